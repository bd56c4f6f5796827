import { describe, expect, it } from '@jest/globals';
import type { Dossier } from '../../dossier/dossier.js';
import { lineSums, type LineSums } from '../../money/line-sums.js';
import { given, type History } from '../../testing/given.testing.js';
import {
  aCommissionedProcess,
  adoptedPaper,
  aDraftedMandate,
  aRunningMeasure,
  aTopic,
} from '../../testing/histories.testing.js';
import { measureLine, processLine } from '../../testing/samples.testing.js';
import { lena, pia, thea } from '../../testing/world.testing.js';

const sums = (dossier: Dossier, lineId: string): LineSums =>
  lineSums(
    dossier,
    dossier.budgetLines.find(({ id }) => id === lineId)!,
  );

/** Two lines of this year and one of the next, in a commissioned process; Thea goes on. */
const planned = (from: History = aCommissionedProcess()): History =>
  given(from)
    .as(pia)
    .on('2024-05-02')
    .record('budget.planned', { ...processLine, lineId: 'l1' })
    .accepts()
    .record('budget.planned', { ...processLine, lineId: 'l2' })
    .accepts()
    .record('budget.planned', { ...processLine, lineId: 'l3', year: 2025 })
    .accepts()
    .as(thea);

const plan = { lineId: 'l1', cents: 1000, source: 'plan' } as const;

describe('money is given', () => {
  it('by the plan, and only to a line that is there', () => {
    planned()
      .record('budget.appropriated', plan)
      .accepts((dossier) =>
        expect(sums(dossier, 'l1')).toMatchObject({
          approvedCents: 1000,
          availableCents: 1000,
          freeCents: 1000,
        }),
      );
    given(aTopic())
      .as(thea)
      .record('budget.appropriated', plan)
      .refuses('entry.invalid', ['unknownReference', 'lineId']);
    const gone = planned().as(pia).record('budget.cancelled', { lineId: 'l1', reason: 'Doppelt' }).accepts();
    gone
      .as(thea)
      .record('budget.appropriated', plan)
      .refuses('requirements.missing', ['budget.lineLives', 'lineId']);
    const none = ['l1', 'l2', 'l3'].reduce(
      (history, lineId) => history.record('budget.cancelled', { lineId, reason: 'Doppelt' }).accepts(),
      planned().as(pia),
    );
    none
      .as(thea)
      .record('budget.appropriated', plan)
      .refuses('requirements.missing', ['budget.someLine', 'budgetLines'], ['budget.lineLives', 'lineId']);
  });

  it('with what belongs to its source, told all at once', () => {
    const drafting = planned();
    drafting
      .record('budget.appropriated', { ...plan, source: 'transfer' })
      .refuses('entry.invalid', ['required', 'fromLineId'], ['groundMissing', 'decisionId']);
    drafting
      .record('budget.appropriated', { ...plan, source: 'grant', fromLineId: 'l2', itemNo: 1 })
      .refuses(
        'entry.invalid',
        ['notExpected', 'fromLineId'],
        ['required', 'grantId'],
        ['required', 'decisionId'],
      );
    drafting
      .record('budget.appropriated', { ...plan, decisionId: 'd1' })
      .refuses('entry.invalid', ['required', 'itemNo']);
  });

  it('from another line of the year, and never from the other purse', () => {
    const given1000 = planned().record('budget.appropriated', plan).accepts();
    const move = { lineId: 'l2', fromLineId: 'l1', source: 'transfer', legalGround: '§ 20 GemHVO' } as const;
    given1000.record('budget.appropriated', { ...move, cents: 400 }).accepts((dossier) => {
      expect(sums(dossier, 'l1')).toMatchObject({ transferredCents: -400, availableCents: 600 });
      expect(sums(dossier, 'l2')).toMatchObject({ transferredCents: 400, availableCents: 400 });
    });
    given1000
      .record('budget.appropriated', { ...move, cents: 1001 })
      .refuses('requirements.missing', ['budget.left', 'cents', { purpose: 'Werkstätten', freeCents: 1000 }]);
    given1000
      .record('budget.appropriated', { ...move, lineId: 'l3', cents: 1 })
      .refuses('requirements.missing', ['budget.moves', 'fromLineId']);
    given1000
      .record('budget.appropriated', { ...move, source: 'carryForward', cents: 1 })
      .refuses('requirements.missing', ['budget.moves', 'fromLineId']);
    aRunningMeasure()
      .as(pia)
      .record('budget.planned', { ...processLine, lineId: 'l9', year: 2025 })
      .accepts()
      .as(thea)
      .record('budget.appropriated', { ...move, fromLineId: 'l1', lineId: 'l9', cents: 1 })
      .refuses('requirements.missing', ['budget.samePurse', 'fromLineId']);
  });

  it('by carrying it forward: what the next year gets this one has no more', () => {
    planned()
      .record('budget.appropriated', plan)
      .accepts()
      .record('budget.appropriated', { lineId: 'l3', fromLineId: 'l1', source: 'carryForward', cents: 300 })
      .accepts((dossier) => {
        expect(sums(dossier, 'l1')).toMatchObject({ carriedForwardCents: -300, freeCents: 700 });
        expect(sums(dossier, 'l3')).toMatchObject({ carriedForwardCents: 300, freeCents: 300 });
      });
  });

  it('by a grant, up to its amount, once it is granted', () => {
    const applied = planned()
      .record('grant.recorded', {
        grantId: 'z1',
        programme: 'Landesprogramm',
        purpose: 'Planung',
        amountCents: 500,
        ownShareCents: 500,
        from: '2024-01-01',
        until: '2025-12-31',
        state: 'applied',
      })
      .accepts();
    const promised = applied
      .record('budget.appropriated', { ...plan, source: 'grant', grantId: 'z1', cents: 400 })
      .accepts((dossier) =>
        expect(sums(dossier, 'l1')).toMatchObject({ conditionalCents: 400, availableCents: 0 }),
      );
    promised
      .record('budget.appropriated', { ...plan, source: 'grant', grantId: 'z1', cents: 101 })
      .refuses('requirements.missing', [
        'budget.withinGrant',
        'cents',
        { grant: 'Landesprogramm', leftCents: 100 },
      ]);
    promised
      .record('grant.granted', { grantId: 'z1', noticeOn: '2024-05-02' })
      .accepts((dossier) =>
        expect(sums(dossier, 'l1')).toMatchObject({ conditionalCents: 0, availableCents: 400 }),
      );
    promised
      .record('grant.refused', { grantId: 'z1', noticeOn: '2024-05-02', reason: 'Überzeichnet' })
      .accepts((dossier) =>
        expect(sums(dossier, 'l1')).toMatchObject({ conditionalCents: 0, availableCents: 0 }),
      );
  });

  it('within what can be added exactly', () => {
    planned()
      .record('budget.appropriated', { ...plan, cents: 9_000_000_000_000 })
      .accepts()
      .record('budget.appropriated', { ...plan, cents: 1 })
      .refuses('requirements.missing', ['budget.bounded', 'cents']);
  });
});

