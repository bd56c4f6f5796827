import { expect, it } from '@jest/globals';
import { berlinDay } from './berlin-day.js';

it.each([
  ['2026-03-02T16:30:00+01:00', '2026-03-02'],
  ['2026-05-05T22:30:00Z', '2026-05-06'],
  ['2026-12-31T23:30:00Z', '2027-01-01'],
  ['2026-03-29T00:30:00+00:00', '2026-03-29'],
  ['2026-05-05T23:59:59.123+02:00', '2026-05-05'],
  ['2026-05-05T23:30:00', '2026-05-05'],
  ['2026-05-05 18:00', '2026-05-05'],
  ['2026-05-05', '2026-05-05'],
])('%s is on %s in Germany', (time, day) => expect(berlinDay(time)).toBe(day));

it.each([
  '',
  'morgen',
  '2026-02-30T10:00:00Z',
  '2026-13-01',
  '05.05.2026',
  '2026-05-05T25:00:00Z',
  undefined,
])('%s is no day', (time) => expect(berlinDay(time)).toBeUndefined());
