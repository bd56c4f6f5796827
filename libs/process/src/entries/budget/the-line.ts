import type { Attempt } from '../../contract/attempt.js';
import { requirement } from '../../contract/requirement.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { BudgetLine } from '../../dossier/money.js';
import { byId, withPart } from '../../dossier/parts.js';
import { liveLines } from '../../money/lines.js';
import type { Fault } from '../../schema/validate.js';
import { yearOf } from '../../time/days.js';
import { types } from '../../vocabulary/entry-types.js';
import type { LineOwner } from './data.js';

/** A measure's line names its measure, the process's line none: the purses never mix (model 2.9, 11). */
export function ownerFaults({ owner }: { readonly owner: LineOwner }): Fault[] {
  if (owner.kind === 'measure' && owner.measureId === undefined)
    return [{ path: 'owner.measureId', code: 'measureMissing' }];
  if (owner.kind === 'process' && owner.measureId !== undefined)
    return [{ path: 'owner.measureId', code: 'measureNotExpected' }];
  return [];
}

type OfLine = { readonly lineId: string };

/** The line an entry names. */
export const lineOf = (dossier: Dossier, { data }: Attempt<OfLine>): BudgetLine | undefined =>
  byId(dossier.budgetLines, data.lineId);

/** The dossier with the line an entry names changed. */
export const withLine = (
  dossier: Dossier,
  lineId: string,
  change: (line: BudgetLine) => BudgetLine,
): Dossier => ({ ...dossier, budgetLines: withPart(dossier.budgetLines, lineId, change) });

/** There is a line the entry could be about. */
export const someLine = requirement(
  'budget.someLine',
  'budgetLines',
  (dossier) => liveLines(dossier).length === 0,
  { remedy: types.budget.planned },
);

/** The line named was not given up. */
export const lineLives = requirement<OfLine>('budget.lineLives', 'lineId', (dossier, attempt) => {
  const line = lineOf(dossier, attempt);
  return line?.cancelledBecause !== undefined ? [{ params: { purpose: line.purpose } }] : [];
});

/** The years an owner's money can belong to, as far as they are known. */
export function yearsOf(
  dossier: Dossier,
  owner: LineOwner,
): { readonly from: number; readonly until?: number } {
  const measure = byId(dossier.measures, owner.measureId);
  const { startOn, endOn } = measure ?? dossier.mandate?.draft ?? {};
  const running = dossier.mandate?.versions.at(-1)?.content.endOn;
  const last = [endOn, measure ? undefined : running].flatMap((day) =>
    day === undefined ? [] : yearOf(day),
  );
  const first = [dossier.submittedOn, startOn].flatMap((day) => (day === undefined ? [] : yearOf(day)));
  return { from: Math.min(...first), ...(last.length > 0 ? { until: Math.max(...last) } : {}) };
}

/** A line belongs to a year in which the process, or its measure, runs. */
export const yearFits = requirement<{
  readonly owner: LineOwner;
  readonly year: number;
  readonly recurring?: boolean;
}>('budget.yearFits', 'year', (dossier, { data: { owner, year, recurring } }) => {
  const { from, until } = yearsOf(dossier, owner);
  // What recurs goes on after the measure is carried out: its follow-on costs.
  const isTooLate = until !== undefined && year > until && !(owner.kind === 'measure' && recurring === true);
  return year < from || isTooLate
    ? [{ params: { year, period: `${String(from)}–${String(until ?? '')}` } }]
    : [];
});
