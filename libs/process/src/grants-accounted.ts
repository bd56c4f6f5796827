import { owesReport } from './grant-sums.js';
import { requirement } from './requirement.js';

/**
 * Funders wait for nobody: a report of use that is due on a day was given before a process ends, for afterwards it
 * takes nothing but notes (design 2.9, 14; decision 0010).
 */
export const grantsAccounted = requirement(
  'grant.accounted',
  'grants',
  ({ grants }) =>
    grants
      .filter(owesReport)
      .flatMap(({ id, programme, reportDueOn }) =>
        reportDueOn === undefined ? [] : [{ params: { programme, reportDueOn }, where: `grants.${id}` }],
      ),
  { remedy: 'grant.useReported' },
);
