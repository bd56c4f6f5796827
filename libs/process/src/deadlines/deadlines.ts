import type { Params } from '../contract/requirement.js';
import type { Surroundings } from '../contract/surroundings.js';
import type { Dossier } from '../dossier/dossier.js';
import { visibleToAnybody } from '../reading/visibility.js';
import { addDays, addMonths, NEVER, type Day } from '../time/days.js';
import { isFinal } from '../vocabulary/states.js';
import {
  deadlineKindNames,
  deadlineKinds,
  type DeadlineKind,
  type DeadlineKindName,
  type DeadlineOwner,
  type Found,
  type Warning,
} from './deadline-kinds.js';

/** A day something is due in a process: it raises an alert and never moves the machine (model 2.7). */
export interface Deadline extends Omit<Found, 'part' | 'params' | 'owner' | 'warnings'> {
  /** Unique in the process and the same from day to day. */
  readonly id: string;
  readonly kind: DeadlineKindName;
  /** The day from which the alert shows. */
  readonly from: Day;
  /** Every day it is told of anew, the first first. */
  readonly warnings: readonly Day[];
  readonly params: Params;
  readonly owner: DeadlineOwner;
  /** Whether everybody may read it. */
  readonly public: boolean;
}

export const warningDays = (dueOn: Day, warning: Warning): readonly Day[] =>
  'days' in warning
    ? [addDays(dueOn, -warning.days)]
    : warning.months.map((months) => addMonths(dueOn, -months));

function found(dossier: Dossier, around: Surroundings): Omit<Deadline, 'public'>[] {
  if (isFinal(dossier.state)) return [];
  return deadlineKindNames.flatMap((kind) => {
    const { warning, whileSuspended, find }: DeadlineKind = deadlineKinds[kind];
    if (dossier.state === 'suspended' && whileSuspended !== true) return [];
    return find(dossier, around).map(({ part, params = {}, owner = { kind: 'lead' }, ...rest }) => {
      const warnings = rest.warnings ?? warningDays(rest.dueOn, warning);
      return {
        ...rest,
        id: part === '' ? kind : `${kind}.${part}`,
        kind,
        from: warnings[0] ?? rest.dueOn,
        warnings,
        params,
        owner,
      };
    });
  });
}

/** Every deadline of a process, by day. What follows from something that is not public is not public either. */
export function deadlines(dossier: Dossier, around: Surroundings): readonly Deadline[] {
  const told = found(dossier, around);
  if (told.length === 0) return [];
  const open = visibleToAnybody(dossier);
  const seen =
    open === dossier ? undefined : new Set(found(open, around).map(({ id, dueOn }) => `${id} ${dueOn}`));
  return told
    .map((one) => ({ ...one, public: seen?.has(`${one.id} ${one.dueOn}`) ?? true }))
    .toSorted((one, other) => (one.dueOn < other.dueOn ? -1 : one.dueOn > other.dueOn ? 1 : 0));
}

export const deadlineStates = ['inTime', 'dueSoon', 'overdue'] as const;
export type DeadlineState = (typeof deadlineStates)[number];

/** How a deadline stands on a day; on the day itself it is still in time to be met. */
export const deadlineState = (
  { from, dueOn }: Pick<Deadline, 'from' | 'dueOn'>,
  today: Day,
): DeadlineState => (dueOn < today ? 'overdue' : from <= today ? 'dueSoon' : 'inTime');

/** The worst that some deadlines are in on a day, and which of them are; what is still in time is no reason. */
export function worstOf(
  told: readonly Deadline[],
  today: Day,
): { readonly state?: DeadlineState; readonly reasons: readonly string[] } {
  const states = told.map((one) => deadlineState(one, today));
  const state = deadlineStates.findLast((one) => states.includes(one));
  if (state === undefined || state === 'inTime') return { state, reasons: [] };
  return { state, reasons: told.filter((_, index) => states[index] === state).map(({ id }) => id) };
}

/** Whose matter something is for how long. */
export interface Charge {
  readonly who:
    | { readonly kind: 'person'; readonly id: string }
    | { readonly kind: 'department'; readonly id: string }
    | { readonly kind: 'council' };
  readonly from: Day;
  readonly until: Day;
}

const [FIRST, LAST] = ['0000-01-01', NEVER];

/**
 * Who has the lead on which days, without a gap: the accountable person, or the department where there is none. Whoever
 * comes first has it from the beginning on, so that deadlines are seen by whom they will concern.
 */
export function leads(dossier: Dossier): readonly Charge[] {
  const department = { kind: 'department', id: dossier.department } as const;
  const terms = dossier.responsibilities
    .filter(({ role }) => role === 'accountable')
    .toSorted((one, other) => (one.from < other.from ? -1 : 1));
  const charges: Charge[] = [];
  let next: Day = FIRST;
  for (const { personId, from, until = LAST } of terms) {
    if (charges.length > 0 && next < from)
      charges.push({ who: department, from: next, until: addDays(from, -1) });
    charges.push({ who: { kind: 'person', id: personId }, from: charges.length > 0 ? from : FIRST, until });
    next = until === LAST ? LAST : addDays(until, 1);
  }
  return next < LAST ? [...charges, { who: department, from: next, until: LAST }] : charges;
}

/** Whose matter a deadline is, on which days. */
export function chargesOf(dossier: Dossier, { owner }: Pick<Deadline, 'owner'>): readonly Charge[] {
  switch (owner.kind) {
    case 'lead':
      return leads(dossier);
    case 'person':
      return [{ who: { kind: 'person', id: owner.personId }, from: FIRST, until: LAST }];
    case 'council':
      return [{ who: { kind: 'council' }, from: FIRST, until: LAST }];
  }
}
