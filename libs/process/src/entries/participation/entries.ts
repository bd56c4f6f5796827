import type { Attempt } from '../../contract/attempt.js';
import { entry, type Subject } from '../../contract/entry.js';
import { requirement } from '../../contract/requirement.js';
import { leading, planning } from '../../contract/rights.js';
import type { Dossier } from '../../dossier/dossier.js';
import { withPart } from '../../dossier/parts.js';
import type { ParticipationStep } from '../../dossier/work.js';
import {
  isSettled,
  participationState,
  requiredGroups,
  type GroupStanding,
  type ParticipationState,
} from '../../participation/participation.js';
import { phaseCarrying } from '../../vocabulary/states.js';
import type { Phase } from '../../vocabulary/vocabulary.js';
import {
  ParticipationAnswered,
  ParticipationCancelled,
  ParticipationHeld,
  ParticipationPlanned,
  ParticipationRescheduled,
  ParticipationWaived,
} from './data.js';
import {
  alreadyAnswered,
  alreadyHeld,
  calledOff,
  named,
  notYetHeld,
  waivable,
  type Named,
} from './requirements.js';

/** A step that has come so far and no further. */
const aStep = <D extends Named>(
  state: ParticipationState,
  because: NonNullable<Subject<Named>['because']>,
): Subject<D> => ({
  field: 'participationId',
  candidates: (dossier) =>
    dossier.participation
      .filter((step) => participationState(step) === state)
      .map(({ id, group, held, plannedOn }) => ({ id, label: `${group}, ${held?.on ?? plannedOn}` })),
  takes: (dossier, attempt) => {
    const step = named(dossier, attempt);
    return step !== undefined && participationState(step) === state;
  },
  because: [calledOff, ...because],
});

const withStep = (
  dossier: Dossier,
  { data }: Attempt<Named>,
  change: (step: ParticipationStep) => ParticipationStep,
): Dossier => ({
  ...dossier,
  participation: withPart(dossier.participation, data.participationId, change),
});

/** An answer follows what it answers; `day` is that of the answer, if there is one. */
const afterwards = <D extends Named>(
  where: keyof D & string,
  heldOn: (dossier: Dossier, entry: Attempt<D>) => string | undefined,
) =>
  requirement<D>('participation.answerAfterwards', where, (dossier, attempt) => {
    // The field is one that holds a day, or nothing.
    const day = attempt.data[where] as string | undefined;
    const held = heldOn(dossier, attempt);
    return day !== undefined && held !== undefined && day < held ? [{ params: { heldOn: held } }] : [];
  });

/** The required group most likely meant: the first one open in the present phase, else the first one open at all. */
function nextOpen(dossier: Dossier, is: (one: GroupStanding) => boolean): GroupStanding | undefined {
  const open = requiredGroups(dossier).filter(is);
  return open.find(({ phase }) => phase === phaseCarrying(dossier.state)) ?? open[0];
}

const usually = (found: GroupStanding | undefined): { phase?: Phase; group?: string } =>
  found ? { phase: found.phase, group: found.group } : {};

const canBeWaived = (one: GroupStanding): boolean => !isSettled(one) && one.early === undefined;

export const participationEntries = [
  entry('participation.planned', {
    data: ParticipationPlanned,
    by: planning,
    usual: (dossier) => {
      const { phase = phaseCarrying(dossier.state), ...more } = usually(
        nextOpen(dossier, ({ standing }) => standing === 'notPlanned'),
      );
      return { ...(phase && { phase }), ...more };
    },
    apply: (dossier, { data: { participationId, ...data } }) => ({
      ...dossier,
      participation: [...dossier.participation, { ...data, id: participationId ?? '', earlierDays: [] }],
    }),
  }),
  entry('participation.rescheduled', {
    data: ParticipationRescheduled,
    by: planning,
    subject: aStep('planned', [alreadyHeld]),
    apply: (dossier, attempt) =>
      withStep(dossier, attempt, (step) => ({
        ...step,
        plannedOn: attempt.data.plannedOn,
        earlierDays: [...step.earlierDays, { plannedOn: step.plannedOn, reason: attempt.data.reason }],
      })),
  }),
  entry('participation.held', {
    data: ParticipationHeld,
    by: planning,
    usual: (_dossier, _about, _actor, today) => ({ heldOn: today }),
    form: { day: { field: 'heldOn' } },
    subject: aStep('planned', [alreadyHeld]),
    expects: [afterwards<ParticipationHeld>('answerBy', (_, { data }) => data.heldOn)],
    apply: (dossier, attempt) =>
      withStep(dossier, attempt, (step) => {
        const { heldOn, attendance, result, answerBy } = attempt.data;
        return { ...step, held: { on: heldOn, attendance, result, answerBy } };
      }),
  }),
  entry('participation.answered', {
    data: ParticipationAnswered,
    by: planning,
    usual: (_dossier, _about, _actor, today) => ({ answeredOn: today }),
    form: { day: { field: 'answeredOn' } },
    subject: aStep('held', [notYetHeld, alreadyAnswered]),
    expects: [
      afterwards<ParticipationAnswered>(
        'answeredOn',
        (dossier, attempt) => named(dossier, attempt)?.held?.on,
      ),
    ],
    apply: (dossier, attempt) =>
      withStep(dossier, attempt, (step) => ({
        ...step,
        answer: { text: attempt.data.answer, on: attempt.data.answeredOn },
      })),
  }),
  entry('participation.cancelled', {
    data: ParticipationCancelled,
    by: planning,
    subject: aStep('planned', [alreadyHeld]),
    apply: (dossier, attempt) =>
      withStep(dossier, attempt, (step) => ({ ...step, cancelledBecause: attempt.data.reason })),
  }),
  entry('participation.waived', {
    data: ParticipationWaived,
    by: leading,
    requires: [
      requirement(
        'participation.nothingToWaive',
        'participation',
        (dossier) => !requiredGroups(dossier).some(canBeWaived),
      ),
    ],
    expects: waivable,
    usual: (dossier) => usually(nextOpen(dossier, canBeWaived)),
    apply: (dossier, { data, actor, occurredOn }) => ({
      ...dossier,
      participationWaivers: [...dossier.participationWaivers, { ...data, by: actor.id, on: occurredOn }],
    }),
  }),
] as const;
