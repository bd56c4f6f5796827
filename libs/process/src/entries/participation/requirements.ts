import type { Attempt } from '../../contract/attempt.js';
import { requirement } from '../../contract/requirement.js';
import type { Dossier } from '../../dossier/dossier.js';
import { byId } from '../../dossier/parts.js';
import type { ParticipationStep } from '../../dossier/work.js';
import { isSettled, participationState, requiredIn } from '../../participation/participation.js';
import type { ParticipationWaived } from './data.js';

export interface Named {
  readonly participationId: string;
}

export const named = (dossier: Dossier, { data }: Attempt<Partial<Named>>): ParticipationStep | undefined =>
  byId(dossier.participation, data.participationId);

export const alreadyHeld = requirement<Partial<Named>>(
  'participation.notHeldYet',
  'participation',
  (dossier, attempt) => {
    const step = named(dossier, attempt);
    return step?.held ? [{ params: { heldOn: step.held.on, group: step.group } }] : [];
  },
);

/** What was called off is neither held nor answered any more. */
export const calledOff = requirement<Partial<Named>>(
  'participation.notCalledOff',
  'participation',
  (dossier, attempt) => {
    const step = named(dossier, attempt);
    return step && participationState(step) === 'cancelled' ? [{ params: { group: step.group } }] : [];
  },
);

export const notYetHeld = requirement<Partial<Named>>(
  'participation.heldFirst',
  'participation',
  (dossier, attempt) => {
    const step = named(dossier, attempt);
    return step && participationState(step) === 'planned' ? [{ params: { group: step.group } }] : [];
  },
);

export const alreadyAnswered = requirement<Partial<Named>>(
  'participation.notAnsweredYet',
  'participation',
  (dossier, attempt) => {
    const step = named(dossier, attempt);
    return step?.answer ? [{ params: { answeredOn: step.answer.on, group: step.group } }] : [];
  },
);

/** Why a group cannot be waived; what the template does not demand need not be. */
export const waivable = [
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
