import type { Gap } from '../contract/requirement.js';
import type { Dossier } from '../dossier/dossier.js';
import { MOST_CENTS } from '../schema/fields.js';
import { sum } from './lines.js';

/**
 * The most any sum of a dossier can come to. Each kind of amount is added up by itself and kept within the bound of a
 * single amount, so that whatever is then added or taken away stays exact.
 */
export function largestSum({ budgetLines, grants }: Dossier): number {
  return Math.max(
    sum(budgetLines.map(({ plannedCents }) => plannedCents)),
    sum(budgetLines.map(({ ownShareCents }) => ownShareCents ?? 0)),
    sum(budgetLines.flatMap(({ registrations }) => registrations.map(({ cents }) => cents))),
    sum(budgetLines.flatMap(({ cover }) => (cover ?? []).map(({ cents }) => cents))),
    sum(budgetLines.flatMap((line) => Object.values(line.commitmentAppropriations ?? {}))),
    sum(budgetLines.flatMap(({ appropriations }) => appropriations.map(({ cents }) => cents))),
    sum(budgetLines.flatMap(({ blocks }) => blocks.map(({ cents }) => cents ?? 0))),
    sum(budgetLines.flatMap(({ commitments }) => commitments.map(({ cents }) => cents))),
    sum(budgetLines.flatMap(({ bookings }) => bookings.map(({ cents }) => cents))),
    sum(grants.map(({ amountCents, ownShareCents }) => amountCents + ownShareCents)),
  );
}

/** What is to be said where an entry would carry a sum beyond what can be added exactly. */
export const notBounded = (before: Dossier, after: Dossier): readonly Gap[] => {
  const largest = largestSum(after);
  return largest > MOST_CENTS && largest > largestSum(before) ? [{ params: { mostCents: MOST_CENTS } }] : [];
};
