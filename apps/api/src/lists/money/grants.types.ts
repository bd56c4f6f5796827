import {
  Flag,
  grantStates,
  lineClasses,
  OneOf,
  Optional,
  Part,
  Parts,
  Ref,
  Text,
  type GrantState,
  type LineClass,
} from '@plankreis/process';
import { reportStandings, type ReportStanding } from '@plankreis/readmodel';
import { OfProcessView } from '../../processes/view/of-process.view.js';
import { AnyText, CalendarDay, Count, TextList, TextOrNull } from '../../platform/http/fields.js';
import { Cursor, PageSize } from '../../platform/http/page-query.js';
import { GrantSumsView } from '../../processes/view/money.view.js';

/** By what grants are narrowed, a page of them and their totals alike. */
export class GrantTotalsQuery {
  @Optional() @OneOf(grantStates) state?: GrantState;
  /** However it is written. */
  @Optional() @Text() funder?: string;
  @Optional() @Ref('department') department?: string;
  /** Of one process only. */
  @Optional() @Ref('process') process?: string;
  /** How it stands with the report of use. */
  @Optional() @OneOf(reportStandings) report?: ReportStanding;
  /** Ending on this day or earlier. */
  @Optional() @CalendarDay() until?: string;
}

export class GrantsQuery extends GrantTotalsQuery {
  @Cursor() cursor?: string;
  @PageSize() limit?: number;
}

/** What became of a grant, and the own share it asks for, in cents. */
export class ListedGrantSumsView extends GrantSumsView {
  @Count() ownShareCents!: number;
}

/** Money somebody else gives for a time and a purpose. */
export class ListedGrantView extends OfProcessView {
  /** Unique in the process. */
  @AnyText() grantId!: string;
  @AnyText() programme!: string;
  @Optional() @AnyText() funder?: string;
  @AnyText() purpose!: string;
  @CalendarDay() from!: string;
  @CalendarDay() until!: string;
  @OneOf(grantStates) state!: GrantState;
  /** The measure it is earmarked for. */
  @Optional() @AnyText() measureId?: string;
  @Optional() @AnyText() measureTitle?: string;
  @Optional() @OneOf(lineClasses) class?: LineClass;
  @Optional() @CalendarDay() noticeOn?: string;
  /** Why it was refused or ended. */
  @Optional() @AnyText() because?: string;
  /** Applied for or granted. */
  @Count() amountCents!: number;
  @Part(() => ListedGrantSumsView) sums!: ListedGrantSumsView;
  @Optional() @CalendarDay() reportDueOn?: string;
  @Optional() @CalendarDay() reportedOn?: string;
  /** Whether the funder still waits for the report of use, and the process takes it. */
  @Flag() owesReport!: boolean;
}

export class GrantTotalView {
  @OneOf(grantStates) state!: GrantState;
  @Count() count!: number;
  @Count() amountCents!: number;
  @Part(() => ListedGrantSumsView) sums!: ListedGrantSumsView;
}

export class GrantList {
  @Parts(() => ListedGrantView) items!: readonly ListedGrantView[];
  @TextOrNull() next!: string | null;
}

export class GrantTotals {
  /** All that was asked for, by state. */
  @Parts(() => GrantTotalView) totals!: readonly GrantTotalView[];
  /** Everybody who gives a grant, to choose from. */
  @TextList() funders!: readonly string[];
}
