import type { IndicatorValueRecorded } from '../entries/indicator/data.js';
import type { DocumentAttached } from '../entries/note/data.js';
import type { InheritedItem } from '../entries/topic/data.js';
import type { RequiredGroup } from '../templates/required-group.js';
import type { Day } from '../time/days.js';
import type { StateName } from '../vocabulary/states.js';
import type { Origin, Urgency } from '../vocabulary/vocabulary.js';
import type { Consultation, Decision, Paper } from './council.js';
import type { CrossCutting, Mandate, PlanCoordination } from './mandate.js';
import type { Analysis, Approval, Evaluation, Finding, Measure, Recommendation } from './measures.js';
import type { BudgetLine, Grant, Post } from './money.js';
import type {
  Duty,
  Note,
  Parked,
  ParticipationStep,
  ParticipationWaiver,
  Responsibility,
  Signal,
  Step,
} from './work.js';

export type {
  Appropriation,
  Block,
  Booking,
  BudgetLine,
  Commitment,
  Grant,
  Post,
  Registration,
} from './money.js';

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
