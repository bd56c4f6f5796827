import { useInfiniteQuery, type QueryKey } from '@tanstack/react-query';

interface Page<T> {
  readonly items: readonly T[];
  readonly next?: string | null;
}

/** A list that is read page by page; `read` gets the cursor of the page, none for the first. */
export const usePaged = <T>(
  queryKey: QueryKey,
  read: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<T>>,
  enabled = true,
) =>
  useInfiniteQuery({
    queryKey,
    enabled,
    queryFn: ({ pageParam, signal }) => read(pageParam || undefined, signal),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    placeholderData: (previous) => previous,
  });

export type Paged<T> = ReturnType<typeof usePaged<T>>;
