import {
  Cents,
  CentsByYear,
  Flag,
  LongText,
  NewId,
  OneOf,
  Optional,
  Part,
  Parts,
  PastDay,
  Ref,
  Text,
  Whole,
  Year,
} from '../../schema/fields.js';
import {
  appropriationSources,
  lineClasses,
  lineKinds,
  lineOwners,
  type AppropriationSource,
  type LineClass,
  type LineKind,
  type LineOwnerKind,
} from '../../vocabulary/vocabulary.js';
import { ItemCondition } from '../decision/data.js';

export class BudgetAppropriated {
  @NewId('appropriation') appropriationId?: string;
  @Ref('line') lineId!: string;
  @Cents() cents!: number;
  @OneOf(appropriationSources) source!: AppropriationSource;
  @Optional() @Ref('line') fromLineId?: string;
  @Optional() @Ref('decision') decisionId?: string;
  @Optional() @Whole(1, 500) itemNo?: number;
  @Optional() @Ref('grant') grantId?: string;
  @Optional() @Text() legalGround?: string;
  @Optional() @Part(() => ItemCondition) conditional?: ItemCondition;
}

export class BudgetConditionMet {
  @Ref('appropriation') appropriationId!: string;
  @PastDay() metOn!: string;
  @LongText() evidence!: string;
}

export class BudgetBlocked {
  @NewId('block') blockId?: string;
  @Ref('line') lineId!: string;
  /** Without a sum the whole line is frozen. */
  @Optional() @Cents() cents?: number;
  @LongText() reason!: string;
}

export class BudgetUnblocked {
  @Ref('block') blockId!: string;
  /** Without a sum all of it is lifted. */
  @Optional() @Cents() cents?: number;
  @Optional() @LongText() reason?: string;
}

export class BudgetCommitted {
  @NewId('commitment') commitmentId?: string;
  @Ref('line') lineId!: string;
  @Cents() cents!: number;
  @PastDay() on!: string;
  @Text() reference!: string;
  @Optional() @LongText() legalGround?: string;
}

export class BudgetReleased {
  @Ref('commitment') commitmentId!: string;
  /** Without a sum all that is still bound. */
  @Optional() @Cents() cents?: number;
  @LongText() reason!: string;
}

export class BudgetSpent {
  @Ref('line') lineId!: string;
  @Cents() cents!: number;
  @PastDay() bookedOn!: string;
  @Text() voucher!: string;
  @Optional() @Ref('commitment') commitmentId?: string;
  @Optional() @LongText() legalGround?: string;
}

export class BudgetRefunded {
  @Ref('line') lineId!: string;
  @Cents() cents!: number;
  @PastDay() bookedOn!: string;
  @Text() voucher!: string;
}

export class BudgetRegistered {
  @Ref('line') lineId!: string;
  /** All that is asked for on this line; a later registration takes the place of an earlier one. */
  @Cents() cents!: number;
  /** The round it was handed in for, where the calendar has one for the year of the line. */
  @Optional() @Ref('budgetRound') windowId?: string;
}

/** One source of money and how much of it. */
export class CoverShare {
  @Text() source!: string;
  @Cents() cents!: number;
}

/** Whose purse a line belongs to. */
export class LineOwner {
  @OneOf(lineOwners) kind!: LineOwnerKind;
  @Optional() @Ref('measure') measureId?: string;
}

/** Municipalities book by product and ledger account, PSP element or budget item: a scheme and a code, no more. */
export class Account {
  @Text(60) scheme!: string;
  @Text(60) code!: string;
}

/** What is said about a line besides what it is: it may change with the planning. */
class LineFields {
  @Optional() @Parts(() => CoverShare, 50) cover?: CoverShare[];
  /** What the municipality bears itself of this year's sum, where others pay the rest. */
  @Optional() @Cents() ownShareCents?: number;
  @Optional() @Ref('grant') grantId?: string;
  /** The norm or contract by which the money is owed; without one it is discretionary. */
  @Optional() @Text() owedBy?: string;
  @Optional() @Flag() recurring?: boolean;
  @Optional() @CentsByYear() commitmentAppropriations?: Record<string, number>;
}

export class BudgetPlanned extends LineFields {
  @NewId('line') lineId?: string;
  @Part(() => LineOwner) owner!: LineOwner;
  @Year() year!: number;
  @Part(() => Account) account!: Account;
  @OneOf(lineKinds) kind!: LineKind;
  @OneOf(lineClasses) class!: LineClass;
  @Text() purpose!: string;
  @Cents() plannedCents!: number;
}

export class LineChanges extends LineFields {
  @Optional() @Part(() => Account) account?: Account;
  @Optional() @OneOf(lineClasses) class?: LineClass;
  @Optional() @Text() purpose?: string;
  @Optional() @Cents() plannedCents?: number;
}

export class BudgetRevised {
  @Ref('line') lineId!: string;
  @Part(() => LineChanges) changes!: LineChanges;
}

export class BudgetCancelled {
  @Ref('line') lineId!: string;
  @LongText() reason!: string;
}
