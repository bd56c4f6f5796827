import type { InterimPeriod } from '../../contract/surroundings.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { Day } from '../../time/days.js';
import { isFinal } from '../../vocabulary/states.js';
import { liveLines } from '../lines.js';
import { purses } from '../purses.js';
import type { MoneyCheck } from './check.js';
import { checksOfGrants } from './of-grants.js';
import { checksOfLine } from './of-line.js';
import { checksOfPapers } from './of-papers.js';
import {
  ownShareByYear,
  withoutAppropriation,
  withoutCommitmentAppropriation,
  withoutPlace,
} from './of-years.js';

export type { MoneyCheck } from './check.js';

/**
 * Everything the liaison is to see about the money of a process, M1 to M17 (model 2.5), each with the day from which
 * on it holds. What was booked stays true of a process that has ended; what is still to be done does not.
 */
export function moneyChecks(dossier: Dossier, interim: readonly InterimPeriod[] = []): MoneyCheck[] {
  const booked = eachOnce(liveLines(dossier).flatMap((line) => checksOfLine(dossier, line, interim)));
  if (isFinal(dossier.state)) return booked;
  return [
    ...booked,
    ...checksOfPapers(dossier),
    ...purses(dossier).flatMap((purse) => [
      ...withoutAppropriation(dossier, purse),
      ...withoutCommitmentAppropriation(purse),
      ...withoutPlace(dossier, purse),
      ...ownShareByYear(purse),
    ]),
    ...checksOfGrants(dossier),
  ].toSorted((one, other) => Number(one.code.slice(1)) - Number(other.code.slice(1)));
}

/** What is said of an item of a decision is found at every line that rests on it, and told once. */
const eachOnce = (found: readonly MoneyCheck[]): MoneyCheck[] =>
  found.filter(
    (one, index) =>
      one.code !== 'M16' ||
      index ===
        found.findIndex(
          ({ code, where, params }) =>
            code === 'M16' && where === one.where && params['no'] === one.params['no'],
        ),
  );

/** Whether a check holds on a day. */
export const holds = ({ from, until }: MoneyCheck, day: Day): boolean =>
  from <= day && (until === undefined || day < until);
