import type { Day } from './days.js';
import type { BudgetLine, Grant, Post } from './dossier-money.js';
import type { DecisionItemData, UrgentDecision } from './entries/decision-data.js';
import type { FindingRecorded } from './entries/analysis.js';
import type { IndicatorValueRecorded } from './entries/indicator.js';
import type { MandateParts } from './entries/mandate-parts.js';
import type { MeasureFields } from './entries/measure.js';
import type { ProposedItem } from './entries/paper.js';
import type { DocumentAttached } from './entries/note.js';
import type { InheritedItem } from './entries/topic.js';
import type { Votes } from './entries/votes.js';
import type { CrossCutting, PlanCoordination } from './plan-relations.js';
import type { StateName } from './machines/states.js';
import type { RequiredGroup } from './templates/required-group.js';
import type {
  ConsultationResult,
  ConsultationRole,
  DecisionResult,
  MandateKind,
  ObjectionOutcome,
  Objector,
  Origin,
  PaperKind,
  ParticipationMethod,
  Phase,
  Progress,
  ResponsibilityRole,
  SignalKind,
  SignatureVerdict,
  Urgency,
  Verdict,
  WaitingFor,
} from './vocabulary.js';

export type {
  Appropriation,
  Block,
  Booking,
  BudgetLine,
  Commitment,
  Grant,
  Post,
  Registration,
} from './dossier-money.js';

/** Everything known about one planning process: the fold of its journal, plain data throughout. */
export interface Dossier {
  readonly id: string;
  /** How many entries were folded. */
  readonly version: number;
  readonly state: StateName;
  /** The day the present state was reached. */
  readonly since: Day;
  /** Where a suspended process resumes. */
  readonly suspendedFrom?: StateName;
  readonly suspendedBecause?: string;
  /** The day it is meant to be taken up again. */
  readonly suspendedUntil?: Day;
  readonly number: string;
  readonly title: string;
  readonly summary?: string;
  readonly area: string;
  readonly origin: Origin;
  readonly department: string;
  readonly urgency: Urgency;
  readonly template: { readonly key: string; readonly version: number };
  /** Settled by law (norm) rather than by the council. */
  readonly statutory: boolean;
  readonly statutoryBasis?: string;
  readonly cycleMonths: number;
  readonly needsApproval: boolean;
  /** Whom the template, as it was at the time of submission, wants involved. */
  readonly requiredGroups: readonly RequiredGroup[];
  readonly submittedOn: Day;
  readonly predecessorId?: string;
  /** A plan or decision from before this program that it starts from, and until when that holds. */
  readonly earlierPlan?: string;
  readonly earlierPlanUntil?: Day;
  readonly successorId?: string;
  readonly inherited: readonly InheritedItem[];
  readonly parked?: Parked;
  readonly signals: readonly Signal[];
  readonly mandate?: Mandate;
  /** How it stands with each other plan the mandate names, or that came up since. */
  readonly coordinations: readonly PlanCoordination[];
  /** The transitions in the life course it is about. */
  readonly crossCutting: readonly CrossCutting[];
  readonly papers: readonly Paper[];
  readonly consultations: readonly Consultation[];
  readonly decisions: readonly Decision[];
  readonly analysis?: Analysis;
  readonly findings: readonly Finding[];
  /** The indicators of the register that it looks at. */
  readonly indicatorIds: readonly string[];
  /** Values it measured itself, as they were recorded. */
  readonly indicatorValues: readonly IndicatorValueRecorded[];
  readonly recommendations: readonly Recommendation[];
  readonly recommendationsCompleted: boolean;
  readonly measures: readonly Measure[];
  readonly approval?: Approval;
  readonly evaluation?: Evaluation;
  readonly budgetLines: readonly BudgetLine[];
  readonly grants: readonly Grant[];
  readonly posts: readonly Post[];
  readonly responsibilities: readonly Responsibility[];
  readonly steps: readonly Step[];
  /** The register of participation, in the order it was planned. */
  readonly participation: readonly ParticipationStep[];
  readonly participationWaivers: readonly ParticipationWaiver[];
  readonly duties: readonly Duty[];
  readonly documents: readonly DocumentAttached[];
  readonly notes: readonly Note[];
  /** Entries taken back, by sequence number. */
  readonly reversed: readonly number[];
  /** How a process that has ended did so. */
  readonly ended?: { readonly on: Day; readonly reason: string };
}

export interface Parked {
  readonly reason: string;
  readonly reviewOn: Day;
  readonly waitingFor: WaitingFor;
  /** The one window it waits for; else any of that kind. */
  readonly windowId?: string;
}

