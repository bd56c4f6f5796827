import { describe, expect, it } from '@jest/globals';
import { facets } from './facets.js';
import { given, type History } from './given.testing.js';
import {
  aDraftedMandate,
  aMandateBeingDrafted,
  aRunningMeasure,
  aTopic,
  implementing,
  plannedMeasures,
} from './histories.testing.js';
import { inState } from './in-state.testing.js';
import { measureLine, processLine } from './samples.testing.js';
import { helga, pia } from './world.testing.js';

const facet = (
  history: History,
  name: 'processBudget' | 'measureBudget' | 'responsibility',
  day = history.today,
) => facets(history.dossier, day, [])[name];

describe('who is responsible', () => {
  it('is vacant, assigned or deputised, on the day asked', () => {
    expect(facet(aTopic(), 'responsibility')).toEqual({
      value: 'vacant',
      reasons: ['responsibility.accountable'],
    });
    expect(facet(aDraftedMandate(), 'responsibility')).toEqual({ value: 'assigned', reasons: ['pia'] });
    expect(facet(aDraftedMandate(), 'responsibility', '2024-01-31').value).toBe('vacant');
    const deputised = given(aDraftedMandate())
      .as(helga)
      .on('2024-03-01')
      .record('responsibility.assigned', {
        role: 'accountable',
        personId: 'paul',
        from: '2024-03-01',
        deputyForId: 'pia',
      })
      .accepts();
    expect(facet(deputised, 'responsibility')).toEqual({ value: 'deputised', reasons: ['pia'] });
    expect(facet(inState.dropped(), 'responsibility')).toEqual({ value: 'unassigned', reasons: [] });
  });
});

describe('the two purses', () => {
  it('the process discloses its cost, or says that there is none', () => {
    expect(facet(aMandateBeingDrafted(), 'processBudget')).toEqual({
      value: 'undisclosed',
      reasons: ['mandate.costDisclosed'],
    });
    expect(facet(aDraftedMandate(), 'processBudget')).toEqual({ value: 'disclosed', reasons: [] });
    const planned = given(aMandateBeingDrafted()).as(pia).record('budget.planned', processLine).accepts();
    expect(facet(planned, 'processBudget').value).toBe('disclosed');
  });

  it('a measure without a line is a gap, named', () => {
    expect(facet(aTopic(), 'measureBudget')).toEqual({ value: 'none', reasons: [] });
    expect(facet(plannedMeasures(), 'measureBudget')).toEqual({ value: 'gap', reasons: ['m1', 'm2'] });
    expect(facet(aRunningMeasure(), 'measureBudget')).toEqual({ value: 'gap', reasons: ['m2'] });
    const planned = given(implementing())
      .as(pia)
      .record('budget.planned', { ...measureLine('m1'), lineId: 'l1' })
      .accepts()
      .record('budget.planned', { ...measureLine('m2'), lineId: 'l2' })
      .accepts();
    expect(facet(planned, 'measureBudget').value).toBe('planned');
    const funded = ['m1', 'm2'].reduce(
      (history, measureId, index) =>
        history.record('measure.funded', { measureId, lineIds: [`l${index + 1}`] }).accepts(),
      planned,
    );
    expect(facet(funded, 'measureBudget').value).toBe('allocated');
  });
});
