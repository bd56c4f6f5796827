import type { Params } from '../../contract/requirement.js';
import type { CheckTextCode } from '../../texts/money-checks.js';
import type { Day } from '../../time/days.js';
import type { EntryTypeName } from '../../vocabulary/entry-types.js';
import type { CheckEffect, LineOwnerKind, MoneyCheckCode } from '../../vocabulary/vocabulary.js';

/** Something about the money that the liaison is to see (model 2.5). */
export interface MoneyCheck {
  readonly code: MoneyCheckCode;
  readonly effect: CheckEffect;
  /** Which text gives the reason. */
  readonly says: CheckTextCode;
  /** The day from which on it holds. */
  readonly from: Day;
  /** The first day on which it does not hold any more, where one is known beforehand. */
  readonly until?: Day;
  readonly purse: LineOwnerKind;
  /** The budget year it is about, where it is about one. */
  readonly year?: number;
  /** The sum it is about. */
  readonly cents?: number;
  readonly params: Params;
  readonly where: string;
  /** The type of entry that mends it. */
  readonly remedy?: EntryTypeName;
  /** What somebody records meanwhile who may not record that. */
  readonly alternative?: EntryTypeName;
  /** The legal ground on which it was booked nevertheless. */
  readonly overriddenBecause?: string;
}

/** The earlier of some days; undefined where there is none. */
export const earliest = (days: readonly Day[]): Day | undefined => days.toSorted()[0];

/** The later of some days; undefined where there is none. */
export const latest = (days: readonly Day[]): Day | undefined => days.toSorted().at(-1);
