import { coverageStatuses, itemStatus, type CoverageStatus } from '../council/coverage.js';
import type { Decision, DecisionItem } from '../dossier/council.js';
import type { Dossier } from '../dossier/dossier.js';
import type { MandateVersion } from '../dossier/mandate.js';
import type { BudgetLine } from '../dossier/money.js';
import { byId } from '../dossier/parts.js';
import { givenCents, totals } from '../money/line-sums.js';
import { costSheet, measureLines, planned, processCost, processCover, processLines } from '../money/lines.js';
import type { Day } from '../time/days.js';

/** What is known of a purse. A sum that is left out is not recorded yet, which is not the same as nothing. */
export interface Sums {
  /** Planned, and thereby asked for. */
  readonly askedCents: number;
  /** Registered for the budget. */
  readonly registeredCents?: number;
  readonly decidedCents?: number;
  /** Committed to somebody (Mittelbindung). */
  readonly boundCents?: number;
  readonly spentCents?: number;
}

/** A decided item that names a sum. */
export interface DecidedSum {
  readonly decisionId: string;
  readonly reference?: string;
  readonly decidedOn: Day;
  readonly itemNo: number;
  readonly text: string;
  readonly amountCents: number;
  readonly status: CoverageStatus;
}

/** The money of a mandate: the two purses, never netted (model 2.5). */
export interface MandateMoney {
  readonly process: Sums & {
    readonly coverCents: number;
    /** How firmly the decided sum stands; weakest where several decisions gave it. */
    readonly decidedStatus?: CoverageStatus;
    readonly byYear: readonly (Sums & { readonly year: number })[];
  };
  /** Of the measures; left out where there are none. */
  readonly measures?: Sums;
  readonly items: readonly DecidedSum[];
}

/** Whether an item counts for something: adopted and neither annulled nor repealed. */
export const counts = (decision: Decision, item: DecisionItem): boolean =>
  !['none', 'repealed'].includes(itemStatus(decision, item));

const weaker = (one: CoverageStatus, other: CoverageStatus): CoverageStatus =>
  coverageStatuses.indexOf(one) < coverageStatuses.indexOf(other) ? one : other;

const sum = (items: readonly DecisionItem[]): number =>
  items.reduce((total, { amountCents = 0 }) => total + amountCents, 0);

interface Decided {
  readonly cents?: number;
  readonly status?: CoverageStatus;
  /** What the process cost by the version before. */
  readonly costBefore: number;
}

/** The items that gave a version, and those of the same decision that give money. */
const itemsBehind = (decision: Decision, itemNos: readonly number[]): DecisionItem[] =>
  decision.items.filter(
    (item) => (itemNos.includes(item.no) || item.kind === 'money') && counts(decision, item),
  );

/** Goes on by one version: an item that names a sum gives that, others what was disclosed to the body. */
function afterVersion(dossier: Dossier, before: Decided, { authority, costCents }: MandateVersion): Decided {
  const more = costCents - before.costBefore;
  const { cents, status } = before;
  if (authority.by === 'amendment')
    return { ...before, costBefore: costCents, ...(cents === undefined ? {} : { cents: cents + more }) };
  const decision = authority.by === 'decision' ? byId(dossier.decisions, authority.decisionId) : undefined;
  const items = decision && authority.by === 'decision' ? itemsBehind(decision, authority.itemNos) : [];
  if (!decision || items.length === 0) return { ...before, costBefore: costCents };
  const named = items.some(({ amountCents }) => amountCents !== undefined);
  return {
    costBefore: costCents,
    cents: (cents ?? 0) + (named ? sum(items) : more),
    status: items.map((item) => itemStatus(decision, item)).reduce(weaker, status ?? 'effective'),
  };
}

/**
 * What is bound and spent on some lines. Where nothing was ever booked on the purse nobody knows whether nothing was
 * spent or nothing recorded.
 */
