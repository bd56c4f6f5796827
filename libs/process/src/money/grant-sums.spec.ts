import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Dossier } from '../dossier/dossier.js';
import { given } from '../testing/given.testing.js';
import { aCommissionedProcess } from '../testing/histories.testing.js';
import { processLine } from '../testing/samples.testing.js';
import { pia, thea } from '../testing/world.testing.js';
import { grantSums } from './grant-sums.js';

const grant = {
  grantId: 'z1',
  programme: 'Landesprogramm',
  funder: 'Land',
  purpose: 'Planung',
  amountCents: 70_001,
  ownShareCents: 30_000,
  from: '2024-01-01',
  until: '2025-12-31',
  state: 'applied',
} as const;

const applied = () =>
  given(aCommissionedProcess())
    .as(thea)
    .record('grant.recorded', grant)
    .accepts()
    .as(pia)
    .record('budget.planned', { ...processLine, lineId: 'cost', plannedCents: 100_001, grantId: 'z1' })
    .accepts()
    .record('budget.planned', {
      ...processLine,
      lineId: 'income',
      kind: 'revenue',
      plannedCents: 70_001,
      grantId: 'z1',
    })
    .accepts()
    .as(thea)
    .record('budget.appropriated', { lineId: 'cost', cents: 60_001, source: 'grant', grantId: 'z1' })
    .accepts()
    .record('budget.appropriated', { lineId: 'cost', cents: 20_000, source: 'plan' })
    .accepts();

it('nothing is granted while a grant is applied for, but the own share can be there', () => {
  const { dossier } = applied();
  expect(grantSums(dossier, dossier.grants[0]!)).toEqual({
    grantedCents: 0,
    ownCoveredCents: 20_000,
    givenOutCents: 60_001,
    receivedCents: 0,
    spentCents: 0,
  });
});

it('what came in and what went out is told to the cent, paybacks taken off', () => {
  const booked = { bookedOn: '2024-06-01', voucher: 'B 1' };
  applied()
    .on('2024-06-03')
    .record('grant.granted', { grantId: 'z1', noticeOn: '2024-05-01' })
    .accepts()
    .record('budget.spent', { ...booked, lineId: 'income', cents: 40_000 })
    .accepts()
    .record('budget.spent', { ...booked, lineId: 'cost', cents: 33_333 })
    .accepts()
    .record('budget.refunded', { ...booked, lineId: 'cost', cents: 3 })
    .accepts((dossier) =>
      expect(grantSums(dossier, dossier.grants[0]!)).toEqual({
        grantedCents: 70_001,
        ownCoveredCents: 20_000,
        givenOutCents: 60_001,
        receivedCents: 40_000,
        spentCents: 33_330,
      }),
    );
});

it('sums are exact whatever the amounts, and whatever comes in or out is told of one grant only', () => {
  const { dossier } = aCommissionedProcess();
  const amount = fc.integer({ min: 0, max: 9_000_000_000 });
  const row = fc.record({
    given: amount,
    fromGrant: amount,
    spent: amount,
    registered: amount,
    kind: fc.constantFrom('expense' as const, 'revenue' as const),
    of: fc.constantFrom('g0', 'g1', undefined),
  });
  fc.assert(
    fc.property(fc.array(row), fc.tuple(amount, amount), (rows, amounts) => {
      const on = '2024-01-01';
      const filled: Dossier = {
        ...dossier,
        grants: amounts.map((amountCents, index) => ({
          ...grant,
          id: `g${String(index)}`,
          amountCents,
          state: 'granted' as const,
        })),
        budgetLines: rows.map(({ given: own, fromGrant, spent, registered, kind, of }, index) => ({
          ...processLine,
          id: `l${String(index)}`,
          kind,
          grantId: of,
          plannedOn: on,
          registrations: [{ cents: registered, on }],
          appropriations: [
            { id: `a${String(index)}`, cents: own, source: 'plan' as const, on },
            { id: `b${String(index)}`, cents: fromGrant, source: 'grant' as const, on, grantId: of ?? 'g0' },
          ],
          blocks: [],
          commitments: [],
          bookings: [{ kind: 'spent' as const, cents: spent, bookedOn: on, voucher: 'B' }],
        })),
      };
      for (const one of filled.grants) {
        const exact = (cents: (row: (typeof rows)[number]) => number): bigint =>
          rows.reduce((sum, line) => sum + BigInt(cents(line)), 0n);
        const ofCosts = (key: 'given' | 'spent') =>
          exact((line) => (line.of === one.id && line.kind === 'expense' ? line[key] : 0));
        const sums = grantSums(filled, one);
        expect(BigInt(sums.grantedCents)).toBe(BigInt(one.amountCents));
        expect(BigInt(sums.ownCoveredCents)).toBe(ofCosts('given'));
        expect(BigInt(sums.spentCents)).toBe(ofCosts('spent'));
        expect(BigInt(sums.receivedCents)).toBe(
          exact((line) => (line.of === one.id && line.kind === 'revenue' ? line.spent : 0)),
        );
        expect(BigInt(sums.givenOutCents)).toBe(
          exact((line) => ((line.of ?? 'g0') === one.id ? line.fromGrant : 0)),
        );
      }
    }),
  );
});
