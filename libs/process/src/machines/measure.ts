import { setup } from 'xstate';
import type { Measure, MeasureState } from '../dossier/measures.js';
import type { types } from '../vocabulary/entry-types.js';
import { stepsOf, type Ways } from './step.js';

/**
 * What happens to a measure: entries about it, and the results of a decision on the paper it stands in
 * (`adopted`, `rejected`, `deferred`; `undone` when that decision never took effect).
 */
export type MeasureEvent =
  | Exclude<(typeof types.measure)[keyof typeof types.measure], typeof types.measure.proposed>
  | 'adopted'
  | 'rejected'
  | 'deferred'
  | 'undone';

/** The life of a measure (model 2.4). */
export const measureMachine = setup({
  // The way XState is told its types.
  types: {} as { context: object; events: { type: MeasureEvent } },
}).createMachine({
  id: 'measure',
  initial: 'proposed',
  states: {
    proposed: {
      on: {
        'measure.revised': 'proposed',
        adopted: 'decided',
        rejected: 'rejected',
        deferred: 'deferred',
      } satisfies Ways<MeasureEvent>,
    },
    deferred: {
      on: {
        'measure.revised': 'proposed',
        adopted: 'decided',
        rejected: 'rejected',
        deferred: 'deferred',
      } satisfies Ways<MeasureEvent>,
    },
    rejected: { on: { 'measure.revised': 'proposed' } satisfies Ways<MeasureEvent> },
    decided: {
      on: {
        'measure.funded': 'funded',
        'measure.cancelled': 'cancelled',
        undone: 'proposed',
      } satisfies Ways<MeasureEvent>,
    },
    funded: {
      on: {
        'measure.started': 'running',
        'measure.cancelled': 'cancelled',
        undone: 'proposed',
      } satisfies Ways<MeasureEvent>,
    },
    running: {
      on: {
        'measure.paused': 'paused',
        'measure.completed': 'done',
        'measure.cancelled': 'cancelled',
        undone: 'cancelled',
      } satisfies Ways<MeasureEvent>,
    },
    paused: {
      on: {
        'measure.resumed': 'running',
        'measure.completed': 'done',
        'measure.cancelled': 'cancelled',
        undone: 'cancelled',
      } satisfies Ways<MeasureEvent>,
    },
    done: { on: { 'measure.evaluated': 'evaluated' } satisfies Ways<MeasureEvent> },
    cancelled: { on: { 'measure.evaluated': 'evaluated' } satisfies Ways<MeasureEvent> },
    evaluated: { type: 'final' },
  },
});

const step = stepsOf(measureMachine);

const at = (state: MeasureState) => measureMachine.resolveState({ value: state, context: {} });

/** Whether a measure in this state takes such an event. */
export const measureTakes = (state: MeasureState, event: MeasureEvent): boolean =>
  at(state).can({ type: event });

/** The measure after an event; the same measure where the event does not move it. */
export function moveMeasure(measure: Measure, event: MeasureEvent): Measure {
  const next = step(at(measure.state), { type: event });
  // The machine has no other states than the listed ones; a test compares them.
  return { ...measure, state: next.value as MeasureState };
}
