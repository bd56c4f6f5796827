import type { Database } from '@plankreis/journal';
import { addMonths, latestLaid, type Day, type ReportLaid } from '@plankreis/process';
import { equal, readableBy } from '../../paging/condition.js';
import type { OfProcess } from '../processes/of-process.js';
import type { Page, ReaderQuery } from '../../paging/page.js';
import { partPage } from '../part-page.js';
import { reportTable } from './table.js';

/** A report from which nothing has followed, the day since when that is too long, and why it ended if it has. */
export interface ReportWithoutConsequence extends OfProcess, ReportLaid {
  readonly from: Day;
  readonly endedBecause?: string;
}

export interface ReportQuery extends ReaderQuery {
  readonly today: Day;
  /** How many months a measure may take to follow. */
  readonly months: number;
  readonly department?: string;
}

/** Reports laid before a body from which no measure has followed in time, the oldest first. @throws BrokenCursor */
export const listReportsWithoutConsequence = (
  db: Database,
  { actor, today, months, department, ...page }: ReportQuery,
): Promise<Page<ReportWithoutConsequence>> =>
  partPage(
    db,
    {
      ...page,
      order: 'reports',
      table: reportTable,
      by: 'laidOn',
      until: latestLaid(today, months),
      conditions: [...equal(reportTable.r.department, department), ...readableBy(actor)],
    },
    ({ partId, title, reference, bodyId, laidOn, result, endedBecause }, of) => ({
      ...of,
      ...{ paperId: partId, title, reference, bodyId, laidOn, result },
      from: addMonths(laidOn, months),
      endedBecause,
    }),
  );
