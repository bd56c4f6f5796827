import type { Dossier } from '../dossier/dossier.js';
import type { Measure } from '../dossier/measures.js';
import { moveMeasure } from '../machines/measure.js';
import { types } from '../vocabulary/entry-types.js';
import { givenCents, lineSums } from './line-sums.js';
import { measureLines } from './lines.js';

/** The lines that are to pay a measure. */
const paying = (dossier: Dossier, { id, fundedBy }: Measure) =>
  measureLines(dossier, id).filter((line) => fundedBy.includes(line.id));

/** Whether a measure has been given money without condition, frozen or not. */
export const hasMoney = (dossier: Dossier, measure: Measure): boolean =>
  paying(dossier, measure).some((line) => givenCents(lineSums(dossier, line)) > 0);

/** Whether there is money to begin with in a year: given for it or an earlier one, without condition, not frozen. */
export const canBePaid = (dossier: Dossier, measure: Measure, year: number): boolean =>
  paying(dossier, measure).some((line) => line.year <= year && lineSums(dossier, line).availableCents > 0);

/** What waits for a condition on the lines that are to pay a measure. */
export const awaited = (dossier: Dossier, measure: Measure): number =>
  paying(dossier, measure).reduce((total, line) => total + lineSums(dossier, line).conditionalCents, 0);

/** Running measures that had money before a change and have none after it pause: none runs without (model 2.9, 6). */
export const measuresWithoutMoney = (before: Dossier, after: Dossier): Dossier => {
  const isBereft = (measure: Measure): boolean =>
    measure.state === 'running' && hasMoney(before, measure) && !hasMoney(after, measure);
  if (!after.measures.some(isBereft)) return after;
  return {
    ...after,
    measures: after.measures.map((measure) =>
      isBereft(measure) ? moveMeasure(measure, types.measure.paused) : measure,
    ),
  };
};
