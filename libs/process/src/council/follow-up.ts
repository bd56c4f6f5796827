import type { Decision, DecisionItem } from '../dossier/council.js';
import type { Dossier } from '../dossier/dossier.js';
import { byId } from '../dossier/parts.js';
import type { Day } from '../time/days.js';
import { isAdoption, type ItemKind } from '../vocabulary/vocabulary.js';
import { itemStatus } from './coverage.js';

export const followUpStates = [
  'open',
  'underway',
  'late',
  'done',
  'notFeasible',
  'contested',
  'repealed',
] as const;
/** How a decided item stands in the decision follow-up (Beschlusskontrolle). */
export type FollowUpState = (typeof followUpStates)[number];

/** A decided item with who carries it out, until when, how it stands and why it is late. */
export interface FollowUpItem {
  readonly decisionId: string;
  readonly paperId: string;
  readonly bodyId: string;
  readonly reference?: string;
  readonly decidedOn: Day;
  readonly itemNo: number;
  readonly text: string;
  readonly kind: ItemKind;
  readonly owner?: string;
  readonly dueOn?: Day;
  readonly state: FollowUpState;
  /** Why it is late, cannot be done, or does not bind any more. */
  readonly reason?: string;
  /** The day this state was last told of. */
  readonly since?: Day;
}

/** Items that ask nothing of anybody. */
const asksNothing: readonly ItemKind[] = ['note', 'repeal'];

/** Whether somebody has to do something about an item. */
export const isFollowedUp = (item: DecisionItem): boolean =>
  isAdoption(item.result) && !asksNothing.includes(item.kind);

type Standing = Pick<FollowUpItem, 'state' | 'reason' | 'since'>;

const measureStands = (dossier: Dossier, measureId: string | undefined): Standing | undefined => {
  const measure = byId(dossier.measures, measureId);
  switch (measure?.state) {
    case 'done':
    case 'evaluated':
      return { state: 'done' };
    case 'cancelled':
      return { state: 'notFeasible', reason: measure.because };
    case 'running':
      return { state: 'underway' };
    case 'paused':
      return { state: 'underway', reason: measure.because };
    default:
      return undefined;
  }
};

/** Work on a commission has begun with the analysis, on a plan with its first measure. */
const isUnderway = ({ analysis, measures }: Dossier, { kind }: DecisionItem): boolean =>
  kind === 'adoptPlan'
    ? measures.some(({ state }) => ['running', 'paused', 'done', 'evaluated'].includes(state))
    : kind === 'commission' && analysis !== undefined;

/** What the dossier itself knows of an item, without anybody having reported on it. */
function knownOf(dossier: Dossier, decision: Decision, item: DecisionItem): Standing | undefined {
  switch (item.kind) {
    case 'adoptMeasure':
      return measureStands(dossier, item.measureId);
    case 'reportDuty': {
      const duty = dossier.duties.find((one) => one.decisionId === decision.id && one.itemNo === item.no);
      return duty?.deliveredOn === undefined ? undefined : { state: 'done', since: duty.deliveredOn };
    }
    case 'commission':
    case 'adoptPlan':
    case 'money':
      // The cycle that was ordered, planned and paid for ends with the report on its evaluation.
      if (dossier.evaluation?.reportedOn !== undefined)
        return { state: 'done', since: dossier.evaluation.reportedOn };
      return isUnderway(dossier, item) ? { state: 'underway' } : undefined;
    case 'carryOver':
      return dossier.successorId === undefined ? undefined : { state: 'done' };
    default:
      return undefined;
  }
}

function reportedOf({ reports }: DecisionItem): Standing | undefined {
  const last = reports?.at(-1);
  if (!last) return undefined;
  const { reason, on: since } = last;
  const told = reason === undefined ? { since } : { since, reason };
  switch (last.progress) {
    case 'notStarted':
      return { state: 'open', ...told };
    case 'underway':
      return { state: 'underway', ...told };
    case 'delayed':
      return { state: 'late', ...told };
    case 'done':
      return { state: 'done', ...told };
    case 'notFeasible':
      return { state: 'notFeasible', ...told };
  }
}

/** The day an item is to be done by, as last told. */
const dueOf = (item: DecisionItem): Day | undefined =>
  item.reports?.findLast(({ dueOn }) => dueOn !== undefined)?.dueOn ?? item.dueOn;

function standingOf(dossier: Dossier, decision: Decision, item: DecisionItem, today: Day): Standing {
  const status = itemStatus(decision, item);
  if (status === 'contested') return { state: 'contested', reason: decision.objections.at(-1)?.grounds };
  if (status === 'repealed' || status === 'none')
    return { state: 'repealed', reason: decision.annulledBecause ?? decision.repealedBy };
  const known = knownOf(dossier, decision, item);
  if (known?.state === 'done') return known;
  const standing = reportedOf(item) ?? known ?? { state: 'open' };
  const due = dueOf(item);
  const isLate = ['open', 'underway'].includes(standing.state) && due !== undefined && due < today;
  return isLate ? { ...standing, state: 'late' } : standing;
}

/** Every decided item of a process that somebody has to carry out, by day of decision and number. */
export const followUp = (dossier: Dossier, today: Day): FollowUpItem[] =>
  dossier.decisions
    .flatMap((decision) =>
      decision.items.filter(isFollowedUp).map((item) => {
        const owner = item.reports?.findLast((report) => report.owner !== undefined)?.owner ?? item.owner;
        const dueOn = dueOf(item);
        return {
          decisionId: decision.id,
          paperId: decision.paperId,
          bodyId: decision.bodyId,
          ...(decision.reference === undefined ? {} : { reference: decision.reference }),
          decidedOn: decision.decidedOn,
          itemNo: item.no,
          text: item.text,
          kind: item.kind,
          ...(owner === undefined ? {} : { owner }),
          ...(dueOn === undefined ? {} : { dueOn }),
          ...standingOf(dossier, decision, item, today),
        };
      }),
    )
    .toSorted((one, other) =>
      one.decidedOn < other.decidedOn ? -1 : one.decidedOn > other.decidedOn ? 1 : 0,
    );
