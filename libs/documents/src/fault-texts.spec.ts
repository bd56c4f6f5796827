import { expect, it } from '@jest/globals';
import { tableFaultText, valueFaultText } from './fault-texts.js';
import { tableFaultCodes } from './table/fault.js';
import { valueFaultCodes } from './values/read-value.js';

it('every fault is told in both languages, with what it is about', () => {
  const params = { text: 'T', limit: 1, found: 2, columns: 3, sheet: 'S', sheets: 'A, B' };
  const told = (['de', 'en'] as const).flatMap((language) => [
    ...tableFaultCodes.map((code) => tableFaultText({ code, params }, language)),
    ...valueFaultCodes.map((code) => valueFaultText({ code, params }, language)),
  ]);
  expect(new Set(told).size).toBe(2 * (tableFaultCodes.length + valueFaultCodes.length));
  expect(told.filter((text) => /[{}]/.test(text))).toEqual([]);
  expect(tableFaultText({ code: 'row.tooLong', params }, 'de')).toBe(
    'Die Zeile hat 2 Zellen, die Überschrift nur 3.',
  );
});
