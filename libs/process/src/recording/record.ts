import type { Attempt, Effect, Entry } from '../contract/attempt.js';
import type { Context } from '../contract/context.js';
import type { Missing } from '../contract/requirement.js';
import { permitted } from '../contract/rights.js';
import type { Dossier } from '../dossier/dossier.js';
import { byId } from '../dossier/parts.js';
import { entryType, isEntryTypeName, type EntryTypeName } from '../entries/index.js';
import type { TopicSubmitted } from '../entries/topic/data.js';
import type { RefKind } from '../schema/fields.js';
import { idsIn, validate, type Fault, type IdUse } from '../schema/validate.js';
import { fold, judge } from './judge.js';
import { missing } from './missing.js';
import { opened } from './opened.js';
import { replay } from './replay.js';

/** Why an entry was not recorded; nothing has happened (design 2). */
export type Refusal =
  | { readonly code: 'entry.invalid'; readonly faults: readonly Fault[] }
  | { readonly code: 'entry.notPermitted' }
  | {
      readonly code: 'entry.notPossible';
      readonly possible: readonly EntryTypeName[];
      /** Why the part of the dossier that was named does not take it. */
      readonly because: readonly Missing[];
    }
  | { readonly code: 'requirements.missing'; readonly missing: readonly Missing[] };

export interface Recorded {
  readonly ok: true;
  readonly dossier: Dossier;
  /** The entry as it is to be kept: data trimmed, nothing in it that was not asked for. */
  readonly attempt: Attempt;
  readonly effects: readonly Effect[];
}

export interface Refused {
  readonly ok: false;
  readonly refusal: Refusal;
}

const refuse = (refusal: Refusal): Refused => ({ ok: false, refusal });

/** Where each kind of part lives in a dossier. */
const parts: Partial<Record<RefKind, (dossier: Dossier) => readonly { readonly id: string }[]>> = {
  paper: (dossier) => dossier.papers,
  consultation: (dossier) => dossier.consultations,
  decision: (dossier) => dossier.decisions,
  finding: (dossier) => dossier.findings,
  recommendation: (dossier) => dossier.recommendations,
  measure: (dossier) => dossier.measures,
  step: (dossier) => dossier.steps,
  duty: (dossier) => dossier.duties,
  participation: (dossier) => dossier.participation,
  line: (dossier) => dossier.budgetLines,
  appropriation: (dossier) => dossier.budgetLines.flatMap(({ appropriations }) => appropriations),
  block: (dossier) => dossier.budgetLines.flatMap(({ blocks }) => blocks),
  commitment: (dossier) => dossier.budgetLines.flatMap(({ commitments }) => commitments),
  grant: (dossier) => dossier.grants,
  post: (dossier) => dossier.posts,
  document: (dossier) => dossier.documents.map(({ documentId }) => ({ id: documentId ?? '' })),
};

function isThere({ kind, id }: IdUse, dossier: Dossier | undefined, context: Context): boolean {
  const list = parts[kind];
  if (list) return dossier !== undefined && byId(list(dossier), id) !== undefined;
  // Whatever is not a part of a dossier lives outside it.
  return context.knows(kind as Parameters<Context['knows']>[0], id);
}

function idFaults(uses: readonly IdUse[], dossier: Dossier | undefined, context: Context): Fault[] {
  const taken = (use: IdUse): boolean =>
    dossier !== undefined && Object.values(parts).some((list) => byId(list(dossier), use.id) !== undefined);
  return uses.flatMap((use): Fault[] => {
    if (use.use === 'refers')
      return isThere(use, dossier, context) ? [] : [{ path: use.path, code: 'unknownReference' }];
    return taken(use) ? [{ path: use.path, code: 'idTaken' }] : [];
  });
}

/** The attempt with clean data, or every fault of it. */
function checked(dossier: Dossier | undefined, attempt: Attempt, context: Context): Attempt | Fault[] {
  const { data: type, faults } = entryType(attempt.type);
  const valid = validate(type, attempt.data, context.today);
  if ('faults' in valid) return [...valid.faults];
  const found = [...(faults?.(valid.data) ?? []), ...idFaults(valid.ids, dossier, context)];
  return found.length > 0 ? found : { ...attempt, data: valid.data };
}

/** Who recorded the entry another one is about; only `entry.reversed` names one. */
const recorderNamed = (attempt: Attempt, context: Context): string | undefined => {
  const { seq } = attempt.data as { seq?: number };
  return context.journal.find((entry) => entry.seq === seq)?.actor.id;
};

