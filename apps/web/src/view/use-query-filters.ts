import { useMemo } from 'react';
import { useAddressQuery } from './use-address-query';

/** Filters that live in the address bar. */
export function useQueryFilters<Name extends string>(names: readonly Name[]) {
  const { query, set, clear } = useAddressQuery();
  const filters = useMemo(
    () =>
      // Only these names are asked for.
      Object.fromEntries(
        names.flatMap((name) => (query.get(name) ? [[name, query.get(name)]] : [])),
      ) as Readonly<Partial<Record<Name, string>>>,
    [names, query],
  );
  const setFilter: (name: Name, value: string) => void = set;
  return { filters, setFilter, clear };
}