describe('money that rests on a decision', () => {
  const money = (more: object) => [
    { no: 1, text: 'Überplanmäßige Mittel', kind: 'money' as const, result: 'adopted' as const, ...more },
  ];
  const resting = { ...plan, source: 'aboveAppropriation', decisionId: 'd-p9', itemNo: 1 } as const;

  it('counts once the condition of its item is met, and is gone when the decision is repealed', () => {
    const conditional = adoptedPaper(
      planned(),
      '2024-05-20',
      'p9',
      { kind: 'report' },
      money({ amountCents: 1000, conditional: { on: 'budget', text: 'Nachtrag' } }),
    )
      .as(thea)
      .record('budget.appropriated', resting)
      .accepts((dossier) =>
        expect(sums(dossier, 'l1')).toMatchObject({ conditionalCents: 1000, availableCents: 0 }),
      )
      .as(lena)
      .record('decision.tookEffect', { decisionId: 'd-p9', effectiveOn: '2024-05-20' })
      .accepts((dossier) => expect(sums(dossier, 'l1').availableCents).toBe(0));
    conditional
      .record('decision.conditionMet', {
        decisionId: 'd-p9',
        itemNo: 1,
        metOn: '2024-05-20',
        evidence: 'Haushaltsplan',
      })
      .accepts((dossier) =>
        expect(sums(dossier, 'l1')).toMatchObject({ conditionalCents: 0, availableCents: 1000 }),
      )
      .record('decision.repealed', { decisionId: 'd-p9', byReference: 'B 30' })
      .accepts((dossier) =>
        expect(sums(dossier, 'l1')).toMatchObject({ conditionalCents: 0, availableCents: 0 }),
      );
  });

  it('is not given by what was rejected or is not there', () => {
    const rejected = adoptedPaper(
      planned(),
      '2024-05-20',
      'p9',
      { kind: 'report' },
      money({ result: 'rejected' }),
    ).as(thea);
    for (const itemNo of [1, 2])
      rejected
        .record('budget.appropriated', { ...resting, itemNo })
        .refuses('requirements.missing', ['budget.itemStands', 'itemNo', { no: itemNo }]);
  });

  it('stops the measure it paid when it is gone', () => {
    const paying = adoptedPaper(
      aRunningMeasure(),
      '2025-06-20',
      'p9',
      { kind: 'report' },
      money({ amountCents: 500 }),
    )
      .record('decision.tookEffect', { decisionId: 'd-p9', effectiveOn: '2025-06-20' })
      .accepts()
      .as(thea);
    const moved = paying
      .record('budget.planned', { ...measureLine('m2'), lineId: 'l2' })
      .accepts()
      .record('budget.appropriated', {
        lineId: 'l2',
        fromLineId: 'l1',
        cents: 8_000_000,
        source: 'transfer',
        decisionId: 'd-p9',
        itemNo: 1,
      })
      .accepts((dossier) => expect(dossier.measures[0]?.state).toBe('paused'));
    moved
      .as(pia)
      .record('measure.resumed', { measureId: 'm1' })
      .refuses('requirements.missing', [
        'measure.money',
        'measures.m1',
        { measure: 'Fachstelle', year: 2025 },
      ]);
  });
});

