import { expect, it } from '@jest/globals';
import { aRunningMeasure, decidingTheCycle } from '../testing/histories.testing.js';
import { pia } from '../testing/world.testing.js';
import { isUnfunded, lateAfter, readings } from './standing.js';

it('a measure is late when it has not begun, and later when it is not done', () => {
  const [startOn, endOn] = ['2025-05-01', '2026-12-31'];
  expect(lateAfter({ state: 'decided', startOn, endOn })).toBe(startOn);
  expect(lateAfter({ state: 'funded', endOn })).toBe(endOn);
  expect(lateAfter({ state: 'running', startOn, endOn })).toBe(endOn);
  for (const state of ['proposed', 'rejected', 'deferred', 'done', 'cancelled', 'evaluated'] as const)
    expect([state, lateAfter({ state, startOn, endOn })]).toEqual([state, undefined]);
});

it('a measure that was adopted and has no line is unfunded', () => {
  const states = aRunningMeasure().dossier.measures.map((measure) => [measure.id, isUnfunded(measure)]);
  expect(states).toEqual([
    ['m1', false],
    ['m2', true],
  ]);
  expect(decidingTheCycle().dossier.measures.some(isUnfunded)).toBe(false);
});

it('what was measured of its indicator stands in the order of its days, the evaluation with it', () => {
  const { dossier } = decidingTheCycle();
  const [m1] = dossier.measures;
  expect(readings(dossier, m1!)).toEqual([{ value: 70, asOf: '2026-12-31' }]);
  const running = aRunningMeasure();
  const { name, unit } = running.dossier.measures[0]!.indicator!;
  const value = { measureId: 'm1', name, unit, source: 'Zählung' };
  const measured = running
    .as(pia)
    .on('2026-06-01')
    .record('indicator.valueRecorded', { ...value, value: 90, asOf: '2026-05-31' })
    .accepts()
    .record('indicator.valueRecorded', { ...value, value: 95, asOf: '2025-12-31' })
    .accepts()
    .record('indicator.valueRecorded', { ...value, name: 'Anderes', value: 1, asOf: '2025-12-31' })
    .accepts();
  expect(readings(measured.dossier, measured.dossier.measures[0]!)).toEqual([
    { value: 95, asOf: '2025-12-31' },
    { value: 90, asOf: '2026-05-31' },
  ]);
});
