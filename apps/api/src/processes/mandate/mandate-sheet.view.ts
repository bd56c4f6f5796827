import {
  commissionings,
  conditionKinds,
  consultationRoles,
  coverageStatuses,
  Flag,
  itemKinds,
  mandateKinds,
  objectionOutcomes,
  objectors,
  OneOf,
  Optional,
  paperKinds,
  paperStates,
  Part,
  Parts,
  phases,
  stateNames,
  type Authority,
  type Basis,
  type Commissioning,
  type ConditionKind,
  type ConsultationRole,
  type CoverageStatus,
  type ItemKind,
  type MandateKind,
  type NotCovered,
  type Paper,
  type PaperKind,
  type PaperState,
  type Phase,
  type StateName,
} from '@plankreis/process';
import { Answers, AnyText, AsData, CalendarDay, Count } from '../../platform/http/fields.js';
import { authoritySchema, MandateVersionView } from '../view/mandate.view.js';
import { SequenceStepView } from '../view/paper.view.js';
import { DutyView } from '../view/work.view.js';
import { basisSchema, notCoveredSchema } from './mandate-sheet.schemas.js';

/** A decision as one looks it up; only its id where the caller may not know of it. */
export class SheetDecision {
  @AnyText() decisionId!: string;
  @Optional() @AnyText() reference?: string;
  @Optional() @AnyText() bodyId?: string;
  @Optional() @CalendarDay() decidedOn?: string;
}

export class SheetItem extends SheetDecision {
  @Count() itemNo!: number;
  @Optional() @AnyText() text?: string;
  @Optional() @OneOf(itemKinds) kind?: ItemKind;
}

/** A phase with what covers it. */
export class SheetPhaseView {
  @OneOf(phases) phase!: Phase;
  @OneOf(coverageStatuses) status!: CoverageStatus;
  @Optional() @AnyText() norm?: string;
  @Optional() @Part(() => SheetItem) item?: SheetItem;
}

export class SheetConditionView extends SheetDecision {
  @Count() itemNo!: number;
  @OneOf(conditionKinds) on!: ConditionKind;
  @AnyText() text!: string;
  @Optional() @CalendarDay() metOn?: string;
  @Optional() @AnyText() evidence?: string;
}

export class SheetObjectionView extends SheetDecision {
  @OneOf(objectors) by!: string;
  @AnyText() grounds!: string;
  @CalendarDay() on!: string;
  @Optional() @OneOf(objectionOutcomes) outcome?: string;
}

/** Sums in cents. One that is left out is not recorded yet, which is not the same as nothing. */
export class SumsView {
  @Count() askedCents!: number;
  /** Registered for the budget. */
  @Optional() @Count() registeredCents?: number;
  @Optional() @Count() decidedCents?: number;
  @Optional() @Count() boundCents?: number;
  @Optional() @Count() spentCents?: number;
}

export class YearSumsView extends SumsView {
  @Count() year!: number;
}

export class ProcessSumsView extends SumsView {
  @Count() coverCents!: number;
  /** How firmly the decided sum stands. */
  @Optional() @OneOf(coverageStatuses) decidedStatus?: CoverageStatus;
  @Parts(() => YearSumsView) byYear!: readonly YearSumsView[];
}

/** A decided item that names a sum. */
export class DecidedSumView extends SheetDecision {
  @Count() itemNo!: number;
  @AnyText() text!: string;
  @Count() amountCents!: number;
  @OneOf(coverageStatuses) status!: CoverageStatus;
}

export class SheetMoneyView {
  /** Of the planning process itself. */
  @Part(() => ProcessSumsView) process!: ProcessSumsView;
  /** Of its measures; a purse of its own. */
  @Optional() @Part(() => SumsView) measures?: SumsView;
  @Parts(() => DecidedSumView) items!: readonly DecidedSumView[];
}

export class SheetSequenceView {
  @AnyText() paperId!: string;
  @OneOf(paperKinds) kind!: PaperKind;
  @AnyText() title!: string;
  @Optional() @AnyText() reference?: string;
  @OneOf(paperStates) state!: PaperState;
  @Parts(() => SequenceStepView) steps!: readonly SequenceStepView[];
}

export class NextSessionView {
  @AnyText() consultationId!: string;
  @AnyText() paperId!: string;
  @AnyText() paperTitle!: string;
  @AnyText() bodyId!: string;
  @OneOf(consultationRoles) role!: ConsultationRole;
  @CalendarDay() sessionOn!: string;
  @Flag() public!: boolean;
}

export class PendingDecision extends SheetDecision {
  @OneOf(coverageStatuses) status!: CoverageStatus;
}

/** A paper that gives, extends or changes the mandate once its decision takes effect. */
export class UnderWayView {
  @AnyText() paperId!: string;
  @OneOf(paperKinds) kind!: PaperKind;
  @AnyText() title!: string;
  @Optional() @AnyText() reference?: string;
  @OneOf(paperStates) state!: PaperState;
  @Optional() @OneOf(phases) throughPhase?: Phase;
  @Optional() @AsData('MandateParts') mandateChanges?: Paper['mandateChanges'];
  /** The decision it changes. */
  @Optional() @Part(() => SheetDecision) amends?: SheetDecision;
  /** Its own decision, not in effect yet. */
  @Optional() @Part(() => PendingDecision) decision?: PendingDecision;
}

export class SheetVersionView {
  @Count() version!: number;
  @CalendarDay() on!: string;
  @OneOf(mandateKinds) kind!: MandateKind;
  @Answers(authoritySchema) authority!: Authority;
  @Optional() @Part(() => SheetDecision) decision?: SheetDecision;
  @Count() costCents!: number;
  @Optional() @OneOf(phases) throughPhase?: Phase;
  @Optional() @CalendarDay() endOn?: string;
}

export class MandateSheetView {
  @AnyText() number!: string;
  @AnyText() title!: string;
  @OneOf(stateNames) state!: StateName;
  @Flag() statutory!: boolean;
  /** The day this is true of. */
  @CalendarDay() on!: string;
  @OneOf(commissionings) commissioning!: Commissioning;
  /** The mandate in force, with the decided text and what was proposed. */
  @Optional() @Part(() => MandateVersionView) version?: MandateVersionView;
  @Optional() @Answers(basisSchema) basis?: Basis;
  @Parts(() => SheetPhaseView) phases!: readonly SheetPhaseView[];
  @Parts(() => SheetConditionView) conditions!: readonly SheetConditionView[];
  @Part(() => SheetMoneyView) money!: SheetMoneyView;
  @Parts(() => SheetObjectionView) objections!: readonly SheetObjectionView[];
  @Parts(() => SheetSequenceView) sequences!: readonly SheetSequenceView[];
  /** By the day they are due. */
  @Parts(() => DutyView) openDuties!: readonly DutyView[];
  @Optional() @Part(() => NextSessionView) nextSession?: NextSessionView;
  @Parts(() => UnderWayView) underWay!: readonly UnderWayView[];
  /** Oldest first. */
  @Parts(() => SheetVersionView) earlierVersions!: readonly SheetVersionView[];
  @Answers(notCoveredSchema) notCovered!: readonly NotCovered[];
}
