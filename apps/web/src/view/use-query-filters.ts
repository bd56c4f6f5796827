import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** Filters that live in the address bar: a filtered list can be bookmarked, shared and gone back to. */
export function useQueryFilters<Name extends string>(names: readonly Name[]) {
  const [query, setQuery] = useSearchParams();
  const filters = useMemo(
    () =>
      // Only these names are asked for.
      Object.fromEntries(
        names.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])),
      ) as Readonly<Partial<Record<Name, string>>>,
    [names, query],
  );
  const setFilter = useCallback(
    (name: Name, value: string) => {
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
  return { filters, setFilter, clear };
}
