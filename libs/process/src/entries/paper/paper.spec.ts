import { describe, expect, it } from '@jest/globals';
import { nextEntries } from '../../next/next.js';
import { given } from '../../testing/given.testing.js';
import {
  aCommissionedProcess,
  aDraftedMandate,
  aMandateBeforeTheCouncil,
  aMandateBeingDrafted,
  analysed,
  aTopic,
  measuresBeforeTheCouncil,
  measuresInPlanning,
  plannedMeasures,
} from '../../testing/histories.testing.js';
import { commission, commissionItem, decided, wholeMandate } from '../../testing/samples.testing.js';
import { hanno, helga, lena, paul, pia } from '../../testing/world.testing.js';
import type { ProposedItem } from './data.js';

const measuresPaper = {
  paperId: 'p2',
  kind: 'measures',
  title: 'Maßnahmen',
  proposedItems: [] as ProposedItem[],
} as const;

describe('a paper is drafted', () => {
  it('as its first version, public unless said otherwise, by whoever wrote it', () => {
    given(aMandateBeingDrafted())
      .as(pia)
      .record('paper.drafted', {
        paperId: 'p1',
        kind: 'mandate',
        title: 'Auftrag',
        proposedItems: [commissionItem],
      })
      .accepts((dossier) =>
        expect(dossier.papers).toEqual([
          {
            id: 'p1',
            kind: 'mandate',
            title: 'Auftrag',
            state: 'draft',
            version: 1,
            public: true,
            drafters: ['pia'],
            proposedItems: [commissionItem],
            signatures: [],
            earlierVersions: [],
          },
        ]),
      );
  });

  it('one at a time for the mandate', () => {
    given(aDraftedMandate())
      .record('paper.drafted', { kind: 'mandate', title: 'Zweiter', proposedItems: [] })
      .refuses('requirements.missing', ['paper.oneMandatePaper', 'papers']);
  });

  it('with items that are told apart by their number', () => {
    given(aMandateBeingDrafted())
      .as(pia)
      .record('paper.drafted', {
        kind: 'mandate',
        title: 'Auftrag',
        proposedItems: [commissionItem, commissionItem],
      })
      .refuses('entry.invalid', ['idTaken', 'proposedItems.1.no']);
  });

  it('for an amendment only with the decision it amends', () => {
    const running = given(aCommissionedProcess()).as(pia);
    running
      .record('paper.drafted', { kind: 'amendment', title: 'Änderung', proposedItems: [] })
      .refuses('requirements.missing', ['paper.amendsDecision', 'amendsDecisionId']);
    running
      .record('paper.drafted', {
        kind: 'amendment',
        title: 'Änderung',
        proposedItems: [],
        amendsDecisionId: 'd1',
      })
      .accepts((dossier) => expect(dossier.papers.at(-1)?.amendsDecisionId).toBe('d1'));
  });

  it('where it belongs: a mandate in drafting, measures in planning, a report anywhere', () => {
    const about = (kind: 'mandate' | 'measures' | 'extension' | 'report') => ({
      kind,
      title: 'X',
      proposedItems: [],
    });
    const topic = given(aTopic());
    topic.record('paper.drafted', about('mandate')).refuses('entry.notPossible');
    topic.record('paper.drafted', about('measures')).refuses('entry.notPossible');
    topic.record('paper.drafted', about('extension')).refuses('entry.notPossible');
    topic.record('paper.drafted', about('report')).accepts();
    given(measuresInPlanning()).record('paper.drafted', about('measures')).accepts();
  });
});

describe('a paper is revised', () => {
  it('to a new version that names everybody who wrote on it', () => {
    given(aDraftedMandate())
      .as(helga)
      .record('paper.revised', { paperId: 'p1', changes: { title: 'Neuer Titel', public: false } })
      .accepts((dossier) =>
        expect(dossier.papers[0]).toMatchObject({
          title: 'Neuer Titel',
          public: false,
          version: 2,
          drafters: ['pia', 'helga'],
          proposedItems: [commissionItem],
        }),
      );
  });

  it('not while the council has it', () => {
    given(aMandateBeforeTheCouncil())
      .as(pia)
      .record('paper.revised', { paperId: 'p1', changes: { title: 'Zu spät' } })
      .refuses('entry.notPossible');
  });
});

