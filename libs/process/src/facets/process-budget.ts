import type { Dossier } from '../dossier/dossier.js';
import { lineSums, totals, type LineSums } from '../money/line-sums.js';
import { isCost, processLines } from '../money/lines.js';
import { isFinal } from '../vocabulary/states.js';
import type { Facet } from './facet.js';

export type ProcessBudget =
  'undisclosed' | 'disclosed' | 'available' | 'provisional' | 'blocked' | 'overrun' | 'settled';

/** How it stands with the money for the planning itself, by the lines that are the reason. */
export function processBudget(dossier: Dossier): Facet<ProcessBudget> {
  const lines = processLines(dossier).filter(isCost);
  if (lines.length === 0)
    return dossier.mandate?.draft.noExtraCostBecause === undefined
      ? { value: 'undisclosed', reasons: ['mandate.costDisclosed'] }
      : { value: 'disclosed', reasons: [] };
  const each = lines.map((line) => ({ id: line.id, sums: lineSums(dossier, line) }));
  const idsOf = (applies: (sums: LineSums) => boolean): string[] =>
    each.filter(({ sums }) => applies(sums)).map(({ id }) => id);
  const overrun = idsOf((sums) => sums.freeCents < 0);
  if (overrun.length > 0) return { value: 'overrun', reasons: overrun };
  const all = totals(dossier, lines);
  if (isFinal(dossier.state) && all.spentCents > 0 && all.committedCents === 0)
    return { value: 'settled', reasons: [] };
  const blocked = idsOf((sums) => sums.blockedCents > 0);
  if (blocked.length > 0) return { value: 'blocked', reasons: blocked };
  if (all.availableCents > 0) return { value: 'available', reasons: [] };
  if (all.conditionalCents > 0)
    return { value: 'provisional', reasons: idsOf((sums) => sums.conditionalCents > 0) };
  return { value: 'disclosed', reasons: [] };
}
