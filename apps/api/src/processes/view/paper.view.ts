import {
  consultationResults,
  consultationRoles,
  decisionResults,
  Flag,
  OneOf,
  Optional,
  paperKinds,
  paperStates,
  Part,
  Parts,
  phases,
  signatureVerdicts,
  type ConsultationRole,
  type DeliberationGround,
  type Paper,
  type PaperKind,
  type PaperState,
  type PaperVersion,
  type Phase,
  type SequenceStep,
  type SignatureVerdict,
  type SigningGround,
} from '@plankreis/process';
import { AnyText, AsData, AsDataList, CalendarDay, Count, TextList } from '../../platform/http/fields.js';
import { Named } from '../../platform/http/named.js';

/** A unit's word on one version of a paper. */
export class SignatureView {
  /** The id of a department, or `treasury`. */
  @AnyText() unit!: string;
  @Count() version!: number;
  @OneOf(signatureVerdicts) verdict!: SignatureVerdict;
  @Optional() @AnyText() comment?: string;
  @Part(() => Named) by!: Named;
  @CalendarDay() on!: string;
}

/** A unit whose signature is needed before the release. */
export class RequiredSignerView {
  @AnyText() unit!: string;
  /** Why it is asked. */
  @OneOf(['money', 'posts', 'statutory', 'affectedPlan', 'template']) because!: SigningGround;
  /** Its word on the present version; it is still to sign where there is none. */
  @Optional() @Part(() => SignatureView) signature?: SignatureView;
}

/** What a paper proposed before it was revised. */
export class PaperVersionView {
  @Count() version!: number;
  @AnyText() title!: string;
  @Optional() @OneOf(phases) throughPhase?: Phase;
  @AsDataList('ProposedItem') proposedItems!: PaperVersion['proposedItems'];
  /** The day it was replaced. */
  @CalendarDay() until!: string;
}

/** A deliberation that has to come before the decision. */
export class RequiredDeliberationView {
  /** Any one of these has to have dealt with it. */
  @Parts(() => Named) bodies!: readonly Named[];
  @OneOf(['template', 'unbudgetedMoney', 'localMatter', 'configured']) because!: DeliberationGround;
  @Flag() done!: boolean;
  /** The consultation that fulfilled it, unless the caller may not know of it. */
  @Optional() @AnyText() consultationId?: string;
}

export class EarlierDayView {
  @CalendarDay() sessionOn!: string;
  /** Why it was moved to another day. */
  @AnyText() reason!: string;
}

/** One step of a deliberation sequence. */
export class SequenceStepView {
  @Optional() @AnyText() consultationId?: string;
  @Optional() @AnyText() decisionId?: string;
  @AnyText() bodyId!: string;
  @OneOf(consultationRoles) role!: ConsultationRole;
  @CalendarDay() on!: string;
  @Flag() public!: boolean;
  @Optional() @OneOf([...new Set([...consultationResults, ...decisionResults])]) resultCode?: string;
  /** The label as printed in the minutes. */
  @Optional() @AnyText() resultLabel?: string;
  @Optional() @AsData('Votes') votes?: SequenceStep['votes'];
  @Optional() @AnyText() note?: string;
  @Optional() @AnyText() shortNoticeBecause?: string;
  @Parts(() => EarlierDayView) earlierDays!: readonly EarlierDayView[];
}

/** The submission in which a paper goes to the council together with papers of other processes. */
export class BundleOfPaper {
  @AnyText() id!: string;
  @AnyText() title!: string;
  @Optional() @AnyText() reference?: string;
}

export class PaperView {
  @AnyText() id!: string;
  @OneOf(paperKinds) kind!: PaperKind;
  @AnyText() title!: string;
  @Optional() @AnyText() reference?: string;
  @OneOf(paperStates) state!: PaperState;
  @Count() version!: number;
  @Optional() @OneOf(phases) throughPhase?: Phase;
  @Optional() @AnyText() amendsDecisionId?: string;
  @AsDataList('ProposedItem') proposedItems!: Paper['proposedItems'];
  /** What an amendment or extension changes in the mandate once it takes effect. */
  @Optional() @AsData('MandateParts') mandateChanges?: Paper['mandateChanges'];
  @Flag() public!: boolean;
  /** Who wrote on the present version. */
  @TextList() drafters!: readonly string[];
  @Optional() @AnyText() releasedBy?: string;
  @Optional() @CalendarDay() releasedOn?: string;
  /** Why it was released although a unit had signed "no". */
  @Optional() @AnyText() overriddenBecause?: string;
  @Optional() @AnyText() endedBecause?: string;
  @Optional() @Part(() => BundleOfPaper) bundle?: BundleOfPaper;
  /** Whether it can be put together with others. */
  @Flag() bundleable!: boolean;
  /** Signatures on every version; only those on the present one count. */
  @Parts(() => SignatureView) signatures!: readonly SignatureView[];
  /** Who has to sign the present version, and who has. */
  @Parts(() => RequiredSignerView) requiredSigners!: readonly RequiredSignerView[];
  /** Oldest first. */
  @Parts(() => PaperVersionView) earlierVersions!: readonly PaperVersionView[];
  @Parts(() => RequiredDeliberationView) requiredDeliberations!: readonly RequiredDeliberationView[];
  /** The bodies it goes through, by day. */
  @Parts(() => SequenceStepView) sequence!: readonly SequenceStepView[];
}
