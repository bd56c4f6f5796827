import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCents } from './cents.js';
import { readDay } from './day.js';
import { decimalMarkOf, readDecimal, readWhole } from './number.js';

describe('an amount', () => {
  it.each([
    ['1.234,56', 123456],
    ['1234.56', 123456],
    ['1,234.56', 123456],
    ['1 234,56', 123456],
    ['1.234', 123400],
    ['12', 1200],
    ['12,5', 1250],
    ['-12,00', -1200],
    ['12,00-', -1200],
    ['\u221212,00', -1200],
    ['+12,00', 1200],
    ['1.234,56 €', 123456],
    ['EUR 1.234,56', 123456],
    ['-0,00', 0],
    ['0,07', 7],
    ['90.071.992.547.409,91', Number.MAX_SAFE_INTEGER],
  ])('%s is read to the cent', (text, cents) => {
    expect(readCents(text)).toEqual({ value: cents });
  });

  it.each([
    ['12,345', 'number.tooManyDecimals'],
    ['12,000', 'number.tooManyDecimals'],
    ['1234.567', 'number.tooManyDecimals'],
    ['12 $', 'amount.currency'],
    ['CHF 12,00', 'amount.currency'],
    ['12 T€', 'amount.currency'],
    ['12,00 S', 'amount.currency'],
    ['90.071.992.547.409,92', 'number.tooLarge'],
    ['9'.repeat(400), 'number.tooLarge'],
    ['', 'value.empty'],
    ['zwölf', 'number.notNumber'],
    ['12,', 'number.notNumber'],
    ['1.23.4', 'number.notNumber'],
    ['1.2345,00', 'number.notNumber'],
    ['1 23', 'number.notNumber'],
    ['--1', 'number.notNumber'],
    ['-1-', 'number.notNumber'],
    ['(12,00)', 'number.notNumber'],
    ['1e3', 'amount.currency'],
  ])('%s is none: %s', (text, code) => {
    expect(readCents(text).fault?.code).toBe(code);
  });

  it('any number of cents comes back exactly, however it is written', () => {
    const cents = fc.integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(cents, (value) => {
        const digits = String(Math.abs(value)).padStart(3, '0');
        const [whole, fraction] = [digits.slice(0, -2), digits.slice(-2)];
        const sign = value < 0 ? '-' : '';
        const german = `${sign}${whole.replaceAll(/\B(?=(\d{3})+(?!\d))/g, '.')},${fraction}`;
        expect(readCents(german)).toEqual({ value });
        expect(readCents(`${sign}${whole}.${fraction}`, { mark: '.' })).toEqual({ value });
      }),
    );
  });

  it('any text gives an amount or a fault, and never an error', () => {
    const typed = fc.string({ unit: fc.constantFrom(...'0123456789.,-+ €$E\u00a0') });
    fc.assert(
      fc.property(typed, (text) => {
        const read = readCents(text);
        expect(read.fault !== undefined || Number.isSafeInteger(read.value)).toBe(true);
      }),
    );
  });
});

describe('a number', () => {
  it.each([
    ['1.234', undefined, '1234'],
    ['1.234', '.', '1.234'],
    ['12,345', undefined, '12.345'],
    ['0.125', undefined, '0.125'],
    ['-7,10', undefined, '-7.1'],
    ['007', undefined, '7'],
    ['-0,0', undefined, '0'],
  ] as const)('%s with the mark %s is %s', (text, mark, value) => {
    expect(readDecimal(text, { mark })).toEqual({ value });
  });

  it('with more decimals than are allowed is a fault', () => {
    expect(readDecimal('1,234', { decimals: 2 }).fault).toEqual({
      code: 'number.tooManyDecimals',
      params: { text: '1,234', limit: 2 },
    });
  });

  it('a column tells its mark by the first number that can only be meant one way', () => {
    expect(decimalMarkOf(['1.234', '-', '12', '1234.5'])).toBe('.');
    expect(decimalMarkOf(['1.234', '12,5', '1.5'])).toBe(',');
    expect(decimalMarkOf(['1.234', 'x', ''])).toBeUndefined();
  });

  it('a whole number has no decimals and is counted exactly', () => {
    expect(readWhole('1.234')).toEqual({ value: 1234 });
    expect(readWhole('12,00')).toEqual({ value: 12 });
    expect(readWhole('1,5').fault?.code).toBe('number.notWhole');
    expect(readWhole('9007199254740992').fault?.code).toBe('number.tooLarge');
  });
});

describe('a day', () => {
  it.each([
    ['31.12.2026', '2026-12-31'],
    ['1.2.2026', '2026-02-01'],
    ['2026-12-31', '2026-12-31'],
    ['31.12.2026 00:00:00', '2026-12-31'],
    ['2026-12-31 14:30', '2026-12-31'],
  ])('%s', (text, value) => {
    expect(readDay(text)).toEqual({ value });
  });

  it.each([
    ['31.12.26', 'day.notDay'],
    ['12/31/2026', 'day.notDay'],
    ['46387', 'day.notDay'],
    ['31.02.2026', 'day.noSuchDay'],
    ['2026-13-01', 'day.noSuchDay'],
    ['', 'value.empty'],
  ])('%s is none: %s', (text, code) => {
    expect(readDay(text).fault?.code).toBe(code);
  });
});
