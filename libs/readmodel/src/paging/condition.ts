import { readsNonPublic, type Actor } from '@plankreis/process';
import { folded } from '../tables/folded.js';

/** A piece of a WHERE and what fills its placeholders. */
export interface Condition {
  readonly sql: string;
  readonly params: readonly unknown[];
}

export const condition = (sql: string, ...params: readonly unknown[]): Condition => ({ sql, params });

/** That all of these hold; nothing is asked where there are none. */
export const where = (conditions: readonly Condition[]): string =>
  conditions.length > 0 ? ` WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}` : '';

/** What fills the placeholders of all of these, in their order. */
export const paramsOf = (conditions: readonly Condition[]): unknown[] =>
  conditions.flatMap(({ params }) => params);

/** That a column holds this; no condition where nothing is asked for. */
export const equal = (column: string, value: string | undefined): Condition[] =>
  value === undefined ? [] : [condition(`${column} = ?`, value)];

/** That a column holds one of these; none is no condition that anything meets. */
export const oneOf = (column: string, values: readonly string[]): Condition =>
  condition(`${column} IN (${values.map(() => '?').join(', ') || 'NULL'})`, ...values);

/** That each of these words occurs in a column of folded text, or in a text otherwise. */
export const holdsWords = (column: string, words: string | undefined): Condition[] =>
  folded(words ?? '')
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => condition(`${column} LIKE ? ESCAPE '!'`, `%${word.replace(/[!%_]/g, '!$&')}%`));

/** No department has this id: who reads what is not public there, reads it everywhere. */
const NOWHERE = '';

/**
 * What somebody may read of the parts `r`, as a condition on their rows: asked in the database, so that a page is full
 * and does not tell by a gap that there is more.
 */
export function readableBy(actor: Actor): Condition[] {
  if (readsNonPublic(actor, NOWHERE)) return [];
  const { department } = actor;
  return department !== undefined && readsNonPublic(actor, department)
    ? [condition('(r.public = 1 OR r.department = ?)', department)]
    : [condition('r.public = 1')];
}
