import type { Database } from '@plankreis/journal';
import { NEVER, type Day, type FollowUpItem, type FollowUpState } from '@plankreis/process';
import { condition, equal, readableBy, type Condition } from '../../paging/condition.js';
import type { OfProcess } from '../processes/of-process.js';
import type { Page, ReaderQuery } from '../../paging/page.js';
import { partPage } from '../part-page.js';
import type { RowOf } from '../../tables/table.js';
import { itemTable } from './table.js';

const { r } = itemTable;

const orders = {
  '-decidedOn': { by: 'decidedOn', newestFirst: true },
  dueOn: { by: 'dueKey', newestFirst: false },
} as const;

/** By the day of the decision, the newest first; or by the day it is due, what has none last. */
export type FollowUpOrder = keyof typeof orders;
export const followUpOrders = Object.keys(orders) as readonly FollowUpOrder[]; // the keys of a literal

export interface FollowUpQuery extends ReaderQuery {
  readonly bodyId?: string;
  readonly department?: string;
  readonly state?: FollowUpState;
  readonly decidedFrom?: Day;
  readonly decidedUntil?: Day;
  readonly sort: FollowUpOrder;
  readonly today: Day;
}

export type FollowedUp = FollowUpItem & OfProcess;

/** One page of decided items of all processes, as they stand on `today`. @throws BrokenCursor */
export function followedUp(db: Database, query: FollowUpQuery): Promise<Page<FollowedUp>> {
  const { actor, bodyId, department, state, decidedFrom, decidedUntil, sort, today, ...page } = query;
  const isByDecision = orders[sort].by === 'decidedOn';
  return partPage(
    db,
    {
      ...page,
      ...orders[sort],
      ...(isByDecision && { from: decidedFrom, until: decidedUntil }),
      order: `followUp${sort}`,
      table: itemTable,
      conditions: [
        ...equal(r.bodyId, bodyId),
        ...equal(r.department, department),
        ...(state === undefined ? [] : standsAs(state, today)),
        ...(isByDecision ? [] : decidedWithin(decidedFrom, decidedUntil)),
        ...readableBy(actor),
      ],
    },
    (row, of) => toItem(row, of, today),
  );
}

const decidedWithin = (from: Day | undefined, until: Day | undefined): Condition[] => [
  ...(from === undefined ? [] : [condition(`${r.decidedOn} >= ?`, from)]),
  ...(until === undefined ? [] : [condition(`${r.decidedOn} <= ?`, until)]),
];

/** Days pass without an entry: what is late is told by the day of the question, as the core does. */
const turnsLate = (state: FollowUpState): boolean => state === 'open' || state === 'underway';

function standsAs(state: FollowUpState, today: Day): Condition[] {
  const pending = condition(`${r.pending} = 1`);
  switch (state) {
    case 'late':
      return [
        pending,
        condition(`(${r.state} = 'late' OR (${r.state} IN ('open', 'underway') AND ${r.dueKey} < ?))`, today),
      ];
    case 'open':
    case 'underway':
      // Asked of `dueOn`, so that SQLite does not read along the days it is due where it is to sort by another day.
      return [pending, condition(`${r.state} = ? AND (${r.dueOn} IS NULL OR ${r.dueOn} >= ?)`, state, today)];
    case 'contested':
      return [pending, condition(`${r.state} = ?`, state)];
    case 'done':
    case 'notFeasible':
    case 'repealed':
      return [condition(`${r.pending} = 0`), condition(`${r.state} = ?`, state)];
  }
}

function toItem(row: RowOf<typeof itemTable.columns>, of: OfProcess, today: Day): FollowedUp {
  const { decisionId, paperId, bodyId, reference, decidedOn, itemNo, text, kind } = row;
  const { owner, dueOn, state, reason, since } = row;
  return {
    ...of,
    ...{ decisionId, paperId, bodyId, reference, decidedOn, itemNo, text, kind, owner, dueOn },
    state: turnsLate(state) && (dueOn ?? NEVER) < today ? 'late' : state,
    ...{ reason, since },
  };
}
