import { describe, expect, it } from '@jest/globals';
import { given, type History } from '../testing/given.testing.js';
import {
  aDraftedMandate,
  awaitingApproval,
  effectiveMeasures,
  plannedMeasures,
} from '../testing/histories.testing.js';
import { commission, commissionItem, decided, processLine } from '../testing/samples.testing.js';
import { helga, lena, pia, thea } from '../testing/world.testing.js';
import { sheet } from './sheet.testing.js';

describe('the money of a mandate', () => {
  /** Planned before the decision, so that it was disclosed to the council. */
  const costing = (item: Parameters<typeof commission>[0] = {}): History =>
    given(aDraftedMandate())
      .as(pia)
      .record('budget.planned', { ...processLine, cover: [{ source: 'Land', cents: 500_000 }] })
      .accepts()
      .record('budget.planned', { ...processLine, year: 2025, plannedCents: 100 })
      .accepts()
      .record('mandate.drafted', { cover: [{ source: 'Kreis', cents: 1_000_100 }] })
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
        ...decided('p1', '2024-04-15', { items: [commission(item)] }),
        decisionId: 'd1',
      })
      .accepts();

  it('is what was disclosed when it was decided, year by year; bound and spent are not known', () => {
    expect(sheet(costing()).money).toEqual({
      process: {
        askedCents: 1_500_100,
        decidedCents: 1_500_100,
        decidedStatus: 'pending',
        coverCents: 1_500_100,
        byYear: [
          { year: 2024, askedCents: 1_500_000, decidedCents: 1_500_000 },
          { year: 2025, askedCents: 100, decidedCents: 100 },
        ],
      },
      items: [],
    });
  });

  it('is the sum the item names, where it names one; what is asked beyond it is not covered', () => {
    const told = sheet(costing({ amountCents: 1_000_000 }));
    expect(told.money.process).toMatchObject({ decidedCents: 1_000_000, byYear: [{}, {}] });
    expect(told.money.process.byYear[0]).toEqual({ year: 2024, askedCents: 1_500_000 });
    expect(told.money.items).toEqual([
      {
        decisionId: 'd1',
        decidedOn: '2024-04-15',
        itemNo: 1,
        text: commissionItem.text,
        amountCents: 1_000_000,
        status: 'pending',
      },
    ]);
    expect(told.notCovered.at(-1)).toEqual({ code: 'money', askedCents: 1_500_100, decidedCents: 1_000_000 });
  });

  it('planned after the decision is not covered by it', () => {
    const more = costing()
      .on('2024-05-01')
      .record('decision.tookEffect', { decisionId: 'd1', effectiveOn: '2024-05-01' })
      .accepts()
      .as(pia)
      .record('budget.planned', { ...processLine, year: 2025, plannedCents: 50_000 })
      .accepts();
    expect(sheet(more).notCovered).toEqual([
      { code: 'money', askedCents: 1_550_100, decidedCents: 1_500_100 },
    ]);
    expect(sheet(more).money.process.decidedStatus).toBe('effective');
    const tolerated = more
      .as(helga)
      .record('amendment.applied', { changes: { processCostCents: 1_550_100 }, reason: 'Dolmetschen' })
      .accepts();
    expect(sheet(tolerated).notCovered).toEqual([]);
    expect(sheet(tolerated).money.process.decidedCents).toBe(1_550_100);
    const longer = more
      .as(helga)
      .record('amendment.applied', { changes: { endOn: '2026-01-31' }, reason: 'Krankheit' })
      .accepts();
    expect(sheet(longer).notCovered).toEqual([
      { code: 'money', askedCents: 1_550_100, decidedCents: 1_500_100 },
    ]);
  });

  it('of the measures is kept apart', () => {
    const told = sheet(effectiveMeasures(), '2025-05-01');
    expect(told.money.process).toMatchObject({ askedCents: 0, decidedCents: 0 });
    expect(told.money.measures).toEqual({ askedCents: 0 });
  });
});

describe('what is planned to be carried out', () => {
  it('is not covered before a body has adopted it', () => {
    expect(sheet(plannedMeasures(), '2025-01-20').notCovered).toEqual([
      { code: 'measure', title: 'Fachstelle' },
      { code: 'measure', title: 'Notunterkunft' },
    ]);
    expect(sheet(effectiveMeasures(), '2025-05-01').notCovered).toEqual([]);
  });

  it('is not covered before the state has approved it, where it has to', () => {
    expect(sheet(awaitingApproval(), '2025-05-01').notCovered).toEqual([
      { code: 'approval', refused: false },
    ]);
    const refused = awaitingApproval()
      .record('approval.refused', { document: 'B 7', grounds: 'Zu klein', resubmitBy: '2025-12-01' })
      .accepts();
    expect(sheet(refused, '2025-05-01').notCovered).toContainEqual({ code: 'approval', refused: true });
    const granted = awaitingApproval()
      .record('approval.granted', { document: 'B 7', conditions: [] })
      .accepts();
    expect(sheet(granted, '2025-05-01').notCovered).toEqual([]);
  });
});
