import { describe, expect, it } from '@jest/globals';
import { commissioning, coverage } from '../../council/coverage.js';
import { given } from '../../testing/given.testing.js';
import {
  aCommissionedProcess,
  adoptedPaper,
  anAdoptedMandate,
  analysed,
  measuresBeforeTheCouncil,
  measuresInPlanning,
} from '../../testing/histories.testing.js';
import { adoptMeasure, commission, decided } from '../../testing/samples.testing.js';
import { lena } from '../../testing/world.testing.js';

const effect = { decisionId: 'd1', effectiveOn: '2024-05-01' };

describe('a decision takes effect', () => {
  it('and the process is commissioned', () => {
    const { dossier } = aCommissionedProcess();
    expect(dossier.state).toBe('commissioned');
    expect(dossier.decisions[0]?.effectiveOn).toBe('2024-05-01');
    expect(commissioning(dossier)).toBe('full');
    expect(coverage(dossier).evaluation).toEqual({
      status: 'effective',
      by: { decisionId: 'd1', itemNo: 1 },
    });
  });

  it('not before it was made, and once', () => {
    given(anAdoptedMandate())
      .on('2024-05-01')
      .record('decision.tookEffect', { ...effect, effectiveOn: '2024-04-14' })
      .refuses('requirements.missing', [
        'decision.effectAfterDecision',
        'effectiveOn',
        { decidedOn: '2024-04-15' },
      ]);
    given(aCommissionedProcess())
      .record('decision.tookEffect', effect)
      .refuses('entry.notPossible', [
        'decision.takesIt',
        'decisionId',
        { decidedOn: '2024-04-15', decisionState: 'effective' },
      ]);
  });

  it('only when its condition is met', () => {
    const conditional = given(
      anAdoptedMandate({ item: { conditional: { on: 'budget', text: 'Haushalt 2024 genehmigt' } } }),
    ).on('2024-05-01');
    expect(coverage(conditional.dossier).method.status).toBe('conditional');
    conditional
      .record('decision.tookEffect', effect)
      .refuses('requirements.missing', [
        'decision.conditionsMet',
        'decisions.d1',
        { no: 1, condition: 'Haushalt 2024 genehmigt' },
      ]);
    const met = { decisionId: 'd1', itemNo: 1, metOn: '2024-04-30', evidence: 'Verfügung vom 30.4.' };
    conditional
      .record('decision.conditionMet', { ...met, itemNo: 2 })
      .refuses('requirements.missing', ['decision.itemConditional', 'itemNo'])
      .record('decision.conditionMet', met)
      .accepts((dossier) =>
        expect(dossier.decisions[0]?.items[0]).toMatchObject({
          conditionMetOn: '2024-04-30',
          conditionEvidence: 'Verfügung vom 30.4.',
        }),
      )
      .record('decision.tookEffect', effect)
      .accepts((dossier) => expect(dossier.state).toBe('commissioned'));
    given(anAdoptedMandate())
      .on('2024-05-01')
      .record('decision.conditionMet', met)
      .refuses('entry.notPossible');
  });

  it('for the measures without a condition; the others wait', () => {
    given(measuresBeforeTheCouncil())
      .as(lena)
      .on('2025-03-20')
      .record('decision.recorded', {
        ...decided('p2', '2025-03-20', {
          items: [
            adoptMeasure('m1', { conditional: { on: 'budget', text: 'Stelle im Stellenplan' } }),
            adoptMeasure('m2', { no: 2 }),
          ],
        }),
        decisionId: 'd2',
      })
      .accepts()
      .record('decision.tookEffect', { decisionId: 'd2', effectiveOn: '2025-03-20' })
      .accepts((dossier) => expect(dossier.state).toBe('measures.implementing'));
  });

  it('and its report-back duties come into being', () => {
    const duty = {
      no: 2,
      text: 'Bericht im Juni',
      kind: 'reportDuty',
      result: 'adopted',
      dueOn: '2025-06-30',
    } as const;
    adoptedPaper(aCommissionedProcess(), '2024-06-01', 'p7', { kind: 'report' }, [duty])
      .record('decision.tookEffect', { decisionId: 'd-p7', effectiveOn: '2024-06-01' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('commissioned');
        expect(dossier.duties).toEqual([
          {
            id: 'd-p7-2',
            text: 'Bericht im Juni',
            dueOn: '2025-06-30',
            toBodyId: 'council',
            decisionId: 'd-p7',
            itemNo: 2,
          },
        ]);
      });
  });
});

