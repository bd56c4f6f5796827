import { describe, expect, it } from '@jest/globals';
import { given } from '../../testing/given.testing.js';
import { measuresBeforeTheCouncil } from '../../testing/histories.testing.js';
import { adoptMeasure, commission, decided } from '../../testing/samples.testing.js';
import { lena } from '../../testing/world.testing.js';
import type { DecisionRecorded } from './data.js';

describe('the council decides on measures', () => {
  const measures = given(measuresBeforeTheCouncil()).as(lena).on('2025-03-20');
  const onMeasures = (more: Partial<DecisionRecorded>): DecisionRecorded => ({
    ...decided('p2', '2025-03-20', more),
    decisionId: 'd2',
  });

  it('one by one: each goes its own way', () => {
    measures
      .record(
        'decision.recorded',
        onMeasures({ items: [adoptMeasure('m1'), adoptMeasure('m2', { no: 2, result: 'postponed' })] }),
      )
      .accepts((dossier) => {
        expect(dossier.state).toBe('measures.awaitingEffect');
        expect(dossier.measures.map(({ state, decidedBy }) => [state, decidedBy])).toEqual([
          ['decided', { decisionId: 'd2', itemNo: 1 }],
          ['deferred', undefined],
        ]);
      });
  });

  it('with the plan they stand in', () => {
    measures
      .record('decision.recorded', onMeasures({ items: [commission({ kind: 'adoptPlan' })] }))
      .accepts((dossier) =>
        expect(dossier.measures.map(({ state }) => state)).toEqual(['decided', 'decided']),
      );
  });

  it('against all of them: back to the planning', () => {
    measures
      .record('decision.recorded', onMeasures({ resultCode: 'rejected', items: [] }))
      .accepts((dossier) => {
        expect(dossier.state).toBe('measures.planning');
        expect(dossier.measures.map(({ state }) => state)).toEqual(['rejected', 'rejected']);
      });
    measures
      .record('decision.recorded', onMeasures({ items: [adoptMeasure('m1', { result: 'rejected' })] }))
      .accepts((dossier) => expect(dossier.state).toBe('measures.planning'));
  });

  it.each(['referredBack', 'noted', 'settled'] as const)('%s: back to the planning', (resultCode) => {
    measures
      .record('decision.recorded', onMeasures({ resultCode, items: [] }))
      .accepts((dossier) => expect(dossier.state).toBe('measures.planning'));
  });

  it.each(['postponed', 'removed', 'referred', 'noVote'] as const)(
    '%s: they stay before it',
    (resultCode) => {
      measures
        .record('decision.recorded', onMeasures({ resultCode, items: [] }))
        .accepts((dossier) => expect(dossier.state).toBe('measures.deliberating'));
    },
  );
});
