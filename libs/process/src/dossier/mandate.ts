import type { AffectedPlan, MandateParts } from '../entries/mandate/data.js';
import type { Day } from '../time/days.js';
import type { LifeTransition, MandateKind } from '../vocabulary/vocabulary.js';

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

/** How a process stands to another plan, and since when. */
export interface PlanCoordination extends AffectedPlan {
  /** The day the coordination became what it is. */
  readonly since: Day;
  /** Said while the process runs, beside its mandate. */
  readonly noted?: true;
}

/** A transition in the life course the process is about, and the plans it touches. */
export interface CrossCutting {
  readonly transition: LifeTransition;
  readonly plans: readonly { readonly plan: string; readonly processId?: string }[];
  readonly note?: string;
  readonly since: Day;
}
