import { describe, expect, it } from '@jest/globals';
import { commissioning, coverage } from '../../council/coverage.js';
import { given } from '../../testing/given.testing.js';
import {
  aCommissionedProcess,
  adoptedPaper,
  aMandateBeforeTheCouncil,
  analysed,
  aTopic,
  measuresBeforeTheCouncil,
} from '../../testing/histories.testing.js';
import { adoptMeasure, commission, commissionItem, decided } from '../../testing/samples.testing.js';
import { hanno, lena, pia } from '../../testing/world.testing.js';
import type { DecisionItemData, DecisionRecorded } from './data.js';

const day = '2024-04-15';
const council = given(aMandateBeforeTheCouncil()).as(lena).on(day);
const onMandate = (more: Partial<DecisionRecorded>): DecisionRecorded => decided('p1', day, more);

describe('the council adopts a mandate', () => {
  it('and the decided text becomes its next version, waiting for effect', () => {
    council
      .record('decision.recorded', {
        ...onMandate({
          reference: 'B 12/2024',
          resultLabel: 'mehrheitlich beschlossen',
          votes: { yes: 30, no: 9 },
        }),
        decisionId: 'd1',
      })
      .accepts((dossier) => {
        expect(dossier.state).toBe('councilDecision.awaitingEffect');
        expect(dossier.papers[0]?.state).toBe('decided');
        expect(dossier.decisions).toEqual([
          {
            id: 'd1',
            paperId: 'p1',
            paperVersion: 1,
            bodyId: 'council',
            reference: 'B 12/2024',
            decidedOn: day,
            resultCode: 'adopted',
            resultLabel: 'mehrheitlich beschlossen',
            votes: { yes: 30, no: 9 },
            // Nothing that happens later changes how far was commissioned.
            items: [commission({ throughPhase: 'evaluation' })],
            objections: [],
          },
        ]);
        expect(dossier.mandate?.versions).toHaveLength(1);
        expect(dossier.mandate?.versions[0]).toMatchObject({
          version: 1,
          on: day,
          kind: 'council',
          authority: { by: 'decision', decisionId: 'd1', itemNos: [1] },
          decidedText: commissionItem.text,
          proposedText: commissionItem.text,
        });
        expect(commissioning(dossier)).toBe('pending');
      });
  });

  it('as amended: the mandate is the decided text, and what was proposed can still be read', () => {
    const amended = onMandate({
      resultCode: 'adoptedAmended',
      resolutionText: 'Nur die Analyse, bis Ende 2024.',
      items: [commission({ result: 'adoptedAmended', throughPhase: 'analysis' })],
    });
    council.record('decision.recorded', amended).accepts((dossier) => {
      const version = dossier.mandate?.versions[0];
      expect(version?.decidedText).toBe('Nur die Analyse, bis Ende 2024.');
      expect(version?.proposedText).toBe(commissionItem.text);
      expect(version?.content.throughPhase).toBe('analysis');
      expect(dossier.mandate?.draft.throughPhase).toBe('analysis');
    });
    const { resolutionText: _, ...silent } = amended;
    council
      .record('decision.recorded', silent)
      .refuses('requirements.missing', ['decision.decidedText', 'resolutionText']);
  });

  it('as amended: of every item somebody says what was decided, or that it was as proposed', () => {
    const amended = (more: Partial<DecisionItemData>, ...others: DecisionItemData[]) =>
      onMandate({
        resultCode: 'adoptedAmended',
        resolutionText: 'Die Verwaltung wird beauftragt und berichtet.',
        items: [commission({ result: 'adoptedAmended', ...more }), ...others],
      });
    council
      .record('decision.recorded', amended({}))
      .refuses('requirements.missing', ['decision.itemsConfirmed', 'items.0.asProposed', { no: 1 }]);
    council
      .record('decision.recorded', amended({ asProposed: true }))
      .accepts((dossier) =>
        expect(dossier.decisions[0]?.items).toMatchObject([
          { no: 1, text: commissionItem.text, result: 'adopted', asProposed: true },
        ]),
      );
    council
      .record('decision.recorded', amended({ asProposed: true, throughPhase: 'analysis' }))
      .refuses('requirements.missing', ['decision.differsFromProposal', 'items.0.asProposed', { no: 1 }]);
    // An item the paper did not propose is what the body made.
    const added = {
      no: 2,
      text: 'Halbjährlich wird berichtet.',
      kind: 'note',
      result: 'adoptedAmended',
    } as const;
    council.record('decision.recorded', amended({ asProposed: true }, added)).accepts();
    council
      .record('decision.recorded', amended({}, added))
      .refuses('requirements.missing', ['decision.itemsConfirmed', 'items.0.asProposed', { no: 1 }]);
    // One amended item asks about itself only.
    council
      .record('decision.recorded', { ...amended({}), resultCode: 'adopted', resolutionText: undefined })
      .refuses('requirements.missing', ['decision.itemsConfirmed', 'items.0.asProposed', { no: 1 }]);
    council.record('decision.recorded', amended({ result: 'rejected' }, commission({ no: 2 }))).accepts();
  });

  it.each([
    ['mit Haushaltsvorbehalt beschlossen', 'Haushaltsvorbehalt'],
    ['beschlossen, vorbehaltlich der Genehmigung', 'vorbehaltlich'],
    ['beschlossen, sofern Mittel bereitstehen', 'sofern'],
    ['beschlossen unter der Bedingung, dass berichtet wird', 'unter der Bedingung'],
  ])('"%s" is not read over', (resultLabel, proviso) => {
    const said = onMandate({ resultLabel });
    council
      .record('decision.recorded', said)
      .refuses('requirements.missing', ['decision.provisoStated', 'withoutProviso', { proviso }]);
    council.record('decision.recorded', { ...said, withoutProviso: true }).accepts();
    council
      .record('decision.recorded', {
        ...said,
        items: [commission({ conditional: { on: 'budget', text: 'Haushalt 2025' } })],
      })
      .accepts();
    council
      .record('decision.recorded', onMandate({ resultCode: 'rejected', resultLabel, items: [] }))
      .accepts();
  });

  it('with at least one item, and one that commissions', () => {
    council
      .record('decision.recorded', onMandate({ items: [] }))
      .refuses('requirements.missing', ['decision.items', 'items'], ['decision.commissionItem', 'items']);
    council
      .record('decision.recorded', onMandate({ items: [commission({ kind: 'money', amountCents: 500 })] }))
      .refuses(
        'requirements.missing',
        ['decision.deliberatedBefore', 'papers.p1'],
        ['decision.commissionItem', 'items'],
      );
    council
      .record('decision.recorded', onMandate({ items: [commission({ result: 'noted' })] }))
      .refuses('requirements.missing', ['decision.commissionItem', 'items']);
  });

  it('and never with a report: only a paper that proposes or changes a mandate gives one', () => {
    adoptedPaper(aTopic(), '2024-02-01', 'p9', { kind: 'report' }, [
      { no: 1, text: 'Kenntnis', kind: 'note', result: 'noted' },
    ]);
    aTopic()
      .on('2024-02-01')
      .as(pia)
      .record('paper.drafted', { paperId: 'p9', kind: 'report', title: 'Bericht', proposedItems: [] })
      .accepts()
      .as(hanno)
      .record('paper.released', { paperId: 'p9' })
      .accepts()
      .as(lena)
      .record(
        'decision.recorded',
        decided('p9', '2024-02-01', { items: [commission({ throughPhase: 'measures' })] }),
      )
      .refuses('requirements.missing', ['decision.noCommissionHere', 'items']);
  });

  it('item by item: item 1 noted, item 3 commissions (as in Cologne)', () => {
    council
      .record(
        'decision.recorded',
        onMandate({
          items: [
            commission({
              no: 1,
              kind: 'note',
              result: 'noted',
              text: 'Der Bericht wird zur Kenntnis genommen.',
            }),
            commission({ no: 2, result: 'rejected', throughPhase: 'evaluation' }),
            commission({ no: 3, throughPhase: 'recommendations' }),
          ],
        }),
      )
      .accepts((dossier) => {
        expect(dossier.mandate?.versions[0]?.authority).toMatchObject({ itemNos: [3] });
        expect(coverage(dossier).recommendations).toMatchObject({ status: 'pending', by: { itemNo: 3 } });
        expect(coverage(dossier).measures.status).toBe('none');
      });
  });

  it('saying how far, unless paper or mandate do', () => {
    const extension = given(analysed(aCommissionedProcess({ through: 'analysis' })))
      .on('2025-01-10')
      .record('paper.drafted', { paperId: 'p3', kind: 'extension', title: 'Weiter', proposedItems: [] })
      .accepts()
      .as(hanno)
      .record('paper.released', { paperId: 'p3' })
      .accepts()
      .as(lena);
    extension
      .record('decision.recorded', decided('p3', '2025-01-10', { items: [commission({ no: 4 })] }))
      .refuses('requirements.missing', ['decision.throughPhase', 'items', { no: 4 }]);
    extension
      .record(
        'decision.recorded',
        decided('p3', '2025-01-10', { items: [commission({ throughPhase: 'measures' })] }),
      )
      .accepts((dossier) => expect(dossier.state).toBe('awaitingExtension'));
  });
});

