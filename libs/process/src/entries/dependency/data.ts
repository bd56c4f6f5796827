import { LongText, OneOf, Optional, Parts, Ref, Text } from '../../schema/fields.js';
import { lifeTransitions, type LifeTransition } from '../../vocabulary/vocabulary.js';

/** A plan by its name, and by its process where it has one. */
export class PlanTouched {
  @Text() plan!: string;
  @Optional() @Ref('process') processId?: string;
}

/** The process is about this transition in the life course, which these plans share. */
export class TransitionTagged {
  @OneOf(lifeTransitions) transition!: LifeTransition;
  @Parts(() => PlanTouched, 50) plans!: PlanTouched[];
  @Optional() @LongText() note?: string;
}

export class TransitionUntagged {
  @OneOf(lifeTransitions) transition!: LifeTransition;
  @LongText() reason!: string;
}
