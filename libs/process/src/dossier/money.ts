import type { BudgetPlanned } from '../entries/budget/data.js';
import type { ItemCondition } from '../entries/decision/data.js';
import type { GrantRecorded } from '../entries/grant/data.js';
import type { PostPlanned } from '../entries/post/data.js';
import type { Day } from '../time/days.js';
import type { AppropriationSource } from '../vocabulary/vocabulary.js';

/** A line of a budget with everything that happened to its money, oldest first; `lineSums` adds it up. */
export interface BudgetLine extends Omit<BudgetPlanned, 'lineId'> {
  readonly id: string;
  readonly plannedOn: Day;
  readonly cancelledBecause?: string;
  readonly registrations: readonly Registration[];
  readonly appropriations: readonly Appropriation[];
  readonly blocks: readonly Block[];
  readonly commitments: readonly Commitment[];
  readonly bookings: readonly Booking[];
}

/** Money asked for with the budget (Mittelanmeldung): the sum of the whole line, so that only the last one counts. */
export interface Registration {
  readonly cents: number;
  readonly on: Day;
  /** The budget round it was handed in for. */
  readonly windowId?: string;
  /** Where it can be looked up. */
  readonly basis?: string;
}

/** Money a line was given; what it counts for depends on the item, the grant and the condition it rests on. */
export interface Appropriation {
  readonly id: string;
  readonly cents: number;
  readonly source: AppropriationSource;
  readonly on: Day;
  /** The line a transfer or carry-forward takes it from. */
  readonly fromLineId?: string;
  readonly decisionId?: string;
  readonly itemNo?: number;
  readonly grantId?: string;
  readonly legalGround?: string;
  readonly conditional?: ItemCondition;
  readonly conditionMetOn?: Day;
  readonly conditionEvidence?: string;
}

/** A freeze of a line: of a sum, or of all that is not bound yet. */
export interface Block {
  readonly id: string;
  /** Without a sum the whole line is frozen, but for what had been bound and booked before. */
  readonly cents?: number;
  readonly before: { readonly commitments: number; readonly bookings: number };
  readonly reason: string;
  readonly on: Day;
  readonly liftedCents: number;
  readonly liftedOn?: Day;
}

/** Money bound to somebody; what was spent against it is bound no more. */
export interface Commitment {
  readonly id: string;
  readonly cents: number;
  readonly on: Day;
  readonly reference: string;
  readonly legalGround?: string;
  readonly releases: readonly { readonly cents: number; readonly on: Day; readonly reason: string }[];
}

export interface Booking {
  readonly kind: 'spent' | 'refunded';
  readonly cents: number;
  readonly bookedOn: Day;
  readonly voucher: string;
  readonly commitmentId?: string;
  readonly legalGround?: string;
}

export interface Grant extends Omit<GrantRecorded, 'grantId'> {
  readonly id: string;
  /** Why it was refused or ended early. */
  readonly because?: string;
  /** The day of the notice that granted or refused it. */
  readonly noticeOn?: Day;
  /** The report of use (Verwendungsnachweis), once it was given to the funder. */
  readonly useReport?: { readonly on: Day; readonly note?: string };
}

export interface Post extends Omit<PostPlanned, 'postId'> {
  readonly id: string;
  readonly plannedOn: Day;
  /** Its place in the establishment plan (Stellenplan), and of which year that is. */
  readonly place?: { readonly number: string; readonly year: number; readonly on: Day };
  readonly cancelledBecause?: string;
}
