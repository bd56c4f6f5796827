import { entry } from '../../contract/entry.js';
import { requirement } from '../../contract/requirement.js';
import { planning } from '../../contract/rights.js';
import type { Dossier } from '../../dossier/dossier.js';
import { byId } from '../../dossier/parts.js';
import { IndicatorsChosen, IndicatorValueRecorded } from './data.js';

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
