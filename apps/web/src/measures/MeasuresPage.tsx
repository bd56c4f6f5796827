import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useDepartments, usePeople } from '../api/directory';
import { measureFilters, useMeasures, type MeasureFilter } from '../api/measures';
import { useModel } from '../api/model';
import { useAnnounce } from '../app/Announcer';
import { PageTitle } from '../app/PageTitle';
import { FilterSelect } from '../processes/FilterSelect';
import { PagedList } from '../view/PagedList';
import { useQueryFilters } from '../view/use-query-filters';
import { MeasuresTable } from './MeasuresTable';
import { ReportsSection } from './ReportsSection';
import { WordsFilter } from './WordsFilter';
import '../processes/processes.css';
import '../follow-up/follow-up.css';
import './measures.css';

/** Every measure of every process, and the reports from which none has followed. */
export function MeasuresPage() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { data: model } = useModel();
  const { data: departments } = useDepartments();
  const { data: people } = usePeople();
  const { filters, setFilter, clear } = useQueryFilters(measureFilters);
  const narrowed = Object.keys(filters).length > 0;
  const list = useMeasures(filters);
  const found = list.isPlaceholderData
    ? undefined
    : list.data?.pages.reduce((count, { items }) => count + items.length, 0);
  useEffect(() => {
    if (found !== undefined && narrowed) announce(t('measures.found', { count: found }));
  }, [announce, found, narrowed, t]);

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
    <WordsFilter
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
  const clearing = narrowed && (
    <button type="button" className="kern-btn kern-btn--tertiary filter-bar__clear" onClick={clear}>
      <span className="kern-label">{t('processes.clear')}</span>
    </button>
  );
  return (
    <>
      <PageTitle title={t('measures.title')} />
      <p className="kern-body kern-body--muted follow-up-intro">{t('measures.intro')}</p>
      <search className="filter-bar">
        <div className="filter-bar__form">
          {words('q')}
          {select('state', Object.entries(model?.labels['measureStates'] ?? {}))}
          {select('department', named(departments))}
          {select('owner', named(people))}
          {only('late')}
          {only('unfunded')}
          {only('political')}
          {words('area')}
          {clearing}
        </div>
      </search>
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
