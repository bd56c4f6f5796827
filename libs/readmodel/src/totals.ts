import type { Statements } from '@plankreis/journal';
import type { PartTable } from './part-tables.js';

/** Sums over the rows of a table in each department, kept along with every write instead of added up when asked for. */
export interface Totals {
  readonly name: string;
  /** The columns of the table by which its rows are told apart, besides the department. */
  readonly by: readonly string[];
  /** The columns that are added up. */
  readonly sums: readonly string[];
}

/** What stands in one row of a table: its department, whether it is public, then its columns. */
export type RowValues = readonly unknown[];

interface Drawer {
  readonly keys: readonly unknown[];
  readonly deltas: number[];
}

/** Takes some rows out of the totals of their table and puts others in; nothing where it keeps none. */
export async function total(
  tx: Statements,
  table: PartTable,
  left: Iterable<RowValues>,
  entered: Iterable<RowValues>,
): Promise<void> {
  const { totals } = table;
  if (!totals) return;
  const all = rowColumns(table);
  const [by, sums] = [['department', ...totals.by], totals.sums].map((columns) =>
    columns.map((column) => all.indexOf(column)),
  ) as [number[], number[]];
  const drawers = new Map<string, Drawer>();
  const add = (row: RowValues, sign: 1 | -1): void => {
    const keys = by.map((index) => row[index]);
    const name = JSON.stringify(keys);
    const { deltas } = drawers.get(name) ?? { deltas: [0, ...sums.map(() => 0)] };
    [1, ...sums.map((index) => Number(row[index]))].forEach((value, index) => {
      deltas[index] = (deltas[index] ?? 0) + sign * value;
    });
    drawers.set(name, { keys, deltas });
  };
  for (const row of left) add(row, -1);
  for (const row of entered) add(row, 1);
  // Always in the same order, so that two transactions do not wait for each other.
  for (const [, { keys, deltas }] of [...drawers].sort(([one], [other]) => (one < other ? -1 : 1)))
    if (deltas.some((delta) => delta !== 0)) await move(tx, totals, keys, deltas);
}

async function move(
  tx: Statements,
  { name, by, sums }: Totals,
  keys: readonly unknown[],
  deltas: readonly number[],
): Promise<void> {
  const keyed = ['department', ...by];
  const counted = ['n', ...sums];
  const columns = [...keyed, ...counted];
  await tx.run(
    `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})` +
      ` ON CONFLICT (${keyed.join(', ')}) DO UPDATE SET ` +
      counted.map((column) => `${column} = ${name}.${column} + excluded.${column}`).join(', '),
    [...keys, ...deltas],
  );
  if ((deltas[0] ?? 0) < 0)
    await tx.run(
      `DELETE FROM ${name} WHERE ${keyed.map((column) => `${column} = ?`).join(' AND ')} AND n = 0`,
      keys,
    );
}

/** Takes what a process has in a table out of its totals. */
export async function untotal(tx: Statements, table: PartTable, processId: string): Promise<void> {
  if (!table.totals) return;
  const columns = rowColumns(table);
  const rows = await tx.all<Record<string, unknown>>(
    `SELECT ${columns.join(', ')} FROM ${table.name} WHERE process_id = ?`,
    [processId],
  );
  await total(
    tx,
    table,
    rows.map((row) => columns.map((column) => row[column])),
    [],
  );
}

/** The columns of a table in the order of {@link RowValues}. */
export const rowColumns = ({ columns }: PartTable): string[] => ['department', 'public', ...columns];