describe('the council does not adopt a mandate', () => {
  const empty = (resultCode: DecisionRecorded['resultCode']): DecisionRecorded =>
    onMandate({ resultCode, items: [] });

  it('rejected: the mandate can be revised', () => {
    council.record('decision.recorded', empty('rejected')).accepts((dossier) => {
      expect(dossier.state).toBe('mandate.rejected');
      expect(dossier.papers[0]?.state).toBe('decided');
      expect(dossier.mandate?.versions).toEqual([]);
    });
  });

  it('referred back: the paper is a draft again, one version on', () => {
    council.record('decision.recorded', empty('referredBack')).accepts((dossier) => {
      expect(dossier.state).toBe('mandate.drafting');
      expect(dossier.papers[0]).toMatchObject({ state: 'draft', version: 2 });
    });
  });

  it.each(['noted', 'settled'] as const)('%s: back to the drafting, the paper is done with', (resultCode) => {
    council.record('decision.recorded', empty(resultCode)).accepts((dossier) => {
      expect(dossier.state).toBe('mandate.drafting');
      expect(dossier.papers[0]?.state).toBe('decided');
    });
  });

  it.each(['postponed', 'removed', 'referred', 'noVote', 'notTreated'] as const)(
    '%s: it stays before the council, and can be adopted later',
    (resultCode) => {
      council
        .record('decision.recorded', empty(resultCode))
        .accepts((dossier) => {
          expect(dossier.state).toBe('councilDecision.deliberating');
          expect(dossier.papers[0]?.state).toBe('deliberating');
        })
        .record('decision.recorded', onMandate({}))
        .accepts((dossier) => expect(dossier.state).toBe('councilDecision.awaitingEffect'));
    },
  );
});

describe('noted is never an approval', () => {
  it('a noted report commissions nothing, whatever an item says (as four times in Herne)', () => {
    council
      .record('decision.recorded', onMandate({ resultCode: 'noted' }))
      .refuses('requirements.missing', ['decision.itemsFitResult', 'items.0.result', { no: 1 }]);
    council
      .record(
        'decision.recorded',
        onMandate({ resultCode: 'noted', items: [commission({ result: 'noted' })] }),
      )
      .accepts((dossier) => {
        expect(commissioning(dossier)).toBe('none');
        expect(dossier.mandate?.versions).toEqual([]);
        expect(dossier.budgetLines).toEqual([]);
        expect(dossier.state).toBe('mandate.drafting');
      });
  });

  it('noted measures are not adopted', () => {
    given(measuresBeforeTheCouncil())
      .as(lena)
      .on('2025-03-20')
      .record(
        'decision.recorded',
        decided('p2', '2025-03-20', {
          resultCode: 'noted',
          items: [adoptMeasure('m1', { result: 'noted' })],
        }),
      )
      .accepts((dossier) => {
        expect(dossier.state).toBe('measures.planning');
        expect(dossier.measures.map(({ state }) => state)).toEqual(['proposed', 'proposed']);
      });
  });
});
