import type { Database } from '@plankreis/journal';
import type { AnyPartTable } from '../tables/part-table.js';
import { resultName, select } from '../tables/select.js';
import { sqlName, type Columns, type RowOf, type Table } from '../tables/table.js';
import { paramsOf, where, type Condition } from './condition.js';

/** What is added up, and by what it is told apart. */
export interface Adding<C extends Columns, By extends keyof C & string, Sum extends keyof C & string> {
  readonly table: Table<C> & Pick<AnyPartTable, 'totals'>;
  readonly by: readonly By[];
  readonly sums: readonly Sum[];
  readonly conditions: readonly Condition[];
  /** Whether what is kept added up tells it: nothing is asked for but by department and what it is told apart by. */
  readonly isKept: boolean;
}

type Sums<C, By extends keyof C, Sum extends string> = RowOf<Pick<C, By>> & { readonly n: number } & {
  readonly [K in Sum]: number;
};

/** How many rows of a list there are, and what they add up to. */
export async function addedUp<C extends Columns, By extends keyof C & string, Sum extends keyof C & string>(
  db: Database,
  { table, by, sums, conditions, isKept }: Adding<C, By, Sum>,
): Promise<Sums<C, By, Sum>[]> {
  const totals = isKept ? table.totals : undefined;
  const own = select(table, 'r', by);
  const added = [
    `${totals ? 'SUM(r.n)' : 'COUNT(*)'} AS n`,
    ...sums.map((one) => `SUM(r.${sqlName(one)}) AS "${resultName('sum', one)}"`),
  ];
  const grouped = by.map((one) => `r.${sqlName(one)}`).join(', ');
  const rows = await db.read.all(
    `SELECT ${[own.sql, ...added].join(', ')} FROM ${totals?.name ?? table.name} r${where(conditions)}` +
      ` GROUP BY ${grouped} ORDER BY ${grouped}`,
    paramsOf(conditions),
  );
  return rows.map((row) => {
    const numbers = sums.map((one) => [one, Number(row[resultName('sum', one)])]);
    // The keys are the columns added up, by their names.
    const all = Object.fromEntries(numbers) as { readonly [K in Sum]: number };
    return { ...own.read(row), n: Number(row['n']), ...all };
  });
}
