import type { Statements } from '@plankreis/journal';
import type { Dossier, Surroundings } from '@plankreis/process';
import { isTouched, partTables, type PartTable } from './part-tables.js';
import { rowColumns, total, untotal, type RowValues } from './totals.js';

interface Prepared {
  readonly table: PartTable;
  readonly put: string;
  readonly remove: string;
}

const prepared: readonly Prepared[] = partTables.map((table) => {
  const columns = rowColumns(table);
  const all = ['process_id', 'part_id', ...columns];
  return {
    table,
    put:
      `INSERT INTO ${table.name} (${all.join(', ')}) VALUES (${all.map(() => '?').join(', ')})` +
      ` ON CONFLICT (process_id, part_id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`,
    remove: `DELETE FROM ${table.name} WHERE process_id = ? AND part_id = ?`,
  };
});

/**
 * Brings the rows of a process's parts from one dossier to the next. Writes what differs and nothing else: an entry
 * that touches none of these parts, as nearly all do, writes and computes nothing.
 */
export async function projectParts(
  tx: Statements,
  before: Dossier | undefined,
  after: Dossier,
  around: Surroundings,
): Promise<void> {
  if (before && !isTouched(before, after)) return;
  for (const { table, put, remove } of prepared) {
    const [then, now] = [
      before ? valuesById(table, before, around) : undefined,
      valuesById(table, after, around),
    ];
    for (const id of then?.keys() ?? []) if (!now.has(id)) await tx.run(remove, [after.id, id]);
    for (const [id, values] of now)
      if (!same(values, then?.get(id))) await tx.run(put, [after.id, id, ...values]);
    await total(tx, table, then?.values() ?? [], now.values());
  }
}

/** Writes all rows of a process into one table, where none of them stands. */
export async function insertParts(
  tx: Statements,
  table: PartTable,
  dossier: Dossier,
  around: Surroundings,
): Promise<void> {
  const put = prepared.find((one) => one.table === table)?.put ?? '';
  const rows = valuesById(table, dossier, around);
  for (const [id, values] of rows) await tx.run(put, [dossier.id, id, ...values]);
  await total(tx, table, [], rows.values());
}

/** Takes all rows of a process out of one table. */
export async function removeParts(tx: Statements, table: PartTable, processId: string): Promise<void> {
  await untotal(tx, table, processId);
  await tx.run(`DELETE FROM ${table.name} WHERE process_id = ?`, [processId]);
}

const valuesById = (table: PartTable, dossier: Dossier, around: Surroundings): Map<string, RowValues> =>
  new Map(
    table
      .rows(dossier, around)
      .map((row) => [row.id, [dossier.department, row.public, ...row.values]] as const),
  );

const same = (values: RowValues, others: RowValues | undefined): boolean =>
  others !== undefined && values.every((value, index) => value === others[index]);
