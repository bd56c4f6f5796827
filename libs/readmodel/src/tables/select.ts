import type { Row } from '@plankreis/journal';
import { sqlName, type Columns, type RowOf, type Table } from './table.js';

/** Some columns of a table as a statement selects them, and how what it gives is read. */
export interface Selection<T> {
  /** What stands between SELECT and FROM. */
  readonly sql: string;
  readonly read: (row: Row) => T;
}

/** Selects columns of a table that goes by this alias. */
export function select<C extends Columns, K extends keyof C & string>(
  { columns }: Table<C>,
  alias: string,
  names: readonly K[],
): Selection<RowOf<Pick<C, K>>> {
  const selected = names.map((name) => ({ name, as: resultName(alias, name), column: columns[name] }));
  return {
    sql: selected.map(({ name, as }) => `${alias}.${sqlName(name)} AS "${as}"`).join(', '),
    read(row) {
      const found: Record<string, unknown> = {};
      for (const { name, as, column } of selected) {
        const stored = row[as];
        if (stored !== null && stored !== undefined) found[name] = column?.read(stored);
      }
      // Its keys are the names, each with what its column reads; what holds nothing is optional in the row.
      return found as RowOf<Pick<C, K>>;
    },
  };
}

/** Selects all columns of a table. */
export const selectAll = <C extends Columns>(table: Table<C>, alias: string): Selection<RowOf<C>> =>
  // The names are those of all columns.
  select(table, alias, Object.keys(table.columns)) as unknown as Selection<RowOf<C>>;

/** Selects columns of a table that is joined and may have no row there. */
export function selectJoined<C extends Columns, K extends keyof C & string>(
  table: Table<C>,
  alias: string,
  names: readonly K[],
): Selection<RowOf<Pick<C, K>> | undefined> {
  const { sql, read } = select(table, alias, names);
  const held = names
    .filter((name) => !table.columns[name]?.isOptional)
    .map((name) => resultName(alias, name));
  return { sql, read: (row) => (held.some((name) => row[name] === null) ? undefined : read(row)) };
}

/** What a selected column is called in the result. */
export const resultName = (alias: string, name: string): string => `${alias}.${name}`;

/** Some values of a row, by their names. */
export const picked = <T, K extends keyof T>(row: T, names: readonly K[]): Pick<T, K> =>
  // The keys are the names.
  Object.fromEntries(names.map((name) => [name, row[name]])) as Pick<T, K>;
