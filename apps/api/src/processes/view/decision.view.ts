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
  type ConditionKind,
  type Decision,
  type DecisionResult,
  type ItemKind,
  type ObjectionOutcome,
  type Objector,
  type Phase,
} from '@plankreis/process';
import { AnyText, AsData, CalendarDay, Count } from '../../http/fields.js';

export class ItemConditionView {
  @OneOf(conditionKinds) on!: ConditionKind;
  @AnyText() text!: string;
}

export class DecisionItemView {
  @Count() no!: number;
  @AnyText() text!: string;
  @OneOf(itemKinds) kind!: ItemKind;
  @OneOf(decisionResults) result!: DecisionResult;
  @Optional() @OneOf(phases) throughPhase?: Phase;
  @Optional() @AnyText() measureId?: string;
  @Optional() @Count() amountCents?: number;
  @Optional() @Part(() => ItemConditionView) conditional?: ItemConditionView;
  @Optional() @CalendarDay() dueOn?: string;
  @Optional() @AnyText() owner?: string;
  @Optional() @CalendarDay() conditionMetOn?: string;
  @Optional() @AnyText() conditionEvidence?: string;
  @Optional() @CalendarDay() repealedOn?: string;
}

export class ObjectionView {
  @OneOf(objectors) by!: Objector;
  @AnyText() grounds!: string;
  @CalendarDay() on!: string;
  @Optional() @OneOf(objectionOutcomes) outcome?: ObjectionOutcome;
}

export class DecisionView {
  @AnyText() id!: string;
  @AnyText() paperId!: string;
  @AnyText() bodyId!: string;
  @Optional() @AnyText() reference?: string;
  @CalendarDay() decidedOn!: string;
  @OneOf(decisionResults) resultCode!: string;
  @Optional() @AnyText() resultLabel?: string;
  @Optional() @AnyText() resolutionText?: string;
  @Optional() @AsData('Votes') votes?: Decision['votes'];
  @Parts(() => DecisionItemView) items!: readonly DecisionItemView[];
  @Optional() @CalendarDay() effectiveOn?: string;
  @Parts(() => ObjectionView) objections!: readonly ObjectionView[];
  @Optional() @AnyText() annulledBecause?: string;
  @Optional() @AnyText() repealedBy?: string;
}
