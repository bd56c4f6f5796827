import type { Database } from '@plankreis/journal';
import type { Actor, Day } from '@plankreis/process';

/** Which of these processes there are. */
export async function knownProcesses(db: Database, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const asked = [...new Set(ids)];
  if (asked.length === 0) return new Set();
  const rows = await db.read.all<{ process_id: string }>(
    `SELECT process_id FROM process_row WHERE process_id IN (${asked.map(() => '?').join(', ')})`,
    asked,
  );
  return new Set(rows.map(({ process_id }) => process_id));
}

/** Which of these processes the person works on. */
export async function assignedTo(
  db: Database,
  { id }: Actor,
  processIds: readonly string[],
  today: Day,
): Promise<ReadonlySet<string>> {
  if (processIds.length === 0) return new Set();
  const rows = await db.read.all<{ process_id: string }>(
    `SELECT process_id FROM process_person WHERE person_id = ? AND until >= ? AND process_id IN (${processIds.map(() => '?').join(', ')})`,
    [id, today, ...processIds],
  );
  return new Set(rows.map(({ process_id: processId }) => processId));
}
