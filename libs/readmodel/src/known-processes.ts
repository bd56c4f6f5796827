import type { Database } from '@plankreis/journal';

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
