import {
  LongText,
  NewId,
  OneOf,
  Optional,
  Part,
  Parts,
  PastDay,
  Ref,
  Refs,
  Text,
  Texts,
} from '../../schema/fields.js';
import {
  reopenTargets,
  spatialLevels,
  type ReopenTarget,
  type SpatialLevel,
} from '../../vocabulary/vocabulary.js';

export class AnalysisStarted {
  @PastDay() startOn!: string;
  @Texts() team!: string[];
  @Optional() @Text() steeringGroup?: string;
}

/** A finding says where it is from, as of when and how small-scale it is (model 1, 11). */
export class FindingRecorded {
  @NewId('finding') findingId?: string;
  @LongText() text!: string;
  @Text() source!: string;
  @PastDay() asOf!: string;
  @Optional() @Ref('socialSpace') spaceId?: string;
  @OneOf(spatialLevels) spatialLevel!: SpatialLevel;
  @Optional() @Text() area?: string;
  @Optional() @Parts(() => CitedValue, 20) values?: CitedValue[];
}

export class StageCompleted {
  @Optional() @LongText() note?: string;
}

export class Report {
  @Text() title!: string;
  @Text(60) version!: string;
}

export class AnalysisCompleted {
  @Part(() => Report) report!: Report;
}

export class RecommendationRecorded {
  @NewId('recommendation') recommendationId?: string;
  @LongText() text!: string;
  @Refs('finding') findingIds!: string[];
}

export class FindingChanges {
  @Optional() @LongText() text?: string;
  @Optional() @Text() source?: string;
  @Optional() @PastDay() asOf?: string;
  @Optional() @Ref('socialSpace') spaceId?: string;
  @Optional() @OneOf(spatialLevels) spatialLevel?: SpatialLevel;
  @Optional() @Text() area?: string;
  @Optional() @Parts(() => CitedValue, 20) values?: CitedValue[];
}

export class FindingRevised {
  @Ref('finding') findingId!: string;
  @Part(() => FindingChanges) changes!: FindingChanges;
}

export class FindingWithdrawn {
  @Ref('finding') findingId!: string;
  @LongText() reason!: string;
}

export class RecommendationChanges {
  @Optional() @LongText() text?: string;
  @Optional() @Refs('finding') findingIds?: string[];
}

export class RecommendationRevised {
  @Ref('recommendation') recommendationId!: string;
  @Part(() => RecommendationChanges) changes!: RecommendationChanges;
}

export class RecommendationWithdrawn {
  @Ref('recommendation') recommendationId!: string;
  @LongText() reason!: string;
}

export class PhaseReopened {
  @OneOf(reopenTargets) to!: ReopenTarget;
  @LongText() reason!: string;
}

/** A value of the register that a finding rests on. */
export class CitedValue {
  @Ref('indicator') indicatorId!: string;
  @Ref('socialSpace') spaceId!: string;
  @PastDay() asOf!: string;
}
