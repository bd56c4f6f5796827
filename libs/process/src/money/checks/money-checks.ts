import type { InterimPeriod } from '../../contract/surroundings.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { Day } from '../../time/days.js';
import { isFinal } from '../../vocabulary/states.js';
import { liveLines } from '../lines.js';
import { purses } from '../purses.js';
import type { MoneyFinding } from './check.js';
import { findingsOfGrants } from './of-grants.js';
import { findingsOfLine } from './of-line.js';
import { findingsOfPapers } from './of-papers.js';
import {
  ownShareByYear,
  withoutAppropriation,
  withoutCommitmentAppropriation,
  withoutPlace,
} from './of-years.js';

export type { MoneyFinding } from './check.js';

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
