import {
  appropriationSources,
  checkEffects,
  Flag,
  grantStates,
  lineClasses,
  lineKinds,
  lineOwners,
  moneyCheckCodes,
  OneOf,
  Optional,
  Part,
  Parts,
  staffSources,
  type AppropriationSource,
  type AppropriationStanding,
  type BudgetLine,
  type CheckEffect,
  type Grant,
  type GrantState,
  type LineClass,
  type LineKind,
  type LineOwnerKind,
  type MoneyCheckCode,
  type Post,
  type StaffSource,
  entryTypeNames,
} from '@plankreis/process';
import {
  Answers,
  AnyText,
  AsData,
  AsDataList,
  ByName,
  CalendarDay,
  Count,
} from '../../platform/http/fields.js';

/** A sum in cents; negative where more went out than was there. */
const Signed = (): ((target: object, property: string) => void) => Answers({ type: 'integer' });

/** The sums of a line or a purse, cents all of them. */
export class MoneySums {
  @Count() plannedCents!: number;
  /** Registered for the budget. */
  @Count() registeredCents!: number;
  /** Registered and not given: refused, or not answered yet. */
  @Count() registeredOpenCents!: number;
  @Count() approvedCents!: number;
  @Count() conditionalCents!: number;
  @Signed() carriedForwardCents!: number;
  @Signed() transferredCents!: number;
  @Count() blockedCents!: number;
  @Signed() availableCents!: number;
  @Count() committedCents!: number;
  @Signed() spentCents!: number;
  /** Available and neither committed nor spent. */
  @Signed() freeCents!: number;
}

export class RegistrationView {
  @Count() cents!: number;
  @CalendarDay() on!: string;
  /** The budget round it was handed in for. */
  @Optional() @AnyText() windowId?: string;
  @Optional() @AnyText() basis?: string;
}

export class AppropriationView {
  @AnyText() id!: string;
  @Count() cents!: number;
  @OneOf(appropriationSources) source!: AppropriationSource;
  @CalendarDay() on!: string;
  /** Whether it counts now: approved, conditional, or gone with what it rested on. */
  @OneOf(['approved', 'conditional', 'gone']) standing!: AppropriationStanding;
  @Optional() @AnyText() fromLineId?: string;
  @Optional() @AnyText() decisionId?: string;
  @Optional() @Count() itemNo?: number;
  @Optional() @AnyText() grantId?: string;
  @Optional() @AnyText() legalGround?: string;
  @Optional() @AsData('ItemCondition') conditional?: BudgetLine['appropriations'][number]['conditional'];
  @Optional() @CalendarDay() conditionMetOn?: string;
  @Optional() @AnyText() conditionEvidence?: string;
}

export class BlockView {
  @AnyText() id!: string;
  /** Without a sum the whole line is frozen. */
  @Optional() @Count() cents?: number;
  @AnyText() reason!: string;
  @CalendarDay() on!: string;
  @Count() liftedCents!: number;
  @Optional() @CalendarDay() liftedOn?: string;
  /** Whether it still freezes something. */
  @Flag() blocking!: boolean;
}

export class CommitmentView {
  @AnyText() id!: string;
  @Count() cents!: number;
  /** What is still bound. */
  @Count() openCents!: number;
  @CalendarDay() on!: string;
  @AnyText() reference!: string;
  @Optional() @AnyText() legalGround?: string;
}

export class BookingView {
  @OneOf(['spent', 'refunded']) kind!: 'spent' | 'refunded';
  @Count() cents!: number;
  @CalendarDay() bookedOn!: string;
  @AnyText() voucher!: string;
  @Optional() @AnyText() commitmentId?: string;
  @Optional() @AnyText() legalGround?: string;
}

