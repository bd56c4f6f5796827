import { describe, expect, it } from '@jest/globals';
import { usualSurroundings } from '../contract/surroundings.js';
import { deadlines } from '../deadlines/deadlines.js';
import type { History } from '../testing/given.testing.js';
import {
  aDraftedMandate,
  anAdoptedMandate,
  aRunningMeasure,
  aTopic,
  decidingTheCycle,
  effectiveMeasures,
  finishedMeasures,
  suspended,
} from '../testing/histories.testing.js';
import { helga, pia } from '../testing/world.testing.js';
import { addDays } from '../time/days.js';
import { facets } from './facets.js';
import { lightDays, lightOf, lightOn } from './light.js';

const facetsOn = (history: History, day: string) =>
  facets(history.dossier, day, deadlines(history.dossier, usualSurroundings));

const withDuty = (): History =>
  aDraftedMandate()
    .as(pia)
    .record('duty.recorded', { dutyId: 'b1', text: 'Bericht', toBodyId: 'council', dueOn: '2024-09-30' })
    .accepts();

describe('the clock and the reports of a process', () => {
  it.each([
    ['2024-08-30', 'inTime', 'scheduled', []],
    ['2024-08-31', 'dueSoon', 'due', ['reportDuty.b1']],
    ['2024-09-30', 'dueSoon', 'due', ['reportDuty.b1']],
    ['2024-10-01', 'overdue', 'overdue', ['reportDuty.b1']],
  ])('on %s: %s, %s', (day, clock, reporting, reasons) => {
    const told = facetsOn(withDuty(), day);
    expect(told.clock).toEqual({ value: clock, reasons });
    expect(told.reporting).toEqual({ value: reporting, reasons });
  });

  it('owes nothing where no report was asked for', () => {
    expect(facetsOn(aTopic(), '2030-01-01')).toMatchObject({
      clock: { value: 'inTime', reasons: [] },
      reporting: { value: 'none', reasons: [] },
    });
  });
});

describe('the traffic light', () => {
  it('is the worst facet, and says which', () => {
    const { dossier } = withDuty();
    const on = (day: string) => lightOf(dossier, { ...facetsOn(withDuty(), day) });
    expect(on('2024-08-30')).toEqual({ light: 'green', facets: [] });
    expect(on('2024-08-31')).toEqual({ light: 'yellow', facets: ['reporting', 'clock'] });
    expect(on('2024-10-01')).toEqual({ light: 'red', facets: ['reporting', 'clock'] });
    expect(lightOf(aTopic().dossier, { ...facetsOn(aTopic(), '2024-02-01') })).toEqual({
      light: 'yellow',
      facets: ['responsibility'],
    });
  });

  it('is out once the process has ended', () => {
    const ended = aTopic().as(helga).record('topic.dropped', { reason: 'Kein Bedarf' }).accepts();
    expect(lightOf(ended.dossier, { ...facetsOn(ended, '2030-01-01') })).toEqual({
      light: 'none',
      facets: [],
    });
  });

  it('can be told of any day from what was kept', () => {
    const histories = [
      aTopic(),
      withDuty(),
      anAdoptedMandate(),
      effectiveMeasures(),
      aRunningMeasure(),
      finishedMeasures(),
      decidingTheCycle(),
      suspended(),
    ];
    for (const history of histories) {
      const kept = lightDays(history.dossier, usualSurroundings);
      for (let day = '2024-07-01'; day < '2034-01-01'; day = addDays(day, 17)) {
        const told = lightOf(history.dossier, { ...facetsOn(history, day) });
        expect([day, lightOn(kept, day).light]).toEqual([day, told.light]);
      }
    }
  });
});
