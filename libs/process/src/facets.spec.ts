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
import { mandateSheet } from './mandate-sheet.js';
import { measureLine, processLine } from './samples.testing.js';
import { helga, pia } from './world.testing.js';

const facet = (
  history: History,
  name: 'processBudget' | 'measureBudget' | 'responsibility',
  day = history.today,
) => facets(history.dossier, day)[name];

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

describe('the mandate sheet', () => {
  it('says by which authority the process may do what, with what money, and what is open', () => {
    const conditional = inState['councilDecision.awaitingEffect']();
    const sheet = mandateSheet(conditional.dossier);
    expect(sheet).toMatchObject({
      number: '2024-001',
      title: 'Wohnungsnotfallhilfe',
      statutory: false,
      commissioning: 'pending',
      version: { version: 1, authority: { by: 'decision', decisionId: 'd1' } },
      decision: { id: 'd1' },
      money: { askedCents: 0, coverCents: 0, byYear: [] },
      conditions: [],
      objections: [],
      openDuties: [],
    });
    expect(sheet.notCovered).toEqual([
      'method',
      'analysis',
      'recommendations',
      'measures',
      'implementation',
      'evaluation',
    ]);
    expect(mandateSheet(inState.commissioned().dossier).notCovered).toEqual([]);
  });

  it('names open objections, and the money year by year', () => {
    const contested = given(inState.commissioned())
      .as(pia)
      .record('budget.planned', { ...processLine, cover: [{ source: 'Land', cents: 500_000 }] })
      .accepts()
      .record('budget.planned', { ...processLine, year: 2025, plannedCents: 1 })
      .accepts()
      .as({ id: 'lena', role: 'liaison' })
      .record('decision.objected', { decisionId: 'd1', by: 'supervisor', grounds: 'Frist' })
      .accepts();
    const sheet = mandateSheet(contested.dossier);
    expect(sheet.commissioning).toBe('contested');
    expect(sheet.objections).toEqual([
      { decisionId: 'd1', by: 'supervisor', grounds: 'Frist', on: '2024-05-01' },
    ]);
    expect(sheet.money).toEqual({
      askedCents: 1_500_001,
      coverCents: 500_000,
      byYear: [
        { year: 2024, cents: 1_500_000 },
        { year: 2025, cents: 1 },
      ],
    });
  });
});
