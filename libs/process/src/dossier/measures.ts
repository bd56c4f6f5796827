import type { FindingRecorded } from '../entries/analysis/data.js';
import type { MeasureFields } from '../entries/measure/data.js';
import type { Day } from '../time/days.js';
import type { Verdict } from '../vocabulary/vocabulary.js';

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
