import type { Statements } from '@plankreis/journal';
import { cents, text } from './column.js';
import { listed, sqlName, table, type AnyTable, type StoredRow } from './table.js';
import type { Stored } from './column.js';

/** Sums over the rows of a table in each department, kept along with every write instead of added up when asked for. */
export interface Totalling<Name extends string = string> {
  readonly name: string;
  /** The columns by which rows are told apart, besides the department. */
  readonly by: readonly Name[];
  /** The columns that are added up; how many rows there are is always kept, as `n`. */
  readonly sums: readonly Name[];
}

/** The table in which the sums of another are kept. */
export interface Totals extends AnyTable {
  /** The table whose rows are added up. */
  readonly of: string;
  readonly sums: readonly string[];
}

/** Describes the table that keeps another one added up. */
export function totals(of: AnyTable, { name, by, sums }: Totalling): Totals {
  const key = ['department', ...by];
  const columns = {
    ...Object.fromEntries(key.map((one) => [one, of.columns[one] ?? text()])),
    ...Object.fromEntries(['n', ...sums].map((one) => [one, cents()])),
  };
  return { ...table(name, columns, { key }), of: of.name, sums };
}

interface Drawer {
  readonly keys: readonly Stored[];
  readonly deltas: number[];
}

/** Takes some rows out of the totals of their table and puts others in. */
export async function total(
  tx: Statements,
  totals: Totals,
  left: Iterable<StoredRow>,
  entered: Iterable<StoredRow>,
): Promise<void> {
  const drawers = new Map<string, Drawer>();
  const add = (row: StoredRow, sign: 1 | -1): void => {
    const keys = totals.key.map((one) => row[one] ?? null);
    const name = JSON.stringify(keys);
    const { deltas } = drawers.get(name) ?? { deltas: [0, ...totals.sums.map(() => 0)] };
    [1, ...totals.sums.map((one) => Number(row[one]))].forEach((value, index) => {
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
  { name, key, sums }: Totals,
  keys: readonly Stored[],
  deltas: readonly number[],
): Promise<void> {
  const counted = ['n', ...sums];
  const all = [...key, ...counted];
  await tx.run(
    `INSERT INTO ${name} (${listed(all)}) VALUES (${all.map(() => '?').join(', ')})` +
      ` ON CONFLICT (${listed(key)}) DO UPDATE SET ` +
      counted.map((one) => `${sqlName(one)} = ${name}.${sqlName(one)} + excluded.${sqlName(one)}`).join(', '),
    [...keys, ...deltas],
  );
  if ((deltas[0] ?? 0) < 0)
    await tx.run(
      `DELETE FROM ${name} WHERE ${key.map((one) => `${sqlName(one)} = ?`).join(' AND ')} AND n = 0`,
      keys,
    );
}

/** Takes what a process has in a table out of its totals. */
export async function untotal(tx: Statements, totals: Totals, processId: string): Promise<void> {
  const needed = [...totals.key, ...totals.sums];
  const rows = await tx.all<StoredRow>(
    `SELECT ${needed.map((one) => `${sqlName(one)} AS "${one}"`).join(', ')} FROM ${totals.of} WHERE process_id = ?`,
    [processId],
  );
  await total(tx, totals, rows, []);
}
