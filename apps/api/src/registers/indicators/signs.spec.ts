import { describe, expect, it } from '@jest/globals';
import { readCell } from './signs.js';

const told = (text: string) => {
  const read = readCell(text);
  return read === undefined ? undefined : 'cell' in read ? read.cell : read.fault.code;
};

describe('a cell of a statistics office', () => {
  it.each([
    ['-', 'none'],
    ['–', 'none'],
    ['.', 'secret'],
    ['x', 'notMeaningful'],
    ['X', 'notMeaningful'],
    ['/', 'unreliable'],
    ['...', 'later'],
    ['…', 'later'],
  ])('that holds %s is missing in its own way, and never zero', (sign, missing) => {
    expect(told(sign)).toEqual({ missing });
  });

  it.each([
    ['0', { value: '0' }],
    ['0,0', { value: '0' }],
    ['12,50', { value: '12.5' }],
    ['1.234,5', { value: '1234.5' }],
    ['-3,2', { value: '-3.2' }],
    ['0,1', { value: '0.1' }],
    ['123456789012345678,123456789', { value: '123456789012345678.123456789' }],
    ['(12,5)', { value: '12.5', note: 'limited' }],
    ['17,9 p', { value: '17.9', note: 'provisional' }],
    ['17,9r', { value: '17.9', note: 'revised' }],
    ['17 s', { value: '17', note: 'estimated' }],
  ])('that holds %s is exact', (text, cell) => {
    expect(told(text)).toEqual(cell);
  });

  it.each(['', '  '])('that is empty says nothing', (text) => {
    expect(told(text)).toBeUndefined();
  });

  it.each(['k. A.', '12,5 %', '(12', '12)', '--', '0,1234567890123', 'zwölf', '1,2,3', '#WERT!'])(
    'that holds %s is a fault',
    (text) => {
      expect(told(text)).toMatch(/^number\./);
    },
  );
});
