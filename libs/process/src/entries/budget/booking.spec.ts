import { describe, expect, it } from '@jest/globals';
import type { Dossier } from '../../dossier/dossier.js';
import { moneyChecks } from '../../money/checks/money-checks.js';
import { lineSums, type LineSums } from '../../money/line-sums.js';
import { given, type History } from '../../testing/given.testing.js';
import { aCommissionedProcess, implementing, suspended } from '../../testing/histories.testing.js';
import { measureLine, processLine } from '../../testing/samples.testing.js';
import { helga, pia, thea } from '../../testing/world.testing.js';

const sums = (dossier: Dossier, lineId = 'l1'): LineSums =>
  lineSums(
    dossier,
    dossier.budgetLines.find(({ id }) => id === lineId)!,
  );

/** A line with 1000 cents given, in a commissioned process; Pia goes on. */
const funded = (from: History = aCommissionedProcess(), line: object = {}): History =>
  given(from)
    .as(thea)
    .on('2024-05-02')
    .record('budget.planned', { ...processLine, lineId: 'l1', ...line })
    .accepts()
    .record('budget.appropriated', { lineId: 'l1', cents: 1000, source: 'plan' })
    .accepts()
    .as(pia);

const commitment = {
  commitmentId: 'k1',
  lineId: 'l1',
  cents: 600,
  on: '2024-05-02',
  reference: 'Vertrag 12',
} as const;
const payment = { lineId: 'l1', cents: 400, bookedOn: '2024-05-02', voucher: 'B 1' } as const;

