import { expect, it } from '@jest/globals';
import type { BudgetLine } from '../api/process.types';
import { costsByYear } from './line-sums';

const line = (year: number, kind: BudgetLine['kind'], cents: number): BudgetLine => ({
  id: `${String(year)}-${kind}-${String(cents)}`,
  owner: { kind: 'process' },
  year,
  account: { scheme: 's', code: 'c' },
  kind,
  class: 'operating',
  purpose: 'p',
  plannedCents: cents,
  plannedOn: '2026-01-01',
  sums: {
    plannedCents: cents,
    registeredCents: 5,
    registeredOpenCents: 0,
    approvedCents: cents,
    conditionalCents: 1,
    carriedForwardCents: 2,
    transferredCents: -1,
    blockedCents: 0,
    availableCents: cents,
    committedCents: 3,
    spentCents: 4,
    freeCents: 0,
  },
  registrations: [],
  appropriations: [],
  blocks: [],
  commitments: [],
  bookings: [],
});

it('costs are added up by year to the cent, and what comes in is not taken off', () => {
  const lines = [
    line(2027, 'expense', 10),
    line(2026, 'outgoing', 20),
    line(2027, 'expense', 1),
    line(2027, 'revenue', 99),
  ];
  expect(costsByYear(lines)).toEqual([
    {
      year: 2026,
      sums: {
        planned: 20,
        approved: 21,
        conditional: 1,
        available: 20,
        committed: 3,
        spent: 4,
      },
    },
    {
      year: 2027,
      sums: {
        planned: 11,
        approved: 13,
        conditional: 2,
        available: 11,
        committed: 6,
        spent: 8,
      },
    },
  ]);
});
