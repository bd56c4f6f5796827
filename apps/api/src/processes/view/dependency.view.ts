import {
  coordinations,
  Flag,
  lifeTransitions,
  OneOf,
  Optional,
  Parts,
  type Coordination,
  type LifeTransition,
} from '@plankreis/process';
import { Answers, AnyText, CalendarDay } from '../../platform/http/fields.js';

/** A plan the process touches: how far it is agreed with, since when, and who sees to it. */
export class PlanRelationView {
  @AnyText() plan!: string;
  @Optional() @AnyText() processId?: string;
  @OneOf(coordinations) coordination!: Coordination;
  @CalendarDay() since!: string;
  @Optional() @AnyText() unitId?: string;
  @Optional() @AnyText() coordinatorId?: string;
  @Optional() @AnyText() note?: string;
  /** Said while the process runs, beside its mandate. */
  @Optional() @Flag() noted?: true;
  @Answers({ type: 'array', items: { enum: [...lifeTransitions] } }) transitions!: readonly LifeTransition[];
}

export class TouchedPlanView {
  @AnyText() plan!: string;
  @Optional() @AnyText() processId?: string;
}

export class CrossCuttingView {
  @OneOf(lifeTransitions) transition!: LifeTransition;
  @Parts(() => TouchedPlanView) plans!: readonly TouchedPlanView[];
  @Optional() @AnyText() note?: string;
  @CalendarDay() since!: string;
}
