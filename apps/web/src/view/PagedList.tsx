import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Paged } from '../api/paged';
import { Empty } from './Empty';
import { ErrorState } from './ErrorState';
import { Loading } from './Loading';
import './list.css';

interface Props<T> {
  readonly list: Paged<T>;
  /** What is said where there is nothing, and what can be done about it. */
  readonly empty: string;
  readonly action?: ReactNode;
  readonly children: (items: readonly T[]) => ReactNode;
}

/** A list with all its states: it loads, it fails, it is empty, it goes on. */
export function PagedList<T>({ list, empty, action, children }: Props<T>) {
  const { t } = useTranslation();
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <>
      {list.isPending && <Loading />}
      {list.isError && <ErrorState error={list.error} retry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && <Empty action={action}>{empty}</Empty>}
      {items.length > 0 && children(items)}
      {list.hasNextPage && (
        <div className="list-more">
          <button
            type="button"
            className="kern-btn kern-btn--secondary"
            aria-disabled={list.isFetchingNextPage}
            onClick={() => void list.fetchNextPage()}
          >
            <span className="kern-label">{t('view.more')}</span>
          </button>
        </div>
      )}
    </>
  );
}
