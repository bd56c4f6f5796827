import type { EntryTypeName, Missing, NextEntry } from '../api/types';
import { own } from './own-entries';

/** An entry somebody proposed, to be checked and recorded in the place of the proposal. */
export interface Proposed {
  readonly proposalId: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly basis: string;
  readonly occurredOn?: string;
}

/** What to open so that something missing can be supplied. */
export interface Start {
  readonly type?: EntryTypeName;
  /** The id of the part of the dossier it is about. */
  readonly part?: string;
  /** The field to go to, as a path within the form. */
  readonly focus?: string;
  /** What the form begins with besides. */
  readonly settled?: Readonly<Record<string, unknown>>;
  readonly proposed?: Proposed;
}

/** Places that are lists: what follows is the id of one part. */
const lists = new Set(['measures', 'papers', 'decisions', 'participation', 'grants']);

const isAbout = ({ prefill }: NextEntry, part: string | undefined): boolean =>
  part === undefined || Object.values(prefill ?? {}).includes(part);

/** The row of what can be recorded that a start means. */
export const meant = (next: readonly NextEntry[], { type, part }: Start): NextEntry | undefined =>
  next.find((entry) => entry.type === type && isAbout(entry, part));

/** The field that names the part an entry is about; undefined where it is about the whole process. */
export const subjectField = ({ about, prefill }: NextEntry): string | undefined =>
  about === undefined ? undefined : Object.keys(prefill ?? {}).findLast((name) => name.endsWith('Id'));

/** Opens exactly this row. */
export function startOf(entry: NextEntry): Start {
  const field = subjectField(entry);
  const id = field && entry.prefill?.[field];
  return { type: entry.type, part: typeof id === 'string' ? id : undefined };
}

/** What would supply `missing`; undefined where nothing this person can record would. */
export function remedyFor(
  { where, remedy, prefill }: Missing,
  next: readonly NextEntry[],
): Start | undefined {
  const [place = '', ...inside] = where.split('.');
  const part = lists.has(place) ? inside.shift() : undefined;
  const found = next.find(
    (entry) => entry.type === remedy && entry.permitted && entry.possible && isAbout(entry, part),
  );
  if (!found) return undefined;
  return {
    type: found.type,
    part,
    focus: focusOf(found.type, place, inside, part),
    ...(prefill && { settled: prefill }),
  };
}

/** The field of the form that lacks something; undefined where the form is about it as a whole. */
function focusOf(
  type: EntryTypeName,
  place: string,
  inside: readonly string[],
  part: string | undefined,
): string | undefined {
  if (place === 'mandate') return inside.join('.');
  // A measure that is there is revised.
  if (type === own.measureRevised) return ['changes', ...inside].join('.');
  return part === undefined ? place : undefined;
}

/** Saying that there are no extra costs is as good as disclosing them. */
export function otherRemedyFor({ code }: Missing, next: readonly NextEntry[]): Start | undefined {
  if (code !== 'mandate.costDisclosed') return undefined;
  const drafting = next.find(
    ({ type, permitted, possible }) => type === own.drafted && permitted && possible,
  );
  return drafting && { type: drafting.type, focus: 'noExtraCostBecause' };
}
