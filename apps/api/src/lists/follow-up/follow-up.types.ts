import {
  followUpStates,
  itemKinds,
  OneOf,
  Optional,
  Parts,
  Ref,
  type FollowUpState,
  type ItemKind,
} from '@plankreis/process';
import { followUpOrders, type FollowUpOrder } from '@plankreis/readmodel';
import { OfProcessView } from '../../processes/view/of-process.view.js';
import { AnyText, CalendarDay, Count, TextOrNull } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page-query.js';

export class FollowUpListQuery extends PageQuery {
  @Optional() @Ref('body') body?: string;
  @Optional() @Ref('department') department?: string;
  @Optional() @OneOf(followUpStates) state?: FollowUpState;
  /** Decided in the council term that ends on this day. */
  @Optional() @CalendarDay() term?: string;
  /** Decided on this day or later, and no later than that one. */
  @Optional() @CalendarDay() from?: string;
  @Optional() @CalendarDay() until?: string;
  /** By the day of the decision, the newest first, unless said otherwise. */
  @Optional() @OneOf(followUpOrders) sort?: FollowUpOrder;
}

/** A decided item with who carries it out, until when, and how it stands today. */
export class FollowUpEntry extends OfProcessView {
  @AnyText() decisionId!: string;
  @AnyText() paperId!: string;
  @AnyText() bodyId!: string;
  @Optional() @AnyText() reference?: string;
  @CalendarDay() decidedOn!: string;
  @Count() itemNo!: number;
  @AnyText() text!: string;
  @OneOf(itemKinds) kind!: ItemKind;
  @Optional() @AnyText() owner?: string;
  @Optional() @CalendarDay() dueOn?: string;
  @OneOf(followUpStates) state!: FollowUpState;
  /** Why it is late, cannot be done, or does not bind any more. */
  @Optional() @AnyText() reason?: string;
  /** The day this state was last told of. */
  @Optional() @CalendarDay() since?: string;
}

export class FollowUpList {
  @Parts(() => FollowUpEntry) items!: readonly FollowUpEntry[];
  /** The cursor of the next page; null on the last. */
  @TextOrNull() next!: string | null;
}
