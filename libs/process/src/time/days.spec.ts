import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, addMonths, dayBefore, daysBetween, isDay, yearOf, yearsBetween } from './days.js';

const DAY = 86_400_000;
const text = (ms: number): string => new Date(ms).toISOString().slice(0, 10);
const anyDay = fc.integer({ min: Date.UTC(1900, 0, 2), max: Date.UTC(2999, 11, 31) }).map((ms) => text(ms));

describe('a day', () => {
  it.each(['2024-02-29', '2000-02-29', '1900-01-01', '2999-12-31', '2026-12-31'])('%s exists', (day) => {
    expect(isDay(day)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2024-04-31',
    '2024-13-01',
    '1899-12-31',
    '3000-01-01',
    ' 2024-01-01',
    '2024-01-01\n',
    '２０２４-01-01',
  ])('%j does not', (day) => {
    expect(isDay(day)).toBe(false);
  });

  it('is one exactly where the calendar has one', () => {
    const parts = fc.tuple(
      fc.integer({ min: 1900, max: 2999 }),
      fc.integer({ min: 0, max: 14 }),
      fc.integer({ min: 0, max: 33 }),
    );
    fc.assert(
      fc.property(parts, ([year, month, date]) => {
        const day = `${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
        const there = new Date(Date.UTC(year, month - 1, date));
        expect([day, isDay(day)]).toEqual([day, text(there.getTime()) === day]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('counting days', () => {
  it('agrees with the calendar, over every leap year', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(daysBetween(from, to)).toBe((Date.parse(to) - Date.parse(from)) / DAY);
      }),
    );
  });

  it('the day before is one day before', () => {
    fc.assert(fc.property(anyDay, (day) => expect(dayBefore(day)).toBe(text(Date.parse(day) - DAY))));
    expect(dayBefore('2024-03-01')).toBe('2024-02-29');
    expect(dayBefore('2023-03-01')).toBe('2023-02-28');
    expect(dayBefore('2025-01-01')).toBe('2024-12-31');
    expect(dayBefore('2024-05-01')).toBe('2024-04-30');
  });

  it('months are added without leaving the month', () => {
    expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
    expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
    expect(addMonths('2024-11-30', 3)).toBe('2025-02-28');
    expect(addMonths('2024-03-31', -1)).toBe('2024-02-29');
    expect(addMonths('2024-01-15', -1)).toBe('2023-12-15');
    expect(addMonths('2024-06-15', 0)).toBe('2024-06-15');
  });

  it('years are counted with both ends', () => {
    expect(yearOf('2024-12-31')).toBe(2024);
    expect(yearsBetween('2024-12-31', '2026-01-01')).toEqual([2024, 2025, 2026]);
    expect(yearsBetween('2024-01-01', '2024-12-31')).toEqual([2024]);
    expect(yearsBetween('2025-01-01', '2024-12-31')).toEqual([]);
  });
});

describe('days later', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2024-12-31', 1, '2025-01-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2024-01-01', -366, '2022-12-31'],
    ['2024-05-31', 0, '2024-05-31'],
    ['2024-05-31', 400, '2025-07-05'],
  ])('%s and %i days: %s', (day, days, expected) => {
    expect(addDays(day, days)).toBe(expected);
    expect(daysBetween(day, expected)).toBe(days);
  });
});
