import { describe, expect, it } from '@jest/globals';
import { commissioning, coverage } from '../../council/coverage.js';
import { given, type History } from '../../testing/given.testing.js';
import {
  aCommissionedProcess,
  adoptedMeasures,
  adoptedPaper,
  aDraftedMandate,
  anAdoptedMandate,
  analysing,
  aRunningMeasure,
  effectiveMeasures,
} from '../../testing/histories.testing.js';
import { commission, decided } from '../../testing/samples.testing.js';
import { helga, lars, lena, pia } from '../../testing/world.testing.js';

const effect = { decisionId: 'd1', effectiveOn: '2024-05-01' };
const objection = { decisionId: 'd1', by: 'supervisor', grounds: 'Befangenheit' } as const;
const objected = (from: History, decisionId = 'd1'): History =>
  from
    .as(lena)
    .record('decision.objected', { ...objection, decisionId })
    .accepts();

describe('a decision is objected to', () => {
  it('and takes no effect while the objection is open', () => {
    objected(anAdoptedMandate())
      .on('2024-05-01')
      .record('decision.tookEffect', effect)
      .refuses('requirements.missing', ['decision.noObjection', 'decisions'])
      .record('decision.objected', objection)
      .refuses('entry.notPossible')
      .record('decision.objectionSettled', { decisionId: 'd1', outcome: 'dismissed' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('councilDecision.awaitingEffect');
        expect(dossier.decisions[0]?.objections).toEqual([
          { by: 'supervisor', grounds: 'Befangenheit', on: '2024-04-15', outcome: 'dismissed' },
        ]);
      })
      .record('decision.tookEffect', effect)
      .accepts((dossier) => expect(dossier.state).toBe('commissioned'));
    given(anAdoptedMandate())
      .record('decision.objectionSettled', { decisionId: 'd1', outcome: 'dismissed' })
      .refuses('entry.notPossible');
  });

  it('and is to be made anew: the paper is before the council again', () => {
    objected(anAdoptedMandate())
      .record('decision.objectionSettled', { decisionId: 'd1', outcome: 'redecided' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('councilDecision.deliberating');
        expect(dossier.papers[0]?.state).toBe('deliberating');
      })
      .on('2024-06-15')
      .record('decision.recorded', { ...decided('p1', '2024-06-15'), decisionId: 'd9' })
      .accepts((dossier) => expect(dossier.mandate?.versions.map(({ version }) => version)).toEqual([1, 2]));
    objected(adoptedMeasures(), 'd2')
      .record('decision.objectionSettled', { decisionId: 'd2', outcome: 'redecided' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('measures.deliberating');
        expect(dossier.measures.map(({ state }) => state)).toEqual(['proposed', 'proposed']);
      });
  });

  it('and annulled: back to the draft', () => {
    objected(anAdoptedMandate())
      .record('decision.objectionSettled', { decisionId: 'd1', outcome: 'annulled' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('mandate.drafting');
        expect(dossier.decisions[0]?.annulledBecause).toBe('Befangenheit');
      });
    objected(adoptedMeasures(), 'd2')
      .record('decision.objectionSettled', { decisionId: 'd2', outcome: 'annulled' })
      .accepts((dossier) => expect(dossier.state).toBe('measures.planning'));
  });

  it('while the process runs on it: the process is suspended', () => {
    objected(analysing())
      .record('note.added', { text: 'Akte an die Aufsicht' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('suspended');
        expect(dossier.suspendedFrom).toBe('analysis.inventory');
        expect(commissioning(dossier)).toBe('contested');
      });
  });

  it('and a measure that runs by it pauses', () => {
    objected(aRunningMeasure(), 'd2')
      .as(pia)
      .record('measure.resumed', { measureId: 'm1' })
      .refuses('requirements.missing', [
        'measure.effectivelyDecided',
        'measures.m1',
        { measure: 'Fachstelle' },
      ]);
  });
});

describe('a decision is annulled', () => {
  it('before its effect: back to the draft, and it commissions nothing', () => {
    given(anAdoptedMandate())
      .record('decision.annulled', { decisionId: 'd1', cause: 'Ladungsfehler' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('mandate.drafting');
        expect(dossier.decisions[0]?.annulledBecause).toBe('Ladungsfehler');
        expect(commissioning(dossier)).toBe('none');
      })
      .record('decision.annulled', { decisionId: 'd1', cause: 'Noch einmal' })
      .refuses('entry.notPossible', [
        'decision.takesIt',
        'decisionId',
        { decidedOn: '2024-04-15', decisionState: 'annulled' },
      ]);
    given(adoptedMeasures())
      .record('decision.annulled', { decisionId: 'd2', cause: 'Ladungsfehler' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('measures.planning');
        expect(dossier.measures.map(({ state }) => state)).toEqual(['proposed', 'proposed']);
      });
  });

  it('afterwards: the process is suspended, having lost its ground', () => {
    given(analysing())
      .as(lena)
      .record('decision.annulled', { decisionId: 'd1', cause: 'Ladungsfehler' })
      .accepts((dossier) => expect(dossier.state).toBe('suspended'));
  });
});

