import { useTranslation } from 'react-i18next';
import { useBodies, useDepartments } from '../../api/directory';
import { useCouncilRules } from '../../api/council';
import { followUpFilters, useFollowUp, type FollowUpFilter } from '../../api/follow-up';
import { useModel } from '../../api/model';
import { pages } from '../../site/pages';
import { PageTitle } from '../../view/PageTitle';
import { useFormats } from '../../i18n/formats';
import { FilterSelect } from '../../view/FilterSelect';
import { RecordDesk } from '../../record/RecordDesk';
import { ClearFilters, Filters } from '../../view/Filters';
import { PagedList } from '../../view/PagedList';
import { useAnnounceFound } from '../../view/use-announce-found';
import { useQueryFilters } from '../../view/use-query-filters';
import { FollowUpTable } from './FollowUpTable';
import '../../view/rows.css';
import './follow-up.css';

/** Every decided item with who carries it out, until when, and how it stands. */
export function FollowUpPage() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: model } = useModel();
  const { data: bodies } = useBodies();
  const { data: departments } = useDepartments();
  const { data: rules } = useCouncilRules();
  const { filters, setFilter, clear } = useQueryFilters(followUpFilters);
  const narrowed = Object.keys(filters).length > 0;
  const list = useFollowUp(filters);
  useAnnounceFound(list, narrowed, (count) => t('followUp.found', { count }));

  const select = (name: FollowUpFilter, options: readonly (readonly [string, string])[]) => (
    <FilterSelect
      name={name}
      label={t(`followUp.filter.${name}`)}
      value={filters[name] ?? ''}
      all={t(`followUp.every.${name}`)}
      options={options}
      choose={(value) => {
        setFilter(name, value);
      }}
    />
  );
  const named = (items: readonly { id: string; name: string }[] | undefined) =>
    (items ?? []).map(({ id, name }) => [id, name] as const);
  const clearing = narrowed && <ClearFilters clear={clear} />;
  const choices = (
    <>
      {select('body', named(bodies))}
      {select(
        'term',
        (rules?.terms ?? []).map(({ from, until }) => [
          until,
          t('council.term', { from: formats.day(from), until: formats.day(until) }),
        ]),
      )}
      {select('department', named(departments))}
    </>
  );
  return (
    <RecordDesk>
      <PageTitle title={t(pages.followUp.title)} />
      <p className="kern-body kern-body--muted list-intro">{t('followUp.intro')}</p>
      <Filters
        first={select('state', Object.entries(model?.labels['followUpStates'] ?? {}))}
        open={narrowed}
        clear={narrowed ? clear : undefined}
      >
        {choices}
      </Filters>
      <h2 className="kern-sr-only" tabIndex={-1}>
        {t('followUp.caption')}
      </h2>
      <PagedList
        list={list}
        empty={t(narrowed ? 'followUp.nothingFound' : 'followUp.none')}
        action={clearing}
      >
        {(rows) => <FollowUpTable rows={rows} />}
      </PagedList>
    </RecordDesk>
  );
}
