import {
  Cents,
  Day,
  Decimal,
  ExactlyOne,
  Flag,
  LongText,
  NewId,
  OneOf,
  Optional,
  Part,
  PastDay,
  Ref,
  Refs,
  Text,
} from '../../schema/fields.js';
import { verdicts, type Verdict } from '../../vocabulary/vocabulary.js';

/** A consequence in words, or why there is none. */
@ExactlyOne()
export class Consequence {
  @Optional() @LongText() text?: string;
  @Optional() @LongText() noneBecause?: string;
}

/** The four consequences of a measure; a plan without them has no future. */
export class Consequences {
  @Optional() @Part(() => Consequence) building?: Consequence;
  @Optional() @Part(() => Consequence) staff?: Consequence;
  @Optional() @Part(() => Consequence) organisation?: Consequence;
  @Optional() @Part(() => Consequence) finance?: Consequence;
}

export class Indicator {
  @Text() name!: string;
  @Text(60) unit!: string;
  @Decimal(6, -1e12, 1e12) baseline!: number;
  @Decimal(6, -1e12, 1e12) target!: number;
  @Day() targetOn!: string;
}

/** What is said about a measure; it may come bit by bit until the paper. */
export class MeasureFields {
  @Optional() @Flag() politicalAddition?: boolean;
  @Optional() @Ref('person') ownerId?: string;
  @Optional() @Day() startOn?: string;
  @Optional() @Day() endOn?: string;
  @Optional() @Part(() => Consequences) consequences?: Consequences;
  @Optional() @Part(() => Indicator) indicator?: Indicator;
  @Optional() @LongText() funding?: string;
  @Optional() @Cents() followOnCostCents?: number;
  @Optional() @Ref('socialSpace') spaceId?: string;
  @Optional() @Text() area?: string;
}

export class MeasureProposed extends MeasureFields {
  @NewId('measure') measureId?: string;
  @Text() title!: string;
  @Refs('recommendation') recommendationIds!: string[];
}

export class MeasureChanges extends MeasureFields {
  @Optional() @Text() title?: string;
  @Optional() @Refs('recommendation') recommendationIds?: string[];
}

export class MeasureRevised {
  @Ref('measure') measureId!: string;
  @Part(() => MeasureChanges) changes!: MeasureChanges;
}

export class MeasureFunded {
  @Ref('measure') measureId!: string;
  @Refs('line') lineIds!: string[];
}

export class MeasureNamed {
  @Ref('measure') measureId!: string;
}

export class MeasureStopped {
  @Ref('measure') measureId!: string;
  @LongText() reason!: string;
}

export class MeasureCompleted {
  @Ref('measure') measureId!: string;
  @Optional() @LongText() note?: string;
}

export class MeasureCancelled {
  @Ref('measure') measureId!: string;
  @LongText() reason!: string;
  @Optional() @Ref('decision') decisionId?: string;
}

export class MeasureEvaluated {
  @Ref('measure') measureId!: string;
  @OneOf(verdicts) verdict!: Verdict;
  @LongText() effect!: string;
  @Decimal(6, -1e12, 1e12) indicatorValue!: number;
  @PastDay() asOf!: string;
}
