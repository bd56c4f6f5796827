import {
  Flag,
  LongText,
  Named,
  OneOf,
  Optional,
  Parts,
  Text,
  waitingFor,
  Whole,
  windowStandings,
  Year,
  type WaitingFor,
  type WindowStanding,
} from '@plankreis/process';
import { AnyText, CalendarDay, Count, Removable } from '../../platform/http/fields.js';

/** A window as whoever keeps the calendar describes it. */
export class WindowRequest {
  @OneOf(waitingFor) kind!: WaitingFor;
  @Text(200) title!: string;
  @Optional() @Text(200) programme?: string;
  @CalendarDay() opensOn!: string;
  @CalendarDay() closesOn!: string;
  /** How many days before it opens it is told of. */
  @Whole(0, 730) noticeDays!: number;
  /** Topics of one kind of planning wait for it, by its key, or of `any`. */
  @Named('subject') subject!: string;
  /** The year a budget round is for; else the one after it closes. */
  @Optional() @Year() budgetYear?: number;
  @Optional() @LongText() note?: string;
  @Flag() active!: boolean;
}

/** What is to be different about a window; the rest stays as it is. */
export class WindowChange {
  @Optional() @OneOf(waitingFor) kind?: WaitingFor;
  @Optional() @Text(200) title?: string;
  @Removable() @Text(200) programme?: string | null;
  @Optional() @CalendarDay() opensOn?: string;
  @Optional() @CalendarDay() closesOn?: string;
  @Optional() @Whole(0, 730) noticeDays?: number;
  @Optional() @Named('subject') subject?: string;
  @Removable() @Year() budgetYear?: number | null;
  @Removable() @LongText() note?: string | null;
  @Optional() @Flag() active?: boolean;
}

export class WindowItem extends WindowRequest {
  @AnyText() id!: string;
  /** To be named in `If-Match` by whoever changes it. */
  @Count() version!: number;
  /** How it stands today. */
  @OneOf(windowStandings) standing!: WindowStanding;
}

export class WindowList {
  /** By the day they open. */
  @Parts(() => WindowItem) items!: WindowItem[];
}
