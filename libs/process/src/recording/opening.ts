import type { Attempt } from '../contract/attempt.js';
import type { Context } from '../contract/context.js';
import type { Missing } from '../contract/requirement.js';
import type { Dossier } from '../dossier/dossier.js';
import { entryType, entryTypes, isEntryTypeName, type EntryTypeName } from '../entries/index.js';
import type { Judgement } from './judge.js';
import { missing } from './missing.js';

/** The types of entry that a process begins with: a topic that is submitted. */
export const openingTypes: readonly EntryTypeName[] = entryTypes
  .filter(({ opens }) => opens !== undefined)
  .map(({ type }) => type);

/** The dossier that an entry begins; undefined for all that need one to be recorded in. */
export const opened = (id: string, attempt: Attempt): Dossier | undefined =>
  isEntryTypeName(attempt.type) ? entryType(attempt.type).opens?.(id, attempt) : undefined;

/** Nothing else is recorded where no process has begun. */
export const notBegun: readonly Missing[] = [{ code: 'process.begun', params: {}, where: 'state' }];

/** What becomes of an entry recorded where there is no dossier yet: it opens the dossier `context.processId`. */
export function judgeOpening(attempt: Attempt, context: Context): Judgement {
  const dossier = opened(context.processId ?? '', attempt);
  if (!dossier) return { ok: false, code: 'entry.notPossible', possible: openingTypes, because: notBegun };
  const lacking = missing(dossier, attempt, context);
  return lacking.length > 0
    ? { ok: false, code: 'requirements.missing', missing: lacking }
    : { ok: true, dossier };
}
