import { Day, LongText, NewId, OneOf, Optional, Ref, Text } from '../../schema/fields.js';
import { phases, type Phase } from '../../vocabulary/vocabulary.js';

export class StepPlanned {
  @NewId('step') stepId?: string;
  @OneOf(phases) phase!: Phase;
  @Text() title!: string;
  @Day() dueOn!: string;
  @Optional() @Ref('person') assigneeId?: string;
}

export class StepCompleted {
  @Ref('step') stepId!: string;
  @Optional() @LongText() note?: string;
}

export class StepCancelled {
  @Ref('step') stepId!: string;
  @LongText() reason!: string;
}
