import { requirement } from '../contract/requirement.js';
import type { Grant } from '../dossier/money.js';
import type { Day } from '../time/days.js';
import { types } from '../vocabulary/entry-types.js';

/** Whether the funder was given money to account for and was not told yet what became of it. */
export const owesReport = ({ state, useReport }: Pick<Grant, 'state' | 'useReport'>): boolean =>
  (state === 'granted' || state === 'ended') && useReport === undefined;

/** The day on which a report of use that is still owed is due; there is no usual term (decision 0010). */
export const reportOwedOn = (grant: Grant): Day | undefined =>
  owesReport(grant) ? grant.reportDueOn : undefined;

/**
 * Funders wait for nobody: a report of use that is due on a day was given before a process ends, for afterwards it
 * takes nothing but notes (model 2.9, 14; decision 0010).
 */
export const reportsGiven = requirement(
  'grant.accounted',
  'grants',
  ({ grants }) =>
    grants.flatMap((grant) => {
      const reportDueOn = reportOwedOn(grant);
      const { id, programme } = grant;
      return reportDueOn === undefined ? [] : [{ params: { programme, reportDueOn }, where: `grants.${id}` }];
    }),
  { remedy: types.grant.useReported },
);
