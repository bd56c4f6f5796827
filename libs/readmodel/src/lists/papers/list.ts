import type { Database } from '@plankreis/journal';
import type { Day, PaperKind, PaperState } from '@plankreis/process';
import { readableBy } from '../../paging/condition.js';
import type { OfProcess } from '../processes/of-process.js';
import type { Page, ReaderQuery } from '../../paging/page.js';
import { partPage } from '../part-page.js';
import { BEFORE_ALL_DAYS } from '../../tables/days.js';
import { paperTable } from './table.js';

export interface PaperOnItsWay extends OfProcess {
  readonly paperId: string;
  readonly title: string;
  readonly reference?: string;
  readonly kind: PaperKind;
  readonly state: PaperState;
  readonly releasedOn: Day;
}

type Since = 'onWaySince' | 'unscheduledSince';

/** Papers that have been on their way since some day, the oldest first; in no list are those that are not. */
const onTheirWay = (
  db: Database,
  { actor, ...query }: ReaderQuery,
  list: { readonly order: string; readonly by: Since; readonly until?: Day },
): Promise<Page<PaperOnItsWay>> =>
  partPage(
    db,
    { ...query, ...list, table: paperTable, from: BEFORE_ALL_DAYS, conditions: readableBy(actor) },
    ({ partId, title, reference, kind, state, [list.by]: since = BEFORE_ALL_DAYS }, of) => ({
      ...of,
      paperId: partId,
      ...{ title, reference, kind, state },
      releasedOn: since,
    }),
  );

/** Released papers that nobody has put on an agenda, the oldest first. @throws BrokenCursor */
export const papersWaiting = (db: Database, query: ReaderQuery): Promise<Page<PaperOnItsWay>> =>
  onTheirWay(db, query, { order: 'papersWaiting', by: 'unscheduledSince' });

/**
 * Papers that lapse with the council's term, the oldest first: it has had them before it since that day or an earlier
 * one, and has not decided. @throws BrokenCursor
 */
export const papersLapsing = (
  db: Database,
  { termEndedOn, ...query }: ReaderQuery & { readonly termEndedOn: Day },
): Promise<Page<PaperOnItsWay>> =>
  onTheirWay(db, query, { order: 'papersLapsing', by: 'onWaySince', until: termEndedOn });
