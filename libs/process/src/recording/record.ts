import type { Attempt, Effect } from '../contract/attempt.js';
import type { Context } from '../contract/context.js';
import type { Missing } from '../contract/requirement.js';
import type { Dossier } from '../dossier/dossier.js';
import { entryType, isEntryTypeName, type EntryTypeName } from '../entries/index.js';
import type { Fault } from '../schema/validate.js';
import { judge } from './judge.js';
import { judgeOpening, notBegun, openingTypes } from './opening.js';
import { mayRecord } from './permission.js';
import { replay } from './replay.js';
import { soundData } from './sound-data.js';
import { breaksWithout, takenBackBy } from './taking-back.js';

/** Why an entry was not recorded; nothing has happened (model 2). They are looked for in this order. */
export type Refusal =
  | { readonly code: 'entry.invalid'; readonly faults: readonly Fault[] }
  | { readonly code: 'entry.notPermitted' }
  | {
      readonly code: 'entry.notPossible';
      readonly possible: readonly EntryTypeName[];
      /** Why neither the process nor the part of it that was named takes it; never empty. */
      readonly because: readonly Missing[];
    }
  | { readonly code: 'requirements.missing'; readonly missing: readonly Missing[] };

export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

export interface Recorded {
  readonly ok: true;
  readonly dossier: Dossier;
  /** The entry as it is to be kept: data trimmed, nothing in it that was not asked for. */
  readonly attempt: Attempt;
  readonly effects: readonly Effect[];
}

/**
 * The heart of it: what becomes of a dossier by an entry, or why it cannot be recorded. Pure: no clock, no chance, no
 * I/O; the same arguments give the same answer. Refusals are looked for in a fixed order, and each lists all it found.
 * Without a dossier only an entry that opens one can be recorded; it opens the dossier `context.processId`.
 */
export function record(dossier: Dossier | undefined, attempt: Attempt, context: Context): Recorded | Refused {
  if (!isEntryTypeName(attempt.type))
    return refuse({ code: 'entry.invalid', faults: [{ path: 'type', code: 'oneOf' }] });
  if (!dossier && !openingTypes.includes(attempt.type))
    return refuse({ code: 'entry.notPossible', possible: openingTypes, because: notBegun });

  const sound = soundData(dossier, attempt, context);
  if ('faults' in sound) return refuse({ code: 'entry.invalid', faults: sound.faults });

  if (!mayRecord(dossier, sound.attempt, context)) return refuse({ code: 'entry.notPermitted' });

  // Neither a way for it in this state, nor what it requires: the judgement tells which of the two.
  const judged = dossier
    ? judge(dossier, sound.attempt, knowingTheJournal(dossier, context))
    : judgeOpening(sound.attempt, context);
  if (!judged.ok) {
    const { ok: _, ...refusal } = judged;
    return refuse(refusal);
  }
  return recorded(dossier, judged.dossier, sound.attempt, context);
}

const refuse = (refusal: Refusal): Refused => ({ ok: false, refusal });

/** The context with what only the whole journal tells, asked where something is to be taken back. */
const knowingTheJournal = (dossier: Dossier, context: Context): Context => ({
  ...context,
  breaksWithout: (seq) => breaksWithout(dossier.id, context, seq),
});

/** The answer: what the dossier has become, and what is set off elsewhere. */
function recorded(before: Dossier | undefined, after: Dossier, attempt: Attempt, context: Context): Recorded {
  const effects = entryType(attempt.type).effects?.(after, attempt, context) ?? [];
  if (!before || takenBackBy(attempt) === undefined) return { ok: true, dossier: after, attempt, effects };
  // Once an entry is gone, all that came after it is folded anew.
  const entry = { ...attempt, id: '', seq: before.version + 1, recordedAt: '' };
  return { ok: true, dossier: replay(before.id, [...context.journal, entry]) ?? after, attempt, effects };
}
