import type { Decision, DecisionItem } from '../dossier/council.js';
import type { Dossier } from '../dossier/dossier.js';
import { phaseCarrying } from '../vocabulary/states.js';
import { isAdoption, phases, within, type Phase } from '../vocabulary/vocabulary.js';
import { isOpen } from './papers.js';

export const coverageStatuses = [
  'none',
  'repealed',
  'proposed',
  'contested',
  'pending',
  'conditional',
  'effective',
] as const;
/** How well a phase is commissioned, weakest first. */
export type CoverageStatus = (typeof coverageStatuses)[number];

/** By what a phase is commissioned: an item of a decision, or a norm. */
export type CoverageBy = { readonly decisionId: string; readonly itemNo: number } | { readonly norm: string };

export interface PhaseCoverage {
  readonly status: CoverageStatus;
  readonly by?: CoverageBy;
}

export type Coverage = Readonly<Record<Phase, PhaseCoverage>>;

/** An objection that nobody has settled; it suspends the effect of the decision. */
export const openObjection = (decision: Decision): boolean =>
  decision.objections.some((objection) => objection.outcome === undefined);

/** A condition of the item that has not been met. */
export const openCondition = (item: DecisionItem): boolean =>
  item.conditional !== undefined && item.conditionMetOn === undefined;

/** Taken back, annulled, or decided anew: it commissions nothing any more. */
const isUndone = (decision: Decision, item: DecisionItem): boolean =>
  decision.annulledBecause !== undefined ||
  item.repealedOn !== undefined ||
  decision.objections.some((objection) => objection.outcome === 'redecided');

/** What an item is worth now (model 2.6): a noted or rejected one nothing, whatever its kind. */
export function itemStatus(decision: Decision, item: DecisionItem): CoverageStatus {
  if (!isAdoption(item.result)) return 'none';
  // What never took effect cannot be lost.
  if (isUndone(decision, item)) return decision.effectiveOn === undefined ? 'none' : 'repealed';
  if (openObjection(decision)) return 'contested';
  if (openCondition(item)) return 'conditional';
  return decision.effectiveOn === undefined ? 'pending' : 'effective';
}

/** Whether an item binds: adopted, in effect, its own condition met, no open objection, not repealed. */
export const effective = (decision: Decision, item: DecisionItem): boolean =>
  itemStatus(decision, item) === 'effective';

/** Whether a decision counts for something: an item that binds, or will once the decision takes effect. */
export const stands = (decision: Decision): boolean =>
  decision.items.some((item) => !['none', 'repealed'].includes(itemStatus(decision, item)));

/** The last phase an adopted item carries; undefined when it commissions none. */
function reach(item: DecisionItem): Phase | undefined {
  if (item.kind === 'commission') return item.throughPhase;
  // Whoever adopts a plan or a measure orders its implementation, and its evaluation with it (model 2.6).
  return item.kind === 'adoptPlan' || item.kind === 'adoptMeasure' ? 'evaluation' : undefined;
}

/** A measures decision carries only what follows the planning; a commission carries its whole prefix. */
const carries = (item: DecisionItem, phase: Phase, through: Phase): boolean =>
  within(phase, through) && (item.kind === 'commission' || !within(phase, 'measures'));

const stronger = (one: PhaseCoverage, other: PhaseCoverage): PhaseCoverage =>
  coverageStatuses.indexOf(other.status) > coverageStatuses.indexOf(one.status) ? other : one;

/** Papers that ask for a commission and are not decided. */
const proposedThrough = (dossier: Dossier): Phase | undefined => {
  const asking = dossier.papers.filter(
    (paper) => isOpen(paper) && (paper.kind === 'mandate' || paper.kind === 'extension'),
  );
  const asked = asking.map((paper) => paper.throughPhase ?? dossier.mandate?.draft.throughPhase);
  return phases.findLast((phase) => asked.includes(phase));
};

/** For each phase by what it is commissioned and how firmly; the strongest ground counts. */
export function coverage(dossier: Dossier): Coverage {
  const found = new Map<Phase, PhaseCoverage>(phases.map((phase) => [phase, { status: 'none' }]));
  const offer = (phase: Phase, offered: PhaseCoverage): void => {
    found.set(phase, stronger(found.get(phase) ?? { status: 'none' }, offered));
  };
  const asked = proposedThrough(dossier);
  for (const phase of phases) if (within(phase, asked)) offer(phase, { status: 'proposed' });
  for (const version of dossier.mandate?.versions ?? []) {
    const { authority } = version;
    if (authority.by !== 'norm') continue;
    for (const phase of phases)
      // Whether to plan is settled by law, as far as the recommendations (model 2.2).
      if (within(phase, version.content.throughPhase) && within(phase, 'recommendations'))
        offer(phase, { status: 'effective', by: { norm: authority.norm } });
  }
  for (const decision of dossier.decisions)
    for (const item of decision.items) {
      const through = reach(item);
      const status = itemStatus(decision, item);
      if (through === undefined || status === 'none') continue;
      for (const phase of phases)
        if (carries(item, phase, through))
          offer(phase, { status, by: { decisionId: decision.id, itemNo: item.no } });
    }
  // Every phase was put in at the start.
  return Object.fromEntries(found) as Coverage;
}

/** Whether the process may work on a phase: commissioned with effect, by a decision or by law. */
export const commissioned = (dossier: Dossier, phase: Phase): boolean =>
  coverage(dossier)[phase].status === 'effective';

export const commissionings = [
  'none',
  'pending',
  'partial',
  'full',
  'statutory',
  'contested',
  'lost',
] as const;
export type Commissioning = (typeof commissionings)[number];

/** How the process as a whole is commissioned; `full` is method to measures with effect. */
export function commissioning(dossier: Dossier): Commissioning {
  const covered = coverage(dossier);
  const planned = phases.slice(0, 4).map((phase) => covered[phase]);
  const has = (status: CoverageStatus): boolean => planned.some((phase) => phase.status === status);
  if (planned.every((phase) => phase.status === 'effective')) return 'full';
  if (planned.some((phase) => phase.by !== undefined && 'norm' in phase.by)) return 'statutory';
  if (has('contested')) return 'contested';
  if (has('effective')) return 'partial';
  if (has('pending') || has('conditional')) return 'pending';
  return has('repealed') ? 'lost' : 'none';
}

/** The last phase of the mandate in effect. */
export function scope(dossier: Dossier): Phase | undefined {
  const covered = coverage(dossier);
  return phases.findLast((phase) => covered[phase].status === 'effective');
}

/** Whether the process still stands on something in the state it is in. */
export function hasBasis(dossier: Dossier, state = dossier.state): boolean {
  const phase = phaseCarrying(state);
  return phase === undefined || commissioned(dossier, phase);
}
