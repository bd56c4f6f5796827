import type { Statements } from '@plankreis/journal';
import type { Dossier, Surroundings } from '@plankreis/process';
import { derivation, type Derivation } from './derivation.js';
import { partTables, type PartTable } from './part-tables.js';
import { rowColumns, total, untotal, type RowValues } from './totals.js';

type RowsById = ReadonlyMap<string, RowValues>;

/** A table with its statements, and the rows of a process in it. */
interface Prepared {
  readonly table: PartTable;
  readonly rows: Derivation<RowsById>;
  readonly columns: readonly string[];
  readonly put: string;
  readonly remove: string;
}

/** Puts a row where none stands, or over the one that does. */
function putInto(table: PartTable): string {
  const columns = rowColumns(table);
  const all = ['process_id', 'part_id', ...columns];
  return (
    `INSERT INTO ${table.name} (${all.join(', ')}) VALUES (${all.map(() => '?').join(', ')})` +
    ` ON CONFLICT (process_id, part_id) DO UPDATE SET ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}`
  );
}

const prepared: readonly Prepared[] = partTables.map((table) => ({
  table,
  rows: derivation((dossier, around) => valuesById(table, dossier, around)),
  columns: rowColumns(table),
  put: putInto(table),
  remove: `DELETE FROM ${table.name} WHERE process_id = ? AND part_id = ?`,
}));

/** Brings the rows of a process's parts from one dossier to the next. Writes what differs and nothing else. */
export async function projectParts(
  tx: Statements,
  before: Dossier | undefined,
  after: Dossier,
  around: Surroundings,
): Promise<void> {
  for (const one of prepared) {
    const then = before && one.rows(before, around);
    const now = one.rows(after, around, before);
    if (now === then) continue;
    for (const id of then?.keys() ?? []) if (!now.has(id)) await tx.run(one.remove, [after.id, id]);
    for (const [id, values] of now) await write(tx, one, [after.id, id], values, then?.get(id));
    await total(tx, one.table, then?.values() ?? [], now.values());
  }
}

/** Writes of a row what has become other: an index without such a column is left alone. */
async function write(
  tx: Statements,
  { table, columns, put }: Prepared,
  key: readonly [processId: string, partId: string],
  values: RowValues,
  earlier: RowValues | undefined,
): Promise<void> {
  const others = columns.flatMap((column, index) =>
    earlier && values[index] !== earlier[index] ? [{ column, value: values[index] }] : [],
  );
  if (earlier && others.length === 0) return;
  if (earlier) {
    const set = others.map(({ column }) => `${column} = ?`).join(', ');
    const { changes } = await tx.run(`UPDATE ${table.name} SET ${set} WHERE process_id = ? AND part_id = ?`, [
      ...others.map(({ value }) => value),
      ...key,
    ]);
    if (changes === 1) return;
  }
  // New, or not there because what is configured has just changed.
  await tx.run(put, [...key, ...values]);
}

/** Writes all rows of a process into one table, where none of them stands. */
export async function insertParts(
  tx: Statements,
  table: PartTable,
  dossier: Dossier,
  around: Surroundings,
): Promise<void> {
  const put = putInto(table);
  const rows = valuesById(table, dossier, around);
  for (const [id, values] of rows) await tx.run(put, [dossier.id, id, ...values]);
  await total(tx, table, [], rows.values());
}

/** Takes all rows of a process out of one table. */
export async function removeParts(tx: Statements, table: PartTable, processId: string): Promise<void> {
  await untotal(tx, table, processId);
  await tx.run(`DELETE FROM ${table.name} WHERE process_id = ?`, [processId]);
}

const valuesById = (table: PartTable, dossier: Dossier, around: Surroundings): RowsById =>
  new Map(
    table
      .rows(dossier, around)
      .map((row) => [row.id, [dossier.department, row.public, ...row.values]] as const),
  );
