import { LongText, Optional, PastDay, Ref, ServerMade, Text } from '../../schema/fields.js';

export class EvaluationStarted {
  @Optional() @LongText() note?: string;
}

export class EvaluationRemedyOrdered {
  @Ref('measure') measureId!: string;
  @LongText() reason!: string;
}

export class EvaluationCompleted {
  @Text() verdict!: string;
  @LongText() summary!: string;
  @Ref('body') reportedToBodyId!: string;
  @PastDay() reportedOn!: string;
}

export class CycleRenewed {
  @LongText() reason!: string;
  @Optional() @Text() successorTitle?: string;
  @Optional() @ServerMade() @Text(64) successorId?: string;
}
