import type { Dossier } from '../dossier/dossier.js';
import type { Measure } from '../dossier/measures.js';
import { hasMoney } from '../money/funding.js';
import { totals } from '../money/line-sums.js';
import { measureLines } from '../money/lines.js';
import type { Facet } from './facet.js';

const isFinished = ({ state }: Measure): boolean => state === 'done' || state === 'evaluated';

export type MeasureBudget = 'none' | 'planned' | 'gap' | 'allocated' | 'settled';

/** How it stands with the money for the measures, by those that are the reason. */
export function measureBudget(dossier: Dossier): Facet<MeasureBudget> {
  const measures = dossier.measures.filter(
    ({ state }) => !['rejected', 'deferred', 'cancelled'].includes(state),
  );
  if (measures.length === 0) return { value: 'none', reasons: [] };
  const unplanned = measures.filter(({ id }) => measureLines(dossier, id).length === 0).map(({ id }) => id);
  if (unplanned.length > 0) return { value: 'gap', reasons: unplanned };
  const { committedCents, spentCents } = totals(
    dossier,
    measures.flatMap(({ id }) => measureLines(dossier, id)),
  );
  if (measures.every(isFinished) && spentCents > 0 && committedCents === 0)
    return { value: 'settled', reasons: [] };
  const unpaid = measures.filter((measure) => !hasMoney(dossier, measure)).map(({ id }) => id);
  // Decided, to be paid, and nobody has given the money: a gap. Before that it is a plan.
  const waiting = measures.filter(
    ({ id, state }) => unpaid.includes(id) && !['proposed', 'decided'].includes(state),
  );
  if (waiting.length > 0) return { value: 'gap', reasons: waiting.map(({ id }) => id) };
  return unpaid.length === 0 ? { value: 'allocated', reasons: [] } : { value: 'planned', reasons: unpaid };
}
