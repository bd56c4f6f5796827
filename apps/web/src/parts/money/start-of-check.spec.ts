import { describe, expect, it } from '@jest/globals';
import type { NextEntry } from '../../api/types';
import { startOfCheck } from './start-of-check';

const next = (type: string, more: Partial<NextEntry> = {}): NextEntry =>
  ({ type, label: type, permitted: true, possible: true, missing: [], forward: false, ...more }) as NextEntry;

const asks = (type: string, field: string): boolean =>
  (field === 'lineId' && type.startsWith('budget.') && type !== 'budget.planned') ||
  (field === 'year' && type === 'budget.planned') ||
  (field === 'grantId' && ['grant.revised', 'budget.planned'].includes(type));

describe('the form that mends a check', () => {
  it('begins with the line it is about', () => {
    const able = [next('budget.spent'), next('budget.appropriated')];
    expect(startOfCheck({ where: 'budgetLines.rent', remedy: 'budget.appropriated' }, able, asks)).toEqual({
      type: 'budget.appropriated',
      settled: { lineId: 'rent' },
    });
  });

  it('is that of the very grant, where each has one of its own', () => {
    const able = [
      next('grant.revised', { prefill: { grantId: 'other' } }),
      next('grant.revised', { prefill: { grantId: 'esf' } }),
    ];
    expect(startOfCheck({ where: 'grants.esf', remedy: 'grant.revised' }, able, asks)).toEqual({
      type: 'grant.revised',
      part: 'esf',
    });
  });

  it('names nothing where something new is to be recorded', () => {
    expect(
      startOfCheck({ where: 'grants.esf', remedy: 'grant.recorded' }, [next('grant.recorded')], asks),
    ).toEqual({
      type: 'grant.recorded',
    });
  });

  it('names the grant a new line is planned of', () => {
    expect(
      startOfCheck({ where: 'grants.esf', remedy: 'budget.planned' }, [next('budget.planned')], asks),
    ).toEqual({ type: 'budget.planned', settled: { grantId: 'esf' } });
  });

  it('is none for whom may not', () => {
    const forbidden = [next('budget.appropriated', { permitted: false })];
    expect(
      startOfCheck({ where: 'budgetLines.rent', remedy: 'budget.appropriated' }, forbidden, asks),
    ).toBeUndefined();
  });

  it('is what can be recorded meanwhile for whom the remedy is not', () => {
    const check = {
      where: 'budgetLines.rent',
      remedy: 'budget.appropriated',
      alternative: 'budget.registered',
      year: 2027,
    } as const;
    const planner = [next('budget.appropriated', { permitted: false }), next('budget.registered')];
    expect(startOfCheck(check, planner, asks)).toEqual({
      type: 'budget.registered',
      settled: { lineId: 'rent' },
    });
  });

  it('names the year where something new is planned for it', () => {
    const check = { where: 'budgetLines', remedy: 'budget.planned', year: 2028 } as const;
    expect(startOfCheck(check, [next('budget.planned')], asks)).toEqual({
      type: 'budget.planned',
      settled: { year: 2028 },
    });
  });

  it('names no line to a form that asks for none', () => {
    const check = { where: 'budgetLines.rent', remedy: 'decision.tookEffect' } as const;
    const able = [next('decision.tookEffect', { prefill: { decisionId: 'd' } })];
    expect(startOfCheck(check, able, asks)).toEqual({ type: 'decision.tookEffect' });
  });

  it('is that of the measure, where a measure lacks something', () => {
    const able = [
      next('measure.funded', { prefill: { measureId: 'other' } }),
      next('measure.funded', { prefill: { measureId: 'm' } }),
    ];
    expect(startOfCheck({ where: 'measures.m', remedy: 'measure.funded' }, able, asks)).toMatchObject({
      type: 'measure.funded',
      part: 'm',
    });
  });
});
