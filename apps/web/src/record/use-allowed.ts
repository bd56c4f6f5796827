import type { EntryTypeName } from '../api/types';
import { useNext } from '../api/processes';

/** Whether this person can record something of this type now. */
export function useAllowed(processId: string, type: EntryTypeName): boolean {
  const { data } = useNext(processId);
  return data?.some((entry) => entry.type === type && entry.permitted && entry.possible) ?? false;
}
