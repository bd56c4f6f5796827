import {
  conditionKinds,
  decisionResults,
  decisionStates,
  itemKinds,
  objectionOutcomes,
  objectors,
  OneOf,
  Optional,
  Part,
  Parts,
  phases,
  progresses,
  type ConditionKind,
  type Decision,
  type DecisionResult,
  type DecisionState,
  type ItemKind,
  type ObjectionOutcome,
  type Objector,
  type Phase,
  type Progress,
} from '@plankreis/process';
import { AnyText, AsData, CalendarDay, Count } from '../../platform/http/fields.js';
import { Named } from '../../platform/http/named.js';

export class ItemConditionView {
  @OneOf(conditionKinds) on!: ConditionKind;
  @AnyText() text!: string;
}

/** What was said about carrying an item out. */
export class ItemReportView {
  @OneOf(progresses) progress!: Progress;
  @CalendarDay() on!: string;
  @Part(() => Named) by!: Named;
  /** Why it is late or cannot be done. */
  @Optional() @AnyText() reason?: string;
  /** The new day by which it is to be done. */
  @Optional() @CalendarDay() dueOn?: string;
  @Optional() @AnyText() owner?: string;
  @Optional() @AnyText() note?: string;
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
  /** Oldest first. */
  @Optional() @Parts(() => ItemReportView) reports?: readonly ItemReportView[];
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
  /** The consultation it is the result of. */
  @Optional() @AnyText() consultationId?: string;
  /** The version of the paper that was decided. */
  @Optional() @Count() paperVersion?: number;
  /** Decided in place of the competent body because it could not wait. */
  @Optional() @AsData('UrgentDecision') urgent?: Decision['urgent'];
  @Optional() @AnyText() reference?: string;
  @CalendarDay() decidedOn!: string;
  @OneOf(decisionResults) resultCode!: string;
  /** Where it stands; absent where nothing was adopted. */
  @Optional() @OneOf(decisionStates) state?: DecisionState;
  @Optional() @AnyText() resultLabel?: string;
  @Optional() @AnyText() resolutionText?: string;
  @Optional() @AsData('Votes') votes?: Decision['votes'];
  @Parts(() => DecisionItemView) items!: readonly DecisionItemView[];
  @Optional() @CalendarDay() effectiveOn?: string;
  @Parts(() => ObjectionView) objections!: readonly ObjectionView[];
  /** The bundle it was recorded for. */
  @Optional() @AnyText() bundleId?: string;
  @Optional() @AnyText() annulledBecause?: string;
  @Optional() @AnyText() repealedBy?: string;
}
