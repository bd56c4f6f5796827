import {
  Day,
  LongText,
  OneOf,
  Optional,
  Part,
  Parts,
  PastDay,
  Ref,
  ServerMade,
  Text,
} from '../../schema/fields.js';
import { TemplateFacts } from '../../templates/template-facts.js';
import {
  origins,
  signalKinds,
  urgencies,
  waitingFor,
  type Origin,
  type SignalKind,
  type Urgency,
  type WaitingFor,
} from '../../vocabulary/vocabulary.js';

/** Something the previous cycle left for this one. */
export class InheritedItem {
  @OneOf(['measure', 'carryOver']) kind!: 'measure' | 'carryOver';
  @LongText() text!: string;
}

/** What a person says when submitting a topic. */
export class TopicFields {
  @Text() title!: string;
  @Ref('template') template!: string;
  @Text() area!: string;
  @OneOf(origins) origin!: Origin;
  @Ref('department') department!: string;
  @Optional() @OneOf(urgencies) urgency?: Urgency;
  @Optional() @LongText() summary?: string;
  @Optional() @Ref('process') predecessorId?: string;
  /** A plan or decision from before this program that it starts from, and until when that holds. */
  @Optional() @Text() earlierPlan?: string;
  @Optional() @Day() earlierPlanUntil?: string;
  @Optional() @Text() statutoryBasis?: string;
}

/** A submission as the journal keeps it: with what only the program can know. */
export class TopicSubmitted extends TopicFields {
  @Optional() @ServerMade() @Text(40) number?: string;
  @Optional() @ServerMade() @Part(() => TemplateFacts) templateFacts?: TemplateFacts;
  @Optional() @ServerMade() @Parts(() => InheritedItem, 2000) inherited?: InheritedItem[];
}

export class TopicSignalNoted {
  @OneOf(signalKinds) kind!: SignalKind;
  @Text() source!: string;
  @PastDay() notedOn!: string;
  @LongText() note!: string;
}

export class TopicParked {
  @LongText() reason!: string;
  @Day() reviewOn!: string;
  @OneOf(waitingFor) waitingFor!: WaitingFor;
  /** The one window it waits for; else any of that kind. */
  @Optional() @Ref('window') windowId?: string;
}

export class TopicWindowOpened {
  @LongText() signal!: string;
  @Optional() @Ref('window') windowId?: string;
  @Optional() @LongText() note?: string;
}

export class TopicDropped {
  @LongText() reason!: string;
}
