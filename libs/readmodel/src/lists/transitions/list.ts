import type { Database } from '@plankreis/journal';
import type { Day, LifeTransition } from '@plankreis/process';
import { narrowed, type NarrowedQuery } from '../processes/narrowed.js';
import type { OfProcess } from '../processes/of-process.js';
import type { Page } from '../../paging/page.js';
import { partPage } from '../part-page.js';
import { transitionTable } from './table.js';

/** A process that is about a transition in the life course, with the plans it says are touched. */
export interface ListedTransition extends OfProcess {
  readonly transition: LifeTransition;
  readonly plans: readonly { readonly plan: string; readonly processId?: string }[];
  readonly note?: string;
  readonly since: Day;
}

/** Processes by the transition they are about. @throws BrokenCursor */
export const listTransitions = (db: Database, query: NarrowedQuery): Promise<Page<ListedTransition>> =>
  partPage(
    db,
    {
      order: 'transitions',
      table: transitionTable,
      by: 'transition',
      cursor: query.cursor,
      limit: query.limit,
      conditions: narrowed(query),
    },
    ({ transition, plans, note, since }, of) => ({ ...of, transition, plans, note, since }),
  );
