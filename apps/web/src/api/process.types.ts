import type { Commissioning, CoveragePhase, CoverageStatus, Named } from './types';

/** The dossier of one process as `GET /api/processes/{id}` answers it. */
export interface Process {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly state: string;
  readonly phase: string;
  readonly final: boolean;
  readonly since: string;
  readonly title: string;
  readonly summary?: string | null;
  readonly area: string;
  readonly origin: string;
  readonly urgency: string;
  readonly department: Named;
  readonly template: { readonly key: string; readonly version: number; readonly name: string };
  readonly statutory: boolean;
  readonly statutoryBasis?: string | null;
  readonly predecessorId?: string | null;
  readonly successorId?: string | null;
  readonly parked?: {
    readonly reason: string;
    readonly reviewOn: string;
    readonly waitingFor: string;
  } | null;
  readonly signals: readonly Signal[];
  readonly mandate: Mandate | null;
  readonly coverage: Readonly<Record<CoveragePhase, Coverage>>;
  readonly commissioning: Commissioning;
  readonly papers: readonly Paper[];
  readonly decisions: readonly Decision[];
  readonly analysis?: Analysis | null;
  readonly findings: readonly Finding[];
  readonly recommendations: readonly Recommendation[];
  readonly measures: readonly Measure[];
  readonly budgetLines: readonly BudgetLine[];
  readonly evaluation?: Evaluation | null;
  readonly approval?: { readonly granted: boolean; readonly document: string; readonly on: string } | null;
  readonly responsibilities: readonly Responsibility[];
  readonly accountable: Named | null;
  readonly steps: readonly Step[];
  readonly duties: readonly Duty[];
  readonly documents: readonly DocumentReference[];
  readonly notes: readonly { readonly text: string; readonly by: string; readonly on: string }[];
  readonly suspendedFrom?: string | null;
  readonly ended?: { readonly on: string; readonly reason: string } | null;
  readonly path: readonly string[];
}

export type CoverageBasis =
  { readonly decisionId: string; readonly itemNo: number } | { readonly norm: string };

export interface Coverage {
  readonly status: CoverageStatus;
  readonly by?: CoverageBasis | null;
}

export interface Signal {
  readonly kind: string;
  readonly source: string;
  readonly notedOn: string;
  readonly note?: string;
}

export interface MandateParts {
  readonly method?: string;
  readonly questions?: readonly string[];
  readonly throughPhase?: CoveragePhase;
  readonly area?: string;
  readonly startOn?: string;
  readonly endOn?: string;
  readonly staff?: readonly { readonly year: number; readonly fte: number; readonly source: string }[];
  readonly noExtraCostBecause?: string;
  readonly inactionConsequences?: { readonly shortTerm?: string; readonly longTerm?: string };
  readonly alternatives?: string;
  readonly statutoryBasis?: string;
  readonly discretionary?: boolean;
  readonly participationConcept?: string;
  readonly affectedPlans?: readonly {
    readonly plan: string;
    readonly coordination: string;
    readonly note?: string;
  }[];
  readonly inclusionCheck?: string;
  readonly cover?: unknown;
}

export type Authority =
  | { readonly by: 'decision'; readonly decisionId: string; readonly itemNos: readonly number[] }
  | { readonly by: 'norm'; readonly norm: string; readonly noticeBodyId: string; readonly noticeOn: string }
  | { readonly by: 'amendment'; readonly personId: string; readonly reason: string };

export interface MandateVersion {
  readonly version: number;
  readonly on: string;
  readonly kind: string;
  readonly authority: Authority;
  readonly content: MandateParts;
  readonly costCents: number;
  readonly proposedText?: string;
  readonly decidedText?: string;
}

export interface Mandate {
  readonly kind: string;
  readonly draft: MandateParts;
  readonly versions: readonly MandateVersion[];
}

export interface Paper {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly reference?: string;
  readonly state: string;
  readonly version: number;
  readonly throughPhase?: CoveragePhase;
  readonly proposedItems: readonly ProposedItem[];
  readonly public: boolean;
  readonly releasedOn?: string;
  readonly endedBecause?: string;
}

export interface ProposedItem {
  readonly no: number;
  readonly text: string;
  readonly kind: string;
  readonly throughPhase?: CoveragePhase;
  readonly amountCents?: number;
  readonly dueOn?: string;
}

export interface DecisionItem extends ProposedItem {
  readonly result: string;
  readonly conditional?: { readonly on: string; readonly text: string };
  readonly conditionMetOn?: string;
  readonly repealedOn?: string;
}

export interface Decision {
  readonly id: string;
  readonly paperId: string;
  readonly bodyId: string;
  readonly reference?: string;
  readonly decidedOn: string;
  readonly resultCode: string;
  readonly resultLabel?: string;
  readonly resolutionText?: string;
  readonly votes?: { readonly yes?: number; readonly no?: number; readonly abstain?: number };
  readonly items: readonly DecisionItem[];
  readonly effectiveOn?: string;
  readonly objections: readonly {
    readonly by: string;
    readonly grounds: string;
    readonly on: string;
    readonly outcome?: string;
  }[];
  readonly annulledBecause?: string;
  readonly repealedBy?: string;
}

export interface Analysis {
  readonly startOn: string;
  readonly team: readonly string[];
  readonly steeringGroup?: string;
  readonly report?: { readonly title: string; readonly version: string; readonly on: string };
}

export interface Finding {
  readonly id: string;
  readonly text: string;
  readonly source: string;
  readonly asOf: string;
  readonly spatialLevel: string;
  readonly area?: string;
}

export interface Recommendation {
  readonly id: string;
  readonly text: string;
  readonly findingIds: readonly string[];
}

export interface Measure {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly recommendationIds: readonly string[];
  readonly politicalAddition?: boolean | string;
  readonly ownerId?: string;
  readonly startOn?: string;
  readonly endOn?: string;
  readonly indicator?: {
    readonly name: string;
    readonly unit: string;
    readonly baseline: number;
    readonly target: number;
  };
  readonly followOnCostCents?: number;
  readonly decidedBy?: { readonly decisionId: string; readonly itemNo: number };
  readonly fundedBy?: readonly string[];
  readonly evaluation?: { readonly verdict: string; readonly effect: string; readonly asOf: string };
}

export interface BudgetLine {
  readonly id: string;
  readonly owner: { readonly kind: string; readonly measureId?: string };
  readonly year: number;
  readonly account?: { readonly scheme: string; readonly code: string };
  readonly kind: string;
  readonly class: string;
  readonly purpose: string;
  readonly plannedCents: number;
}

export interface Evaluation {
  readonly startedOn: string;
  readonly verdict?: string;
  readonly summary?: string;
  readonly reportedOn?: string;
}

export interface Responsibility {
  readonly role: string;
  readonly person: Named;
  readonly from: string;
  readonly until?: string | null;
}

export interface Step {
  readonly id: string;
  readonly phase: string;
  readonly title: string;
  readonly dueOn: string;
  readonly assigneeId?: string;
  readonly state: 'planned' | 'completed' | 'cancelled';
  readonly note?: string;
}

export interface Duty {
  readonly id: string;
  readonly text: string;
  readonly dueOn: string;
  readonly toBodyId?: string;
  readonly deliveredOn?: string;
  readonly note?: string;
}

export interface DocumentReference {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly public: boolean;
}
