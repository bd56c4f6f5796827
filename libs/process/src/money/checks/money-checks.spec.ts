import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Dossier } from '../../dossier/dossier.js';
import { given, type History } from '../../testing/given.testing.js';
import {
  aCommissionedProcess,
  aDraftedMandate,
  aMandateBeingDrafted,
  implementing,
} from '../../testing/histories.testing.js';
import { commissionItem, processLine } from '../../testing/samples.testing.js';
import { pia, thea } from '../../testing/world.testing.js';
import { tellCheck } from '../../texts/text.js';
import { totals } from '../line-sums.js';
import { processLines } from '../lines.js';
import { holds, moneyChecks } from './money-checks.js';

const codes = (dossier: Dossier, code: string) => moneyChecks(dossier).filter((one) => one.code === code);

describe('the facts of the real cases', () => {
  it('three years of a post and money for one: M4 for the other two', () => {
    const paid = given(aCommissionedProcess({ endOn: '2026-12-31' }))
      .as(pia)
      .record('post.planned', {
        title: 'Sozialplanung',
        owner: { kind: 'process' },
        fte: 1,
        source: 'new',
        year: 2024,
        untilYear: 2026,
      })
      .accepts()
      .record('budget.planned', { ...processLine, lineId: 'l2024', plannedCents: 15_209_600 })
      .accepts()
      .as(thea)
      .record('budget.appropriated', { lineId: 'l2024', cents: 15_209_600, source: 'plan' })
      .accepts();
    const found = codes(paid.dossier, 'M4');
    expect(found).toMatchObject([
      { effect: 'alert', year: 2025, from: '2024-04-15', remedy: 'budget.appropriated' },
      { effect: 'alert', year: 2026, from: '2024-04-15', remedy: 'budget.appropriated' },
    ]);
    expect(found.map((one) => tellCheck(one, 'de').message)).toEqual([
      '„Wohnungsnotfallhilfe“: für 2025 ist geplant, aber kein Haushaltsansatz vorhanden.',
      '„Wohnungsnotfallhilfe“: für 2026 ist geplant, aber kein Haushaltsansatz vorhanden.',
    ]);
  });

  it('two digits swapped: the amount is not the sum of its cover, M5', () => {
    const swapped = given(aDraftedMandate())
      .as(pia)
      .record('budget.planned', {
        ...processLine,
        plannedCents: 791_800_000,
        cover: [
          { source: 'Minderaufwand', cents: 515_600_000 },
          { source: 'Mehrertrag', cents: 276_200_000 },
        ],
      })
      .accepts()
      .record('paper.revised', {
        paperId: 'p1',
        changes: {},
        proposedItems: [{ ...commissionItem, amountCents: 798_100_000 }],
      })
      .accepts();
    expect(codes(swapped.dossier, 'M5')).toMatchObject([
      { effect: 'blockPaper', cents: 6_300_000, where: 'papers.p1' },
    ]);
  });

  it.each([
    [361_114_900, 154_080_300, 207_034_600],
    [368_330_800, 148_580_300, 219_750_500],
    [503_143_400, 235_784_300, 267_359_100],
    [518_115_800, 230_163_600, 287_952_200],
  ])('total %d, revenue %d and own share %d agree: no M12', (total, revenue, own) => {
    const planned = (ownShareCents: number): History =>
      given(aMandateBeingDrafted())
        .as(pia)
        .record('budget.planned', { ...processLine, plannedCents: total, ownShareCents })
        .accepts()
        .record('budget.planned', { ...processLine, kind: 'revenue', plannedCents: revenue })
        .accepts();
    expect(codes(planned(own).dossier, 'M12')).toEqual([]);
    expect(codes(planned(own + 1).dossier, 'M12')).toMatchObject([{ year: 2024, cents: 1 }]);
  });
});

it('a planned line without money leads to its registration, once (M4)', () => {
  const planned = given(aCommissionedProcess())
    .as(pia)
    .record('budget.planned', { ...processLine, lineId: 'r1', year: 2025, plannedCents: 500_000 })
    .accepts();
  const [found] = codes(planned.dossier, 'M4').filter(({ year }) => year === 2025);
  expect(found).toMatchObject({
    cents: 500_000,
    remedy: 'budget.appropriated',
    alternative: 'budget.registered',
  });
  const registered = planned.record('budget.registered', { lineId: 'r1', cents: 450_000 }).accepts();
  const [then] = codes(registered.dossier, 'M4').filter(({ year }) => year === 2025);
  expect(then).toMatchObject({ remedy: 'budget.appropriated' });
  expect(then).not.toHaveProperty('alternative');
});

