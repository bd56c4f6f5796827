import { readsNonPublic, type Actor } from '@plankreis/process';

/** A piece of a WHERE and what fills its placeholders. */
export interface Condition {
  readonly sql: string;
  readonly params: readonly unknown[];
}

export const condition = (sql: string, ...params: unknown[]): Condition => ({ sql, params });

/** That a column of the part holds this; no condition where nothing is asked for. */
export const equal = (column: string, value: string | undefined): Condition[] =>
  value === undefined ? [] : [condition(`r.${column} = ?`, value)];

/** That a column holds one of these; none is no condition that anything meets. */
export const oneOf = (column: string, values: readonly string[]): Condition =>
  condition(`${column} IN (${values.map(() => '?').join(', ') || 'NULL'})`, ...values);

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