export class BudgetLineView {
  @AnyText() id!: string;
  @AsData('LineOwner') owner!: BudgetLine['owner'];
  @Count() year!: number;
  @AsData('Account') account!: BudgetLine['account'];
  @OneOf(lineKinds) kind!: LineKind;
  @OneOf(lineClasses) class!: LineClass;
  @AnyText() purpose!: string;
  @Count() plannedCents!: number;
  @CalendarDay() plannedOn!: string;
  @Optional() @AsDataList('CoverShare') cover?: BudgetLine['cover'];
  @Optional() @Count() ownShareCents?: number;
  @Optional() @AnyText() grantId?: string;
  @Optional() @AnyText() owedBy?: string;
  @Optional() @Flag() recurring?: boolean;
  @Optional() @ByName({ type: 'integer', minimum: 0 }) commitmentAppropriations?: Record<string, number>;
  @Optional() @AnyText() cancelledBecause?: string;
  @Part(() => MoneySums) sums!: MoneySums;
  @Parts(() => RegistrationView) registrations!: readonly RegistrationView[];
  @Parts(() => AppropriationView) appropriations!: readonly AppropriationView[];
  @Parts(() => BlockView) blocks!: readonly BlockView[];
  @Parts(() => CommitmentView) commitments!: readonly CommitmentView[];
  @Parts(() => BookingView) bookings!: readonly BookingView[];
}

export class UseReportView {
  @CalendarDay() on!: string;
  @Optional() @AnyText() note?: string;
}

/** What became of a grant, in cents. */
export class GrantSumsView {
  /** Nothing while it is only applied for, or was refused. */
  @Count() grantedCents!: number;
  /** Own money, without condition, on the lines that name it. */
  @Count() ownCoveredCents!: number;
  /** Given out of it to lines. */
  @Count() givenOutCents!: number;
  @Signed() receivedCents!: number;
  @Signed() spentCents!: number;
}

export class GrantView {
  @AnyText() id!: string;
  @AnyText() programme!: string;
  @Optional() @AnyText() funder?: string;
  @AnyText() purpose!: string;
  @Count() amountCents!: number;
  @Count() ownShareCents!: number;
  @CalendarDay() from!: string;
  @CalendarDay() until!: string;
  @OneOf(grantStates) state!: GrantState;
  @Optional() @AsData('LineOwner') owner?: Grant['owner'];
  @Optional() @OneOf(lineClasses) class?: LineClass;
  @Optional() @AnyText() because?: string;
  @Optional() @CalendarDay() noticeOn?: string;
  @Optional() @CalendarDay() reportDueOn?: string;
  /** The report of use, once it was given. */
  @Optional() @Part(() => UseReportView) useReport?: UseReportView;
  /** Whether the funder still waits for the report of use. */
  @Flag() owesReport!: boolean;
  @Part(() => GrantSumsView) sums!: GrantSumsView;
}

export class PostPlaceView {
  @AnyText() number!: string;
  @Count() year!: number;
  @CalendarDay() on!: string;
}

export class PostView {
  @AnyText() id!: string;
  @AnyText() title!: string;
  @AsData('LineOwner') owner!: Post['owner'];
  @Answers({ type: 'number' }) fte!: number;
  @OneOf(staffSources) source!: StaffSource;
  @Optional() @AnyText() grade?: string;
  @Count() year!: number;
  @Optional() @Count() untilYear?: number;
  @CalendarDay() plannedOn!: string;
  @Optional() @Part(() => PostPlaceView) place?: PostPlaceView;
  @Optional() @AnyText() cancelledBecause?: string;
}

/** What the liaison is to see about money, in the reader's language. */
export class MoneyCheckView {
  @OneOf(moneyCheckCodes) code!: MoneyCheckCode;
  @OneOf(checkEffects) effect!: CheckEffect;
  /** The reason, and how it is mended. */
  @AnyText() message!: string;
  @AnyText() mending!: string;
  @CalendarDay() from!: string;
  @OneOf(lineOwners) purse!: LineOwnerKind;
  @Optional() @Count() year?: number;
  /** The sum it is about. */
  @Optional() @Count() cents?: number;
  /** The part of the process to go to. */
  @AnyText() where!: string;
  /** The type of entry that mends it. */
  @Optional() @OneOf(entryTypeNames) remedy?: string;
  /** What somebody records meanwhile who may not record that. */
  @Optional() @OneOf(entryTypeNames) alternative?: string;
  /** The legal ground on which it was booked nevertheless. */
  @Optional() @AnyText() overriddenBecause?: string;
}
