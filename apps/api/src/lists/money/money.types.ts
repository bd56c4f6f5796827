import {
  checkEffects,
  lineOwners,
  moneyCheckCodes,
  OneOf,
  Optional,
  Part,
  Parts,
  Ref,
  type CheckEffect,
  type LineOwnerKind,
  type MoneyCheckCode,
  entryTypeNames,
} from '@plankreis/process';
import { OfProcessView } from '../../processes/view/of-process.view.js';
import { AnyText, CalendarDay, Count, TextOrNull } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page-query.js';
import { MoneySums } from '../../processes/view/money.view.js';

/** Years as they stand in an address. */
const years = Array.from({ length: 111 }, (_, index) => String(1990 + index));

export class ChecksQuery extends PageQuery {
  @Optional() @OneOf(moneyCheckCodes) code?: MoneyCheckCode;
  @Optional() @OneOf(checkEffects) effect?: CheckEffect;
  @Optional() @OneOf(lineOwners) purse?: LineOwnerKind;
  /** About this budget year, or about none in particular. */
  @Optional() @OneOf(years) year?: string;
  @Optional() @Ref('department') department?: string;
  /** Of one process only. */
  @Optional() @Ref('process') process?: string;
}

export class MoneyYearsQuery extends PageQuery {
  @Optional() @OneOf(years) year?: string;
  @Optional() @OneOf(lineOwners) purse?: LineOwnerKind;
  @Optional() @Ref('department') department?: string;
  /** Of one process only. */
  @Optional() @Ref('process') process?: string;
}

/** Something about the money of a process that the liaison is to see, and how it is mended. */
export class ListedCheckView extends OfProcessView {
  @OneOf(moneyCheckCodes) code!: MoneyCheckCode;
  @OneOf(checkEffects) effect!: CheckEffect;
  @AnyText() message!: string;
  @AnyText() mending!: string;
  /** The day from which on it holds. */
  @CalendarDay() from!: string;
  @OneOf(lineOwners) purse!: LineOwnerKind;
  @Optional() @Count() year?: number;
  @Optional() @Count() cents?: number;
  @AnyText() where!: string;
  @Optional() @OneOf(entryTypeNames) remedy?: string;
  /** What somebody records meanwhile who may not record that. */
  @Optional() @OneOf(entryTypeNames) alternative?: string;
  /** By which entry the caller may mend it: the remedy, or the alternative; left out where neither is theirs. */
  @Optional() @OneOf(entryTypeNames) recordable?: string;
  /** The legal ground on which it was booked nevertheless. */
  @Optional() @AnyText() overriddenBecause?: string;
}

export class CheckList {
  @Parts(() => ListedCheckView) items!: readonly ListedCheckView[];
  /** The cursor of the next page; null on the last. */
  @TextOrNull() next!: string | null;
}

/** What the process, or one of its measures, has in one year. */
export class PurseYearView extends OfProcessView {
  @OneOf(lineOwners) purse!: LineOwnerKind;
  @Count() year!: number;
  @Optional() @AnyText() measureId?: string;
  @Optional() @AnyText() measureTitle?: string;
  /** Planned to come in; never netted with what goes out. */
  @Count() revenueCents!: number;
  @Part(() => MoneySums) sums!: MoneySums;
}

export class PurseTotalView {
  @OneOf(lineOwners) purse!: LineOwnerKind;
  @Count() year!: number;
  @Count() revenueCents!: number;
  @Part(() => MoneySums) sums!: MoneySums;
}

export class MoneyList {
  @Parts(() => PurseYearView) items!: readonly PurseYearView[];
  /** All that was asked for, by purse and year. */
  @Parts(() => PurseTotalView) totals!: readonly PurseTotalView[];
  @TextOrNull() next!: string | null;
}
