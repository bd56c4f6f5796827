import { useTranslation } from 'react-i18next';
import { deadlineFilters, useDeadlines, type DeadlineFilter } from '../../api/deadlines';
import { useDepartments } from '../../api/directory';
import { useModel } from '../../api/model';
import { pages } from '../../site/pages';
import { PageTitle } from '../../view/PageTitle';
import { useFormats } from '../../i18n/formats';
import { FilterSelect } from '../../view/FilterSelect';
import { RecordDesk } from '../../record/RecordDesk';
import { ClearFilters, Filters } from '../../view/Filters';
import { PagedList } from '../../view/PagedList';
import { useQueryFilters } from '../../view/use-query-filters';
import { DeadlineTable } from '../../parts/deadlines/DeadlineTable';
import { groupsOf } from './groups';
import './deadlines.css';

/** Every deadline there is, for one person, a department, or all. */
export function DeadlinesPage() {
  const { t } = useTranslation();
  const formats = useFormats();
  const { data: model } = useModel();
  const { data: departments } = useDepartments();
  const { filters, setFilter, clear } = useQueryFilters(deadlineFilters);
  const { by, ...narrowing } = filters;
  const narrowed = Object.keys(narrowing).length > 0;
  const list = useDeadlines(filters);
  const grouping = by === 'month' ? 'month' : 'week';

  const select = (name: DeadlineFilter, options: readonly (readonly [string, string])[]) => (
    <FilterSelect
      name={name}
      label={t(`deadlines.filter.${name}`)}
      value={filters[name] ?? ''}
      all={t(`deadlines.every.${name}`)}
      options={options}
      choose={(value) => {
        setFilter(name, value);
      }}
    />
  );
  const labelled = (list: string) => Object.entries(model?.labels[list] ?? {});
  const clearing = narrowed && <ClearFilters clear={clear} />;
  const titleOf = (key: string): string => {
    if (key === 'overdue') return t('deadlines.overdue');
    return grouping === 'week' ? t('deadlines.week', { day: formats.day(key) }) : formats.month(key);
  };
  return (
    <RecordDesk>
      <PageTitle title={t(pages.deadlines.title)} />
      <p className="kern-body kern-body--muted deadlines-intro">{t('deadlines.intro')}</p>
      <Filters
        first={select('whose', [['mine', t('deadlines.mine')]])}
        open={narrowed}
        clear={narrowed ? clear : undefined}
      >
        {select('state', labelled('deadlineStates'))}
        {select('kind', labelled('deadlineKinds'))}
        {select(
          'department',
          (departments ?? []).map(({ id, name }) => [id, name] as const),
        )}
        {select('by', [['month', t('deadlines.byMonth')]])}
      </Filters>
      <PagedList
        list={list}
        empty={t(narrowed ? 'deadlines.nothingFound' : 'deadlines.none')}
        action={clearing}
      >
        {(rows) =>
          groupsOf(rows, grouping).map(({ key, rows: found }) => (
            <section key={key} className="deadlines-group">
              <h2 className="kern-heading-medium" tabIndex={-1}>
                {titleOf(key)}
              </h2>
              <DeadlineTable caption={titleOf(key)} rows={found} />
            </section>
          ))
        }
      </PagedList>
    </RecordDesk>
  );
}
