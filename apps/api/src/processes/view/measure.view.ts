import {
  Flag,
  measureStates,
  OneOf,
  Optional,
  Part,
  Parts,
  verdicts,
  type Measure,
  type MeasureState,
  type Verdict,
} from '@plankreis/process';
import { Answers, AnyText, AsData, CalendarDay, Count, TextList } from '../../platform/http/fields.js';

export class AdoptedBy {
  @AnyText() decisionId!: string;
  @Count() itemNo!: number;
}

export class MeasureEvaluationView {
  @OneOf(verdicts) verdict!: Verdict;
  @AnyText() effect!: string;
  @Answers({ type: 'number' }) indicatorValue!: number;
  @CalendarDay() asOf!: string;
}

/** A value of its indicator, measured or from the evaluation. */
export class IndicatorReadingView {
  @Answers({ type: 'number' }) value!: number;
  @CalendarDay() asOf!: string;
}

export class MeasureView {
  @AnyText() id!: string;
  @OneOf(measureStates) state!: MeasureState;
  @AnyText() title!: string;
  @TextList() recommendationIds!: readonly string[];
  @Optional() @Flag() politicalAddition?: boolean;
  @Optional() @AnyText() ownerId?: string;
  @Optional() @CalendarDay() startOn?: string;
  @Optional() @CalendarDay() endOn?: string;
  @Optional() @AsData('Consequences') consequences?: Measure['consequences'];
  @Optional() @AsData('Indicator') indicator?: Measure['indicator'];
  @Optional() @AnyText() funding?: string;
  @Optional() @Count() followOnCostCents?: number;
  @Optional() @AnyText() spaceId?: string;
  @Optional() @AnyText() area?: string;
  @Optional() @Part(() => AdoptedBy) decidedBy?: AdoptedBy;
  @TextList() fundedBy!: readonly string[];
  @Optional() @AnyText() because?: string;
  /** What was read of its indicator, oldest first. */
  @Parts(() => IndicatorReadingView) readings!: readonly IndicatorReadingView[];
  @Optional() @Part(() => MeasureEvaluationView) evaluation?: MeasureEvaluationView;
}
