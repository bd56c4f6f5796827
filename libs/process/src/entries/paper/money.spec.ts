import { describe, it } from '@jest/globals';
import { given, type History } from '../../testing/given.testing.js';
import { aDraftedMandate, coSigned, plannedMeasures } from '../../testing/histories.testing.js';
import { commissionItem, measureLine, processLine } from '../../testing/samples.testing.js';
import { helga, pia, thea } from '../../testing/world.testing.js';

const covered = (cents: number) => ({ cover: [{ source: 'Kreis', cents }] });

/** A mandate paper that asks for a sum, with a line of the process and its cover. */
const asking = (amountCents: number, line: object): History =>
  given(aDraftedMandate())
    .as(pia)
    .record('budget.planned', { ...processLine, lineId: 'l1', plannedCents: 1000, ...covered(1000), ...line })
    .accepts()
    .record('paper.revised', {
      paperId: 'p1',
      changes: {},
      proposedItems: [{ ...commissionItem, amountCents }],
    })
    .accepts();

const release = (history: History, paperId = 'p1') =>
  coSigned(history, paperId).as(helga).record('paper.released', { paperId });

describe('a mandate paper is held back', () => {
  it('where its amount is not the sum of its cover', () => {
    release(asking(1000, {})).accepts();
    release(asking(1009, {})).refuses('requirements.missing', [
      'paper.coverEqualsAmount',
      'papers.p1',
      { paper: 'Auftrag zur Planung', amountCents: 1009, coverCents: 1000 },
    ]);
  });

  it('where capital of a later year may not be bound', () => {
    const capital = (ofFirst: object): History =>
      asking(2000, { class: 'capital', ...ofFirst })
        .record('budget.planned', {
          ...processLine,
          lineId: 'l2',
          year: 2025,
          class: 'capital',
          plannedCents: 1000,
          ...covered(1000),
        })
        .accepts();
    release(capital({ commitmentAppropriations: { 2025: 1000 } })).accepts();
    release(capital({ commitmentAppropriations: { 2025: 400 } })).refuses('requirements.missing', [
      'money.commitmentAppropriation',
      'budgetLines.l2',
      { title: 'Wohnungsnotfallhilfe', year: 2025, plannedCents: 1000, allowedCents: 400 },
    ]);
  });

  it('where cost less revenue is not the own share', () => {
    const shared = (ownShareCents: number): History =>
      asking(1000, { ownShareCents })
        .record('budget.planned', { ...processLine, lineId: 'l2', kind: 'revenue', plannedCents: 400 })
        .accepts();
    release(shared(600)).accepts();
    release(shared(500)).refuses('requirements.missing', [
      'money.ownShare',
      'budgetLines.l1',
      { title: 'Wohnungsnotfallhilfe', year: 2024, grossCents: 1000, revenueCents: 400, ownShareCents: 500 },
    ]);
  });

  it('where a grant and the own share are not what its lines cost', () => {
    const withGrant = (amountCents: number): History =>
      asking(1000, {})
        .as(thea)
        .record('grant.recorded', {
          grantId: 'z1',
          programme: 'Landesprogramm',
          purpose: 'Planung',
          amountCents,
          ownShareCents: 400,
          from: '2024-01-01',
          until: '2025-12-31',
          state: 'applied',
        })
        .accepts()
        .record('budget.revised', { lineId: 'l1', changes: { grantId: 'z1' } })
        .accepts();
    release(withGrant(600)).accepts();
    release(withGrant(500)).refuses('requirements.missing', [
      'money.grantShare',
      'grants.z1',
      { grant: 'Landesprogramm', grossCents: 1000, grantCents: 500, ownShareCents: 400 },
    ]);
  });
});

describe('a measures paper is held back', () => {
  const measures = (amountCents: number, line: object): History =>
    given(plannedMeasures())
      .as(pia)
      .record('budget.planned', { ...measureLine('m1'), lineId: 'l1', plannedCents: 1000, ...line })
      .accepts()
      .record('paper.drafted', {
        paperId: 'p2',
        kind: 'measures',
        title: 'Maßnahmen',
        proposedItems: [
          { no: 1, text: 'Fachstelle', kind: 'adoptMeasure', measureId: 'm1', amountCents },
          { no: 2, text: 'Notunterkunft', kind: 'adoptMeasure', measureId: 'm2' },
        ],
      })
      .accepts();

  it('where its amount is not what is planned, or its cover not what it costs', () => {
    release(measures(1000, {}), 'p2').accepts();
    release(measures(900, {}), 'p2').refuses('requirements.missing', [
      'paper.plannedEqualsAmount',
      'papers.p2',
      { paper: 'Maßnahmen', amountCents: 900, coverCents: 1000 },
    ]);
    release(measures(900, covered(900)), 'p2').refuses('requirements.missing', [
      'measure.coverEqualsCost',
      'measures.m1',
      { measure: 'Fachstelle', costCents: 1000, coverCents: 900 },
    ]);
  });
});
