import { describe, expect, it } from '@jest/globals';
import { replay } from '../recording/replay.js';
import { given, type History } from '../testing/given.testing.js';
import {
  aDraftedMandate,
  aMandateBeingDrafted,
  aRunningMeasure,
  aTopic,
  implementing,
  plannedMeasures,
  recommending,
  reporting,
} from '../testing/histories.testing.js';
import { inState } from '../testing/in-state.testing.js';
import { measureLine, processLine } from '../testing/samples.testing.js';
import { helga, pia, thea } from '../testing/world.testing.js';
import { facets } from './facets.js';

const facet = (
  history: History,
  name: 'processBudget' | 'measureBudget' | 'participation' | 'responsibility',
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
    expect(facet(funded, 'measureBudget')).toEqual({ value: 'gap', reasons: ['m1', 'm2'] });
    const paid = ['l1', 'l2'].reduce(
      (history, lineId) =>
        history.record('budget.appropriated', { lineId, cents: 8_000_000, source: 'plan' }).accepts(),
      funded.as(thea),
    );
    expect(facet(paid, 'measureBudget')).toEqual({ value: 'allocated', reasons: [] });
    const spent = ['l1', 'l2'].reduce(
      (history, lineId, index) =>
        history
          .record('budget.spent', { lineId, cents: 8_000_000, bookedOn: paid.today, voucher: lineId })
          .accepts()
          .record('measure.started', { measureId: `m${String(index + 1)}` })
          .accepts()
          .record('measure.completed', { measureId: `m${String(index + 1)}` })
          .accepts(),
      paid.as(pia),
    );
    expect(facet(spent, 'measureBudget')).toEqual({ value: 'settled', reasons: [] });
  });
});

describe('participation', () => {
  const demanded = ['Einwohnerinnen und Einwohner', 'Freie Wohlfahrtspflege'];

  it('lies ahead, runs and is fulfilled, with the groups that are still to be asked or answered', () => {
    expect(facet(aTopic(), 'participation')).toEqual({ value: 'planned', reasons: demanded });
    expect(facet(reporting(), 'participation')).toEqual({ value: 'running', reasons: [demanded[1]] });
    expect(facet(recommending(), 'participation')).toEqual({ value: 'fulfilled', reasons: [] });
  });

  it('is overdue, with those who wait, once each', () => {
    const planned = ['b1', 'b2'].reduce(
      (history, participationId) =>
        history
          .record('participation.planned', {
            participationId,
            phase: 'analysis',
            group: participationId === 'b1' ? 'Junge Menschen' : 'junge menschen',
            method: 'online',
            plannedOn: '2024-02-01',
          })
          .accepts(),
      given(aTopic()),
    );
    expect(facet(planned, 'participation', '2024-02-01')).toEqual({
      value: 'planned',
      reasons: [...demanded, 'Junge Menschen'],
    });
    expect(facet(planned, 'participation', '2024-02-02')).toEqual({
      value: 'overdue',
      reasons: ['Junge Menschen'],
    });
  });

  it('is not required where nobody is demanded and nobody was asked', () => {
    const { entries } = aTopic();
    const { templateFacts: _facts, ...data } = entries[0]!.data as { templateFacts?: object };
    const old = replay('p-1', [{ ...entries[0]!, data }])!;
    expect(facets(old, '2024-01-10', []).participation).toEqual({ value: 'notRequired', reasons: [] });
  });
});
