import {
  Flag,
  OneOf,
  Optional,
  Part,
  Parts,
  Ref,
  signalKinds,
  topicStates,
  urgencies,
  waitingFor,
  Whole,
  windowStandings,
  type SignalKind,
  type StateName,
  type Urgency,
  type WaitingFor,
  type WindowStanding,
} from '@plankreis/process';
import { topicOrders, type TopicOrder } from '@plankreis/readmodel';
import { OfProcessView } from '../../processes/view/of-process.view.js';
import { AnyText, CalendarDay, Count, TextOrNull } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page-query.js';
import { TemplateView } from '../../processes/view/process.view.js';

export class TopicListQuery extends PageQuery {
  @Optional() @OneOf(waitingFor) waitingFor?: WaitingFor;
  @Optional() @Ref('department') department?: string;
  @Optional() @Ref('template') template?: string;
  @Optional() @OneOf(topicStates) state?: StateName;
  /** Only those whose day of review has come. */
  @Optional() @OneOf(['true']) due?: 'true';
  /** Only those a window has come for. */
  @Optional() @OneOf(['true']) woken?: 'true';
  /** By rank, unless said otherwise. */
  @Optional() @OneOf(topicOrders) sort?: TopicOrder;
}

/** When somebody spoke of a topic. */
export class TopicSignalDay {
  @OneOf(signalKinds) kind!: SignalKind;
  @AnyText() source!: string;
  @CalendarDay() notedOn!: string;
}

/** Something that moves a topic up or down, and by how much. */
export class RankReasonView {
  @AnyText() code!: string;
  @Whole(-1000, 1000) points!: number;
  /** In words. */
  @AnyText() text!: string;
}

/** A window that has come for a parked topic: somebody is to look whether to take it up again. */
export class WakingWindow {
  @AnyText() id!: string;
  @AnyText() title!: string;
  @OneOf(windowStandings) standing!: WindowStanding;
  @CalendarDay() opensOn!: string;
  @CalendarDay() closesOn!: string;
}

export class TopicEntryView extends OfProcessView {
  @Part(() => TemplateView) template!: TemplateView;
  @OneOf(topicStates) state!: StateName;
  @OneOf(urgencies) urgency!: Urgency;
  @CalendarDay() submittedOn!: string;
  @Optional() @OneOf(waitingFor) waitingFor?: WaitingFor;
  /** The one window it waits for. */
  @Optional() @AnyText() windowId?: string;
  /** Why it was parked. */
  @Optional() @AnyText() reason?: string;
  @Optional() @CalendarDay() parkedOn?: string;
  @Optional() @CalendarDay() reviewOn?: string;
  /** The day of review has come. */
  @Flag() reviewDue!: boolean;
  /** The latest signals, newest first. */
  @Parts(() => TopicSignalDay) signals!: TopicSignalDay[];
  /** How many there are in all. */
  @Count() signalCount!: number;
  /** The sum of what counts for and against it. */
  @Whole(-1000, 1000) points!: number;
  /** Why it stands where it stands, what counts most first. */
  @Parts(() => RankReasonView) reasons!: RankReasonView[];
  @Parts(() => WakingWindow) windows!: WakingWindow[];
  /** The caller works on it, or heads its department. */
  @Flag() own!: boolean;
}

export class TopicList {
  @Parts(() => TopicEntryView) items!: readonly TopicEntryView[];
  /** The cursor of the next page; null on the last. */
  @TextOrNull() next!: string | null;
  /** More fit than are ranked at once: these are the ones that moved last. */
  @Flag() unranked!: boolean;
}
