import type { SequenceStep } from '../council/consultations.js';
import type { Commissioning, CoverageStatus } from '../council/coverage.js';
import type { Objection, PaperState } from '../dossier/council.js';
import type { MandateVersion } from '../dossier/mandate.js';
import type { Duty } from '../dossier/work.js';
import type { Votes } from '../entries/consultation/data.js';
import type { MandateParts } from '../entries/mandate/data.js';
import type { Day } from '../time/days.js';
import type { StateName } from '../vocabulary/states.js';
import type {
  ConditionKind,
  ConsultationRole,
  ItemKind,
  PaperKind,
  Phase,
} from '../vocabulary/vocabulary.js';
import type { MandateMoney } from './money.js';
import type { NotCovered } from './not-covered.js';

/** A decision as one looks it up; without its particulars where it is not public. */
export interface DecisionName {
  readonly decisionId: string;
  readonly reference?: string;
  readonly bodyId?: string;
  readonly decidedOn?: Day;
}

/** By which authority the mandate stands: what was decided, or what the law says. */
export type Basis =
  | (DecisionName & {
      readonly by: 'decision';
      readonly itemNos: readonly number[];
      readonly status: CoverageStatus;
      readonly effectiveOn?: Day;
      readonly resultCode?: string;
      readonly resultLabel?: string;
      readonly votes?: Votes;
      /** Decided in place of the competent body. */
      readonly urgent: boolean;
    })
  | { readonly by: 'norm'; readonly norm: string; readonly noticeBodyId: string; readonly noticeOn: Day };

/** A phase with what covers it, in its own words. */
export interface SheetPhase {
  readonly phase: Phase;
  readonly status: CoverageStatus;
  readonly norm?: string;
  readonly item?: DecisionName & {
    readonly itemNo: number;
    readonly text?: string;
    readonly kind?: ItemKind;
  };
}

export interface SheetCondition extends DecisionName {
  readonly itemNo: number;
  readonly on: ConditionKind;
  readonly text: string;
  readonly metOn?: Day;
  readonly evidence?: string;
}

export interface SheetSequence {
  readonly paperId: string;
  readonly kind: PaperKind;
  readonly title: string;
  readonly reference?: string;
  readonly state: PaperState;
  readonly steps: readonly SequenceStep[];
}

export interface NextSession {
  readonly consultationId: string;
  readonly paperId: string;
  readonly paperTitle: string;
  readonly bodyId: string;
  readonly role: ConsultationRole;
  readonly sessionOn: Day;
  readonly public: boolean;
}

/** A paper that will give, extend or change the mandate once its decision takes effect. */
export interface UnderWay {
  readonly paperId: string;
  readonly kind: PaperKind;
  readonly title: string;
  readonly reference?: string;
  readonly state: PaperState;
  readonly throughPhase?: Phase;
  readonly mandateChanges?: MandateParts;
  /** The decision it changes. */
  readonly amends?: DecisionName;
  /** Its own decision, not in effect yet. */
  readonly decision?: DecisionName & { readonly status: CoverageStatus };
}

/** A version of the mandate with the authority it came from. */
export interface SheetVersion extends Pick<
  MandateVersion,
  'version' | 'on' | 'kind' | 'authority' | 'costCents'
> {
  readonly throughPhase?: Phase;
  readonly endOn?: Day;
  readonly decision?: DecisionName;
}

/** What a liaison puts on the table: by which authority a process may do what, with what money, and what is open. */
export interface MandateSheet {
  readonly number: string;
  readonly title: string;
  readonly state: StateName;
  readonly statutory: boolean;
  /** The day this is true of. */
  readonly on: Day;
  readonly commissioning: Commissioning;
  /** The mandate in force, with the decided text and what was proposed. */
  readonly version?: MandateVersion;
  readonly basis?: Basis;
  readonly phases: readonly SheetPhase[];
  readonly conditions: readonly SheetCondition[];
  readonly money: MandateMoney;
  readonly objections: readonly (DecisionName & Objection)[];
  readonly sequences: readonly SheetSequence[];
  readonly openDuties: readonly Duty[];
  readonly nextSession?: NextSession;
  readonly underWay: readonly UnderWay[];
  /** Oldest first. */
  readonly earlierVersions: readonly SheetVersion[];
  readonly notCovered: readonly NotCovered[];
}
