import type { Dossier } from '../dossier/dossier.js';
import type { BudgetLine, Grant } from '../dossier/money.js';
import { appropriationStanding, givenCents, lineSums } from './line-sums.js';
import { isCost, liveLines, sum } from './lines.js';

/** The sums of a grant, whole cents all of them. A line names one grant at most, so that nothing counts for two. */
export interface GrantSums {
  /** What was granted; nothing while it is only applied for, or was refused. */
  readonly grantedCents: number;
  /** What the lines that name it were given without condition out of the municipality's own money. */
  readonly ownCoveredCents: number;
  /** What was given out of it to lines, whatever it still waits for. */
  readonly givenOutCents: number;
  /** What came in on the revenue lines that name it, less what was paid back. */
  readonly receivedCents: number;
  /** What was spent on the lines that name it. */
  readonly spentCents: number;
}

/** Own money of a line: what it has without condition, less what comes out of grants. */
function ownCents(dossier: Dossier, line: BudgetLine): number {
  const fromGrants = line.appropriations.filter(
    (one) => one.source === 'grant' && appropriationStanding(dossier, one) === 'approved',
  );
  return Math.max(0, givenCents(lineSums(dossier, line)) - sum(fromGrants.map(({ cents }) => cents)));
}

/** Adds up what became of a grant. */
export function grantSums(dossier: Dossier, { id, state, amountCents }: Grant): GrantSums {
  const lines = liveLines(dossier).filter(({ grantId }) => grantId === id);
  const booked = (some: readonly BudgetLine[]): number =>
    sum(some.map((line) => lineSums(dossier, line).spentCents));
  const costs = lines.filter(isCost);
  return {
    grantedCents: state === 'granted' || state === 'ended' ? amountCents : 0,
    ownCoveredCents: sum(costs.map((line) => ownCents(dossier, line))),
    givenOutCents: givenOut(dossier, id),
    receivedCents: booked(lines.filter((line) => !isCost(line))),
    spentCents: booked(costs),
  };
}

/** What was given out of a grant to lines, in cents, whatever it still waits for. */
export const givenOut = ({ budgetLines }: Dossier, grantId: string): number =>
  sum(
    budgetLines
      .flatMap(({ appropriations }) => appropriations)
      .filter((one) => one.grantId === grantId)
      .map(({ cents }) => cents),
  );
