import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { followUpFilters, type FollowUpFilter } from '../api/follow-up';

/** The filters live in the address bar: a filtered list can be bookmarked, shared and gone back to. */
export function useFollowUpFilters() {
  const [query, setQuery] = useSearchParams();
  const filters = useMemo(
    (): Readonly<Partial<Record<FollowUpFilter, string>>> =>
      Object.fromEntries(
        followUpFilters.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])),
      ),
    [query],
  );
  const setFilter = useCallback(
    (name: FollowUpFilter, value: string) => {
      setQuery(
        (before) => {
          const after = new URLSearchParams(before);
          if (value) after.set(name, value);
          else after.delete(name);
          return after;
        },
        { replace: true, preventScrollReset: true },
      );
    },
    [setQuery],
  );
  const clear = useCallback(() => {
    setQuery({}, { replace: true });
  }, [setQuery]);
  return { filters, setFilter, clear, narrowed: Object.keys(filters).length > 0 };
}