function bookedSums(
  dossier: Dossier,
  lines: readonly BudgetLine[],
  purse: readonly BudgetLine[],
): Pick<Sums, 'boundCents' | 'spentCents'> {
  if (!purse.some(({ commitments, bookings }) => commitments.length + bookings.length > 0)) return {};
  const { committedCents, spentCents } = totals(dossier, lines);
  return { boundCents: committedCents, spentCents };
}

/** What was registered for the budget on some lines; left out where nothing was. */
const registeredSum = (dossier: Dossier, lines: readonly BudgetLine[]): Pick<Sums, 'registeredCents'> =>
  lines.some(({ registrations }) => registrations.length > 0)
    ? { registeredCents: totals(dossier, lines).registeredCents }
    : {};

/** Decisions name totals; by year it is what was appropriated, or all that is planned where all of it was decided. */
function decidedOfYear(
  dossier: Dossier,
  year: number,
  plannedAndDecided: number | undefined,
): Pick<Sums, 'decidedCents'> {
  const lines = processLines(dossier).filter((line) => line.year === year);
  const given = totals(dossier, lines);
  if (lines.some(({ appropriations }) => appropriations.length > 0))
    return { decidedCents: givenCents(given) + given.conditionalCents };
  return plannedAndDecided === undefined ? {} : { decidedCents: plannedAndDecided };
}

function processSums(dossier: Dossier): MandateMoney['process'] {
  const { cents: decidedCents, status: decidedStatus } = (dossier.mandate?.versions ?? []).reduce<Decided>(
    (before, version) => afterVersion(dossier, before, version),
    { costBefore: 0 },
  );
  const askedCents = processCost(dossier);
  const lines = processLines(dossier);
  return {
    askedCents,
    ...registeredSum(dossier, lines),
    ...bookedSums(dossier, lines, lines),
    ...(decidedCents === undefined ? {} : { decidedCents, decidedStatus }),
    coverCents: processCover(dossier),
    byYear: costSheet(dossier).map(({ year, cents }) => ({
      year,
      askedCents: cents,
      ...registeredSum(
        dossier,
        lines.filter((line) => line.year === year),
      ),
      ...decidedOfYear(dossier, year, decidedCents === askedCents ? cents : undefined),
      ...bookedSums(
        dossier,
        lines.filter((line) => line.year === year),
        lines,
      ),
    })),
  };
}

function measureSums(dossier: Dossier): Sums | undefined {
  if (dossier.measures.length === 0) return undefined;
  const adopting = dossier.decisions.flatMap((decision) =>
    decision.items.filter(
      (item) => ['adoptMeasure', 'adoptPlan'].includes(item.kind) && counts(decision, item),
    ),
  );
  // Part of a sum would be read as the whole.
  const known = adopting.length > 0 && adopting.every(({ amountCents }) => amountCents !== undefined);
  const lines = dossier.measures.flatMap(({ id }) => measureLines(dossier, id));
  return {
    askedCents: planned(lines),
    ...registeredSum(dossier, lines),
    ...bookedSums(dossier, lines, lines),
    ...(known ? { decidedCents: sum(adopting) } : {}),
  };
}

const decidedSums = (decisions: readonly Decision[]): DecidedSum[] =>
  decisions.flatMap((decision) =>
    decision.items.flatMap((item) =>
      item.amountCents === undefined || !counts(decision, item)
        ? []
        : {
            decisionId: decision.id,
            ...(decision.reference === undefined ? {} : { reference: decision.reference }),
            decidedOn: decision.decidedOn,
            itemNo: item.no,
            text: item.text,
            amountCents: item.amountCents,
            status: itemStatus(decision, item),
          },
    ),
  );

/** What a mandate costs, as far as it is known; the decided items are those that may be seen. */
export function mandateMoney(dossier: Dossier, seen: readonly Decision[]): MandateMoney {
  const measures = measureSums(dossier);
  return { process: processSums(dossier), ...(measures ? { measures } : {}), items: decidedSums(seen) };
}
