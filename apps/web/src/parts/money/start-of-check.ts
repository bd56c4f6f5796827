import type { MoneyCheck } from '../../api/process.types';
import type { EntryTypeName, NextEntry } from '../../api/types';
import { remedyFor, type Start } from '../../record/remedy';

/** Which field of a form names the part a place begins with. */
const fields: Readonly<Record<string, string>> = {
  budgetLines: 'lineId',
  grants: 'grantId',
  posts: 'postId',
};

type Told = Pick<MoneyCheck, 'where' | 'remedy' | 'alternative' | 'year'>;

/** Whether the form of a type asks for a field. */
export type Asks = (type: EntryTypeName, field: string) => boolean;

/** The form of this type, with the line, grant, post or year of the check already named where it asks for one. */
function opening(
  type: EntryTypeName,
  { where, year }: Told,
  next: readonly NextEntry[],
  asks: Asks,
): Start | undefined {
  const [place = '', id = ''] = where.split('.');
  const field = fields[place];
  const able = next.filter((entry) => entry.type === type && entry.permitted && entry.possible);
  const [first] = able;
  if (!first) return undefined;
  const named = able.find(({ prefill }) => field !== undefined && prefill?.[field] === id);
  if (named) return { type, part: id };
  const settled = {
    ...(field !== undefined && id !== '' && asks(type, field) && { [field]: id }),
    ...(year !== undefined && asks(type, 'year') && { year }),
  };
  if (field === undefined) return remedyFor({ where, remedy: type, code: '', message: '' }, next);
  return { type, ...(Object.keys(settled).length > 0 && { settled }) };
}

/**
 * The form that mends a check, or, for whom that is not, the one they can record meanwhile; undefined where this
 * person can do nothing about it.
 */
export const startOfCheck = (check: Told, next: readonly NextEntry[], asks: Asks): Start | undefined =>
  [check.remedy, check.alternative].reduce<Start | undefined>(
    (found, type) => found ?? (type === undefined ? undefined : opening(type, check, next, asks)),
    undefined,
  );
