import type { Decision } from '../dossier/council.js';
import type { Dossier } from '../dossier/dossier.js';
import { byId } from '../dossier/parts.js';
import type { Day } from '../time/days.js';
import { isAdoption } from '../vocabulary/vocabulary.js';
import { itemStatus, openCondition, openObjection } from './coverage.js';
import { followUp } from './follow-up.js';

export const decisionStates = [
  'recorded',
  'conditional',
  'objected',
  'effective',
  'fulfilled',
  'superseded',
  'redecided',
  'annulled',
  'repealed',
] as const;
/** Where a decision stands in its life (model 2.3). */
export type DecisionState = (typeof decisionStates)[number];

/** A later decision in effect that amends this one. */
const isSuperseded = (dossier: Dossier, decision: Decision): boolean =>
  dossier.decisions.some(
    (later) =>
      byId(dossier.papers, later.paperId)?.amendsDecisionId === decision.id &&
      later.items.some((item) => itemStatus(later, item) === 'effective'),
  );

/** Whether everything it asks somebody to do is done; false where it asks nothing. */
function isFulfilled(dossier: Dossier, decision: Decision, today: Day): boolean {
  const asked = followUp(dossier, today).filter(({ decisionId }) => decisionId === decision.id);
  return asked.length > 0 && asked.every(({ state }) => ['done', 'notFeasible', 'repealed'].includes(state));
}

/** Where a decision stands; undefined where it adopted nothing, so that nothing can become of it. */
export function decisionState(dossier: Dossier, decision: Decision, today: Day): DecisionState | undefined {
  if (!decision.items.some(({ result }) => isAdoption(result))) return undefined;
  if (decision.objections.some(({ outcome }) => outcome === 'redecided')) return 'redecided';
  if (decision.annulledBecause !== undefined) return 'annulled';
  if (openObjection(decision)) return 'objected';
  const bound = decision.items.filter((item) => itemStatus(decision, item) !== 'none');
  if (bound.every((item) => item.repealedOn !== undefined)) return 'repealed';
  if (bound.some(openCondition)) return 'conditional';
  if (decision.effectiveOn === undefined) return 'recorded';
  if (isSuperseded(dossier, decision)) return 'superseded';
  return isFulfilled(dossier, decision, today) ? 'fulfilled' : 'effective';
}
