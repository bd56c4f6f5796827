import { expect, it } from '@jest/globals';
import type { TraceLink } from '../../../api/measures';
import { chainOf } from './walk';

const link = (key: string, follows: string[], leadsTo: string[]): TraceLink => ({
  key,
  kind: 'measure',
  id: key,
  no: 1,
  title: key,
  follows,
  leadsTo,
});
const links = [
  link('f1', [], ['r1']),
  link('f2', [], ['r1', 'r2']),
  link('r1', ['f1', 'f2'], ['m1']),
  link('r2', ['f2'], []),
  link('m1', ['r1'], []),
];

it('shows what leads to a link and what follows from it, and nothing beside', () => {
  expect([...chainOf(links, 'r1')].sort()).toEqual(['f1', 'f2', 'm1', 'r1']);
  expect([...chainOf(links, 'f2')].sort()).toEqual(['f2', 'm1', 'r1', 'r2']);
  expect([...chainOf(links, 'r2')].sort()).toEqual(['f2', 'r2']);
});

it('shows everything where nothing, or nothing known, is chosen', () => {
  expect(chainOf(links, undefined).size).toBe(5);
  expect(chainOf(links, 'gone').size).toBe(5);
});

it('one item that adopts several measures does not mix them up', () => {
  const plan = [
    link('m1', [], ['p', 'u1']),
    link('m2', [], ['p', 'u2']),
    { ...link('p', ['m1', 'm2'], ['u1', 'u2']), kind: 'decision' as const },
    link('u1', ['m1', 'p'], []),
    link('u2', ['m2', 'p'], []),
  ];
  expect([...chainOf(plan, 'm1')].sort()).toEqual(['m1', 'p', 'u1']);
  expect([...chainOf(plan, 'u2')].sort()).toEqual(['m2', 'p', 'u2']);
  expect([...chainOf(plan, 'p')].sort()).toEqual(['m1', 'm2', 'p', 'u1', 'u2']);
});
