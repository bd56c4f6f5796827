import { expect, it } from '@jest/globals';
import { sameGroup } from './same-group.js';
import { shipped } from './shipped.js';

it('what nobody can do without rests on a norm', () => {
  for (const { key, participation } of shipped)
    for (const { group, early, norm } of participation)
      expect([key, group, early === undefined || norm !== undefined]).toEqual([key, group, true]);
});

it('no group is named twice for one phase', () => {
  for (const { key, participation } of shipped)
    for (const [index, one] of participation.entries())
      expect([
        key,
        participation.findIndex((other) => other.phase === one.phase && sameGroup(other.group, one.group)),
      ]).toEqual([key, index]);
});