describe('money is bound and spent', () => {
  it('what was bound turns into spent and is not counted twice', () => {
    funded()
      .record('budget.committed', commitment)
      .accepts((dossier) =>
        expect(sums(dossier)).toMatchObject({ committedCents: 600, spentCents: 0, freeCents: 400 }),
      )
      .record('budget.spent', { ...payment, commitmentId: 'k1' })
      .accepts((dossier) =>
        expect(sums(dossier)).toMatchObject({ committedCents: 200, spentCents: 400, freeCents: 400 }),
      )
      .record('budget.released', { commitmentId: 'k1', cents: 50, reason: 'Billiger' })
      .accepts((dossier) =>
        expect(sums(dossier)).toMatchObject({ committedCents: 150, spentCents: 400, freeCents: 450 }),
      )
      .record('budget.released', { commitmentId: 'k1', reason: 'Abgerechnet' })
      .accepts((dossier) => expect(sums(dossier)).toMatchObject({ committedCents: 0, freeCents: 600 }))
      .record('budget.released', { commitmentId: 'k1', reason: 'Abgerechnet' })
      .refuses(
        'requirements.missing',
        ['budget.someCommitment', 'budgetLines'],
        ['budget.stillBound', 'cents', { openCents: 0 }],
      );
  });

  it('what comes back is spent no more, and not more than was spent', () => {
    funded()
      .record('budget.refunded', { ...payment, cents: 1 })
      .refuses(
        'requirements.missing',
        ['budget.someSpent', 'budgetLines'],
        ['budget.wasSpent', 'cents', { spentCents: 0 }],
      )
      .record('budget.spent', payment)
      .accepts()
      .record('budget.refunded', { ...payment, cents: 100, voucher: 'G 1' })
      .accepts((dossier) => expect(sums(dossier).spentCents).toBe(300));
  });

  it('not beyond what is available, unless a legal ground is given, which is kept and shown', () => {
    const beyond = { ...payment, cents: 1001 };
    const history = funded();
    history
      .record('budget.spent', beyond)
      .refuses('requirements.missing', [
        'money.withinAvailable',
        'cents',
        { purpose: 'Werkstätten', year: 2024, boundCents: 1001, availableCents: 1000, blockedCents: 0 },
      ]);
    history
      .record('budget.spent', { ...beyond, legalGround: '§ 99 GemO, unabweisbar' })
      .accepts((dossier) => {
        expect(dossier.budgetLines[0]?.bookings[0]?.legalGround).toBe('§ 99 GemO, unabweisbar');
        expect(moneyChecks(dossier).filter(({ code }) => code === 'M2')).toMatchObject([
          { effect: 'block', cents: 1, overriddenBecause: '§ 99 GemO, unabweisbar', where: 'budgetLines.l1' },
        ]);
      });
  });

  it('what was bound before is paid although a freeze came in between', () => {
    funded()
      .record('budget.committed', commitment)
      .accepts()
      .as(thea)
      .record('budget.blocked', { lineId: 'l1', cents: 1000, reason: 'Haushaltssperre' })
      .accepts()
      .record('budget.spent', { ...payment, commitmentId: 'k1', cents: 600 })
      .accepts();
  });

  it('conditional money is not counted, whatever the ground', () => {
    const waiting = funded()
      .as(thea)
      .record('budget.appropriated', {
        lineId: 'l1',
        cents: 500,
        source: 'plan',
        conditional: { on: 'budget', text: 'Nachtrag' },
      })
      .accepts();
    waiting
      .record('budget.spent', { ...payment, cents: 1200 })
      .refuses(
        'requirements.missing',
        ['money.withinAvailable', 'cents'],
        [
          'money.unconditional',
          'cents',
          { purpose: 'Werkstätten', year: 2024, conditionalCents: 500, availableCents: 1000 },
        ],
      );
    waiting
      .record('budget.committed', { ...commitment, cents: 1200, legalGround: '§ 99 GemO' })
      .refuses('requirements.missing', ['money.unconditional', 'cents']);
  });

  it('only on lines that cost, against commitments of the same line', () => {
    const two = funded()
      .record('budget.planned', { ...processLine, lineId: 'l2', kind: 'revenue' })
      .accepts()
      .record('budget.committed', commitment)
      .accepts();
    two
      .record('budget.committed', { ...commitment, commitmentId: 'k2', lineId: 'l2' })
      .refuses('requirements.missing', ['budget.costs', 'lineId']);
    // What comes in is booked as received, and nothing limits it.
    two
      .record('budget.spent', { ...payment, lineId: 'l2', cents: 5000 })
      .accepts((dossier) => expect(sums(dossier, 'l2').spentCents).toBe(5000));
    two
      .record('budget.spent', { ...payment, lineId: 'l2', commitmentId: 'k1' })
      .refuses('requirements.missing', ['budget.commitmentOfLine', 'commitmentId']);
    given(aCommissionedProcess())
      .as(pia)
      .record('budget.planned', { ...processLine, lineId: 'l1', kind: 'revenue' })
      .accepts()
      .record('budget.committed', { ...commitment, on: '2024-05-01' })
      .refuses('requirements.missing', ['budget.someCost', 'budgetLines'], ['budget.costs', 'lineId']);
  });
});

describe('in interim budget management', () => {
  const interim = { interim: [{ from: '2024-05-01', until: '2024-06-30' }] };

  it('nothing new and discretionary is bound or spent without a legal ground', () => {
    const history = funded().where(interim);
    const refused = [
      'money.interim',
      'cents',
      { purpose: 'Werkstätten', year: 2024, amountCents: 600 },
    ] as const;
    history.record('budget.committed', commitment).refuses('requirements.missing', refused);
    history
      .record('budget.committed', { ...commitment, legalGround: 'Vertrag von 2022' })
      .accepts((dossier) =>
        expect(moneyChecks(dossier, interim.interim).filter(({ code }) => code === 'M8')).toMatchObject([
          { cents: 600, overriddenBecause: 'Vertrag von 2022' },
        ]),
      );
    history
      .on('2024-07-01')
      .record('budget.spent', { ...payment, bookedOn: '2024-07-01' })
      .accepts();
  });

  it('what was bound before and what is owed goes on', () => {
    funded()
      .record('budget.committed', commitment)
      .accepts()
      .where({ interim: [{ from: '2024-05-03' }] })
      .on('2024-05-04')
      .record('budget.spent', { ...payment, commitmentId: 'k1', bookedOn: '2024-05-04' })
      .accepts();
    funded(aCommissionedProcess(), { owedBy: '§ 80 SGB VIII' })
      .where(interim)
      .record('budget.committed', commitment)
      .accepts();
    funded(aCommissionedProcess({ submission: { statutoryBasis: '§ 80 SGB VIII' } }))
      .where(interim)
      .record('budget.committed', commitment)
      .accepts();
  });
});

