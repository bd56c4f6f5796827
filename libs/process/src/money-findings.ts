import type { InterimPeriod } from './context.js';
import type { Day } from './days.js';
import type { Dossier } from './dossier.js';
import { findingsOfGrants } from './findings/of-grants.js';
import { findingsOfLine } from './findings/of-line.js';
import { findingsOfPapers } from './findings/of-papers.js';
import {
  ownShareByYear,
  withoutAppropriation,
  withoutCommitmentAppropriation,
  withoutPlace,
} from './findings/of-years.js';
import type { MoneyFinding } from './findings/finding.js';
import { isFinal } from './machines/states.js';
import { liveLines } from './money.js';
import { purses } from './money-owners.js';

export type { MoneyFinding } from './findings/finding.js';

/**
 * Everything the liaison is to see about the money of a process, M1 to M15 (design 2.5), each with the day from which
 * on it holds. What was booked stays true of a process that has ended; what is still to be done does not.
 */
export function moneyFindings(dossier: Dossier, interim: readonly InterimPeriod[] = []): MoneyFinding[] {
  const booked = liveLines(dossier).flatMap((line) => findingsOfLine(dossier, line, interim));
  if (isFinal(dossier.state)) return booked;
  return [
    ...booked,
    ...findingsOfPapers(dossier),
    ...purses(dossier).flatMap((purse) => [
      ...withoutAppropriation(dossier, purse),
      ...withoutCommitmentAppropriation(purse),
      ...withoutPlace(dossier, purse),
      ...ownShareByYear(purse),
    ]),
    ...findingsOfGrants(dossier),
  ].toSorted((one, other) => Number(one.code.slice(1)) - Number(other.code.slice(1)));
}

/** Whether a finding holds on a day. */
export const holds = ({ from, until }: MoneyFinding, day: Day): boolean =>
  from <= day && (until === undefined || day < until);