it('report-back duties are told apart, however long the id of their decision', () => {
  const decisionId = 'x'.repeat(64);
  const duty = { text: 'Bericht', kind: 'reportDuty', result: 'adopted', dueOn: '2025-06-30' } as const;
  given(measuresBeforeTheCouncil())
    .as(lena)
    .on('2025-03-20')
    .record('decision.recorded', {
      ...decided('p2', '2025-03-20', { items: [adoptMeasure('m1'), { ...duty, no: 2 }, { ...duty, no: 3 }] }),
      decisionId,
    })
    .accepts()
    .record('decision.tookEffect', { decisionId, effectiveOn: '2025-03-20' })
    .accepts((dossier) =>
      expect(dossier.duties.map(({ id }) => id)).toEqual([`${'x'.repeat(60)}-2`, `${'x'.repeat(60)}-3`]),
    );
});

describe('a decision on a running mandate', () => {
  const waiting = given(analysed(aCommissionedProcess({ through: 'analysis' })));

  it('extends it from the day of its effect on, and the process goes on', () => {
    expect(waiting.dossier.state).toBe('awaitingExtension');
    expect(commissioning(waiting.dossier)).toBe('partial');
    const decision = adoptedPaper(waiting, '2025-02-01', 'p3', { kind: 'extension' }, [
      commission({ throughPhase: 'measures' }),
    ]);
    expect(decision.dossier.mandate?.versions).toHaveLength(1);
    decision
      .record('decision.tookEffect', { decisionId: 'd-p3', effectiveOn: '2025-02-01' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('recommendations');
        expect(dossier.mandate?.versions.map(({ content }) => content.throughPhase)).toEqual([
          'analysis',
          'measures',
        ]);
        expect(commissioning(dossier)).toBe('full');
      });
  });

  it('leads on to the measures where the recommendations are complete', () => {
    const complete = measuresInPlanning(aCommissionedProcess({ through: 'recommendations' }));
    expect(complete.dossier.state).toBe('awaitingExtension');
    adoptedPaper(complete, '2025-02-01', 'p3', { kind: 'extension' }, [
      commission({ throughPhase: 'evaluation' }),
    ])
      .record('decision.tookEffect', { decisionId: 'd-p3', effectiveOn: '2025-02-01' })
      .accepts((dossier) => expect(dossier.state).toBe('measures.planning'));
  });

  it('leaves it waiting where it reaches no further', () => {
    adoptedPaper(waiting, '2025-02-01', 'p3', { kind: 'extension' }, [
      commission({ throughPhase: 'analysis' }),
    ])
      .record('decision.tookEffect', { decisionId: 'd-p3', effectiveOn: '2025-02-01' })
      .accepts((dossier) => expect(dossier.state).toBe('awaitingExtension'));
  });

  it('amends it; until then the original keeps running', () => {
    const amended = adoptedPaper(
      aCommissionedProcess(),
      '2024-09-01',
      'p3',
      { kind: 'amendment', amendsDecisionId: 'd1' },
      [commission({ text: 'Auch die Nachbarstadt.', throughPhase: 'measures' })],
    );
    expect(amended.dossier.mandate?.versions).toHaveLength(1);
    amended
      .on('2024-09-10')
      .record('decision.tookEffect', { decisionId: 'd-p3', effectiveOn: '2024-09-10' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('commissioned');
        expect(dossier.mandate?.versions[1]).toMatchObject({
          version: 2,
          on: '2024-09-10',
          authority: { by: 'decision', decisionId: 'd-p3' },
          decidedText: 'Auch die Nachbarstadt.',
        });
      });
  });
});
