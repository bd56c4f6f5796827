import { expect, test } from '@jest/globals';
import type { Deadline } from '../../api/deadlines';
import { groupsOf } from './groups';

const due = (dueOn: string, state: Deadline['state'] = 'inTime') =>
  // Nothing else of it is looked at.
  ({ dueOn, state }) as Deadline;

const rows = [
  due('2026-11-01', 'overdue'),
  due('2026-11-27'),
  due('2026-11-30'),
  due('2026-12-06'),
  due('2027-01-01'),
];
const shown = (by: 'week' | 'month') => groupsOf(rows, by).map(({ key, rows: { length } }) => [key, length]);

test('deadlines are put into their weeks, what is overdue first', () => {
  expect(shown('week')).toEqual([
    ['overdue', 1],
    ['2026-11-23', 1],
    ['2026-11-30', 2],
    ['2026-12-28', 1],
  ]);
});

test('or into their months', () => {
  expect(shown('month')).toEqual([
    ['overdue', 1],
    ['2026-11-01', 2],
    ['2026-12-01', 1],
    ['2027-01-01', 1],
  ]);
});