describe('a paper is released', () => {
  it('by a head, and the process goes before the council with it', () => {
    given(aDraftedMandate())
      .as(helga)
      .on('2024-03-01')
      .record('paper.released', { paperId: 'p1' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('councilDecision.deliberating');
        expect(dossier.papers[0]).toMatchObject({
          state: 'released',
          releasedBy: 'helga',
          releasedOn: '2024-03-01',
        });
      });
  });

  it('never by one who wrote on it', () => {
    given(aDraftedMandate())
      .as(helga)
      .record('paper.revised', { paperId: 'p1', changes: { title: 'Neuer Titel' } })
      .accepts()
      .record('paper.released', { paperId: 'p1' })
      .refuses('entry.notPermitted')
      .as(hanno)
      .record('paper.released', { paperId: 'p1' })
      .accepts();
  });

  it('only once it is drafted: until then that is what is missing', () => {
    const complete = given(aMandateBeingDrafted()).as(pia).record('mandate.drafted', wholeMandate).accepts();
    const release = nextEntries(complete.dossier, helga, complete.context).find(
      ({ type }) => type === 'paper.released',
    );
    expect(release).toMatchObject({
      permitted: true,
      possible: true,
      missing: [{ code: 'paper.drafted', where: 'papers' }],
    });
  });

  it('with measures, and goes before the council', () => {
    expect(measuresBeforeTheCouncil().dossier.state).toBe('measures.deliberating');
    expect(measuresBeforeTheCouncil().dossier.papers[1]).toMatchObject({
      state: 'released',
      releasedBy: 'helga',
    });
  });

  it('aside: a report moves nothing', () => {
    given(plannedMeasures())
      .record('paper.drafted', { paperId: 'p7', kind: 'report', title: 'Bericht', proposedItems: [] })
      .accepts()
      .as(helga)
      .record('paper.released', { paperId: 'p7' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('measures.planning');
        expect(dossier.papers.at(-1)?.state).toBe('released');
      });
  });

  it('for an extension only with a complete mandate', () => {
    given(analysed(aCommissionedProcess({ through: 'analysis' })))
      .record('mandate.drafted', { questions: [] })
      .accepts()
      .record('paper.drafted', { paperId: 'p2', kind: 'extension', title: 'Erweiterung', proposedItems: [] })
      .accepts()
      .as(helga)
      .record('paper.released', { paperId: 'p2' })
      .refuses('requirements.missing', ['mandate.questions', 'mandate.questions']);
  });

  it('once', () => {
    given(aMandateBeforeTheCouncil())
      .as(helga)
      .record('paper.released', { paperId: 'p1' })
      .refuses('entry.notPossible');
  });
});

describe('a paper is given up', () => {
  it('before its release: the process stays', () => {
    given(aDraftedMandate())
      .record('paper.withdrawn', { paperId: 'p1', reason: 'Anders gelöst' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('mandate.drafting');
        expect(dossier.papers[0]).toMatchObject({ state: 'withdrawn', endedBecause: 'Anders gelöst' });
      });
  });

  it('withdrawn from the council: back to the drafting, or to the planning of measures', () => {
    given(aMandateBeforeTheCouncil())
      .as(pia)
      .record('paper.withdrawn', { paperId: 'p1', reason: 'Neue Zahlen' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('mandate.drafting');
        expect(dossier.papers[0]?.state).toBe('withdrawn');
      });
    given(measuresBeforeTheCouncil())
      .as(pia)
      .record('paper.withdrawn', { paperId: 'p2', reason: 'Neue Zahlen' })
      .accepts((dossier) => expect(dossier.state).toBe('measures.planning'));
  });

  it('lapsed with the council term: likewise, as the liaison notes', () => {
    given(aMandateBeforeTheCouncil())
      .as(lena)
      .record('paper.lapsed', { paperId: 'p1', reason: 'Ende der Wahlperiode' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('mandate.drafting');
        expect(dossier.papers[0]).toMatchObject({ state: 'lapsed', endedBecause: 'Ende der Wahlperiode' });
      });
    given(measuresBeforeTheCouncil())
      .as(lena)
      .record('paper.lapsed', { paperId: 'p2', reason: 'Ende der Wahlperiode' })
      .accepts((dossier) => expect(dossier.state).toBe('measures.planning'));
    given(aDraftedMandate())
      .as(lena)
      .record('paper.lapsed', { paperId: 'p1', reason: 'X' })
      .refuses('entry.notPossible');
  });

  it('and yields no decision any more', () => {
    given(aMandateBeforeTheCouncil())
      .as(pia)
      .record('paper.withdrawn', { paperId: 'p1', reason: 'Neue Zahlen' })
      .accepts()
      .as(lena)
      .on('2024-04-15')
      .record('decision.recorded', decided('p1', '2024-04-15', { items: [commission()] }))
      .refuses('entry.notPossible');
  });

  it('not by a planner who has nothing to do with the process', () => {
    given(aDraftedMandate())
      .as(paul)
      .record('paper.withdrawn', { paperId: 'p1', reason: 'X' })
      .refuses('entry.notPermitted');
  });
});

describe('measures do not go before the council', () => {
  it('when there are none', () => {
    given(measuresInPlanning())
      .record('paper.drafted', measuresPaper)
      .accepts()
      .as(helga)
      .record('paper.released', { paperId: 'p2' })
      .refuses('requirements.missing', ['measures.any', 'measures']);
  });
});
