import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProcesses } from '../../api/processes';
import { useSession } from '../../api/session';
import { addresses } from '../../site/addresses';
import { pages } from '../../site/pages';
import { submits } from '../../site/navigation';
import { PageTitle } from '../../view/PageTitle';
import { ClearFilters } from '../../view/Filters';
import { PagedList } from '../../view/PagedList';
import { useAnnounceFound } from '../../view/use-announce-found';
import { useMedia } from '../../view/use-media';
import { FilterBar } from './FilterBar';
import { PhaseCounters } from './PhaseCounters';
import { ProcessCards } from './ProcessCards';
import { ProcessTable } from './ProcessTable';
import { useFilters } from './use-filters';
import './processes.css';

export function ProcessListPage() {
  const { t } = useTranslation();
  const { data: person } = useSession();
  const { filters, setFilter, clear, narrowed } = useFilters();
  const list = useProcesses(filters);
  const wide = useMedia('(min-width: 62rem), print');
  const counts = list.data?.pages[0]?.counts;
  useAnnounceFound(list, narrowed, (count) => t('processes.found', { count }));

  return (
    <>
      <div className="section-head">
        <PageTitle title={t(pages.processes.title)} />
        {person && submits(person) && (
          <Link to={addresses.submit} className="kern-btn kern-btn--primary">
            <span className="kern-icon kern-icon--add" aria-hidden="true" />
            <span className="kern-label">{t(pages.submit.title)}</span>
          </Link>
        )}
      </div>
      {counts && (
        <PhaseCounters
          counts={counts}
          chosen={filters.phase ?? ''}
          choose={(phase) => {
            setFilter('phase', phase);
          }}
        />
      )}
      <FilterBar
        filters={filters}
        setFilter={setFilter}
        clear={narrowed ? clear : undefined}
        counts={counts}
      />
      <PagedList
        list={list}
        empty={t(narrowed ? 'processes.nothingFound' : 'processes.none')}
        action={narrowed && <ClearFilters clear={clear} />}
      >
        {(rows) => (wide ? <ProcessTable rows={rows} /> : <ProcessCards rows={rows} />)}
      </PagedList>
    </>
  );
}
