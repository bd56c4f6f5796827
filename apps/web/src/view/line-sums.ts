import type { BudgetLine } from '../api/process.types';

/** What is drawn as bars, in this order. */
export const barKinds = ['planned', 'approved', 'conditional', 'available', 'committed', 'spent'] as const;
export type BarKindName = (typeof barKinds)[number];

export type YearSums = Readonly<Record<BarKindName, number>>;

export const isCost = ({ kind }: Pick<BudgetLine, 'kind'>): boolean =>
  kind === 'expense' || kind === 'outgoing';

const nothing: YearSums = {
  planned: 0,
  approved: 0,
  conditional: 0,
  available: 0,
  committed: 0,
  spent: 0,
};

/** The sums as they are shown: approved is what was given, brought over and transferred without condition. */
export const sumsOf = ({ sums }: Pick<BudgetLine, 'sums'>): YearSums => ({
  planned: sums.plannedCents,
  approved: sums.approvedCents + sums.carriedForwardCents + sums.transferredCents,
  conditional: sums.conditionalCents,
  available: sums.availableCents,
  committed: sums.committedCents,
  spent: sums.spentCents,
});

const plus = (one: YearSums, other: YearSums): YearSums => ({
  planned: one.planned + other.planned,
  approved: one.approved + other.approved,
  conditional: one.conditional + other.conditional,
  available: one.available + other.available,
  committed: one.committed + other.committed,
  spent: one.spent + other.spent,
});

/** Costs by year, in whole cents, the years ascending; what comes in is never netted with them. */
export function costsByYear(
  lines: readonly BudgetLine[],
): { readonly year: number; readonly sums: YearSums }[] {
  const years = new Map<number, YearSums>();
  for (const line of lines.filter(isCost))
    years.set(line.year, plus(years.get(line.year) ?? nothing, sumsOf(line)));
  return [...years].sort(([one], [other]) => one - other).map(([year, sums]) => ({ year, sums }));
}
