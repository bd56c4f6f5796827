import type { Dossier } from '../dossier/dossier.js';
import type { BudgetLine } from '../dossier/money.js';
import type { CoverShare } from '../entries/budget/data.js';

/** What a line takes out of the purse rather than brings in. */
export const isCost = (line: Pick<BudgetLine, 'kind'>): boolean =>
  line.kind === 'expense' || line.kind === 'outgoing';

/** Whole cents added up. */
export const sum = (cents: readonly number[]): number => cents.reduce((total, one) => total + one, 0);

/** Lines that were not given up. */
export const liveLines = (dossier: Dossier): BudgetLine[] =>
  dossier.budgetLines.filter((line) => line.cancelledBecause === undefined);

/** The lines of the process's own budget; those of measures never count here (model 2.5: two purses). */
export const processLines = (dossier: Dossier): BudgetLine[] =>
  liveLines(dossier).filter((line) => line.owner.kind === 'process');

/** The lines of one measure's budget. */
export const measureLines = (dossier: Dossier, measureId: string): BudgetLine[] =>
  liveLines(dossier).filter((line) => line.owner.measureId === measureId);

/** What is planned to be spent on some lines, in cents. */
export const planned = (lines: readonly BudgetLine[]): number =>
  sum(lines.filter(isCost).map((line) => line.plannedCents));

/** What the planning process itself costs, in cents. */
export const processCost = (dossier: Dossier): number => planned(processLines(dossier));

/** Years for which a cost of the process is disclosed. */
export const costYears = (dossier: Dossier): ReadonlySet<number> =>
  new Set(
    processLines(dossier)
      .filter(isCost)
      .map((line) => line.year),
  );

const shares = (cover: readonly CoverShare[] | undefined): number =>
  sum((cover ?? []).map((share) => share.cents));

/** Where the money for some lines comes from, in cents, as far as the lines say so. */
export const coverOf = (lines: readonly BudgetLine[]): number => sum(lines.map((line) => shares(line.cover)));

/** Where the money for the process comes from, in cents: the mandate's cover and that of its lines. */
export const processCover = (dossier: Dossier): number =>
  shares(dossier.mandate?.draft.cover) + coverOf(processLines(dossier));

/** Planned cents of the process by year, ascending. */
export function costSheet(dossier: Dossier): { readonly year: number; readonly cents: number }[] {
  return [...costYears(dossier)].sort().map((year) => ({
    year,
    cents: planned(processLines(dossier).filter((line) => line.year === year)),
  }));
}
