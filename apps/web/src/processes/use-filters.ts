import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import { filterNames, type FilterName, type Filters } from '../api/processes';

/** The filters live in the address bar: a filtered list can be bookmarked, shared and gone back to. */
export function useFilters() {
  const [query, setQuery] = useSearchParams();
  const filters: Filters = useMemo(
    () =>
      Object.fromEntries(filterNames.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : []))),
    [query],
  );
  const setFilter = useCallback(
    (name: FilterName, value: string) => {
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
  const narrowed = filterNames.some((name) => name !== 'sort' && filters[name]);
  return { filters, setFilter, clear, narrowed };
}