describe('money with a condition of its own', () => {
  it('counts once somebody has said that it is met', () => {
    const waiting = planned()
      .record('budget.appropriated', {
        ...plan,
        appropriationId: 'a1',
        conditional: { on: 'approval', text: 'Genehmigung des Haushalts' },
      })
      .accepts((dossier) =>
        expect(sums(dossier, 'l1')).toMatchObject({ conditionalCents: 1000, availableCents: 0 }),
      );
    waiting
      .record('budget.conditionMet', { appropriationId: 'a1', metOn: '2024-05-02', evidence: 'Verfügung' })
      .accepts((dossier) => expect(sums(dossier, 'l1').availableCents).toBe(1000))
      .record('budget.conditionMet', { appropriationId: 'a1', metOn: '2024-05-02', evidence: 'Verfügung' })
      .refuses('entry.notPossible', ['budget.conditionOpen', 'appropriationId']);
  });
});

describe('money is blocked', () => {
  const funded = () => planned().record('budget.appropriated', plan).accepts();

  it('in part, and lifted in part', () => {
    const blocked = funded()
      .record('budget.blocked', { blockId: 'x1', lineId: 'l1', cents: 300, reason: 'Haushaltssperre' })
      .accepts((dossier) =>
        expect(sums(dossier, 'l1')).toMatchObject({ blockedCents: 300, availableCents: 700 }),
      );
    blocked
      .record('budget.blocked', { lineId: 'l1', cents: 701, reason: 'Haushaltssperre' })
      .refuses('requirements.missing', ['budget.blockWithin', 'cents', { leftCents: 700 }]);
    blocked
      .record('budget.unblocked', { blockId: 'x1', cents: 301 })
      .refuses('requirements.missing', ['budget.liftWithin', 'cents', { leftCents: 300 }]);
    blocked
      .record('budget.unblocked', { blockId: 'x1', cents: 100 })
      .accepts((dossier) => expect(sums(dossier, 'l1').blockedCents).toBe(200))
      .record('budget.unblocked', { blockId: 'x1' })
      .accepts((dossier) => expect(sums(dossier, 'l1').blockedCents).toBe(0))
      .record('budget.unblocked', { blockId: 'x1' })
      .refuses('entry.notPossible', ['budget.stillBlocked', 'blockId']);
  });

  it('as a whole: what is bound stays, nothing more is free', () => {
    const frozen = funded()
      .record('budget.committed', { lineId: 'l1', cents: 250, on: '2024-05-02', reference: 'Vertrag' })
      .accepts()
      .record('budget.blocked', { blockId: 'x1', lineId: 'l1', reason: 'Haushaltssperre' })
      .accepts((dossier) =>
        expect(sums(dossier, 'l1')).toMatchObject({ blockedCents: 750, availableCents: 250, freeCents: 0 }),
      );
    frozen
      .record('budget.blocked', { lineId: 'l1', reason: 'Haushaltssperre' })
      .refuses('requirements.missing', ['budget.blockedOnce', 'lineId']);
    frozen
      .record('budget.spent', { lineId: 'l1', cents: 1, bookedOn: '2024-05-02', voucher: 'B 1' })
      .refuses('requirements.missing', [
        'money.withinAvailable',
        'cents',
        { purpose: 'Werkstätten', year: 2024, boundCents: 251, availableCents: 250, blockedCents: 750 },
      ]);
    frozen
      .record('budget.unblocked', { blockId: 'x1' })
      .accepts((dossier) => expect(sums(dossier, 'l1').freeCents).toBe(750));
  });
});

it('the analysis begins with money, or where it costs nothing', () => {
  const start = { startOn: '2024-06-01', team: ['Pia'] };
  const waiting = planned();
  waiting
    .as(pia)
    .on('2024-06-01')
    .record('analysis.started', start)
    .refuses('requirements.missing', ['analysis.money', 'budgetLines', { costCents: 3_000_000 }]);
  waiting
    .record('budget.appropriated', plan)
    .accepts()
    .as(pia)
    .on('2024-06-01')
    .record('analysis.started', start)
    .accepts();
  given(aDraftedMandate()).as(pia).record('budget.planned', processLine).accepts();
});
