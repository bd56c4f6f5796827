import { filterNames } from '../../api/processes';
import { useQueryFilters } from '../../view/use-query-filters';

/** The filters of the list; an order narrows nothing. */
export function useFilters() {
  const { filters, setFilter, clear } = useQueryFilters(filterNames);
  const narrowed = filterNames.some((name) => name !== 'sort' && filters[name]);
  return { filters, setFilter, clear, narrowed };
}