export interface Signal {
  readonly kind: SignalKind | 'window';
  readonly source: string;
  readonly notedOn: Day;
  readonly note?: string;
  /** The window in which it was taken up again. */
  readonly windowId?: string;
}

/** What the process may do: the draft being worked on and the versions that came into force, oldest first. */
export interface Mandate {
  readonly kind: MandateKind;
  readonly draft: MandateParts;
  readonly versions: readonly MandateVersion[];
}

export interface MandateVersion {
  readonly version: number;
  readonly on: Day;
  readonly kind: MandateKind;
  readonly authority: Authority;
  readonly content: MandateParts;
  /** The process cost at that time, in cents. */
  readonly costCents: number;
  readonly proposedText?: string;
  readonly decidedText?: string;
}

export type Authority =
  | { readonly by: 'decision'; readonly decisionId: string; readonly itemNos: readonly number[] }
  | { readonly by: 'norm'; readonly norm: string; readonly noticeBodyId: string; readonly noticeOn: Day }
  | { readonly by: 'amendment'; readonly personId: string; readonly reason: string };

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

export interface Analysis {
  readonly startOn: Day;
  readonly team: readonly string[];
  readonly steeringGroup?: string;
  readonly report?: { readonly title: string; readonly version: string; readonly on: Day };
}

export interface Finding extends FindingRecorded {
  readonly id: string;
}

export interface Recommendation {
  readonly id: string;
  readonly text: string;
  readonly findingIds: readonly string[];
}

export const measureStates = [
  'proposed',
  'decided',
  'rejected',
  'deferred',
  'funded',
  'running',
  'paused',
  'done',
  'cancelled',
  'evaluated',
] as const;
export type MeasureState = (typeof measureStates)[number];

export interface Measure extends MeasureFields {
  readonly id: string;
  readonly state: MeasureState;
  readonly title: string;
  readonly recommendationIds: readonly string[];
  /** The item that adopted it. */
  readonly decidedBy?: { readonly decisionId: string; readonly itemNo: number };
  readonly fundedBy: readonly string[];
  readonly because?: string;
  readonly evaluation?: {
    readonly verdict: Verdict;
    readonly effect: string;
    readonly indicatorValue: number;
    readonly asOf: Day;
  };
}

export interface Approval {
  readonly granted: boolean;
  readonly document: string;
  readonly on: Day;
  readonly grounds?: string;
  readonly resubmitBy?: Day;
}

export interface Evaluation {
  readonly startedOn: Day;
  readonly verdict?: string;
  readonly summary?: string;
  readonly reportedToBodyId?: string;
  readonly reportedOn?: Day;
}

export interface Responsibility {
  readonly role: ResponsibilityRole;
  readonly personId: string;
  readonly from: Day;
  readonly until?: Day;
  readonly deputyForId?: string;
}

export interface Step {
  readonly id: string;
  readonly phase: Phase;
  readonly title: string;
  readonly dueOn: Day;
  readonly assigneeId?: string;
  readonly state: 'planned' | 'completed' | 'cancelled';
  readonly note?: string;
}

/** A group being involved in a phase, at a place, on a day. */
export interface ParticipationStep {
  readonly id: string;
  readonly phase: Phase;
  readonly group: string;
  readonly method: ParticipationMethod;
  readonly area?: string;
  readonly spaceId?: string;
  readonly plannedOn: Day;
  readonly earlierDays: readonly { readonly plannedOn: Day; readonly reason: string }[];
  readonly held?: {
    readonly on: Day;
    readonly attendance?: number;
    readonly result: string;
    /** By when those who were asked were promised an answer. */
    readonly answerBy?: Day;
  };
  /** What they were told of what became of it. */
  readonly answer?: { readonly text: string; readonly on: Day };
  readonly cancelledBecause?: string;
}

/** The head does without a group the template demands. */
export interface ParticipationWaiver {
  readonly phase: Phase;
  readonly group: string;
  readonly reason: string;
  readonly by: string;
  readonly on: Day;
}

export interface Duty {
  readonly id: string;
  readonly text: string;
  readonly dueOn: Day;
  readonly toBodyId?: string;
  readonly decisionId?: string;
  readonly itemNo?: number;
  readonly deliveredOn?: Day;
  readonly note?: string;
}

export interface Note {
  readonly text: string;
  readonly by: string;
  readonly on: Day;
}

/** The part of a list with this id. */
export const byId = <P extends { readonly id: string }>(
  parts: readonly P[],
  id: string | undefined,
): P | undefined => parts.find((part) => part.id === id);

/** The list with one part changed; the others are the same objects. */
export const withPart = <P extends { readonly id: string }>(
  parts: readonly P[],
  id: string,
  change: (part: P) => P,
): readonly P[] => parts.map((part) => (part.id === id ? change(part) : part));
