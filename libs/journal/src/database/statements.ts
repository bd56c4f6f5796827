export type Dialect = 'sqlite' | 'postgres';

export type Row = Record<string, unknown>;

/**
 * One statement per call, with `?` placeholders, translated to `$1`… on PostgreSQL.
 * Portable column types only: text, integer/bigint, ISO dates as text, JSON as text; `true` is stored as 1.
 */
export interface Statements {
  readonly dialect: Dialect;
  /** For statements that give rows (also `… RETURNING`). */
  all<T = Row>(sql: string, params?: readonly unknown[]): Promise<T[]>;
  /** For statements that give none. `changes`: the rows inserted, updated or deleted. */
  run(sql: string, params?: readonly unknown[]): Promise<{ changes: number }>;
}

/** A driver would store a Date in its own fashion and `undefined` perhaps not at all: both databases get the same. */
export function bindable(params: readonly unknown[]): unknown[] {
  return params.map((value) => {
    if (value === undefined) return null;
    if (typeof value === 'boolean') return value ? 1 : 0;
    if (value instanceof Date) throw new TypeError('Dates are stored as ISO text; pass the text.');
    return value;
  });
}

/** Only these are worth a prepared statement that is kept. */
export function isRecurring(sql: string): boolean {
  return /^\s*(select|insert|update|delete|with)\b/i.test(sql);
}

/** How many prepared statements a connection keeps: more than a program has, fewer than hurts. */
export const KEPT_STATEMENTS = 500;

// what may contain a question mark that is no placeholder: texts, quoted names, comments, dollar-quoted bodies
const token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*[\s\S]*?\*\/|\$(\w*)\$[\s\S]*?\$\1\$|\?/g;

/** The statement with PostgreSQL's numbered placeholders. */
export function numbered(sql: string): string {
  let count = 0;
  return sql.replace(token, (found) => (found === '?' ? `$${++count}` : found));
}
