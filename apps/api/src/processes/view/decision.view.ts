import {
  conditionKinds,
  decisionResults,
  itemKinds,
  objectionOutcomes,
  objectors,
  OneOf,
  Optional,
  Part,
  Parts,
  phases,
  Text,
  type ConditionKind,
  type Decision,
  type DecisionResult,
  type ItemKind,
  type ObjectionOutcome,
  type Objector,
  type Phase,
} from '@plankreis/process';
import { AsData, CalendarDay, Count } from '../../http/fields.js';

export class ItemConditionView {
  @OneOf(conditionKinds) on!: ConditionKind;
  @Text() text!: string;
}

export class DecisionItemView {
  @Count() no!: number;
  @Text() text!: string;
  @OneOf(itemKinds) kind!: ItemKind;
  @OneOf(decisionResults) result!: DecisionResult;
  @Optional() @OneOf(phases) throughPhase?: Phase;
  @Optional() @Text() measureId?: string;
  @Optional() @Count() amountCents?: number;
  @Optional() @Part(() => ItemConditionView) conditional?: ItemConditionView;
  @Optional() @CalendarDay() dueOn?: string;
  @Optional() @Text() owner?: string;
  @Optional() @CalendarDay() conditionMetOn?: string;
  @Optional() @Text() conditionEvidence?: string;
  @Optional() @CalendarDay() repealedOn?: string;
}

export class ObjectionView {
  @OneOf(objectors) by!: Objector;
  @Text() grounds!: string;
  @CalendarDay() on!: string;
  @Optional() @OneOf(objectionOutcomes) outcome?: ObjectionOutcome;
}

export class DecisionView {
  @Text() id!: string;
  @Text() paperId!: string;
  @Text() bodyId!: string;
  @Optional() @Text() reference?: string;
  @CalendarDay() decidedOn!: string;
  @OneOf(decisionResults) resultCode!: string;
  @Optional() @Text() resultLabel?: string;
  @Optional() @Text() resolutionText?: string;
  @Optional() @AsData('Votes') votes?: Decision['votes'];
  @Parts(() => DecisionItemView) items!: readonly DecisionItemView[];
  @Optional() @CalendarDay() effectiveOn?: string;
  @Parts(() => ObjectionView) objections!: readonly ObjectionView[];
  @Optional() @Text() annulledBecause?: string;
  @Optional() @Text() repealedBy?: string;
}
