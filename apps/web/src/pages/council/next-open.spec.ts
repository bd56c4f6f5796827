import { expect, it } from '@jest/globals';
import { nextOpen } from './next-open';

const rows = ['a', 'b', 'c'];

it('goes on to the next open row, and from the top again at the end', () => {
  expect(nextOpen(rows, ['b', 'c'], 'a')).toBe('b');
  expect(nextOpen(rows, ['a', 'c'], 'b')).toBe('c');
  expect(nextOpen(rows, ['a', 'b'], 'c')).toBe('a');
});

it('passes over what is done and ends where nothing is open', () => {
  expect(nextOpen(rows, ['c'], 'a')).toBe('c');
  expect(nextOpen(rows, [], 'a')).toBeUndefined();
});
