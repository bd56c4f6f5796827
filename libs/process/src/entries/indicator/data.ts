import { Decimal, Optional, PastDay, Ref, Refs, Text } from '../../schema/fields.js';

/** Which indicators of the register the planning looks at; what was said last counts. */
export class IndicatorsChosen {
  @Refs('indicator', 50) indicatorIds!: string[];
}

/** A value the process measured itself, of a measure or of its own. */
export class IndicatorValueRecorded {
  @Optional() @Ref('measure') measureId?: string;
  @Text() name!: string;
  @Decimal(6, -1e12, 1e12) value!: number;
  @Text(60) unit!: string;
  @PastDay() asOf!: string;
  @Optional() @Ref('socialSpace') spaceId?: string;
  @Optional() @Text() area?: string;
  @Text() source!: string;
}