describe('a decision is repealed', () => {
  const repeal = { decisionId: 'd1', byReference: 'B 30/2024' };

  it('and the process is suspended where it was its only ground', () => {
    given(analysing())
      .as(lena)
      .on('2024-07-01')
      .record('decision.repealed', repeal)
      .accepts((dossier) => {
        expect(dossier.state).toBe('suspended');
        expect(dossier.decisions[0]).toMatchObject({
          repealedBy: 'B 30/2024',
          items: [{ repealedOn: '2024-07-01' }],
        });
        expect(commissioning(dossier)).toBe('lost');
      })
      .as(helga)
      .record('process.resumed', {})
      .refuses('requirements.missing', ['process.mandateValid', 'mandate']);
  });

  it('and the process goes on where it has another: a law, or a later decision', () => {
    const aDraftedStatutoryStart = aDraftedMandate({ template: 'dayCare' })
      .as(helga)
      .on('2024-02-20')
      .record('mandate.statutoryStarted', {
        norm: '§ 80 SGB VIII',
        noticeBodyId: 'youthWelfareCommittee',
        noticeOn: '2024-02-15',
        throughPhase: 'recommendations',
      })
      .accepts();
    const byLaw = adoptedPaper(aDraftedStatutoryStart, '2024-06-01', 'p3', { kind: 'extension' }, [
      commission({ throughPhase: 'measures' }),
    ])
      .record('decision.tookEffect', { decisionId: 'd-p3', effectiveOn: '2024-06-01' })
      .accepts();
    byLaw
      .record('decision.repealed', { ...repeal, decisionId: 'd-p3' })
      .accepts((dossier) => expect(dossier.state).toBe('commissioned'));
    const both = adoptedPaper(
      aCommissionedProcess(),
      '2024-09-01',
      'p3',
      { kind: 'amendment', amendsDecisionId: 'd1' },
      [commission({ throughPhase: 'measures' })],
    )
      .record('decision.tookEffect', { decisionId: 'd-p3', effectiveOn: '2024-09-01' })
      .accepts();
    both.record('decision.repealed', repeal).accepts((dossier) => {
      expect(dossier.state).toBe('commissioned');
      expect(coverage(dossier).measures).toEqual({
        status: 'effective',
        by: { decisionId: 'd-p3', itemNo: 1 },
      });
      expect(coverage(dossier).evaluation.status).toBe('repealed');
    });
  });

  it('in part: only the items named', () => {
    const running = given(effectiveMeasures()).as(lena).on('2025-05-01');
    running
      .record('decision.repealed', { decisionId: 'd2', byReference: 'B 1/2025', itemNos: [7] })
      .refuses('requirements.missing', ['decision.itemsThere', 'itemNos', { no: 7 }])
      .record('decision.repealed', { decisionId: 'd2', byReference: 'B 1/2025', itemNos: [2] })
      .accepts((dossier) => {
        expect(dossier.state).toBe('measures.implementing');
        expect(dossier.measures.map(({ state }) => state)).toEqual(['decided', 'proposed']);
      });
  });

  it('with every measure in it before its effect: back to the planning', () => {
    given(adoptedMeasures())
      .as(lars)
      .record('decision.repealed', { decisionId: 'd2', byReference: 'B 1/2025' })
      .accepts((dossier) => expect(dossier.state).toBe('measures.planning'));
  });

  it('and a running measure stops', () => {
    given(aRunningMeasure())
      .as(lena)
      .record('decision.repealed', { decisionId: 'd2', byReference: 'B 1/2025' })
      .accepts((dossier) =>
        expect(dossier.measures.map(({ state }) => state)).toEqual(['cancelled', 'proposed']),
      );
  });

  it('not before the commission: then it is annulled', () => {
    given(anAdoptedMandate()).record('decision.repealed', repeal).refuses('entry.notPossible');
  });
});

describe('a body that has to decide anew on a running process', () => {
  it('does so on the same paper, and then the process goes on where it was', () => {
    aCommissionedProcess()
      .as(lena)
      .on('2024-06-01')
      .record('decision.objected', { decisionId: 'd1', by: 'mayor', grounds: 'Befangenheit' })
      .accepts((dossier) => expect(dossier.state).toBe('suspended'))
      .record('decision.objectionSettled', { decisionId: 'd1', outcome: 'redecided' })
      .accepts((dossier) => expect(dossier.papers[0]?.state).toBe('deliberating'))
      .record('decision.recorded', {
        ...decided('p1', '2024-06-20', { items: [commission({ throughPhase: 'measures' })] }),
        decidedOn: '2024-06-01',
        decisionId: 'd9',
      })
      .accepts((dossier) => expect(dossier.mandate?.versions).toHaveLength(2))
      .record('decision.tookEffect', { decisionId: 'd9', effectiveOn: '2024-06-01' })
      .accepts((dossier) => expect([dossier.state, commissioning(dossier)]).toEqual(['suspended', 'full']))
      .as(helga)
      .record('process.resumed', {})
      .accepts((dossier) => expect(dossier.state).toBe('commissioned'));
  });
});
