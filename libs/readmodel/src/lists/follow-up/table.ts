import {
  followUp,
  NEVER,
  visibleToAnybody,
  type FollowUpItem,
  type FollowUpState,
  type ItemKind,
} from '@plankreis/process';
import { day, flag, integer, text } from '../../tables/column.js';
import { BEFORE_ALL_DAYS } from '../../tables/days.js';
import { numbered, partTable } from '../../tables/part-table.js';

const over: readonly FollowUpItem['state'][] = ['done', 'notFeasible', 'repealed'];

/** Decided items, and what has become of each. */
export const itemTable = partTable(
  'item_row',
  {
    paperId: text(),
    decisionId: text(),
    itemNo: integer(),
    bodyId: text(),
    reference: text().optional(),
    decidedOn: day(),
    text: text(),
    kind: text<ItemKind>(),
    owner: text().optional(),
    dueOn: day().optional(),
    /** The day it is due, or one that never comes. */
    dueKey: day(),
    state: text<FollowUpState>(),
    /** Whether something is still to be done. */
    pending: flag(),
    reason: text().optional(),
    since: day().optional(),
  },
  {
    indexes: (['decidedOn DESC', 'dueKey'] as const).flatMap((order) => [
      [order],
      ...(['pending', 'bodyId', 'department'] as const).map((filter) => [filter, order] as const),
    ]),
    derive(dossier) {
      const open = new Set(visibleToAnybody(dossier).decisions.map(({ id }) => id));
      return followUp(dossier, BEFORE_ALL_DAYS).map((item) => ({
        ...item,
        partId: numbered(item.decisionId, item.itemNo),
        public: open.has(item.decisionId),
        dueKey: item.dueOn ?? NEVER,
        pending: !over.includes(item.state),
      }));
    },
  },
);
