import {
  Flag,
  lineClasses,
  lineKinds,
  OneOf,
  Optional,
  Part,
  phases,
  responsibilityRoles,
  Text,
  type BudgetLine,
  type LineClass,
  type LineKind,
  type Phase,
  type ResponsibilityRole,
  type Step,
} from '@plankreis/process';
import { AsData, AsDataList, ByName, CalendarDay, Count } from '../../http/fields.js';

/** Somebody or something by name. */
export class Named {
  @Text() id!: string;
  @Text() name!: string;
}

export class ResponsibilityView {
  @OneOf(responsibilityRoles) role!: ResponsibilityRole;
  @Part(() => Named) person!: Named;
  @CalendarDay() from!: string;
  @Optional() @CalendarDay() until?: string;
  @Optional() @Text() deputyForId?: string;
}

export class StepView {
  @Text() id!: string;
  @OneOf(phases) phase!: Phase;
  @Text() title!: string;
  @CalendarDay() dueOn!: string;
  @Optional() @Text() assigneeId?: string;
  @OneOf(['planned', 'completed', 'cancelled']) state!: Step['state'];
  @Optional() @Text() note?: string;
}

export class DutyView {
  @Text() id!: string;
  @Text() text!: string;
  @CalendarDay() dueOn!: string;
  @Optional() @Text() toBodyId?: string;
  @Optional() @Text() decisionId?: string;
  @Optional() @Count() itemNo?: number;
  @Optional() @CalendarDay() deliveredOn?: string;
  @Optional() @Text() note?: string;
}

export class DocumentView {
  @Text() id!: string;
  @Text() kind!: string;
  @Text() title!: string;
  @Flag() public!: boolean;
}

export class NoteView {
  @Text() text!: string;
  /** The person who wrote it. */
  @Text() by!: string;
  @CalendarDay() on!: string;
}

export class BudgetLineView {
  @Text() id!: string;
  @AsData('LineOwner') owner!: BudgetLine['owner'];
  @Count() year!: number;
  @AsData('Account') account!: BudgetLine['account'];
  @OneOf(lineKinds) kind!: LineKind;
  @OneOf(lineClasses) class!: LineClass;
  @Text() purpose!: string;
  @Count() plannedCents!: number;
  @Optional() @AsDataList('CoverShare') cover?: BudgetLine['cover'];
  @Optional() @Flag() recurring?: boolean;
  @Optional() @ByName({ type: 'integer', minimum: 0 }) commitmentAppropriations?: Record<string, number>;
}
