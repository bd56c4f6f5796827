import type { EntryTypeName } from '../api/types';
import { useModel } from '../api/model';
import { useSession } from '../api/session';

/** How far this person's role reaches in recording something, by the model; the server decides. */
function useReach(): (type: EntryTypeName) => string | undefined {
  const { data: person } = useSession();
  const { data: model } = useModel();
  return (type) => {
    const rights = model?.entryTypes.find((entryType) => entryType.type === type)?.rights;
    const reach = person ? rights?.[person.role] : undefined;
    return reach === 'treasury' && !person?.treasury ? undefined : reach;
  };
}

/** Whether this person records such a thing at all, in whatever process. */
export function useRecordsAtAll(type: EntryTypeName): boolean {
  return useReach()(type) !== undefined;
}

/**
 * Whether something of a department may be this person's to record; that of planners depends on the process, which
 * the server judges.
 */
export function useMayRecord(): (type: EntryTypeName, departmentId: string) => boolean {
  const { data: person } = useSession();
  const reachOf = useReach();
  return (type, departmentId) => {
    const reach = reachOf(type);
    if (reach === undefined) return false;
    return reach === 'any' || reach === 'treasury' || person?.department?.id === departmentId;
  };
}
