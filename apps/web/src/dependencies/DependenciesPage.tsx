import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { dependencyFilters, useRelations, type DependencyFilter } from '../api/dependencies';
import { useDepartments } from '../api/directory';
import { useModel } from '../api/model';
import { useAnnounce } from '../app/Announcer';
import { PageTitle } from '../app/PageTitle';
import { FilterSelect } from '../processes/FilterSelect';
import { RecordDesk } from '../record/RecordDesk';
import { PagedList } from '../view/PagedList';
import { useQueryFilters } from '../view/use-query-filters';
import { ChainsSection } from './ChainsSection';
import { PlanMap } from './PlanMap';
import { RelationsTable } from './RelationsTable';
import { TransitionsSection } from './TransitionsSection';
import '../processes/processes.css';
import '../follow-up/follow-up.css';
import './dependencies.css';

/** What touches what: plans that are to be agreed with each other, what they share, and what they grew out of. */
export function DependenciesPage() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { data: model } = useModel();
  const { data: departments } = useDepartments();
  const { filters, setFilter, clear } = useQueryFilters(dependencyFilters);
  const narrowed = Object.keys(filters).length > 0;
  const list = useRelations(filters);
  const found = list.isPlaceholderData
    ? undefined
    : list.data?.pages.reduce((count, { items }) => count + items.length, 0);
  useEffect(() => {
    if (found !== undefined && narrowed) announce(t('dependencies.found', { count: found }));
  }, [announce, found, narrowed, t]);
  const select = (name: DependencyFilter, options: readonly (readonly [string, string])[]) => (
    <FilterSelect
      name={name}
      label={t(`dependencies.filter.${name}`)}
      value={filters[name] ?? ''}
      all={t(`dependencies.every.${name}`)}
      options={options}
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
    <RecordDesk>
      <PageTitle title={t('dependencies.title')} />
      <p className="kern-body kern-body--muted follow-up-intro">{t('dependencies.intro')}</p>
      <search className="filter-bar">
        <div className="filter-bar__form">
          {select('coordination', Object.entries(model?.labels['coordinations'] ?? {}))}
          {select(
            'department',
            (departments ?? []).map(({ id, name }) => [id, name] as const),
          )}
          {select(
            'template',
            (model?.templates ?? []).map(({ key, name }) => [key, name] as const),
          )}
          {clearing}
        </div>
      </search>
      <div className="stack dependencies">
        <section className="stack" aria-labelledby="relations">
          <h2 className="kern-heading-medium" id="relations" tabIndex={-1}>
            {t('dependencies.relations')}
          </h2>
          <PagedList
            list={list}
            empty={t(narrowed ? 'dependencies.nothingFound' : 'dependencies.none')}
            action={clearing}
          >
            {(rows) => (
              <>
                <PlanMap relations={rows} />
                <RelationsTable rows={rows} />
              </>
            )}
          </PagedList>
        </section>
        <TransitionsSection filters={filters} />
        <ChainsSection filters={filters} />
      </div>
    </RecordDesk>
  );
}