it('a grant that ends too early is shown at twelve, six and three months, each time anew (M6)', () => {
  const history = given(aCommissionedProcess())
    .as(thea)
    .record('grant.recorded', {
      programme: 'Landesprogramm',
      purpose: 'Planung',
      amountCents: 1,
      ownShareCents: 0,
      from: '2024-01-01',
      until: '2025-06-30',
      state: 'granted',
    })
    .accepts();
  const found = codes(history.dossier, 'M6');
  expect(found.map(({ from, until }) => [from, until])).toEqual([
    ['2024-06-30', '2024-12-30'],
    ['2024-12-30', '2025-03-30'],
    ['2025-03-30', undefined],
  ]);
  const on = (day: string): number => found.filter((one) => holds(one, day)).length;
  expect(['2024-06-29', '2024-06-30', '2024-12-30', '2025-12-31'].map(on)).toEqual([0, 1, 1, 1]);
});

it('a measure that was decided and is not funded is shown after twelve months (M7)', () => {
  expect(codes(implementing().dossier, 'M7').map(({ from, where }) => [from, where])).toEqual([
    ['2026-04-15', 'measures.m1'],
    ['2026-04-15', 'measures.m2'],
  ]);
});

it('a new post without a place in the establishment plan is shown until it has one (M10)', () => {
  const planned = given(aCommissionedProcess())
    .as(pia)
    .record('post.planned', {
      postId: 'o1',
      title: 'Planung',
      owner: { kind: 'process' },
      fte: 1,
      source: 'new',
      year: 2024,
    })
    .accepts();
  expect(codes(planned.dossier, 'M10')).toMatchObject([{ where: 'posts.o1', remedy: 'post.placed' }]);
  const placed = planned.record('post.placed', { postId: 'o1', number: '50.12', year: 2024 }).accepts();
  expect(codes(placed.dossier, 'M10')).toEqual([]);
});

it('sums are exact whatever the amounts: no floating point comes near money', () => {
  const { dossier } = aCommissionedProcess();
  const amount = fc.integer({ min: 0, max: 9_000_000_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, amount, amount, fc.integer({ min: 2020, max: 2030 }))), (rows) => {
      const lines = rows.map(([planned, given, spent, year], index) => ({
        ...processLine,
        id: `l${String(index)}`,
        year,
        plannedCents: planned,
        plannedOn: '2024-01-01',
        registrations: [{ cents: planned, on: '2024-01-01' }],
        appropriations: [
          { id: `a${String(index)}`, cents: given, source: 'plan' as const, on: '2024-01-01' },
        ],
        blocks: [],
        commitments: [],
        bookings: [{ kind: 'spent' as const, cents: spent, bookedOn: '2024-01-01', voucher: 'B' }],
      }));
      const filled: Dossier = { ...dossier, budgetLines: lines };
      const sums = totals(filled, processLines(filled));
      const exact = (of: (row: readonly [number, number, number, number]) => number): bigint =>
        rows.reduce((sum, row) => sum + BigInt(of(row)), 0n);
      expect(BigInt(sums.plannedCents)).toBe(exact(([planned]) => planned));
      expect(BigInt(sums.registeredCents)).toBe(exact(([planned]) => planned));
      expect(BigInt(sums.registeredOpenCents)).toBe(
        exact(([planned, given]) => Math.max(0, planned - given)),
      );
      expect(BigInt(sums.availableCents)).toBe(exact(([, given]) => given));
      expect(BigInt(sums.freeCents)).toBe(exact(([, given, spent]) => given - spent));
    }),
  );
});

it('tells shares of a post as people write them, and years as they are', () => {
  const check = { says: 'money.postUnnamed', params: { year: 2027, fte: 1.5 }, code: 'M10' } as const;
  expect(tellCheck(check, 'de').message).toContain('2027 neue Stellen; für 1,5 VZÄ');
  expect(tellCheck(check, 'en').message).toContain('for 1.5 full-time');
});
