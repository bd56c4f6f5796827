import type { Day, LineClass } from '@plankreis/process';
import type { SamplePersonId } from '../registers/people.js';
import type { StoryEntry } from './story.js';

const scheme = 'Produkt/Sachkonto';

interface YearOfMeasure {
  readonly measureId: string;
  readonly year: number;
  /** Product of the county's budget; the ledger accounts are those of ordinary expense and revenue. */
  readonly product: string;
  readonly purpose: string;
  readonly expenseCents: number;
  readonly revenueCents?: number;
  readonly class?: LineClass;
  /** The grant that pays part of it. */
  readonly grantId?: string;
}

interface YearOfProcess {
  readonly lineId: string;
  readonly year: number;
  /** Municipalities differ: product and ledger account, or a PSP element. */
  readonly account: string;
  readonly scheme?: string;
  readonly purpose: string;
  readonly cents: number;
  /** Where the money comes from, unless the mandate says so. */
  readonly cover?: string;
}

/** What the planning itself costs in one year, as planned. */
export function processYear(by: SamplePersonId, on: Day, planned: YearOfProcess): StoryEntry {
  const { lineId, year, account, purpose, cents, cover } = planned;
  return {
    by,
    on,
    type: 'budget.planned',
    data: {
      lineId,
      owner: { kind: 'process' },
      year,
      account: { scheme: planned.scheme ?? scheme, code: account },
      kind: 'expense',
      class: 'operating',
      purpose,
      plannedCents: cents,
      ...(cover !== undefined && { cover: [{ source: cover, cents }] }),
    },
  };
}

/** What was handed in for the budget on a line, in a round of the calendar where it has one for that year. */
export const registered = (
  by: SamplePersonId,
  on: Day,
  lineId: string,
  cents: number,
  windowId?: string,
): StoryEntry => ({
  by,
  on,
  type: 'budget.registered',
  data: { lineId, cents, ...(windowId !== undefined && { windowId }) },
});

/** What the treasury entered as given to a line. */
export const appropriated = (on: Day, lineId: string, cents: number): StoryEntry => ({
  by: 'silke-sitzberg',
  on,
  type: 'budget.appropriated',
  data: { lineId, cents, source: 'plan' },
});

/** Money bound to somebody, and paid in part or as a whole. */
export const committed = (
  by: SamplePersonId,
  on: Day,
  bound: {
    readonly commitmentId: string;
    readonly lineId: string;
    readonly cents: number;
    readonly reference: string;
  },
): StoryEntry => ({ by, on, type: 'budget.committed', data: { ...bound, on } });

export const spent = (
  by: SamplePersonId,
  on: Day,
  paid: {
    readonly lineId: string;
    readonly cents: number;
    readonly voucher: string;
    readonly commitmentId?: string;
  },
): StoryEntry => ({ by, on, type: 'budget.spent', data: { ...paid, bookedOn: on } });

/** The id of a measure's expense line in a year. */
export const expenseLine = (measureId: string, year: number): string =>
  `${measureId}-${String(year)}-aufwand`;

/** The id of a measure's revenue line in a year. */
export const revenueLine = (measureId: string, year: number): string => `${measureId}-${String(year)}-ertrag`;

/** The lines of one measure in one year as planned: expense, and revenue where there is some. */
export function measureYear(by: SamplePersonId, on: Day, planned: YearOfMeasure): StoryEntry[] {
  const { measureId, year, product, purpose, expenseCents, revenueCents, grantId } = planned;
  const shared = {
    owner: { kind: 'measure', measureId },
    year,
    class: planned.class ?? 'operating',
    purpose,
    ...(grantId !== undefined && { grantId }),
  } as const;
  const expense: StoryEntry = {
    by,
    on,
    type: 'budget.planned',
    data: {
      ...shared,
      lineId: expenseLine(measureId, year),
      account: { scheme, code: `${product}/5318000` },
      kind: 'expense',
      plannedCents: expenseCents,
      ...(revenueCents !== undefined && { ownShareCents: expenseCents - revenueCents }),
    },
  };
  if (revenueCents === undefined) return [expense];
  const revenue: StoryEntry = {
    by,
    on,
    type: 'budget.planned',
    data: {
      ...shared,
      lineId: revenueLine(measureId, year),
      account: { scheme, code: `${product}/4141000` },
      kind: 'revenue',
      plannedCents: revenueCents,
    },
  };
  return [expense, revenue];
}
