import {
  entryTypeNames,
  Flag,
  OneOf,
  paperKinds,
  Part,
  Parts,
  type EntryTypeName,
  type PaperKind,
} from '@plankreis/process';
import { OfProcessView } from '../../processes/view/of-process.view.js';
import { DeadlineEntry } from '../deadlines/deadlines.types.js';
import { AnyText, CalendarDay, Count, Instant } from '../../platform/http/fields.js';
import { Named } from '../../platform/http/named.js';

const acts = ['sign', 'release'] as const;

export class PaperToSign extends OfProcessView {
  @AnyText() paperId!: string;
  @AnyText() title!: string;
  @OneOf(paperKinds) kind!: PaperKind;
  @OneOf(acts) act!: (typeof acts)[number];
}

export class NewEntry {
  @Count() seq!: number;
  @OneOf(entryTypeNames) type!: EntryTypeName;
  /** What happened, in words. */
  @AnyText() fact!: string;
  @Part(() => Named) by!: Named;
  @CalendarDay() occurredOn!: string;
  @Instant() recordedAt!: string;
}

export class NewsOfProcess {
  @AnyText() processId!: string;
  @AnyText() number!: string;
  @AnyText() processTitle!: string;
  @Parts(() => NewEntry) entries!: readonly NewEntry[];
}

/** What the caller has to do, by date, and what is new since they were last here. */
export class Desk {
  /** What is overdue or warned of, and what is due within a month. */
  @Parts(() => DeadlineEntry) deadlines!: readonly DeadlineEntry[];
  /** There are more than these. */
  @Flag() moreDeadlines!: boolean;
  @Parts(() => PaperToSign) papers!: readonly PaperToSign[];
  /** From when on something counts as new. */
  @Instant() newsSince!: string;
  @Parts(() => NewsOfProcess) news!: readonly NewsOfProcess[];
}
