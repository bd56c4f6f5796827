import { itemStatus } from '../council/coverage.js';
import type { Decision, DecisionItem } from '../dossier/council.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Measure } from '../dossier/measures.js';
import { byId } from '../dossier/parts.js';
import { measureTakes, moveMeasure, type MeasureEvent } from '../machines/measure.js';
import { types } from '../vocabulary/entry-types.js';
import { carriesOut } from '../vocabulary/states.js';

/** The item of a decision about a measure: its own, or else the one that adopts the plan it stands in. */
const itemAbout = (decision: Decision, measure: Measure): DecisionItem | undefined =>
  decision.items.find((item) => item.kind === 'adoptMeasure' && item.measureId === measure.id) ??
  decision.items.find((item) => item.kind === 'adoptPlan');

function eventOf(result: string): MeasureEvent | undefined {
  switch (result) {
    case 'adopted':
    case 'adoptedAmended':
      return 'adopted';
    case 'rejected':
      return 'rejected';
    case 'postponed':
    case 'referred':
    case 'referredBack':
    case 'removed':
      return 'deferred';
    default:
      return undefined;
  }
}

/**
 * Whether a measure is what the paper is about. Beside the work a paper is about those it names: others wait for one
 * of their own. While a plan is made it is about all there are.
 */
function isBefore({ state, papers }: Dossier, { paperId, items }: Decision, { id }: Measure): boolean {
  const named = [...(byId(papers, paperId)?.proposedItems ?? []), ...items].flatMap(
    ({ measureId }) => measureId ?? [],
  );
  return !carriesOut(state) || named.length === 0 || named.includes(id);
}

/** The dossier after a decision on a measures paper: each measure goes its own way (model 2.4). */
export function measuresAfter(dossier: Dossier, decision: Decision): Dossier {
  const measures = dossier.measures.map((measure) => {
    if (!isBefore(dossier, decision, measure)) return measure;
    const item = itemAbout(decision, measure);
    const event = item ? eventOf(item.result) : decision.resultCode === 'rejected' ? 'rejected' : undefined;
    if (event === undefined || !measureTakes(measure.state, event)) return measure;
    const moved = moveMeasure(measure, event);
    return event === 'adopted' && item
      ? { ...moved, decidedBy: { decisionId: decision.id, itemNo: item.no } }
      : moved;
  });
  return { ...dossier, measures };
}

const statusOf = (dossier: Dossier, measure: Measure): string | undefined => {
  const decision = byId(dossier.decisions, measure.decidedBy?.decisionId);
  const item = decision?.items.find((one) => one.no === measure.decidedBy?.itemNo);
  return decision && item ? itemStatus(decision, item) : undefined;
};

/** Measures whose decision is no more go back to proposed; what already ran is stopped (model 2.9, 6). */
export function measuresUndone(dossier: Dossier): Dossier {
  const measures = dossier.measures.map((measure) => {
    const status = statusOf(dossier, measure);
    const gone = status === 'repealed' || status === 'none';
    if (!gone || !measureTakes(measure.state, 'undone')) return measure;
    const { decidedBy, ...moved } = moveMeasure(measure, 'undone');
    return moved.state === 'proposed' ? { ...moved, fundedBy: [] } : { ...moved, decidedBy };
  });
  return { ...dossier, measures };
}

/** Running measures whose decision is contested pause: the objection suspends its effect. */
export function measuresContested(dossier: Dossier): Dossier {
  const measures = dossier.measures.map((measure) =>
    statusOf(dossier, measure) === 'contested' && measureTakes(measure.state, types.measure.paused)
      ? moveMeasure(measure, types.measure.paused)
      : measure,
  );
  return { ...dossier, measures };
}

/** Every measure that was decided goes back to proposed: the state refused the plan. */
export function measuresRefused(dossier: Dossier): Dossier {
  const measures = dossier.measures.map((measure) => {
    if (!measureTakes(measure.state, 'undone')) return measure;
    const { decidedBy: _, ...moved } = moveMeasure(measure, 'undone');
    return { ...moved, fundedBy: [] };
  });
  return { ...dossier, measures };
}
