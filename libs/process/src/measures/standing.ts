import type { Dossier } from '../dossier/dossier.js';
import type { Measure, MeasureState } from '../dossier/measures.js';
import type { Day } from '../time/days.js';

/** Adopted measures on which there is still something to do. */
export const openMeasures: readonly MeasureState[] = ['decided', 'funded', 'running', 'paused'];

/** The day after which a measure is late: it should have begun by then, or be done. Undefined where nothing is due. */
export function lateAfter({
  state,
  startOn,
  endOn,
}: Pick<Measure, 'state' | 'startOn' | 'endOn'>): Day | undefined {
  switch (state) {
    case 'decided':
    case 'funded':
      return startOn ?? endOn;
    case 'running':
    case 'paused':
      return endOn;
    case 'proposed':
    case 'rejected':
    case 'deferred':
    case 'done':
    case 'cancelled':
    case 'evaluated':
      return undefined;
  }
}

/** Adopted, to be carried out, and nobody has said from which lines of the budget. */
export const isUnfunded = ({ state, fundedBy }: Measure): boolean =>
  openMeasures.includes(state) && fundedBy.length === 0;

/** A value of a measure's indicator and the day it stood at. */
export interface IndicatorReading {
  readonly value: number;
  readonly asOf: Day;
}

/** What was read of a measure's indicator, oldest first; the value of the evaluation is one of them. */
export function readings({ indicatorValues }: Dossier, measure: Measure): IndicatorReading[] {
  const { id, indicator, evaluation } = measure;
  const measured = indicatorValues
    .filter(({ measureId, name }) => measureId === id && name === indicator?.name)
    .map(({ value, asOf }) => ({ value, asOf }));
  const evaluated = evaluation ? [{ value: evaluation.indicatorValue, asOf: evaluation.asOf }] : [];
  return [...measured, ...evaluated].toSorted((one, other) =>
    one.asOf < other.asOf ? -1 : one.asOf > other.asOf ? 1 : 0,
  );
}
