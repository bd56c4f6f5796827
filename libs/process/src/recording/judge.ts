import type { Attempt } from '../contract/attempt.js';
import type { Context } from '../contract/context.js';
import { requirement, type Missing } from '../contract/requirement.js';
import type { Dossier } from '../dossier/dossier.js';
import { entryType, entryTypeNames, type EntryTypeName } from '../entries/index.js';
import { lifecycle, unconditional } from '../machines/lifecycle.js';
import { hasWay, snapshotOf, stateOf } from '../machines/position.js';
import { stepsOf } from '../machines/step.js';
import { missing } from './missing.js';

interface NotPossible {
  readonly ok: false;
  readonly code: 'entry.notPossible';
  readonly possible: readonly EntryTypeName[];
  /** Why neither the process nor the part of it that was named takes it; never empty. */
  readonly because: readonly Missing[];
}

export type Judgement =
  | { readonly ok: true; readonly dossier: Dossier }
  | NotPossible
  | { readonly ok: false; readonly code: 'requirements.missing'; readonly missing: readonly Missing[] };

const eventOf = (attempt: Attempt, context: Context) => ({
  type: entryType(attempt.type).type,
  attempt,
  context,
});

/** Whether the machine has a way for this entry here, whether or not its requirements hold. */
export const isPossible = (dossier: Dossier, attempt: Attempt, context: Context): boolean =>
  hasWay(dossier, eventOf(attempt, context));

/** Whether the part of the dossier the entry names takes it; true where it names none. */
const subjectTakes = (dossier: Dossier, attempt: Attempt): boolean =>
  entryType(attempt.type).subject?.takes(dossier, attempt) ?? true;

/** The types of entry that the present state has a way for. */
export const possibleTypes = (dossier: Dossier, actor: Attempt['actor'], context: Context): EntryTypeName[] =>
  entryTypeNames.filter((type) =>
    subjectsOf(dossier, type).some((data) => {
      const attempt = { type, data, actor, occurredOn: context.today };
      return subjectTakes(dossier, attempt) && isPossible(dossier, attempt, context);
    }),
  );

export interface Candidate {
  readonly data: object;
  /** The part in words. */
  readonly about?: string;
}

/** The parts an entry of this type could be about; one without a part where it is about the whole process. */
export function candidates(dossier: Dossier, type: EntryTypeName, context?: Context): Candidate[] {
  const { subject } = entryType(type);
  if (!subject) return [{ data: {} }];
  return subject
    .candidates(dossier, context)
    .map(({ id, label }) => ({ data: { [subject.field]: id }, about: label }));
}

/** What an entry of a type could be about: the data that names each part it could take, or nothing in particular. */
export function subjectsOf(dossier: Dossier, type: EntryTypeName): object[] {
  return candidates(dossier, type).map(({ data }) => data);
}

/** The dossier after a step of the machine: one entry more, and the state it led to. */
function arrived(before: Dossier, snapshot: { value: unknown; context: Dossier }, attempt: Attempt): Dossier {
  const state = stateOf(snapshot);
  const entersSuspension = state === 'suspended' && before.state !== 'suspended';
  return {
    ...snapshot.context,
    version: before.version + 1,
    state,
    since: state === before.state ? before.since : attempt.occurredOn,
    suspendedFrom: entersSuspension ? before.state : state === 'suspended' ? before.suspendedFrom : undefined,
    suspendedBecause: state === 'suspended' ? snapshot.context.suspendedBecause : undefined,
    suspendedUntil: state === 'suspended' ? snapshot.context.suspendedUntil : undefined,
  };
}

const step = stepsOf(lifecycle);
const stepUnconditionally = stepsOf(unconditional);

/**
 * What becomes of a dossier by an entry whose data is valid and whose author may record it. The machine drops what it
 * has no way for without a word: then the dossier stands where it stood, and the silence becomes a refusal that says why.
 */
export function judge(dossier: Dossier, attempt: Attempt, context: Context): Judgement {
  const [here, event] = [snapshotOf(dossier), eventOf(attempt, context)];
  const takes = subjectTakes(dossier, attempt);
  const next = takes ? step(here, event) : here;
  if (next !== here) return { ok: true, dossier: arrived(dossier, next, attempt) };
  if (takes && isPossible(dossier, attempt, context))
    return { ok: false, code: 'requirements.missing', missing: missing(dossier, attempt, context) };
  return {
    ok: false,
    code: 'entry.notPossible',
    possible: possibleTypes(dossier, attempt.actor, context),
    because: takes ? notInState.missing(dossier, attempt, context) : whyNot(dossier, attempt, context),
  };
}

/** Another state would take it: which one this is. */
export const notInState = requirement('process.takesIt', 'state', ({ state }) => [
  { params: { processState: state } },
]);

const whyNot = (dossier: Dossier, attempt: Attempt, context: Context): Missing[] =>
  (entryType(attempt.type).subject?.because ?? []).flatMap((one) => one.missing(dossier, attempt, context));

/** The dossier after an entry that was recorded, judged no more; undefined where the machine has no way for it. */
export function fold(dossier: Dossier, attempt: Attempt, context: Context): Dossier | undefined {
  const here = snapshotOf(dossier, unconditional);
  const next = stepUnconditionally(here, eventOf(attempt, context));
  return next === here ? undefined : arrived(dossier, next, attempt);
}
