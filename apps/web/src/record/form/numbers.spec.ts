import { describe, expect, test } from '@jest/globals';
import { centsFrom, numberFrom, typedCents, typedNumber } from './numbers.js';

describe('an amount of money', () => {
  test.each([
    ['1.234,56', 'de', 123456],
    ['1234,5', 'de', 123450],
    ['45.000 €', 'de', 4500000],
    ['0', 'de', 0],
    ['1,234.56', 'en', 123456],
  ])('typed as %s in %s is %i cents', (typed, language, cents) => {
    expect(centsFrom(typed, language)).toBe(cents);
  });

  test.each([
    ['1.00', 'de'],
    ['12,345', 'de'],
    ['-5', 'de'],
    ['viel', 'de'],
    ['1,2,3', 'de'],
    ['', 'de'],
  ])('typed as "%s" in %s is none', (typed, language) => {
    expect(centsFrom(typed, language)).toBeUndefined();
  });

  test('is written without cents where there are none', () => {
    expect([typedCents(4500000, 'de'), typedCents(4500050, 'de'), typedCents(4500050, 'en')]).toEqual([
      '45.000',
      '45.000,50',
      '45,000.50',
    ]);
  });
});

describe('a number', () => {
  test('is typed with the comma of the language', () => {
    expect([numberFrom('0,5', 'de'), numberFrom('0.5', 'en'), numberFrom('-3', 'de')]).toEqual([
      0.5, 0.5, -3,
    ]);
  });

  test('that is a year has no separator', () => {
    expect(typedNumber(2027, 'de')).toBe('2027');
  });

  test('with letters is none', () => {
    expect(numberFrom('zwei', 'de')).toBeUndefined();
  });
});
