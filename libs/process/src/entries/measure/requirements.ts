import type { Attempt } from '../../contract/attempt.js';
import { requirement } from '../../contract/requirement.js';
import { effective } from '../../council/coverage.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { Measure } from '../../dossier/measures.js';
import { byId } from '../../dossier/parts.js';
import { awaited, canBePaid } from '../../money/funding.js';
import { measureLines } from '../../money/lines.js';
import { yearOf } from '../../time/days.js';
import { types } from '../../vocabulary/entry-types.js';
import type { MeasureFunded } from './data.js';

export type Named = { measureId: string };

export const measureOf = (dossier: Dossier, attempt: Attempt<Partial<Named>>): Measure | undefined =>
  byId(dossier.measures, attempt.data.measureId);

/** What became of the measure, where that is why it takes no such entry. */
export const whatBecameOfMeasure = requirement<Partial<Named>>(
  'measure.takesIt',
  'measureId',
  (dossier, attempt) => {
    const measure = measureOf(dossier, attempt);
    return measure ? [{ params: { measure: measure.title, measureState: measure.state } }] : [];
  },
);

/** Whether the item that adopted a measure binds now. */
export function effectivelyDecided(dossier: Dossier, measure: Measure): boolean {
  const decision = byId(dossier.decisions, measure.decidedBy?.decisionId);
  const item = decision?.items.find((candidate) => candidate.no === measure.decidedBy?.itemNo);
  return decision !== undefined && item !== undefined && effective(decision, item);
}

export const decided = requirement<Partial<Named>>(
  'measure.effectivelyDecided',
  'decisions',
  (dossier, attempt) => {
    const measure = measureOf(dossier, attempt);
    return measure !== undefined && !effectivelyDecided(dossier, measure)
      ? [{ params: { measure: measure.title }, where: `measures.${measure.id}` }]
      : [];
  },
);

export const funded = requirement<Partial<Named>>(
  'measure.fundedByLines',
  'budgetLines',
  (dossier, attempt) => {
    const measure = measureOf(dossier, attempt);
    return measure !== undefined && measure.fundedBy.length === 0
      ? [{ params: { measure: measure.title }, where: `measures.${measure.id}` }]
      : [];
  },
  { remedy: types.measure.funded },
);

/** Money that is there: given without condition, for this year or an earlier one, and not frozen (model 2.4). */
export const paidFor = requirement<Partial<Named>>(
  'measure.money',
  'budgetLines',
  (dossier, attempt) => {
    const measure = measureOf(dossier, attempt);
    if (!measure || measure.fundedBy.length === 0) return [];
    const year = yearOf(attempt.occurredOn);
    if (canBePaid(dossier, measure, year) || awaited(dossier, measure) > 0) return [];
    return [{ params: { measure: measure.title, year }, where: `measures.${measure.id}` }];
  },
  { remedy: types.budget.appropriated },
);

/** M15: what waits for a condition pays nothing yet. */
export const paidUnconditionally = requirement<Partial<Named>>(
  'measure.moneyConditional',
  'budgetLines',
  (dossier, attempt) => {
    const measure = measureOf(dossier, attempt);
    if (!measure || measure.fundedBy.length === 0) return [];
    const conditionalCents = awaited(dossier, measure);
    if (conditionalCents === 0 || canBePaid(dossier, measure, yearOf(attempt.occurredOn))) return [];
    return [{ params: { measure: measure.title, conditionalCents }, where: `measures.${measure.id}` }];
  },
  { remedy: types.decision.conditionMet },
);

export const linePlanned = requirement<Partial<Named>>(
  'measure.linePlanned',
  'budgetLines',
  (dossier, attempt) => {
    const measure = measureOf(dossier, attempt);
    return measure !== undefined && measureLines(dossier, measure.id).length === 0
      ? [{ params: { measure: measure.title } }]
      : [];
  },
  { remedy: types.budget.planned },
);

export const ownLines = requirement<MeasureFunded>('measure.ownLines', 'lineIds', (dossier, { data }) => {
  const own = new Set(measureLines(dossier, data.measureId).map((line) => line.id));
  return data.lineIds.flatMap((lineId, index) =>
    own.has(lineId) ? [] : [{ params: { line: lineId }, where: `lineIds.${String(index)}` }],
  );
});

export const someLine = requirement<MeasureFunded>(
  'measure.someLine',
  'lineIds',
  (_, { data }) => data.lineIds.length === 0,
);
