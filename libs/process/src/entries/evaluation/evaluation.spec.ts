import { describe, expect, it } from '@jest/globals';
import { coverage } from '../../council/coverage.js';
import { given } from '../../testing/given.testing.js';
import {
  aCommissionedProcess,
  adoptedMeasures,
  aRunningMeasure,
  decidingTheCycle,
  evaluating,
  finishedMeasures,
} from '../../testing/histories.testing.js';
import { helga, pia } from '../../testing/world.testing.js';

const evaluated = { verdict: 'continue', effect: 'Gut', indicatorValue: 70, asOf: '2026-12-31' } as const;
const completed = {
  verdict: 'Wirksam',
  summary: 'Die Zahl der Räumungen sank.',
  reportedToBodyId: 'council',
  reportedOn: '2027-01-31',
};

describe('the evaluation begins', () => {
  it('when every measure is finished', () => {
    given(finishedMeasures())
      .record('evaluation.started', {})
      .accepts((dossier) => {
        expect(dossier.state).toBe('evaluation.assessing');
        expect(dossier.evaluation).toEqual({ startedOn: '2026-12-01' });
      });
  });

  it('or when the day has come on which the effect was to show', () => {
    const running = given(aRunningMeasure());
    running
      .on('2027-05-30')
      .record('evaluation.started', {})
      .refuses('requirements.missing', ['evaluation.due', 'measures', { due: '2027-05-31' }]);
    running
      .on('2027-05-31')
      .record('evaluation.started', {})
      .accepts((dossier) => expect(dossier.state).toBe('evaluation.assessing'));
  });

  it('only where it is commissioned: by the mandate, or by a measure that was adopted with effect', () => {
    const narrow = given(adoptedMeasures(aCommissionedProcess({ through: 'measures' })))
      .on('2025-04-15')
      .record('decision.tookEffect', { decisionId: 'd2', effectiveOn: '2025-04-15' })
      .accepts();
    expect(coverage(narrow.dossier).evaluation).toEqual({
      status: 'effective',
      by: { decisionId: 'd2', itemNo: 1 },
    });
    narrow
      .record('decision.repealed', { decisionId: 'd2', byReference: 'B 9/2025' })
      .accepts((dossier) => expect(dossier.state).toBe('measures.implementing'))
      .as(pia)
      .record('evaluation.started', {})
      .refuses('requirements.missing', ['evaluation.commissioned', 'coverage.evaluation']);
  });

  it('not before there are measures', () => {
    given(aCommissionedProcess()).as(pia).record('evaluation.started', {}).refuses('entry.notPossible');
  });
});

describe('the evaluation', () => {
  const early = given(aRunningMeasure()).on('2027-05-31').record('evaluation.started', {}).accepts();

  it('sends a measure back to be put right', () => {
    early
      .record('evaluation.remedyOrdered', { measureId: 'm1', reason: 'Öffnungszeiten' })
      .accepts((dossier) => expect(dossier.state).toBe('measures.implementing'));
    given(evaluating())
      .record('evaluation.remedyOrdered', { measureId: 'm1', reason: 'Zu spät' })
      .refuses('entry.notPossible');
  });

  it('is complete when every measure that was adopted is evaluated', () => {
    early
      .record('evaluation.completed', completed)
      .refuses(
        'requirements.missing',
        ['evaluation.measureEvaluated', 'measures.m1', { measure: 'Fachstelle' }],
        ['evaluation.measureEvaluated', 'measures.m2', { measure: 'Notunterkunft' }],
      );
    given(evaluating())
      .on('2027-02-01')
      .record('measure.evaluated', { measureId: 'm1', ...evaluated })
      .accepts()
      .record('evaluation.completed', completed)
      .refuses('requirements.missing', [
        'evaluation.measureEvaluated',
        'measures.m2',
        { measure: 'Notunterkunft' },
      ])
      .record('measure.evaluated', { measureId: 'm2', ...evaluated })
      .accepts()
      .record('evaluation.completed', completed)
      .accepts((dossier) => {
        expect(dossier.state).toBe('evaluation.cycleDecision');
        expect(dossier.evaluation).toEqual({ startedOn: '2027-01-10', ...completed });
      });
  });
});

describe('the cycle is renewed', () => {
  it('and a successor begins with what is to go on', () => {
    given(decidingTheCycle())
      .as(helga)
      .record('cycle.renewed', { reason: 'Turnus von drei Jahren', successorTitle: 'Fortschreibung 2027' })
      .accepts((dossier, { effects }) => {
        expect(dossier.state).toBe('superseded');
        expect(dossier.successorId).toBe('p-2');
        expect(dossier.ended).toEqual({ on: '2027-02-01', reason: 'Turnus von drei Jahren' });
        expect(effects).toEqual([
          {
            kind: 'submitSuccessor',
            processId: 'p-2',
            data: {
              title: 'Fortschreibung 2027',
              template: 'socialPlanning',
              area: 'Landkreis Musterau',
              origin: 'previousCycle',
              department: 'social',
              urgency: 'normal',
              predecessorId: 'p-1',
              inherited: [{ kind: 'measure', text: 'Fachstelle' }],
            },
          },
        ]);
      });
  });

  it('and links the successor there already is, instead of a second one', () => {
    given(decidingTheCycle())
      .as(helga)
      .where({ successorId: 'p-2' })
      .record('cycle.renewed', { reason: 'Turnus' })
      .accepts((dossier, { effects }) => {
        expect(dossier.successorId).toBe('p-2');
        expect(effects).toEqual([]);
      });
  });

  it('not before the evaluation is complete, and by the head', () => {
    given(evaluating()).as(helga).record('cycle.renewed', { reason: 'Eilig' }).refuses('entry.notPossible');
    given(decidingTheCycle())
      .as(pia)
      .record('cycle.renewed', { reason: 'Turnus' })
      .refuses('entry.notPermitted');
  });
});
