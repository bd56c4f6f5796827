import {
  Day,
  LongText,
  NewId,
  OneOf,
  Optional,
  PastDay,
  Ref,
  Suggested,
  Text,
  Whole,
} from '../../schema/fields.js';
import {
  participationMethods,
  phases,
  type ParticipationMethod,
  type Phase,
} from '../../vocabulary/vocabulary.js';

/** Who is to be involved, in which phase, how, where and when. */
export class ParticipationPlanned {
  @NewId('participation') participationId?: string;
  @OneOf(phases) phase!: Phase;
  @Suggested('requiredGroup') @Text(200) group!: string;
  @OneOf(participationMethods) method!: ParticipationMethod;
  @Optional() @Suggested('participationArea') @Text() area?: string;
  @Optional() @Ref('socialSpace') spaceId?: string;
  @Day() plannedOn!: string;
}

export class ParticipationRescheduled {
  @Ref('participation') participationId!: string;
  @Day() plannedOn!: string;
  @LongText() reason!: string;
}

export class ParticipationHeld {
  @Ref('participation') participationId!: string;
  @PastDay() heldOn!: string;
  @Optional() @Whole(0, 1_000_000) attendance?: number;
  @LongText() result!: string;
  /** The day by which those who were asked were promised an answer. */
  @Optional() @Day() answerBy?: string;
}

export class ParticipationAnswered {
  @Ref('participation') participationId!: string;
  @LongText() answer!: string;
  @PastDay() answeredOn!: string;
}

export class ParticipationCancelled {
  @Ref('participation') participationId!: string;
  @LongText() reason!: string;
}

export class ParticipationWaived {
  @OneOf(phases) phase!: Phase;
  @Suggested('requiredGroup') @Text(200) group!: string;
  @LongText() reason!: string;
}
