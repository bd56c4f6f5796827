import type { Statements, StoredEntry } from '@plankreis/journal';
import type { Day, Dossier, Surroundings } from '@plankreis/process';
import { processTotals } from '../lists/processes/table.js';
import { removeParts } from '../project/project-parts.js';
import { project } from '../project/project.js';
import { ofProcesses, partTables } from '../project/tables.js';
import { untotal } from '../tables/totals.js';
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
  const moment = { recordedAt, today: dayOf(recordedAt), around };
  // Which states it has been in no dossier tells: the journal does.
  await project(tx, undefined, dossier, moment, travelled(id, stored.map(toEntry)));
}

async function takeOut(tx: Statements, processId: string): Promise<void> {
  await untotal(tx, processTotals, processId);
  for (const table of partTables) await removeParts(tx, table, processId);
  for (const { name } of ofProcesses) await tx.run(`DELETE FROM ${name} WHERE process_id = ?`, [processId]);
}
