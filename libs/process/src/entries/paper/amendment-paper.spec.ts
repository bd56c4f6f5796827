import { describe, expect, it } from '@jest/globals';
import { scope } from '../../council/coverage.js';
import { given } from '../../testing/given.testing.js';
import {
  aCommissionedProcess,
  adoptedPaper,
  aMandateBeingDrafted,
  analysed,
  releasedPaper,
} from '../../testing/histories.testing.js';
import { commission } from '../../testing/samples.testing.js';
import { lena, pia } from '../../testing/world.testing.js';

const running = given(aCommissionedProcess());
const changes = { endOn: '2027-06-30', questions: ['Was brauchen junge Menschen?'] };
const amendment = { kind: 'amendment', amendsDecisionId: 'd1', mandateChanges: changes } as const;
const extended = [{ no: 1, text: 'Die Frist wird verlängert.', kind: 'note', result: 'adopted' }] as const;

describe('a mandate is amended by a paper', () => {
  const adopted = adoptedPaper(running, '2024-09-01', 'p5', amendment, [...extended]);
  const effective = adopted
    .on('2024-09-15')
    .record('decision.tookEffect', { decisionId: 'd-p5', effectiveOn: '2024-09-15' });

  it('whose changes apply when its decision takes effect; the original runs meanwhile', () => {
    expect(adopted.dossier.mandate?.versions).toHaveLength(1);
    expect(adopted.dossier.state).toBe('commissioned');
    effective.accepts((dossier) => {
      const [original, amended] = dossier.mandate!.versions;
      expect(amended).toMatchObject({
        version: 2,
        on: '2024-09-15',
        authority: { by: 'decision', decisionId: 'd-p5', itemNos: [1] },
        decidedText: 'Die Frist wird verlängert.',
      });
      expect(amended?.content).toEqual({ ...original?.content, ...changes });
      expect(scope(dossier)).toBe('evaluation');
    });
  });

  it('that names the decision it amends', () => {
    running
      .as(pia)
      .record('paper.drafted', {
        ...amendment,
        amendsDecisionId: undefined,
        title: 'Änderung',
        proposedItems: [],
      })
      .refuses('requirements.missing', ['paper.amendsDecision', 'amendsDecisionId']);
  });

  it('as long as that decision binds', () => {
    const noted = adoptedPaper(running, '2024-08-01', 'p4', { kind: 'report' }, [
      { no: 1, text: 'Kenntnis', kind: 'note', result: 'noted' },
    ]);
    noted
      .as(pia)
      .record('paper.drafted', {
        ...amendment,
        amendsDecisionId: 'd-p4',
        title: 'Änderung',
        proposedItems: [],
      })
      .refuses('requirements.missing', ['paper.amendsMandate', 'amendsDecisionId']);
  });

  it('and not when the amendment is refused', () => {
    releasedPaper(running, '2024-09-01', 'p5', amendment)
      .as(lena)
      .record('decision.recorded', {
        paperId: 'p5',
        bodyId: 'council',
        decidedOn: '2024-09-01',
        resultCode: 'rejected',
        items: [],
      })
      .accepts((dossier) => expect(dossier.mandate?.versions).toHaveLength(1));
  });
});

it('an extension may change the mandate along with its scope', () => {
  const waiting = analysed(aCommissionedProcess({ through: 'analysis' }));
  adoptedPaper(waiting, '2025-02-01', 'p5', { kind: 'extension', mandateChanges: { endOn: '2028-12-31' } }, [
    commission({ throughPhase: 'evaluation' }),
  ])
    .record('decision.tookEffect', { decisionId: 'd-p5', effectiveOn: '2025-02-01' })
    .accepts((dossier) => {
      expect(dossier.state).toBe('recommendations');
      expect(dossier.mandate?.versions.at(-1)?.content).toMatchObject({
        endOn: '2028-12-31',
        throughPhase: 'evaluation',
      });
    });
});

it('a paper that gives the mandate brings no changes of it, nor does a report', () => {
  given(aMandateBeingDrafted())
    .as(pia)
    .record('paper.drafted', {
      kind: 'mandate',
      title: 'Auftrag',
      proposedItems: [],
      mandateChanges: changes,
    })
    .refuses('requirements.missing', ['paper.mandateChanges', 'mandateChanges']);
  given(aMandateBeingDrafted())
    .as(pia)
    .record('paper.drafted', { paperId: 'p6', kind: 'report', title: 'Bericht', proposedItems: [] })
    .accepts()
    .record('paper.revised', { paperId: 'p6', changes: { mandateChanges: changes } })
    .refuses('requirements.missing', ['paper.mandateChanges', 'changes.mandateChanges']);
});
