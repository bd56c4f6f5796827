import {
  deadlineKindNames,
  deadlineStates,
  entryTypeNames,
  Flag,
  OneOf,
  Optional,
  Part,
  Parts,
  Ref,
  Text,
  type DeadlineKindName,
  type DeadlineState,
  type EntryTypeName,
} from '@plankreis/process';
import { OfProcessView } from '../../processes/view/of-process.view.js';
import { AnyText, CalendarDay, TextOrNull } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page-query.js';

const whose = ['mine', 'all'] as const;

export class DeadlineListQuery extends PageQuery {
  /** What lies on the desk of the caller, or everything they may read. */
  @Optional() @OneOf(whose) whose?: (typeof whose)[number];
  @Optional() @Ref('department') department?: string;
  @Optional() @Text(64) process?: string;
  @Optional() @OneOf(deadlineKindNames) kind?: DeadlineKindName;
  /** How it stands today. */
  @Optional() @OneOf(deadlineStates) state?: DeadlineState;
  /** Due on this day or later, and no later than that one. */
  @Optional() @CalendarDay() from?: string;
  @Optional() @CalendarDay() until?: string;
}

/** What is recorded once it is done, and of which part of the process. */
export class DeadlineRemedy {
  @OneOf(entryTypeNames) type!: EntryTypeName;
  @Optional() @AnyText() part?: string;
}

const desks = ['person', 'department', 'council'] as const;

/** On whose desk it lies today. */
export class DeadlineDesk {
  @OneOf(desks) kind!: (typeof desks)[number];
  @Optional() @AnyText() id?: string;
  @Optional() @AnyText() name?: string;
}

/** A day something is due, with what that is, on whose desk it lies and how it stands today. */
export class DeadlineEntry extends OfProcessView {
  /** Unique in the process. */
  @AnyText() deadlineId!: string;
  @OneOf(deadlineKindNames) kind!: DeadlineKindName;
  @AnyText() text!: string;
  @CalendarDay() dueOn!: string;
  /** From when on it is warned of. */
  @CalendarDay() from!: string;
  @OneOf(deadlineStates) state!: DeadlineState;
  /** The part of the process to go to. */
  @AnyText() where!: string;
  @Optional() @Part(() => DeadlineRemedy) remedy?: DeadlineRemedy;
  @Part(() => DeadlineDesk) desk!: DeadlineDesk;
  /** Whether everybody may read it. */
  @Flag() public!: boolean;
}

export class DeadlineList {
  @Parts(() => DeadlineEntry) items!: readonly DeadlineEntry[];
  /** The cursor of the next page; null on the last. */
  @TextOrNull() next!: string | null;
}
