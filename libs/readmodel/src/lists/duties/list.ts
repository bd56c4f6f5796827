import type { Database } from '@plankreis/journal';
import type { Day } from '@plankreis/process';
import { readableBy } from '../../paging/condition.js';
import type { OfProcess } from '../processes/of-process.js';
import type { Page, ReaderQuery } from '../../paging/page.js';
import { partPage } from '../part-page.js';
import { dutyTable } from './table.js';

export interface OpenDuty extends OfProcess {
  readonly dutyId: string;
  readonly text: string;
  readonly toBodyId?: string;
  readonly dueOn: Day;
  readonly decisionId?: string;
  readonly itemNo?: number;
}

/** Duties nobody has delivered, by the day they are due. @throws BrokenCursor */
export const openDuties = (db: Database, { actor, ...query }: ReaderQuery): Promise<Page<OpenDuty>> =>
  partPage(
    db,
    { ...query, order: 'openDuties', table: dutyTable, by: 'dueOn', conditions: readableBy(actor) },
    ({ partId, text, toBodyId, dueOn, decisionId, itemNo }, of) => ({
      ...of,
      dutyId: partId,
      ...{ text, toBodyId, dueOn, decisionId, itemNo },
    }),
  );
