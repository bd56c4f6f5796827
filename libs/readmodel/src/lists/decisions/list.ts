import type { Database } from '@plankreis/journal';
import type { Day, Objector } from '@plankreis/process';
import { readableBy } from '../../paging/condition.js';
import type { OfProcess } from '../processes/of-process.js';
import type { Page, ReaderQuery } from '../../paging/page.js';
import { partPage } from '../part-page.js';
import { effectTable, objectionTable } from './table.js';

export interface WaitingDecision extends OfProcess {
  readonly decisionId: string;
  readonly reference?: string;
  readonly decidedOn: Day;
  readonly bodyId: string;
}

/** Decisions that were made and are not in effect, the oldest first. @throws BrokenCursor */
export const decisionsWaiting = (
  db: Database,
  { actor, ...query }: ReaderQuery,
): Promise<Page<WaitingDecision>> =>
  partPage(
    db,
    {
      ...query,
      order: 'decisionsWaiting',
      table: effectTable,
      by: 'decidedOn',
      conditions: readableBy(actor),
    },
    ({ partId, reference, decidedOn, bodyId }, of) => ({
      ...of,
      decisionId: partId,
      ...{ reference, decidedOn, bodyId },
    }),
  );

export interface OpenObjection extends OfProcess {
  readonly decisionId: string;
  readonly reference?: string;
  readonly bodyId: string;
  readonly by: Objector;
  readonly grounds: string;
  readonly on: Day;
}

/** Objections that nobody has settled, the oldest first. @throws BrokenCursor */
export const openObjections = (
  db: Database,
  { actor, ...query }: ReaderQuery,
): Promise<Page<OpenObjection>> =>
  partPage(
    db,
    {
      ...query,
      order: 'openObjections',
      table: objectionTable,
      by: 'objectedOn',
      conditions: readableBy(actor),
    },
    ({ decisionId, reference, bodyId, objector, grounds, objectedOn }, of) => ({
      ...of,
      ...{ decisionId, reference, bodyId, by: objector, grounds, on: objectedOn },
    }),
  );
