import { describe, expect, it } from '@jest/globals';
import type { NextEntry } from '../../api/types';
import { startOfFinding } from './start-of-finding';

const next = (type: string, more: Partial<NextEntry> = {}): NextEntry =>
  ({ type, label: type, permitted: true, possible: true, missing: [], forward: false, ...more }) as NextEntry;

const asks = (type: string, field: string): boolean =>
  (field === 'lineId' && type.startsWith('budget.') && type !== 'budget.planned') ||
  (field === 'year' && type === 'budget.planned') ||
  (field === 'grantId' && ['grant.revised', 'budget.planned'].includes(type));

describe('the form that mends a finding', () => {
  it('begins with the line it is about', () => {
    const able = [next('budget.spent'), next('budget.appropriated')];
    expect(startOfFinding({ where: 'budgetLines.rent', remedy: 'budget.appropriated' }, able, asks)).toEqual({
      type: 'budget.appropriated',
      settled: { lineId: 'rent' },
    });
  });

  it('is that of the very grant, where each has one of its own', () => {
    const able = [
      next('grant.revised', { prefill: { grantId: 'other' } }),
      next('grant.revised', { prefill: { grantId: 'esf' } }),
    ];
    expect(startOfFinding({ where: 'grants.esf', remedy: 'grant.revised' }, able, asks)).toEqual({
      type: 'grant.revised',
      part: 'esf',
    });
  });

  it('names nothing where something new is to be recorded', () => {
    expect(
      startOfFinding({ where: 'grants.esf', remedy: 'grant.recorded' }, [next('grant.recorded')], asks),
    ).toEqual({
      type: 'grant.recorded',
    });
  });

  it('names the grant a new line is planned of', () => {
    expect(
      startOfFinding({ where: 'grants.esf', remedy: 'budget.planned' }, [next('budget.planned')], asks),
    ).toEqual({ type: 'budget.planned', settled: { grantId: 'esf' } });
  });

  it('is none for whom may not', () => {
    const forbidden = [next('budget.appropriated', { permitted: false })];
    expect(
      startOfFinding({ where: 'budgetLines.rent', remedy: 'budget.appropriated' }, forbidden, asks),
    ).toBeUndefined();
  });

  it('is what can be recorded meanwhile for whom the remedy is not', () => {
    const finding = {
      where: 'budgetLines.rent',
      remedy: 'budget.appropriated',
      alternative: 'budget.registered',
      year: 2027,
    };
    const planner = [next('budget.appropriated', { permitted: false }), next('budget.registered')];
    expect(startOfFinding(finding, planner, asks)).toEqual({
      type: 'budget.registered',
      settled: { lineId: 'rent' },
    });
  });

  it('names the year where something new is planned for it', () => {
    const finding = { where: 'budgetLines', remedy: 'budget.planned', year: 2028 };
    expect(startOfFinding(finding, [next('budget.planned')], asks)).toEqual({
      type: 'budget.planned',
      settled: { year: 2028 },
    });
  });

  it('names no line to a form that asks for none', () => {
    const finding = { where: 'budgetLines.rent', remedy: 'decision.tookEffect' };
    const able = [next('decision.tookEffect', { prefill: { decisionId: 'd' } })];
    expect(startOfFinding(finding, able, asks)).toEqual({ type: 'decision.tookEffect' });
  });

  it('is that of the measure, where a measure lacks something', () => {
    const able = [
      next('measure.funded', { prefill: { measureId: 'other' } }),
      next('measure.funded', { prefill: { measureId: 'm' } }),
    ];
    expect(startOfFinding({ where: 'measures.m', remedy: 'measure.funded' }, able, asks)).toMatchObject({
      type: 'measure.funded',
      part: 'm',
    });
  });
});
