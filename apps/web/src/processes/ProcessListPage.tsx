import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useProcesses } from '../api/processes';
import { useSession } from '../api/session';
import { addresses } from '../app/addresses';
import { useAnnounce } from '../app/Announcer';
import { submits } from '../app/ways';
import { PageTitle } from '../app/PageTitle';
import { Empty } from '../view/Empty';
import { ErrorState } from '../view/ErrorState';
import { Loading } from '../view/Loading';
import { useMedia } from '../view/use-media';
import { FilterBar } from './FilterBar';
import { PhaseCounters } from './PhaseCounters';
import { ProcessCards } from './ProcessCards';
import { ProcessTable } from './ProcessTable';
import { useFilters } from './use-filters';
import './processes.css';

export function ProcessListPage() {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const { data: person } = useSession();
  const { filters, setFilter, clear, narrowed } = useFilters();
  const list = useProcesses(filters);
  const wide = useMedia('(min-width: 62rem), print');
  const counts = list.data?.pages[0]?.counts;
  const rows = list.data?.pages.flatMap((page) => page.items) ?? [];
  const found = list.isPlaceholderData ? undefined : rows.length;

  useEffect(() => {
    if (found !== undefined && narrowed) announce(t('processes.found', { count: found }));
  }, [announce, found, narrowed, t]);

  return (
    <>
      <div className="list-head">
        <PageTitle title={t('processes.title')} />
        {person && submits(person) && (
          <Link to={addresses.submit} className="kern-btn kern-btn--primary list-head__action">
            <span className="kern-icon kern-icon--add" aria-hidden="true" />
            <span className="kern-label">{t('submit.title')}</span>
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
      {list.isPending && <Loading />}
      {list.isError && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && rows.length === 0 && (
        <Empty
          action={
            narrowed && (
              <button type="button" className="kern-btn kern-btn--secondary" onClick={clear}>
                <span className="kern-label">{t('processes.clear')}</span>
              </button>
            )
          }
        >
          {narrowed ? t('processes.nothingFound') : t('processes.none')}
        </Empty>
      )}
      {rows.length > 0 && (wide ? <ProcessTable rows={rows} /> : <ProcessCards rows={rows} />)}
      {list.hasNextPage && (
        <div className="list-more">
          <button
            type="button"
            className="kern-btn kern-btn--secondary"
            aria-disabled={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            <span className="kern-label">{t('processes.more')}</span>
          </button>
        </div>
      )}
    </>
  );
}
