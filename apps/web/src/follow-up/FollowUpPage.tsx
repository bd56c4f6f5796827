import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBodies, useDepartments } from '../api/directory';
import { useCouncilRules } from '../api/council';
import { followUpFilters, useFollowUp, type FollowUpFilter } from '../api/follow-up';
import { useModel } from '../api/model';
import { useAnnounce } from '../app/Announcer';
import { PageTitle } from '../app/PageTitle';
import { useFormats } from '../i18n/formats';
import { FilterSelect } from '../processes/FilterSelect';
import { RecordDesk } from '../record/RecordDesk';
import { PagedList } from '../view/PagedList';
import { useMedia } from '../view/use-media';
import { useQueryFilters } from '../view/use-query-filters';
import { FollowUpTable } from './FollowUpTable';
import '../processes/processes.css';
import './follow-up.css';

/** Every decided item with who carries it out, until when, and how it stands. */
export function FollowUpPage() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const formats = useFormats();
  const { data: model } = useModel();
  const { data: bodies } = useBodies();
  const { data: departments } = useDepartments();
  const { data: rules } = useCouncilRules();
  const { filters, setFilter, clear } = useQueryFilters(followUpFilters);
  const narrowed = Object.keys(filters).length > 0;
  // Where the screen is narrow the list itself comes first.
  const narrow = useMedia('(max-width: 48rem)');
  const list = useFollowUp(filters);
  const found = list.isPlaceholderData
    ? undefined
    : list.data?.pages.reduce((count, { items }) => count + items.length, 0);
  useEffect(() => {
    if (found !== undefined && narrowed) announce(t('followUp.found', { count: found }));
  }, [announce, found, narrowed, t]);

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
  const clearing = narrowed && (
    <button type="button" className="kern-btn kern-btn--tertiary filter-bar__clear" onClick={clear}>
      <span className="kern-label">{t('processes.clear')}</span>
    </button>
  );
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
      <PageTitle title={t('followUp.title')} />
      <p className="kern-body kern-body--muted follow-up-intro">{t('followUp.intro')}</p>
      <search className="filter-bar">
        <div className="filter-bar__form">
          {select('state', Object.entries(model?.labels['followUpStates'] ?? {}))}
          {narrow ? (
            <details className="kern-accordion" open={narrowed}>
              <summary className="kern-accordion__header">
                <span className="kern-title kern-title--small">{t('followUp.moreFilters')}</span>
              </summary>
              <div className="kern-accordion__body filter-bar__more">{choices}</div>
            </details>
          ) : (
            choices
          )}
          {clearing}
        </div>
      </search>
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
