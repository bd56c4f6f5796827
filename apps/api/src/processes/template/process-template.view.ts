import { Flag, OneOf, Optional, Part, Parts, phases, Text, type Phase } from '@plankreis/process';
import { AnyText, CalendarDay, Count, TextList } from '../../platform/http/fields.js';
import { MissingView } from '../next/next.view.js';

/** A step that this kind of planning usually takes. */
export class UsualStepView {
  @OneOf(phases) phase!: Phase;
  /** As it is planned. */
  @AnyText() title!: string;
  /** As it is told here. */
  @AnyText() label!: string;
  /** One of that name is planned, done or cancelled already. */
  @Flag() planned!: boolean;
  /** Its phase has begun and is not over. */
  @Flag() underWay!: boolean;
  /** The day proposed for it; left out where it is planned already or its phase lies behind. */
  @Optional() @CalendarDay() proposedOn?: string;
}

/** A usual step somebody takes over, on the day they want it. */
export class StepTakenOver {
  @OneOf(phases) phase!: Phase;
  @Text() title!: string;
  @CalendarDay() dueOn!: string;
}

const MOST_STEPS = 100;

export class StepsRequest {
  @Parts(() => StepTakenOver, MOST_STEPS) steps!: StepTakenOver[];
}

export class StepsPlanned {
  /** How many steps were planned. */
  @Count() planned!: number;
  /** The version of the process they led to. */
  @Count() version!: number;
}

/** Something that would be missing for an entry. */
export class MissingAfterLifting {
  /** What it would be missing for. */
  @AnyText() label!: string;
  @AnyText() message!: string;
}

/** What lifting a process to the newest version of its kind of planning would change. */
export class LiftPreview {
  @Count() version!: number;
  /** In words, for this process. */
  @TextList() changes!: string[];
  /** What would be missing before the next steps that is not missing now. */
  @Parts(() => MissingAfterLifting) missing!: MissingAfterLifting[];
  /** Why it cannot be lifted as things stand; empty where it can. */
  @Parts(() => MissingView) refused!: MissingView[];
}

/** The kind of planning of a process, as it was when the process began or was last lifted. */
export class ProcessTemplateView {
  @AnyText() key!: string;
  @AnyText() name!: string;
  @Count() version!: number;
  /** The version that new processes take. */
  @Count() newest!: number;
  @Parts(() => UsualStepView) steps!: UsualStepView[];
  /** Left out where there is no newer version. */
  @Optional() @Part(() => LiftPreview) lift?: LiftPreview;
}
