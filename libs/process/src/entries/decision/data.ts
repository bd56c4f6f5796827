import {
  Cents,
  Day,
  LongText,
  NewId,
  OneOf,
  Only,
  Optional,
  Part,
  Parts,
  PastDay,
  Ref,
  ServerMade,
  Text,
  Whole,
  Wholes,
} from '../../schema/fields.js';
import {
  conditionKinds,
  decisionResults,
  itemKinds,
  objectionOutcomes,
  objectors,
  phases,
  progresses,
  type ConditionKind,
  type DecisionResult,
  type ItemKind,
  type ObjectionOutcome,
  type Objector,
  type Phase,
  type Progress,
} from '../../vocabulary/vocabulary.js';
import { Votes } from '../consultation/data.js';

export class ItemCondition {
  @OneOf(conditionKinds) on!: ConditionKind;
  @LongText() text!: string;
}

export class DecisionItemData {
  @Whole(1, 500) no!: number;
  @LongText() text!: string;
  @OneOf(itemKinds) kind!: ItemKind;
  @OneOf(decisionResults) result!: DecisionResult;
  /** A person has seen that it was adopted word for word, while others were not. */
  @Optional() @Only(true) asProposed?: true;
  @Optional() @OneOf(phases) throughPhase?: Phase;
  @Optional() @Ref('measure') measureId?: string;
  @Optional() @Cents() amountCents?: number;
  @Optional() @Part(() => ItemCondition) conditional?: ItemCondition;
  @Optional() @Day() dueOn?: string;
  @Optional() @Text() owner?: string;
}

/** Decided in place of the competent body because it could not wait; that body is told of it afterwards. */
export class UrgentDecision {
  @LongText() grounds!: string;
  @Ref('body') reportToBodyId!: string;
  @Day() reportDueOn!: string;
}

export class DecisionRecorded {
  @NewId('decision') decisionId?: string;
  @Ref('paper') paperId!: string;
  @Optional() @Ref('consultation') consultationId?: string;
  @Optional() @Ref('body') bodyId?: string;
  @OneOf(decisionResults) resultCode!: DecisionResult;
  @Optional() @Text() resultLabel?: string;
  @Optional() @Text(100) reference?: string;
  @PastDay() decidedOn!: string;
  @Optional() @LongText() resolutionText?: string;
  @Optional() @Part(() => Votes) votes?: Votes;
  @Parts(() => DecisionItemData) items!: DecisionItemData[];
  @Optional() @Part(() => UrgentDecision) urgent?: UrgentDecision;
  /** A person has seen that what reads like a proviso is no condition of any item. */
  @Optional() @Only(true) withoutProviso?: true;
  /** The bundle it is recorded for. */
  @Optional() @ServerMade() @Text(64) bundleId?: string;
}

export class DecisionTookEffect {
  @Ref('decision') decisionId!: string;
  @PastDay() effectiveOn!: string;
}

export class DecisionConditionMet {
  @Ref('decision') decisionId!: string;
  @Whole(1, 500) itemNo!: number;
  @PastDay() metOn!: string;
  @LongText() evidence!: string;
}

export class DecisionObjected {
  @Ref('decision') decisionId!: string;
  @OneOf(objectors) by!: Objector;
  @LongText() grounds!: string;
}

export class DecisionObjectionSettled {
  @Ref('decision') decisionId!: string;
  @OneOf(objectionOutcomes) outcome!: ObjectionOutcome;
}

export class DecisionAnnulled {
  @Ref('decision') decisionId!: string;
  @LongText() cause!: string;
}

export class DecisionRepealed {
  @Ref('decision') decisionId!: string;
  @Text() byReference!: string;
  @Optional() @Wholes(1, 500) itemNos?: number[];
}

export class DecisionProgressNoted {
  @Ref('decision') decisionId!: string;
  @Whole(1, 500) itemNo!: number;
  @OneOf(progresses) progress!: Progress;
  @Optional() @LongText() reason?: string;
  @Optional() @Day() dueOn?: string;
  @Optional() @Text() owner?: string;
  @Optional() @LongText() note?: string;
}
