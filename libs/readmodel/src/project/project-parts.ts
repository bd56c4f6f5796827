import type { Statements } from '@plankreis/journal';
import type { Dossier, Surroundings } from '@plankreis/process';
import type { AnyPartTable } from '../tables/part-table.js';
import type { StoredRow } from '../tables/table.js';
import { total, untotal } from '../tables/totals.js';
import { others, writer, type Writer } from '../tables/write.js';

const writers = new WeakMap<AnyPartTable, Writer>();

function writerOf(table: AnyPartTable): Writer {
  const known = writers.get(table) ?? writer(table);
  writers.set(table, known);
  return known;
}

/** Brings the rows of a process's parts from one dossier to the next. Writes what differs and nothing else. */
export async function projectParts(
  tx: Statements,
  tables: readonly AnyPartTable[],
  before: Dossier | undefined,
  after: Dossier,
  around: Surroundings,
): Promise<void> {
  for (const table of tables) {
    const then = before && table.rows(before, around);
    const now = table.rows(after, around, before);
    if (now === then) continue;
    const writes = writerOf(table);
    for (const [id, row] of then ?? []) if (!now.has(id)) await writes.remove(tx, row);
    for (const [id, row] of now) await write(tx, writes, row, then?.get(id));
    if (table.totals) await total(tx, table.totals, then?.values() ?? [], now.values());
  }
}

async function write(
  tx: Statements,
  writes: Writer,
  row: StoredRow,
  earlier: StoredRow | undefined,
): Promise<void> {
  if (earlier) {
    const changes = others(row, earlier);
    if (Object.keys(changes).length === 0) return;
    if (await writes.update(tx, row, changes)) return;
  }
  // New, or not there because what is configured has just changed.
  await writes.put(tx, row);
}

/** Writes all rows of a process into one table, where none of them stands. */
export async function insertParts(
  tx: Statements,
  table: AnyPartTable,
  dossier: Dossier,
  around: Surroundings,
): Promise<void> {
  const rows = table.rows(dossier, around);
  for (const row of rows.values()) await writerOf(table).put(tx, row);
  if (table.totals) await total(tx, table.totals, [], rows.values());
}

/** Takes all rows of a process out of one table. */
export async function removeParts(tx: Statements, table: AnyPartTable, processId: string): Promise<void> {
  if (table.totals) await untotal(tx, table.totals, processId);
  await writerOf(table).removeAll(tx, processId);
}
