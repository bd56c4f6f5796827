import { requirement } from '../../contract/requirement.js';
import { commissioned } from '../../council/coverage.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { Measure, MeasureState } from '../../dossier/measures.js';
import { types } from '../../vocabulary/entry-types.js';

const open: readonly MeasureState[] = ['decided', 'funded', 'running', 'paused'];
const finished: readonly MeasureState[] = ['done', 'cancelled', 'evaluated'];

export const isOpen = (measure: Measure): boolean => open.includes(measure.state);

/** Measures that were adopted and are being, or have been, carried out. */
const adopted = (dossier: Dossier): Measure[] =>
  dossier.measures.filter((measure) => isOpen(measure) || finished.includes(measure.state));

/** The day the first effect was to show: from then on an evaluation is due. */
export function evaluationDueOn(dossier: Dossier): string | undefined {
  const targets = adopted(dossier).flatMap((measure) => measure.indicator?.targetOn ?? []);
  return targets.sort()[0];
}

export const dueOrFinished = requirement(
  'evaluation.due',
  'measures',
  (dossier, { occurredOn }) => {
    const due = evaluationDueOn(dossier);
    if ((due !== undefined && due <= occurredOn) || !adopted(dossier).some(isOpen)) return [];
    return [{ params: { due: due ?? '' } }];
  },
  { remedy: types.measure.completed },
);

/** Whoever adopted the measures ordered their evaluation; where that is undone, somebody else must have. */
export const covered = requirement(
  'evaluation.commissioned',
  'coverage.evaluation',
  (dossier) => !commissioned(dossier, 'evaluation'),
);

export const everyMeasureEvaluated = requirement(
  'evaluation.measureEvaluated',
  'measures',
  (dossier) =>
    adopted(dossier)
      .filter((measure) => measure.state !== 'evaluated')
      .map(({ id, title }) => ({ params: { measure: title }, where: `measures.${id}` })),
  { remedy: types.measure.evaluated },
);
