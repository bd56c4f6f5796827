import {
  Flag,
  measureStates,
  OneOf,
  Optional,
  Part,
  Text,
  verdicts,
  type Measure,
  type MeasureState,
  type Verdict,
} from '@plankreis/process';
import { Answers, AsData, CalendarDay, Count, TextList } from '../../http/fields.js';

export class AdoptedBy {
  @Text() decisionId!: string;
  @Count() itemNo!: number;
}

export class MeasureEvaluationView {
  @OneOf(verdicts) verdict!: Verdict;
  @Text() effect!: string;
  @Answers({ type: 'number' }) indicatorValue!: number;
  @CalendarDay() asOf!: string;
}

export class MeasureView {
  @Text() id!: string;
  @OneOf(measureStates) state!: MeasureState;
  @Text() title!: string;
  @TextList() recommendationIds!: readonly string[];
  @Optional() @Flag() politicalAddition?: boolean;
  @Optional() @Text() ownerId?: string;
  @Optional() @CalendarDay() startOn?: string;
  @Optional() @CalendarDay() endOn?: string;
  @Optional() @AsData('Consequences') consequences?: Measure['consequences'];
  @Optional() @AsData('Indicator') indicator?: Measure['indicator'];
  @Optional() @Text() funding?: string;
  @Optional() @Count() followOnCostCents?: number;
  @Optional() @Text() area?: string;
  @Optional() @Part(() => AdoptedBy) decidedBy?: AdoptedBy;
  @TextList() fundedBy!: readonly string[];
  @Optional() @Text() because?: string;
  @Optional() @Part(() => MeasureEvaluationView) evaluation?: MeasureEvaluationView;
}
