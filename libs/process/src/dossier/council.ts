import type { Votes } from '../entries/consultation/data.js';
import type { DecisionItemData, UrgentDecision } from '../entries/decision/data.js';
import type { MandateParts } from '../entries/mandate/data.js';
import type { ProposedItem } from '../entries/paper/data.js';
import type { Day } from '../time/days.js';
import type {
  ConsultationResult,
  ConsultationRole,
  DecisionResult,
  ObjectionOutcome,
  Objector,
  PaperKind,
  Phase,
  Progress,
  SignatureVerdict,
} from '../vocabulary/vocabulary.js';

export const paperStates = [
  'draft',
  'coSigning',
  'released',
  'deliberating',
  'decided',
  'withdrawn',
  'lapsed',
] as const;
export type PaperState = (typeof paperStates)[number];

export interface Paper {
  readonly id: string;
  readonly kind: PaperKind;
  readonly title: string;
  readonly reference?: string;
  readonly state: PaperState;
  readonly version: number;
  readonly throughPhase?: Phase;
  readonly amendsDecisionId?: string;
  readonly proposedItems: readonly ProposedItem[];
  readonly public: boolean;
  /** Everybody who wrote on the present version: none of them may release it. */
  readonly drafters: readonly string[];
  readonly releasedBy?: string;
  readonly releasedOn?: Day;
  readonly endedBecause?: string;
  /** What an amendment or extension changes in the mandate once it takes effect. */
  readonly mandateChanges?: MandateParts;
  /** The submission in which it goes to the council together with papers of other processes. */
  readonly bundle?: Bundle;
  /** Signatures of every version; only those of the present one count. */
  readonly signatures: readonly Signature[];
  /** Why the head released it although a unit had signed "no". */
  readonly overriddenBecause?: string;
  /** Versions that were replaced, oldest first. */
  readonly earlierVersions: readonly PaperVersion[];
}

/** Several papers of as many processes that the council gets as one submission. */
export interface Bundle {
  readonly id: string;
  readonly title: string;
  readonly reference?: string;
}

/** A unit's word on one version of a paper. */
export interface Signature {
  /** The id of a department, or `treasury`. */
  readonly unit: string;
  readonly version: number;
  readonly verdict: SignatureVerdict;
  readonly comment?: string;
  readonly by: string;
  readonly on: Day;
}

/** What a paper proposed before it was revised. */
export interface PaperVersion {
  readonly version: number;
  readonly title: string;
  readonly throughPhase?: Phase;
  readonly proposedItems: readonly ProposedItem[];
  /** The day it was replaced. */
  readonly until: Day;
}

/** One body dealing with one paper in one session. */
export interface Consultation {
  readonly id: string;
  readonly paperId: string;
  readonly bodyId: string;
  readonly role: ConsultationRole;
  readonly sessionOn: Day;
  readonly public: boolean;
  /** The version of the paper that was dealt with; known once there is a result. */
  readonly paperVersion?: number;
  /** The result of a deciding body is that of its decision. */
  readonly resultCode?: ConsultationResult | DecisionResult;
  /** The label as printed in the minutes or found in the council information system. */
  readonly resultLabel?: string;
  readonly votes?: Votes;
  readonly note?: string;
  /** The decision that was the result of a deciding consultation. */
  readonly decisionId?: string;
  /** Why it was put on the agenda after the invitation period. */
  readonly shortNoticeBecause?: string;
  /** The bundle it was recorded for. */
  readonly bundleId?: string;
  readonly earlierDays: readonly { readonly sessionOn: Day; readonly reason: string }[];
}

export interface DecisionItem extends DecisionItemData {
  readonly conditionMetOn?: Day;
  readonly conditionEvidence?: string;
  readonly repealedOn?: Day;
  /** What was reported about carrying it out, oldest first. */
  readonly reports?: readonly ItemReport[];
}

/** How a decided item stood when somebody last said so. */
export interface ItemReport {
  readonly progress: Progress;
  readonly on: Day;
  readonly by: string;
  /** Why it is late or cannot be done. */
  readonly reason?: string;
  /** The new day by which it is to be done. */
  readonly dueOn?: Day;
  readonly owner?: string;
  readonly note?: string;
}

export interface Objection {
  readonly by: Objector;
  readonly grounds: string;
  readonly on: Day;
  readonly outcome?: ObjectionOutcome;
}

export interface Decision {
  readonly id: string;
  readonly paperId: string;
  readonly bodyId: string;
  readonly consultationId?: string;
  /** The version of the paper that was decided. */
  readonly paperVersion?: number;
  /** Decided in place of the competent body because it could not wait (Eilentscheidung). */
  readonly urgent?: UrgentDecision;
  readonly reference?: string;
  readonly decidedOn: Day;
  readonly resultCode: string;
  readonly resultLabel?: string;
  readonly resolutionText?: string;
  readonly votes?: Votes;
  readonly items: readonly DecisionItem[];
  readonly effectiveOn?: Day;
  readonly objections: readonly Objection[];
  /** The bundle it was recorded for. */
  readonly bundleId?: string;
  readonly annulledBecause?: string;
  readonly repealedBy?: string;
}
