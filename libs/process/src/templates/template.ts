import type { BodyKind, Phase, SigningOffice } from '../vocabulary.js';
import type { RequiredGroup } from './required-group.js';

/** What a kind of planning brings along (design 2.10): data, not code; a process keeps the version it started with. */
export interface Template {
  readonly key: string;
  readonly version: number;
  readonly name: { readonly de: string; readonly en: string };
  /** The norm as usually cited; Land norms change, so a process may name its own. */
  readonly legalBasis: string;
  readonly statutory: boolean;
  /** Months from one plan to its periodic update. */
  readonly cycleMonths: number;
  /** Whether the state must approve the adopted plan before it is carried out. */
  readonly needsApproval: boolean;
  /** Kinds of bodies the papers usually go through, in this order. */
  readonly sequence: readonly BodyKind[];
  /** Kinds of bodies that must have deliberated before any decision. */
  readonly preliminary: readonly BodyKind[];
  /** Offices that sign every mandate and measures paper, whatever it says. */
  readonly coSigners: readonly SigningOffice[];
  /** Groups that have to be involved, by phase, before the phase can be completed. */
  readonly participation: readonly RequiredGroup[];
  readonly steps: Readonly<Partial<Record<Phase, readonly { readonly de: string; readonly en: string }[]>>>;
  readonly indicators: readonly { readonly name: string; readonly unit: string }[];
}
