import { byId, withPart, type Dossier, type ParticipationStep } from '../dossier.js';
import { entry, type Attempt, type Subject } from '../entry.js';
import { Day, LongText, NewId, OneOf, Optional, PastDay, Ref, Suggested, Text, Whole } from '../fields.js';
import { phaseCarrying } from '../machines/states.js';
import {
  isSettled,
  participationState,
  requiredGroups,
  requiredIn,
  type GroupStanding,
  type ParticipationState,
} from '../participation.js';
import { requirement } from '../requirement.js';
import { leading, planning } from '../rights.js';
import { participationMethods, phases, type ParticipationMethod, type Phase } from '../vocabulary.js';

/** Who is to be involved, in which phase, how, where and when. */
export class ParticipationPlanned {
  @NewId('participation') participationId?: string;
  @OneOf(phases) phase!: Phase;
  @Suggested('requiredGroup') @Text(200) group!: string;
  @OneOf(participationMethods) method!: ParticipationMethod;
  @Optional() @Suggested('participationArea') @Text() area?: string;
  @Optional() @Ref('socialSpace') spaceId?: string;
  @Day() plannedOn!: string;
}

export class ParticipationRescheduled {
  @Ref('participation') participationId!: string;
  @Day() plannedOn!: string;
  @LongText() reason!: string;
}

export class ParticipationHeld {
  @Ref('participation') participationId!: string;
  @PastDay() heldOn!: string;
  @Optional() @Whole(0, 1_000_000) attendance?: number;
  @LongText() result!: string;
  /** The day by which those who were asked were promised an answer. */
  @Optional() @Day() answerBy?: string;
}

export class ParticipationAnswered {
  @Ref('participation') participationId!: string;
  @LongText() answer!: string;
  @PastDay() answeredOn!: string;
}

export class ParticipationCancelled {
  @Ref('participation') participationId!: string;
  @LongText() reason!: string;
}

export class ParticipationWaived {
  @OneOf(phases) phase!: Phase;
  @Suggested('requiredGroup') @Text(200) group!: string;
  @LongText() reason!: string;
}

interface Named {
  readonly participationId: string;
}

const named = (dossier: Dossier, { data }: Attempt<Partial<Named>>): ParticipationStep | undefined =>
  byId(dossier.participation, data.participationId);

const alreadyHeld = requirement<Partial<Named>>(
  'participation.notHeldYet',
  'participation',
  (dossier, attempt) => {
    const step = named(dossier, attempt);
    return step?.held ? [{ params: { heldOn: step.held.on, group: step.group } }] : [];
  },
);

const notYetHeld = requirement<Partial<Named>>(
  'participation.heldFirst',
  'participation',
  (dossier, attempt) => {
    const step = named(dossier, attempt);
    return step && participationState(step) === 'planned' ? [{ params: { group: step.group } }] : [];
  },
);

const alreadyAnswered = requirement<Partial<Named>>(
  'participation.notAnsweredYet',
  'participation',
  (dossier, attempt) => {
    const step = named(dossier, attempt);
    return step?.answer ? [{ params: { answeredOn: step.answer.on, group: step.group } }] : [];
  },
);

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
  because,
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

/** Why a group cannot be waived; what the template does not demand need not be. */
const waivable = [
  requirement<ParticipationWaived>(
    'participation.demanded',
    'group',
    (dossier, { data }) => requiredIn(dossier, data) === undefined,
  ),
  requirement<ParticipationWaived>('participation.early', 'group', (dossier, { data }) => {
    const { early, group, norm } = requiredIn(dossier, data) ?? {};
    return early ? [{ params: { group: group ?? data.group, norm: norm ?? '–' } }] : [];
  }),
  requirement<ParticipationWaived>('participation.stillOpen', 'group', (dossier, { data }) => {
    const found = requiredIn(dossier, data);
    return found && isSettled(found) ? [{ params: { group: found.group } }] : [];
  }),
];

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
