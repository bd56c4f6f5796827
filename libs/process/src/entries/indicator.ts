import { byId, type Dossier } from '../dossier.js';
import { entry } from '../entry.js';
import { Decimal, Optional, PastDay, Ref, Refs, Text } from '../fields.js';
import { requirement } from '../requirement.js';
import { planning } from '../rights.js';

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

const indicatorOf = (dossier: Dossier, measureId: string | undefined) =>
  byId(dossier.measures, measureId)?.indicator;

/** A value in another unit cannot be held against baseline and target. */
const sameUnit = requirement<IndicatorValueRecorded>('indicator.unit', 'unit', (dossier, { data }) => {
  const indicator = indicatorOf(dossier, data.measureId);
  return indicator?.name === data.name && indicator.unit !== data.unit
    ? [{ params: { unit: indicator.unit } }]
    : [];
});

export const indicatorEntries = [
  entry('indicator.chosen', {
    data: IndicatorsChosen,
    by: planning,
    usual: ({ indicatorIds }) => ({ indicatorIds: [...indicatorIds] }),
    apply: (dossier, { data }) => ({ ...dossier, indicatorIds: [...new Set(data.indicatorIds)] }),
  }),
  entry('indicator.valueRecorded', {
    data: IndicatorValueRecorded,
    by: planning,
    expects: [sameUnit],
    usual: (dossier, { measureId }) => {
      const { name, unit } = indicatorOf(dossier, measureId) ?? {};
      return name === undefined ? {} : { name, unit };
    },
    apply: (dossier, { data }) => ({ ...dossier, indicatorValues: [...dossier.indicatorValues, data] }),
  }),
] as const;
