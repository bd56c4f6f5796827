import type { Database } from '@plankreis/journal';
import { addMonths, latestLaid, type Day, type ReportLaid } from '@plankreis/process';
import type { CouncilQuery } from './council-lists.js';
import type { Page } from './list.js';
import { ofProcess, optional, partPage, type OfProcess } from './part-page.js';
import { equal, readableBy } from './reader.js';

/** A report from which nothing has followed, the day since when that is too long, and why it ended if it has. */
export interface ReportWithoutConsequence extends OfProcess, ReportLaid {
  readonly from: Day;
  readonly endedBecause?: string;
}

export interface ReportQuery extends CouncilQuery {
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
      table: 'report_row',
      columns: ['title', 'reference', 'body_id', 'result', 'ended_because'],
      by: 'laid_on',
      until: latestLaid(today, months),
      conditions: [...equal('department', department), ...readableBy(actor)],
    },
    (row) => ({
      ...ofProcess(row),
      paperId: row['part_id'] as string,
      title: row['title'] as string,
      ...optional('reference', row['reference']),
      bodyId: row['body_id'] as string,
      laidOn: row['sort_key'] as Day,
      result: row['result'] as string,
      from: addMonths(row['sort_key'] as Day, months),
      ...optional('endedBecause', row['ended_because']),
    }),
  );