describe('a grant', () => {
  const granted = (more: object, line: object = {}): History =>
    given(aCommissionedProcess())
      .as(thea)
      .on('2024-05-02')
      .record('grant.recorded', {
        grantId: 'z1',
        programme: 'Landesprogramm',
        purpose: 'Planung',
        amountCents: 500,
        ownShareCents: 500,
        from: '2024-01-01',
        until: '2024-12-31',
        state: 'granted',
        ...more,
      })
      .accepts()
      .record('budget.planned', { ...processLine, lineId: 'l1', plannedCents: 1000, grantId: 'z1', ...line })
      .accepts()
      .record('budget.appropriated', { lineId: 'l1', cents: 1000, source: 'plan' })
      .accepts()
      .as(pia);

  it('pays in its period only, whatever the ground', () => {
    granted({}).record('budget.spent', payment).accepts();
    granted({ from: '2024-06-01' })
      .record('budget.spent', { ...payment, legalGround: 'Eilt' })
      .refuses('requirements.missing', [
        'money.grantPeriod',
        'cents',
        {
          purpose: 'Werkstätten',
          year: 2024,
          grant: 'Landesprogramm',
          from: '2024-06-01',
          until: '2024-12-31',
          grantPurpose: 'Planung',
        },
      ]);
  });

  it('pays what it is earmarked for', () => {
    granted({ class: 'capital' })
      .record('budget.committed', commitment)
      .refuses('requirements.missing', ['money.grantPurpose', 'cents']);
    granted({ owner: { kind: 'process' }, class: 'operating' })
      .record('budget.committed', commitment)
      .accepts();
  });
});

describe('in a suspended process', () => {
  const resting = (): History =>
    funded()
      .record('budget.committed', commitment)
      .accepts()
      .as(helga)
      .record('process.suspended', { reason: 'Die Stelle ist unbesetzt.' })
      .accepts()
      .as(pia);

  it('only what was bound before is paid', () => {
    resting()
      .record('budget.spent', payment)
      .refuses('requirements.missing', ['budget.paysCommitment', 'commitmentId', { openCents: 0 }])
      .record('budget.spent', { ...payment, commitmentId: 'k1', cents: 601 })
      .refuses('requirements.missing', ['budget.paysCommitment', 'commitmentId', { openCents: 600 }])
      .record('budget.spent', { ...payment, commitmentId: 'k1' })
      .accepts()
      .record('budget.committed', { ...commitment, commitmentId: 'k2' })
      .refuses('entry.notPossible');
    suspended(funded(aCommissionedProcess(), {}).on('2024-06-01'))
      .as(pia)
      .record('budget.spent', payment)
      .refuses(
        'requirements.missing',
        ['budget.nothingToPay', 'budgetLines'],
        ['budget.paysCommitment', 'commitmentId'],
      );
  });
});

it('a measure begins with money that is there, for its year, and waits for nothing', () => {
  const paid = (year: number, more: object = {}): History =>
    given(implementing())
      .as(thea)
      .on('2025-06-01')
      .record('budget.planned', { ...measureLine('m1'), lineId: 'l1', year })
      .accepts()
      .record('budget.appropriated', { lineId: 'l1', cents: 1000, source: 'plan', ...more })
      .accepts()
      .as(pia)
      .record('measure.funded', { measureId: 'm1', lineIds: ['l1'] })
      .accepts();
  paid(2025).record('measure.started', { measureId: 'm1' }).accepts();
  paid(2026)
    .record('measure.started', { measureId: 'm1' })
    .refuses('requirements.missing', ['measure.money', 'measures.m1']);
  paid(2025, { conditional: { on: 'budget', text: 'Nachtrag' } })
    .record('measure.started', { measureId: 'm1' })
    .refuses('requirements.missing', [
      'measure.moneyConditional',
      'measures.m1',
      { measure: 'Fachstelle', conditionalCents: 1000 },
    ]);
});
