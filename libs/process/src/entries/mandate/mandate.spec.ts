import { describe, expect, it } from '@jest/globals';
import { given } from '../../testing/given.testing.js';
import {
  aCommissionedProcess,
  aDraftedMandate,
  aMandateBeingDrafted,
  anAdoptedMandate,
  aParkedTopic,
  aRejectedMandate,
  aStatutoryStart,
  aTopic,
} from '../../testing/histories.testing.js';
import { processLine, wholeMandate } from '../../testing/samples.testing.js';
import { helga, lena, pia, thea } from '../../testing/world.testing.js';

describe('a mandate is prepared', () => {
  it('by a planner who is assigned with it, starting from area and norm of the topic', () => {
    given(aTopic({ submission: { statutoryBasis: '§ 71 SGB XII' } }))
      .on('2024-02-01')
      .record('mandate.started', { kind: 'committee', plannerId: 'paul' })
      .accepts((dossier) => {
        expect(dossier.state).toBe('mandate.drafting');
        expect(dossier.mandate).toEqual({
          kind: 'committee',
          draft: { area: 'Landkreis Musterau', statutoryBasis: '§ 71 SGB XII' },
          versions: [],
        });
        expect(dossier.responsibilities.at(-1)).toEqual({
          role: 'planner',
          personId: 'paul',
          from: '2024-02-01',
        });
      });
  });

  it('not for a parked topic', () => {
    given(aParkedTopic())
      .record('mandate.started', { kind: 'council', plannerId: 'pia' })
      .refuses('entry.notPossible');
  });

  it('part by part, and the last word counts', () => {
    given(aMandateBeingDrafted())
      .as(pia)
      .record('mandate.drafted', { method: 'Befragung', inactionConsequences: { shortTerm: 'Stau' } })
      .accepts()
      .record('mandate.drafted', { method: 'Werkstatt', inactionConsequences: { longTerm: 'Kosten' } })
      .accepts((dossier) =>
        expect(dossier.mandate?.draft).toEqual({
          area: 'Landkreis Musterau',
          method: 'Werkstatt',
          inactionConsequences: { shortTerm: 'Stau', longTerm: 'Kosten' },
        }),
      );
  });

  it('as a statutory or as a discretionary task, never as both', () => {
    given(aMandateBeingDrafted())
      .as(pia)
      .record('mandate.drafted', { statutoryBasis: '§ 79 SGB VIII' })
      .accepts()
      .record('mandate.drafted', { discretionary: true })
      .accepts((dossier) => {
        expect(dossier.mandate?.draft.statutoryBasis).toBeUndefined();
        expect(dossier.mandate?.draft.discretionary).toBe(true);
      })
      .record('mandate.drafted', { statutoryBasis: '§ 80 SGB VIII' })
      .accepts((dossier) => {
        expect(dossier.mandate?.draft.statutoryBasis).toBe('§ 80 SGB VIII');
        expect(dossier.mandate?.draft.discretionary).toBeUndefined();
      });
  });

  it('without ending before it starts', () => {
    given(aMandateBeingDrafted())
      .as(pia)
      .record('mandate.drafted', { startOn: '2025-01-01', endOn: '2024-12-31' })
      .refuses('entry.invalid', ['endBeforeStart', 'endOn']);
  });

  it('anew after the council rejected it', () => {
    given(aRejectedMandate())
      .as(pia)
      .record('mandate.revised', { changes: { throughPhase: 'analysis' } })
      .accepts((dossier) => {
        expect(dossier.state).toBe('mandate.drafting');
        expect(dossier.mandate?.draft).toEqual({ ...wholeMandate, throughPhase: 'analysis' });
      });
    given(aRejectedMandate())
      .as(pia)
      .record('mandate.revised', { changes: { startOn: '2025-01-01', endOn: '2024-12-31' } })
      .refuses('entry.invalid', ['endBeforeStart', 'changes.endOn']);
    given(aDraftedMandate()).record('mandate.revised', { changes: {} }).refuses('entry.notPossible');
  });

  it('again after a pause, with its draft and every version it ever had', () => {
    const before = given(anAdoptedMandate())
      .record('decision.annulled', { decisionId: 'd1', cause: 'Ladungsfehler' })
      .accepts();
    before
      .as(pia)
      .on('2024-06-01')
      .record('topic.parked', { reason: 'Wahl', reviewOn: '2024-12-01', waitingFor: 'election' })
      .accepts()
      .record('topic.windowOpened', { signal: 'Neuer Rat' })
      .accepts()
      .record('mandate.started', { kind: 'council', plannerId: 'pia' })
      .accepts((dossier) => expect(dossier.mandate).toEqual(before.dossier.mandate));
  });
});

