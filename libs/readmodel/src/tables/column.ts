import type { Day } from '@plankreis/process';

/** What both databases hold. */
export type Stored = string | number | null;

/** How the values of a column are written and read. `isOptional`: it may hold nothing. */
export interface Column<T = unknown, Optional extends boolean = boolean> {
  readonly type: 'text' | 'integer' | 'bigint';
  readonly isOptional: Optional;
  write(value: T): string | number;
  read(stored: unknown): T;
}

/** A column that always holds something, unless it is said to be {@link optional}. */
export interface Held<T> extends Column<T, false> {
  optional(): Column<T, true>;
}

function column<T>(
  type: Column['type'],
  write: (value: T) => string | number,
  read: (stored: unknown) => T,
): Held<T> {
  const kind = { type, write, read };
  return { ...kind, isOptional: false, optional: () => ({ ...kind, isOptional: true }) };
}

/*
 * The one place that says of which type a stored value is: nothing is in a column but what its `write` has put there,
 * and a table whose description has changed is made anew.
 */

/** A text, or one of some words. */
export const text = <T extends string = string>(): Held<T> =>
  column<T>(
    'text',
    (value) => value,
    (stored) => stored as T,
  );

export const day = (): Held<Day> => text();

export const integer = (): Held<number> => column('integer', (value) => value, Number);

/** Whole cents; PostgreSQL's driver gives a bigint as text. */
export const cents = (): Held<number> => column('bigint', (value) => value, Number);

export const flag = (): Held<boolean> =>
  column(
    'integer',
    (value) => (value ? 1 : 0),
    (stored) => Number(stored) === 1,
  );

/** Words none of which holds a comma. */
export const words = <T extends string = string>(): Held<readonly T[]> =>
  column<readonly T[]>(
    'text',
    (value) => value.join(','),
    (stored) => (stored === '' ? [] : (String(stored).split(',') as T[])),
  );

export const json = <T>(): Held<T> =>
  column<T>(
    'text',
    (value) => JSON.stringify(value),
    (stored) => JSON.parse(String(stored)) as T,
  );
