import { describe, expect, test } from '@jest/globals';
import { dayFrom, typedDay } from './day.js';

describe('a day', () => {
  test.each([
    ['20.11.2026', '2026-11-20'],
    ['1.2.26', '2026-02-01'],
    ['20/11/2026', '2026-11-20'],
    ['2026-11-20', '2026-11-20'],
    [' 29. 2. 2028 ', '2028-02-29'],
  ])('typed as %s is %s', (typed, day) => {
    expect(dayFrom(typed)).toBe(day);
  });

  test.each(['31.2.2026', '20.13.2026', '20.11.', 'morgen', ''])('typed as "%s" is none', (typed) => {
    expect(dayFrom(typed)).toBeUndefined();
  });

  test('is shown the way it is typed', () => {
    expect([typedDay('2026-11-20', 'de'), typedDay('2026-11-20', 'en')]).toEqual([
      '20.11.2026',
      '20/11/2026',
    ]);
  });
});
