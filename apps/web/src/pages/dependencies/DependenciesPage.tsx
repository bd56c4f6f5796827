import { useTranslation } from 'react-i18next';
import { dependencyFilters, useRelations, type DependencyFilter } from '../../api/dependencies';
import { useDepartments } from '../../api/directory';
import { useModel } from '../../api/model';
import { pages } from '../../site/pages';
import { PageTitle } from '../../view/PageTitle';
import { FilterSelect } from '../../view/FilterSelect';
import { RecordDesk } from '../../record/RecordDesk';
import { ClearFilters, Filters } from '../../view/Filters';
import { PagedList } from '../../view/PagedList';
import { useAnnounceFound } from '../../view/use-announce-found';
import { useQueryFilters } from '../../view/use-query-filters';
import { ChainsSection } from './ChainsSection';
import { PlanMap } from './PlanMap';
import { RelationsTable } from './RelationsTable';
import { TransitionsSection } from './TransitionsSection';
import '../../view/rows.css';
import './dependencies.css';

/** What touches what: plans that are to be agreed with each other, what they share, and what they grew out of. */
export function DependenciesPage() {
  const { t } = useTranslation();
  const { data: model } = useModel();
  const { data: departments } = useDepartments();
  const { filters, setFilter, clear } = useQueryFilters(dependencyFilters);
  const narrowed = Object.keys(filters).length > 0;
  const list = useRelations(filters);
  useAnnounceFound(list, narrowed, (count) => t('dependencies.found', { count }));
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
  const clearing = narrowed && <ClearFilters clear={clear} />;
  return (
    <RecordDesk>
      <PageTitle title={t(pages.dependencies.title)} />
      <p className="kern-body kern-body--muted list-intro">{t('dependencies.intro')}</p>
      <Filters
        first={select('coordination', Object.entries(model?.labels['coordinations'] ?? {}))}
        open={narrowed}
        clear={narrowed ? clear : undefined}
      >
        {select(
          'department',
          (departments ?? []).map(({ id, name }) => [id, name] as const),
        )}
        {select(
          'template',
          (model?.templates ?? []).map(({ key, name }) => [key, name] as const),
        )}
      </Filters>
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
