import {
  Cents,
  Day,
  LongText,
  NewId,
  OneOf,
  Optional,
  Part,
  Parts,
  PastDay,
  Ref,
  ServerMade,
  Text,
  Whole,
} from '../fields.js';
import {
  conditionKinds,
  decisionResults,
  isAdoption,
  itemKinds,
  phases,
  type ConditionKind,
  type DecisionResult,
  type ItemKind,
  type Phase,
} from '../vocabulary.js';
import { Votes } from './votes.js';

export class ItemCondition {
  @OneOf(conditionKinds) on!: ConditionKind;
  @LongText() text!: string;
}

export class DecisionItemData {
  @Whole(1, 500) no!: number;
  @LongText() text!: string;
  @OneOf(itemKinds) kind!: ItemKind;
  @OneOf(decisionResults) result!: DecisionResult;
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
  /** The bundle it is recorded for. */
  @Optional() @ServerMade() @Text(64) bundleId?: string;
}

/** The items that give the process a mandate: adopted ones of kind commission. */
export const commissionItems = <I extends DecisionItemData>(items: readonly I[]): I[] =>
  items.filter((item) => item.kind === 'commission' && isAdoption(item.result));
