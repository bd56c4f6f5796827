import {
  Flag,
  OneOf,
  Optional,
  Part,
  phases,
  responsibilityRoles,
  type Phase,
  type ResponsibilityRole,
  type Step,
} from '@plankreis/process';
import { AnyText, CalendarDay, Count } from '../../platform/http/fields.js';
import { Named } from '../../platform/http/named.js';

export class ResponsibilityView {
  @OneOf(responsibilityRoles) role!: ResponsibilityRole;
  @Part(() => Named) person!: Named;
  @CalendarDay() from!: string;
  @Optional() @CalendarDay() until?: string;
  @Optional() @AnyText() deputyForId?: string;
}

export class StepView {
  @AnyText() id!: string;
  @OneOf(phases) phase!: Phase;
  @AnyText() title!: string;
  @CalendarDay() dueOn!: string;
  @Optional() @AnyText() assigneeId?: string;
  @OneOf(['planned', 'completed', 'cancelled']) state!: Step['state'];
  @Optional() @AnyText() note?: string;
}

export class DutyView {
  @AnyText() id!: string;
  @AnyText() text!: string;
  @CalendarDay() dueOn!: string;
  @Optional() @AnyText() toBodyId?: string;
  @Optional() @AnyText() decisionId?: string;
  @Optional() @Count() itemNo?: number;
  @Optional() @CalendarDay() deliveredOn?: string;
  @Optional() @AnyText() note?: string;
}

export class DocumentView {
  @AnyText() id!: string;
  @AnyText() kind!: string;
  @AnyText() title!: string;
  @Flag() public!: boolean;
}

export class NoteView {
  @AnyText() text!: string;
  /** The person who wrote it. */
  @AnyText() by!: string;
  @CalendarDay() on!: string;
}
