import { describe, expect, it } from '@jest/globals';
import type { NextEntry } from '../api/types';
import { startOfFinding } from './start-of-finding';

const next = (type: string, more: Partial<NextEntry> = {}): NextEntry =>
  ({ type, label: type, permitted: true, possible: true, missing: [], forward: false, ...more }) as NextEntry;

describe('the form that mends a finding', () => {
  it('begins with the line it is about', () => {
    const able = [next('budget.spent'), next('budget.appropriated')];
    expect(startOfFinding({ where: 'budgetLines.rent', remedy: 'budget.appropriated' }, able)).toEqual({
      type: 'budget.appropriated',
      settled: { lineId: 'rent' },
    });
  });

  it('is that of the very grant, where each has one of its own', () => {
    const able = [
      next('grant.revised', { prefill: { grantId: 'other' } }),
      next('grant.revised', { prefill: { grantId: 'esf' } }),
    ];
    expect(startOfFinding({ where: 'grants.esf', remedy: 'grant.revised' }, able)).toEqual({
      type: 'grant.revised',
      part: 'esf',
    });
  });

  it('names nothing where something new is to be recorded', () => {
    expect(
      startOfFinding({ where: 'grants.esf', remedy: 'grant.recorded' }, [next('grant.recorded')]),
    ).toEqual({
      type: 'grant.recorded',
    });
  });

  it('is none for whom may not, or for what is no money', () => {
    const forbidden = [next('budget.appropriated', { permitted: false })];
    expect(
      startOfFinding({ where: 'budgetLines.rent', remedy: 'budget.appropriated' }, forbidden),
    ).toBeUndefined();
    expect(
      startOfFinding({ where: 'measures.m', remedy: 'measure.funded' }, [next('measure.funded')]),
    ).toBeUndefined();
  });
});
