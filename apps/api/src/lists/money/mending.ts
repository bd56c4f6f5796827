import type { Database } from '@plankreis/journal';
import { entryType, isEntryTypeName, permitted, type Actor, type Day } from '@plankreis/process';
import { assignedTo } from '@plankreis/readmodel';

/** What of a finding says how it is mended, and where. */
interface Mendable {
  readonly processId: string;
  readonly department: string;
  readonly remedy?: string;
  readonly alternative?: string;
}

/**
 * For each finding the type of entry by which this person may mend it, the remedy before its alternative; undefined
 * where it is for others. Judged by rights alone: whether the process takes it now shows when the form opens.
 */
export async function mendingOf(
  db: Database,
  actor: Actor,
  findings: readonly Mendable[],
  today: Day,
): Promise<(finding: Mendable) => string | undefined> {
  const own = await assignedTo(db, actor, [...new Set(findings.map(({ processId }) => processId))], today);
  const may = (type: string, { processId, department }: Mendable): boolean => {
    if (!isEntryTypeName(type)) return false;
    const { by } = entryType(type);
    return by[actor.role] === 'own' ? own.has(processId) : permitted(by, actor, { department }, today);
  };
  return (finding) =>
    [finding.remedy, finding.alternative].find((type) => type !== undefined && may(type, finding));
}
