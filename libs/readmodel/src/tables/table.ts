import type { Column, Stored } from './column.js';

/** The columns of a table by their names in the program; in the database `untilOn` is `until_on`. */
export type Columns = Readonly<Record<string, Column>>;

type NameOf<C> = keyof C & string;
type Value<X> = X extends Column<infer T> ? T : never;
type OptionalOf<C> = { [K in keyof C]: C[K] extends Column<unknown, true> ? K : never }[keyof C];
type Flat<T> = { [K in keyof T]: T[K] };

/** A row: what a column may hold nothing of may be missing. */
export type RowOf<C> = Flat<
  { readonly [K in Exclude<keyof C, OptionalOf<C>>]: Value<C[K]> } & {
    readonly [K in OptionalOf<C>]?: Value<C[K]>;
  }
>;

/** An index over columns in their order, each rising unless it is said to fall. */
export type Index<Name extends string = string> = readonly (Name | `${Name} DESC`)[];

/** A row as it is stored, or some columns of one, by the names of the program. */
export type StoredRow = Readonly<Record<string, Stored>>;

/** What any table offers, whatever its columns. */
export interface AnyTable {
  readonly name: string;
  readonly key: readonly string[];
  readonly columns: Columns;
  /** The statements that make it. */
  readonly ddl: readonly string[];
  readonly edition: number;
}

export interface Table<C extends Columns = Columns> extends AnyTable {
  readonly columns: C;
  /** Its columns as SQL names them where the table is called `r`: a renamed column compiles nowhere. */
  readonly r: { readonly [K in keyof C]: string };
  /** A whole row as it is stored; what it lacks stands in `rest`. */
  store(row: RowOf<C>, rest?: object): StoredRow;
  /** Some of its columns as they are stored. */
  storeSome(some: Partial<RowOf<C>>): StoredRow;
}

export interface Making<Name extends string> {
  readonly key: readonly Name[];
  readonly indexes?: readonly Index<Name>[];
  /** Of these rows there is one at most. */
  readonly unique?: readonly Index<Name>[];
  /** One more whenever something else is to stand in it for the same dossier: everything is then derived anew. */
  readonly edition?: number;
}

/** Describes a table: what it holds, and by what its rows are found. */
export function table<const C extends Columns>(
  name: string,
  columns: C,
  { key, indexes = [], unique = [], edition = 1 }: Making<NameOf<C>>,
): Table<C> {
  const names = Object.keys(columns);
  return {
    name,
    key,
    columns,
    edition,
    ddl: [
      `CREATE TABLE ${name} (${[...names.map((one) => columnSql(one, columns[one])), `PRIMARY KEY (${listed(key)})`].join(', ')})`,
      ...indexes.map((index) => indexSql('INDEX', name, index)),
      ...unique.map((index) => indexSql('UNIQUE INDEX', name, index)),
    ],
    r: referred(columns, 'r'),
    store: (row, rest) => stored(columns, row, names, rest),
    storeSome: (some) => stored(columns, some, Object.keys(some)),
  };
}

/** The columns of a table as SQL names them where it goes by this alias. */
export const referred = <C extends Columns>(columns: C, alias: string): { readonly [K in keyof C]: string } =>
  // The keys are those of the columns.
  Object.fromEntries(Object.keys(columns).map((name) => [name, `${alias}.${sqlName(name)}`])) as {
    readonly [K in keyof C]: string;
  };

/** `untilOn` is `until_on` in the database. */
export const sqlName = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Names of columns as SQL lists them. */
export const listed = (names: readonly string[]): string => names.map(sqlName).join(', ');

type Values = Readonly<Record<string, unknown>>;

/** Entered with every write: a loop is quicker here than what makes an object of pairs. */
function stored(columns: Columns, row: object, names: readonly string[], rest: object = {}): StoredRow {
  // Rows hold their values by the names of the columns.
  const [values, others] = [row, rest] as [Values, Values];
  const found: Record<string, Stored> = {};
  for (const name of names) {
    const column = columns[name];
    const value = values[name] ?? others[name];
    found[name] = value === undefined || !column ? null : column.write(value);
  }
  return found;
}

const columnSql = (name: string, column: Column | undefined): string =>
  `${sqlName(name)} ${column?.type ?? 'text'}${column?.isOptional ? '' : ' NOT NULL'}`;

function indexSql(kind: string, table: string, index: Index): string {
  const parts = index.map((one) => one.split(' ') as [name: string, direction?: string]); // split gives one or two
  const on = parts.map(([name, direction]) => [sqlName(name), ...(direction ? [direction] : [])].join(' '));
  return `CREATE ${kind} ${table}_by_${parts.map(([name]) => sqlName(name)).join('_')} ON ${table} (${on.join(', ')})`;
}
