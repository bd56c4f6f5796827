import type { Database, Row } from '@plankreis/journal';
import { NEVER, type Day, type FollowUpItem, type FollowUpState, type ItemKind } from '@plankreis/process';
import type { CouncilQuery } from './council-lists.js';
import type { Page } from './list.js';
import { ofProcess, optional, partPage, type OfProcess } from './part-page.js';
import { condition, equal, readableBy, type Condition } from './reader.js';

const orders = {
  '-decidedOn': { by: 'decided_on', newestFirst: true },
  dueOn: { by: 'due_key', newestFirst: false },
} as const;

/** By the day of the decision, the newest first; or by the day it is due, what has none last. */
export type FollowUpOrder = keyof typeof orders;
export const followUpOrders = Object.keys(orders) as readonly FollowUpOrder[]; // the keys of a literal

export interface FollowUpQuery extends CouncilQuery {
  readonly bodyId?: string;
  readonly department?: string;
  readonly state?: FollowUpState;
  readonly decidedFrom?: Day;
  readonly decidedUntil?: Day;
  readonly sort: FollowUpOrder;
  readonly today: Day;
}

export type FollowedUp = FollowUpItem & OfProcess;

const columns = [
  ...['paper_id', 'decision_id', 'item_no', 'body_id', 'reference', 'decided_on', 'text', 'kind'],
  ...['owner', 'due_on', 'state', 'reason', 'since'],
];

/** One page of decided items of all processes, as they stand on `today`. @throws BrokenCursor */
export function followedUp(db: Database, query: FollowUpQuery): Promise<Page<FollowedUp>> {
  const { actor, bodyId, department, state, decidedFrom, decidedUntil, sort, today, ...page } = query;
  const isByDecision = orders[sort].by === 'decided_on';
  return partPage(
    db,
    {
      ...page,
      ...orders[sort],
      ...(isByDecision && { from: decidedFrom, until: decidedUntil }),
      order: `followUp${sort}`,
      table: 'item_row',
      columns,
      conditions: [
        ...equal('body_id', bodyId),
        ...equal('department', department),
        ...(state === undefined ? [] : standsAs(state, today)),
        ...(isByDecision ? [] : decidedWithin(decidedFrom, decidedUntil)),
        ...readableBy(actor),
      ],
    },
    (row) => toItem(row, today),
  );
}

const decidedWithin = (from: Day | undefined, until: Day | undefined): Condition[] => [
  ...(from === undefined ? [] : [condition('r.decided_on >= ?', from)]),
  ...(until === undefined ? [] : [condition('r.decided_on <= ?', until)]),
];

/** Days pass without an entry: what is late is told by the day of the question, as the core does. */
const turnsLate = (state: FollowUpState): boolean => state === 'open' || state === 'underway';

function standsAs(state: FollowUpState, today: Day): Condition[] {
  switch (state) {
    case 'late':
      return [
        condition('r.settled = 0'),
        condition(`(r.state = 'late' OR (r.state IN ('open', 'underway') AND r.due_key < ?))`, today),
      ];
    case 'open':
    case 'underway':
      // Asked of `due_on`, so that SQLite does not read along the days it is due where it is to sort by another day.
      return [
        condition('r.settled = 0'),
        condition('r.state = ? AND (r.due_on IS NULL OR r.due_on >= ?)', state, today),
      ];
    case 'contested':
      return [condition('r.settled = 0'), condition('r.state = ?', state)];
    case 'done':
    case 'notFeasible':
    case 'repealed':
      return [condition('r.settled = 1'), condition('r.state = ?', state)];
  }
}

/** The columns hold what `project` wrote from typed values. */
function toItem(row: Row, today: Day): FollowedUp {
  const stored = row['state'] as FollowUpState;
  const due = (row['due_on'] as Day | null) ?? NEVER;
  return {
    ...ofProcess(row),
    decisionId: row['decision_id'] as string,
    paperId: row['paper_id'] as string,
    bodyId: row['body_id'] as string,
    ...optional('reference', row['reference']),
    decidedOn: row['decided_on'] as Day,
    itemNo: Number(row['item_no']),
    text: row['text'] as string,
    kind: row['kind'] as ItemKind,
    ...optional('owner', row['owner']),
    ...optional('dueOn', row['due_on']),
    state: turnsLate(stored) && due < today ? 'late' : stored,
    ...optional('reason', row['reason']),
    ...optional('since', row['since']),
  };
}
