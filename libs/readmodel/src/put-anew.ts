import type { Statements, StoredEntry } from '@plankreis/journal';
import type { Day, Dossier, Surroundings } from '@plankreis/process';
import { uncount, type Counted } from './counters.js';
import { ofProcesses, partTables } from './part-tables.js';
import { removeParts } from './project-parts.js';
import { project } from './project.js';
import { toEntry } from './stored-entry.js';
import { travelled } from './travelled.js';

/** Puts a process into the lists and counters as if it had never been there; what stood there is gone. */
export async function putAnew(
  tx: Statements,
  dossier: Dossier,
  stored: readonly StoredEntry[],
  dayOf: (instant: string) => Day,
  around: Surroundings | undefined,
): Promise<void> {
  const { id } = dossier;
  const recordedAt = stored.at(-1)?.recordedAt ?? '';
  await takeOut(tx, id);
  await project(tx, undefined, dossier, { recordedAt, today: dayOf(recordedAt), around });
  const path = travelled(id, stored.map(toEntry)).join(',');
  await tx.run('UPDATE process_row SET travelled = ? WHERE process_id = ?', [path, id]);
}

async function takeOut(tx: Statements, processId: string): Promise<void> {
  const [counted] = await tx.all<Counted & Record<string, unknown>>(
    'SELECT phase, commissioning, department FROM process_row WHERE process_id = ?',
    [processId],
  );
  if (!counted) return;
  await uncount(tx, counted);
  for (const table of partTables) await removeParts(tx, table, processId);
  for (const table of ofProcesses) await tx.run(`DELETE FROM ${table} WHERE process_id = ?`, [processId]);
}