describe('a statutory task begins by law', () => {
  it('with its norm and the notice to a body as authority', () => {
    const { dossier } = aStatutoryStart();
    expect(dossier.state).toBe('commissioned');
    expect(dossier.statutoryBasis).toBe('§ 80 SGB VIII');
    expect(dossier.mandate?.versions).toEqual([
      {
        version: 1,
        on: '2024-02-20',
        kind: 'statutory',
        authority: {
          by: 'norm',
          norm: '§ 80 SGB VIII',
          noticeBodyId: 'youthWelfareCommittee',
          noticeOn: '2024-02-15',
        },
        content: {
          area: 'Landkreis Musterau',
          throughPhase: 'recommendations',
          statutoryBasis: '§ 80 SGB VIII',
        },
        costCents: 0,
      },
    ]);
  });

  const start = {
    norm: '§ 80 SGB VIII',
    noticeBodyId: 'council',
    noticeOn: '2024-02-15',
    throughPhase: 'recommendations',
  } as const;

  it('only where a norm is known', () => {
    given(aMandateBeingDrafted())
      .as(helga)
      .on('2024-03-01')
      .record('mandate.statutoryStarted', start)
      .refuses('requirements.missing', ['mandate.statutoryNorm', 'statutoryBasis']);
    given(aMandateBeingDrafted())
      .as(pia)
      .on('2024-03-01')
      .record('mandate.drafted', { statutoryBasis: '§ 80 SGB VIII' })
      .accepts()
      .as(helga)
      .record('mandate.statutoryStarted', start)
      .accepts((dossier) => expect(dossier.statutory).toBe(true));
  });

  it('only within existing means: new posts and new cost need a decision', () => {
    const drafting = given(aMandateBeingDrafted({ template: 'dayCare' }))
      .as(pia)
      .on('2024-03-01');
    drafting
      .record('mandate.drafted', { staff: [{ year: 2024, fte: 1, source: 'new' }] })
      .accepts()
      .as(helga)
      .record('mandate.statutoryStarted', start)
      .refuses('requirements.missing', ['mandate.withinMeans', 'budgetLines']);
    drafting
      .record('budget.planned', processLine)
      .accepts()
      .as(helga)
      .record('mandate.statutoryStarted', start)
      .refuses('requirements.missing', ['mandate.withinMeans', 'budgetLines']);
  });

  it('and carries as far as the recommendations: measures need a decision', () => {
    given(aMandateBeingDrafted({ template: 'dayCare' }))
      .as(helga)
      .on('2024-03-01')
      .record('mandate.statutoryStarted', { ...start, throughPhase: 'measures' })
      .refuses('requirements.missing', ['mandate.statutoryScope', 'throughPhase']);
  });

  it('by the head of the department, once a body was informed', () => {
    const drafting = given(aMandateBeingDrafted({ template: 'dayCare' })).on('2024-03-01');
    drafting.as(pia).record('mandate.statutoryStarted', start).refuses('entry.notPermitted');
    drafting
      .as(helga)
      .record('mandate.statutoryStarted', { ...start, noticeOn: '2024-03-02' })
      .refuses('entry.invalid', ['dayInFuture', 'noticeOn']);
  });
});

describe('a running mandate is amended', () => {
  it('by the head within what is delegated; a new version names its authority', () => {
    given(aCommissionedProcess())
      .as(helga)
      .on('2024-09-01')
      .record('amendment.applied', { changes: { endOn: '2026-03-31' }, reason: 'Elternzeit' })
      .accepts((dossier) => {
        expect(dossier.mandate?.versions).toHaveLength(2);
        expect(dossier.mandate?.versions[1]).toMatchObject({
          version: 2,
          on: '2024-09-01',
          kind: 'council',
          authority: { by: 'amendment', personId: 'helga', reason: 'Elternzeit' },
          content: { ...wholeMandate, endOn: '2026-03-31' },
        });
        expect(dossier.state).toBe('commissioned');
      });
  });

  it('not further, and every excess is told', () => {
    given(aCommissionedProcess())
      .as(helga)
      .record('amendment.applied', {
        changes: { endOn: '2026-04-01', processCostCents: 1_000_001 },
        reason: 'Mehr Zeit und Geld',
      })
      .refuses(
        'requirements.missing',
        ['amendment.withinTolerance', 'changes.endOn', { limit: 90, unit: 'days' }],
        ['amendment.withinTolerance', 'changes.processCostCents', { limit: 10, unit: 'percent' }],
      );
  });

  it('nor in many small steps: the last decided version is the measure', () => {
    given(aCommissionedProcess())
      .as(helga)
      .record('amendment.applied', { changes: { endOn: '2026-02-28' }, reason: 'Elternzeit' })
      .accepts()
      .record('amendment.applied', { changes: { endOn: '2026-04-30' }, reason: 'Noch etwas' })
      .refuses('requirements.missing', ['amendment.withinTolerance', 'changes.endOn']);
  });

  it('in its cost, which the version keeps', () => {
    const costly = given(aDraftedMandate())
      .as(pia)
      .record('budget.planned', {
        ...processLine,
        plannedCents: 1_000_000,
        cover: [{ source: 'Kreis', cents: 1_000_000 }],
      })
      .accepts()
      .as(thea)
      .record('paper.coSigned', { paperId: 'p1', unit: 'treasury', version: 1, verdict: 'yes' })
      .accepts()
      .as(helga)
      .record('paper.released', { paperId: 'p1' })
      .accepts()
      .as(lena)
      .on('2024-04-15')
      .record('decision.recorded', {
        decisionId: 'd1',
        paperId: 'p1',
        bodyId: 'council',
        decidedOn: '2024-04-15',
        resultCode: 'adopted',
        items: [{ no: 1, text: 'Auftrag', kind: 'commission', result: 'adopted' }],
      })
      .accepts((dossier) => expect(dossier.mandate?.versions[0]?.costCents).toBe(1_000_000))
      .record('decision.tookEffect', { decisionId: 'd1', effectiveOn: '2024-04-15' })
      .accepts();
    costly
      .as(helga)
      .record('amendment.applied', { changes: { processCostCents: 1_100_000 }, reason: 'Teurer' })
      .accepts((dossier) =>
        expect(dossier.mandate?.versions.map(({ costCents }) => costCents)).toEqual([1_000_000, 1_100_000]),
      );
    costly
      .as(helga)
      .record('amendment.applied', { changes: { processCostCents: 1_100_001 }, reason: 'Teurer' })
      .refuses('requirements.missing', ['amendment.withinTolerance', 'changes.processCostCents']);
  });

  it('not before there is one', () => {
    given(aDraftedMandate())
      .as(helga)
      .record('amendment.applied', { changes: { method: 'Anders' }, reason: 'Besser' })
      .refuses('entry.notPossible');
  });
});
