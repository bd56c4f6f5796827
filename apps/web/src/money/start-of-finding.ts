import type { MoneyFinding } from '../api/process.types';
import type { NextEntry } from '../api/types';
import type { Start } from '../record/remedy';

/** Which field of a form names the part a place begins with. */
const fields: Readonly<Record<string, string>> = {
  budgetLines: 'lineId',
  grants: 'grantId',
  posts: 'postId',
};

/** The form that mends a finding about a line, a grant or a post, with that already named; undefined for other places. */
export function startOfFinding(
  { where, remedy }: Pick<MoneyFinding, 'where' | 'remedy'>,
  next: readonly NextEntry[],
): Start | undefined {
  const [place = '', id] = where.split('.');
  const field = fields[place];
  const able = next.filter(({ type, permitted, possible }) => type === remedy && permitted && possible);
  const named = able.find(({ prefill }) => field !== undefined && prefill?.[field] === id);
  if (named) return { type: named.type, part: id };
  const [first] = able;
  if (!first || field === undefined) return undefined;
  // A grant that is followed by another begins a new one; there is nothing to name.
  const names =
    id !== undefined && id !== '' && !first.type.endsWith('.recorded') && !first.type.endsWith('.planned');
  return { type: first.type, ...(names && { settled: { [field]: id } }) };
}
