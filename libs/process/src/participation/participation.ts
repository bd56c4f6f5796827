import { coverage } from '../council/coverage.js';
import type { Dossier } from '../dossier/dossier.js';
import type { ParticipationStep } from '../dossier/work.js';
import type { RequiredGroup } from '../templates/required-group.js';
import { sameGroup } from '../templates/same-group.js';
import { addMonths, type Day } from '../time/days.js';
import { isFinal, phaseCarrying } from '../vocabulary/states.js';
import { phases, within, type Phase } from '../vocabulary/vocabulary.js';

export const participationStates = ['planned', 'held', 'answered', 'cancelled'] as const;
export type ParticipationState = (typeof participationStates)[number];

/** How far one step of participation has come; it is over only when those who were asked have got an answer. */
export function participationState({
  held,
  answer,
  cancelledBecause,
}: ParticipationStep): ParticipationState {
  if (cancelledBecause !== undefined) return 'cancelled';
  if (answer !== undefined) return 'answered';
  return held === undefined ? 'planned' : 'held';
}

/** Where no day was promised, those who were asked are owed an answer after so many months. */
const MONTHS_TO_ANSWER = 3;

/** The day something is to be done about a step: that it is planned for, or by which it is to be answered. */
export function participationDue(step: ParticipationStep): Day | undefined {
  switch (participationState(step)) {
    case 'planned':
      return step.plannedOn;
    case 'held':
      return step.held?.answerBy ?? (step.held && addMonths(step.held.on, MONTHS_TO_ANSWER));
    case 'answered':
    case 'cancelled':
      return undefined;
  }
}

/** Steps whose day has passed: not held although planned, or held and not answered. Nothing is late while all rests. */
export const participationOverdue = (dossier: Dossier, today: Day): ParticipationStep[] =>
  isFinal(dossier.state) || dossier.state === 'suspended'
    ? []
    : dossier.participation.filter((step) => (participationDue(step) ?? today) < today);

export const groupStandings = ['notPlanned', 'notHeld', 'notAnswered', 'answered', 'waived'] as const;
/** How far the participation of a required group has come, the least first. */
export type GroupStandingName = (typeof groupStandings)[number];

/** A group the template demands, and what has become of it. */
export interface GroupStanding extends RequiredGroup {
  readonly standing: GroupStandingName;
  /** The step that has come furthest. */
  readonly participationId?: string;
}

const reached = (step: ParticipationStep): GroupStandingName => {
  switch (participationState(step)) {
    case 'answered':
      return 'answered';
    case 'held':
      return 'notAnswered';
    case 'planned':
      return 'notHeld';
    case 'cancelled':
      return 'notPlanned';
  }
};

const concerns = (one: { phase: Phase; group: string }, other: { phase: Phase; group: string }): boolean =>
  one.phase === other.phase && sameGroup(one.group, other.group);

function standingOf(dossier: Dossier, required: RequiredGroup): GroupStanding {
  if (dossier.participationWaivers.some((waiver) => concerns(waiver, required)))
    return { ...required, standing: 'waived' };
  const [furthest] = dossier.participation
    .filter((step) => concerns(step, required) && participationState(step) !== 'cancelled')
    .sort((one, other) => groupStandings.indexOf(reached(other)) - groupStandings.indexOf(reached(one)));
  return furthest
    ? { ...required, standing: reached(furthest), participationId: furthest.id }
    : { ...required, standing: 'notPlanned' };
}

/** Every group the template demands, in its order, with how far its participation has come. */
export const requiredGroups = (dossier: Dossier): GroupStanding[] =>
  dossier.requiredGroups.map((required) => standingOf(dossier, required));

/** Nothing is to be done about it any more. */
export const isSettled = ({ standing }: GroupStanding): boolean =>
  standing === 'answered' || standing === 'waived';

/** The required groups of a phase that something is still missing of. */
export const groupsMissing = (dossier: Dossier, phase: Phase): GroupStanding[] =>
  requiredGroups(dossier).filter((one) => one.phase === phase && !isSettled(one));

/**
 * Whether every group the template demands in a phase has a dated step with a result and an answer, or a waiver
 * (model 2.6).
 */
export const participationMet = (dossier: Dossier, phase: Phase): boolean =>
  groupsMissing(dossier, phase).length === 0;

/** The phase after the present one, where it is commissioned: whom to ask then is planned now. */
function comingPhase(dossier: Dossier, present: Phase): Phase | undefined {
  const next = phases[phases.indexOf(present) + 1];
  return next !== undefined && coverage(dossier)[next].status === 'effective' ? next : undefined;
}

/** Required groups of the coming phase, the present one or an earlier one for which nothing is planned. */
export const groupsNotPlanned = (dossier: Dossier): GroupStanding[] => {
  const present = phaseCarrying(dossier.state);
  const phase = present && (comingPhase(dossier, present) ?? present);
  return requiredGroups(dossier).filter((one) => one.standing === 'notPlanned' && within(one.phase, phase));
};

/** The group of this name that the template demands in this phase. */
export const requiredIn = (
  dossier: Dossier,
  { phase, group }: { readonly phase?: Phase; readonly group?: string },
): GroupStanding | undefined =>
  phase === undefined || group === undefined
    ? undefined
    : requiredGroups(dossier).find((one) => concerns(one, { phase, group }));