function allowed(dossier: Dossier, attempt: Attempt, context: Context): boolean {
  const { by, notBy } = entryType(attempt.type);
  const recorder = attempt.type === 'entry.reversed' ? recorderNamed(attempt, context) : undefined;
  return (
    permitted(by, attempt.actor, dossier, context.today, recorder) && !(notBy?.(dossier, attempt) ?? false)
  );
}

/** The first entry that was legal and would not be if entry `seq` had not been recorded. */
function breaksWithout(id: string, context: Context, seq: number): Entry | undefined {
  const taken = new Set([
    seq,
    ...context.journal.flatMap(({ type, data }) =>
      type === 'entry.reversed' ? (data as { seq: number }).seq : [],
    ),
  ]);
  const [first, ...rest] = context.journal;
  if (!first) return undefined;
  let dossier: Dossier = { ...opened(id, first as Entry<TopicSubmitted>), version: 1 };
  let full = dossier;
  for (const entry of rest) {
    const earlier = taken.has(entry.seq) && entry.seq !== seq;
    if (earlier) continue;
    const then: Context = {
      ...context,
      today: entry.recordedAt.slice(0, 10),
      breaksWithout: () => undefined,
    };
    const before = full;
    full = fold(full, entry, then) ?? full;
    if (entry.seq === seq) continue;
    const next = standsWithout(dossier, before, entry, then);
    if (!next) return entry;
    dossier = next;
  }
  return undefined;
}

/** The dossier after an entry that stays; undefined where it was legal only because of what is taken back. */
function standsWithout(dossier: Dossier, full: Dossier, entry: Entry, context: Context): Dossier | undefined {
  const uses = idsIn(entryType(entry.type).data, entry.data).filter(({ kind }) => kind in parts);
  if (idFaults(uses, dossier, context).length > 0) return undefined;
  const judged = judge(dossier, entry, context);
  if (judged.ok) return judged.dossier;
  // Rules change: what would be refused today in any case does not stand on the entry taken back.
  return judge(full, entry, context).ok ? undefined : fold(dossier, entry, context);
}

function submitted(attempt: Attempt, context: Context): Recorded | Refused {
  const valid = checked(undefined, attempt, context);
  if (Array.isArray(valid)) return refuse({ code: 'entry.invalid', faults: valid });
  // The data was validated against the class of this type.
  const submission = valid as Attempt<TopicSubmitted>;
  if (!permitted(entryType(valid.type).by, valid.actor, submission.data, context.today))
    return refuse({ code: 'entry.notPermitted' });
  const dossier: Dossier = { ...opened(context.processId ?? '', submission), version: 1 };
  const lacking = missing(dossier, valid, context);
  if (lacking.length > 0) return refuse({ code: 'requirements.missing', missing: lacking });
  return { ok: true, dossier, attempt: valid, effects: [] };
}

/**
 * The heart of it: what becomes of a dossier by an entry, or why it cannot be recorded. Pure: no clock, no chance, no
 * I/O; the same arguments give the same answer. Refusals are looked for in a fixed order, and each lists all it found.
 * Without a dossier only `topic.submitted` can be recorded; it opens the dossier `context.processId`.
 */
export function record(dossier: Dossier | undefined, attempt: Attempt, context: Context): Recorded | Refused {
  if (!isEntryTypeName(attempt.type))
    return refuse({ code: 'entry.invalid', faults: [{ path: 'type', code: 'oneOf' }] });
  if (!dossier)
    return attempt.type === 'topic.submitted'
      ? submitted(attempt, context)
      : refuse({ code: 'entry.notPossible', possible: ['topic.submitted'], because: [] });
  const valid = checked(dossier, attempt, context);
  if (Array.isArray(valid)) return refuse({ code: 'entry.invalid', faults: valid });
  if (!allowed(dossier, valid, context)) return refuse({ code: 'entry.notPermitted' });
  const world: Context = { ...context, breaksWithout: (seq) => breaksWithout(dossier.id, context, seq) };
  const judged = judge(dossier, valid, world);
  if (!judged.ok) {
    const { ok: _, ...refusal } = judged;
    return refuse(refusal);
  }
  const effects = entryType(valid.type).effects?.(judged.dossier, valid, context) ?? [];
  if (valid.type !== 'entry.reversed') return { ok: true, dossier: judged.dossier, attempt: valid, effects };
  const seq = dossier.version + 1;
  const history = [...context.journal, { ...valid, id: '', seq, recordedAt: '' }];
  const dossierAfter = replay(dossier.id, history) ?? judged.dossier;
  return { ok: true, dossier: dossierAfter, attempt: valid, effects };
}
