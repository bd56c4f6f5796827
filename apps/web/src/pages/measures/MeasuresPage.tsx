import { useTranslation } from 'react-i18next';
import { useDepartments, usePeople } from '../../api/directory';
import { measureFilters, useMeasures, type MeasureFilter } from '../../api/measures';
import { useModel } from '../../api/model';
import { pages } from '../../site/pages';
import { PageTitle } from '../../view/PageTitle';
import { FilterSelect } from '../../view/FilterSelect';
import { ClearFilters, Filters } from '../../view/Filters';
import { PagedList } from '../../view/PagedList';
import { useAnnounceFound } from '../../view/use-announce-found';
import { useQueryFilters } from '../../view/use-query-filters';
import { MeasuresTable } from './MeasuresTable';
import { ReportsSection } from './ReportsSection';
import { FilterWords } from '../../view/FilterWords';
import '../../parts/measures/indicator.css';
import '../../view/rows.css';
import './measures.css';

/** Every measure of every process, and the reports from which none has followed. */
export function MeasuresPage() {
  const { t } = useTranslation();
  const { data: model } = useModel();
  const { data: departments } = useDepartments();
  const { data: people } = usePeople();
  const { filters, setFilter, clear } = useQueryFilters(measureFilters);
  const narrowed = Object.keys(filters).length > 0;
  const list = useMeasures(filters);
  useAnnounceFound(list, narrowed, (count) => t('measures.found', { count }));

  const select = (name: MeasureFilter, options: readonly (readonly [string, string])[]) => (
    <FilterSelect
      name={name}
      label={t(`measures.filter.${name}`)}
      value={filters[name] ?? ''}
      all={t(`measures.every.${name}`)}
      options={options}
      choose={(value) => {
        setFilter(name, value);
      }}
    />
  );
  const only = (name: 'late' | 'unfunded' | 'political') =>
    select(name, [['true', t(`measures.only.${name}`)]]);
  const named = (items: readonly { id: string; name: string }[] | undefined) =>
    (items ?? []).map(({ id, name }) => [id, name] as const);
  const words = (name: 'q' | 'area') => (
    <FilterWords
      // What is cleared elsewhere is cleared here too.
      key={`${name} ${filters[name] ?? ''}`}
      name={name}
      label={t(`measures.filter.${name}`)}
      value={filters[name] ?? ''}
      choose={(value) => {
        setFilter(name, value);
      }}
    />
  );
  const clearing = narrowed && <ClearFilters clear={clear} />;
  return (
    <>
      <PageTitle title={t(pages.measures.title)} />
      <p className="kern-body kern-body--muted list-intro">{t('measures.intro')}</p>
      <Filters first={words('q')} open={narrowed} clear={narrowed ? clear : undefined}>
        {select('state', Object.entries(model?.labels['measureStates'] ?? {}))}
        {select('department', named(departments))}
        {select('owner', named(people))}
        {only('late')}
        {only('unfunded')}
        {only('political')}
        {words('area')}
      </Filters>
      <h2 className="kern-sr-only" tabIndex={-1}>
        {t('measures.caption')}
      </h2>
      <PagedList
        list={list}
        empty={t(narrowed ? 'measures.nothingFound' : 'measures.none')}
        action={clearing}
      >
        {(rows) => <MeasuresTable rows={rows} />}
      </PagedList>
      <ReportsSection department={filters.department} />
    </>
  );
}
