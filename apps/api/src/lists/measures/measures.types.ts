import {
  Flag,
  measureStates,
  OneOf,
  Optional,
  Part,
  Parts,
  Ref,
  Text,
  verdicts,
  type MeasureState,
  type Verdict,
} from '@plankreis/process';
import { OfProcessView } from '../../processes/view/of-process.view.js';
import { Answers, AnyText, CalendarDay, Count, TextOrNull } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page-query.js';
import { Named } from '../../platform/http/named.js';

export class MeasuresQuery extends PageQuery {
  @Optional() @OneOf(measureStates) state?: MeasureState;
  @Optional() @Ref('department') department?: string;
  /** Who carries it out. */
  @Optional() @Ref('person') owner?: string;
  @Optional() @Text(64) process?: string;
  /** Only measures that should have begun or been done by now. */
  @Optional() @OneOf(['true']) late?: 'true';
  /** Only adopted measures nobody has said how to pay for. */
  @Optional() @OneOf(['true']) unfunded?: 'true';
  /** Only those a body added that follow from no recommendation. */
  @Optional() @OneOf(['true']) political?: 'true';
  /** Words that stand in the area. */
  @Optional() @Text(200) area?: string;
  /** Words that stand in the title or the area. */
  @Optional() @Text(200) q?: string;
}

const decimal = { type: 'number' };

/** How an indicator stands between where it began and where it is to be. */
export class IndicatorStandingView {
  @AnyText() name!: string;
  @AnyText() unit!: string;
  @Answers(decimal) baseline!: number;
  @Answers(decimal) target!: number;
  @CalendarDay() targetOn!: string;
  /** The last value read. */
  @Optional() @Answers(decimal) value?: number;
  @Optional() @CalendarDay() asOf?: string;
}

export class DecidedByView {
  @AnyText() decisionId!: string;
  @Count() itemNo!: number;
  @Optional() @AnyText() reference?: string;
  @CalendarDay() decidedOn!: string;
}

/** A measure of some process, with how it stands today. */
export class MeasureEntry extends OfProcessView {
  @AnyText() measureId!: string;
  @AnyText() title!: string;
  @OneOf(measureStates) state!: MeasureState;
  @Optional() @Part(() => Named) owner?: Named;
  @Optional() @CalendarDay() startOn?: string;
  @Optional() @CalendarDay() endOn?: string;
  @Flag() late!: boolean;
  @Flag() unfunded!: boolean;
  @Flag() political!: boolean;
  @Optional() @AnyText() area?: string;
  @Optional() @Part(() => IndicatorStandingView) indicator?: IndicatorStandingView;
  @Optional() @OneOf(verdicts) verdict?: Verdict;
  @Optional() @Part(() => DecidedByView) decidedBy?: DecidedByView;
}

export class MeasureList {
  @Parts(() => MeasureEntry) items!: readonly MeasureEntry[];
  /** The cursor of the next page; null on the last. */
  @TextOrNull() next!: string | null;
}

export class ReportsQuery extends PageQuery {
  @Optional() @Ref('department') department?: string;
}

/** A report that was before a body and from which no measure has followed. */
export class ReportEntry extends OfProcessView {
  @AnyText() paperId!: string;
  @AnyText() title!: string;
  @Optional() @AnyText() reference?: string;
  @AnyText() bodyId!: string;
  @CalendarDay() laidOn!: string;
  /** What the body did with it. */
  @AnyText() result!: string;
  /** Since when that is too long. */
  @CalendarDay() from!: string;
  /** Why the process ended, where it has. */
  @Optional() @AnyText() endedBecause?: string;
}

export class ReportList {
  /** How many months a measure may take to follow. */
  @Count() months!: number;
  @Parts(() => ReportEntry) items!: readonly ReportEntry[];
  @TextOrNull() next!: string | null;
}
