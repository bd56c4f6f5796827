import { expect, it } from '@jest/globals';
import { measureStates, type Measure, type MeasureState } from '../dossier/measures.js';
import { measureMachine, measureTakes, moveMeasure, type MeasureEvent } from './measure.js';

/** Model 2.4 as a table: where a measure goes by what happens to it; nothing else moves it. */
const life: Readonly<Record<MeasureState, Readonly<Partial<Record<MeasureEvent, MeasureState>>>>> = {
  proposed: { 'measure.revised': 'proposed', adopted: 'decided', rejected: 'rejected', deferred: 'deferred' },
  deferred: { 'measure.revised': 'proposed', adopted: 'decided', rejected: 'rejected', deferred: 'deferred' },
  rejected: { 'measure.revised': 'proposed' },
  decided: { 'measure.funded': 'funded', 'measure.cancelled': 'cancelled', undone: 'proposed' },
  funded: { 'measure.started': 'running', 'measure.cancelled': 'cancelled', undone: 'proposed' },
  running: {
    'measure.paused': 'paused',
    'measure.completed': 'done',
    'measure.cancelled': 'cancelled',
    undone: 'cancelled',
  },
  paused: {
    'measure.resumed': 'running',
    'measure.completed': 'done',
    'measure.cancelled': 'cancelled',
    undone: 'cancelled',
  },
  done: { 'measure.evaluated': 'evaluated' },
  cancelled: { 'measure.evaluated': 'evaluated' },
  evaluated: {},
};

const events = [...new Set(Object.values(life).flatMap((ways) => Object.keys(ways)))] as MeasureEvent[];
const measure = (state: MeasureState): Measure => ({
  id: 'm1',
  state,
  title: 'Fachstelle',
  recommendationIds: [],
  fundedBy: [],
});

it('a measure has exactly the states that are listed', () => {
  expect(Object.keys(measureMachine.states).sort()).toEqual([...measureStates].sort());
});

it.each(measureStates)('what becomes of a measure that is %s', (state) => {
  const ways = events.flatMap((event) =>
    measureTakes(state, event) ? [[event, moveMeasure(measure(state), event).state]] : [],
  );
  expect(Object.fromEntries(ways)).toEqual(life[state]);
});

it.each(measureStates)('a measure that is %s stays what it is when something else happens', (state) => {
  for (const event of events.filter((name) => !(name in life[state])))
    expect(moveMeasure(measure(state), event)).toEqual(measure(state));
});
