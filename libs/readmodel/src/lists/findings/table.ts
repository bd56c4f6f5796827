import type { CitedValue, SpatialLevel } from '@plankreis/process';
import { day, json, text } from '../../tables/column.js';
import { partTable } from '../../tables/part-table.js';

/** What the processes have found in their analyses. */
export const findingTable = partTable(
  'finding_row',
  {
    text: text(),
    source: text(),
    asOf: day(),
    spatialLevel: text<SpatialLevel>(),
    spaceId: text().optional(),
    area: text().optional(),
    /** The values of indicators it rests on. */
    cited: json<readonly CitedValue[]>().optional(),
  },
  {
    indexes: [
      ['asOf DESC'],
      ...(['spaceId', 'department'] as const).map((filter) => [filter, 'asOf DESC'] as const),
    ],
    derive: ({ findings }) =>
      findings.map(({ id, text, source, asOf, spatialLevel, spaceId, area, values = [] }) => ({
        partId: id,
        // Whoever reads a dossier reads its analysis.
        public: true,
        ...{ text, source, asOf, spatialLevel, spaceId, area },
        cited: values.length > 0 ? values.map(inOneOrder) : undefined,
      })),
  },
);

/** Its fields in one order, whatever the journal gives back. */
const inOneOrder = ({ indicatorId, spaceId, asOf }: CitedValue): CitedValue => ({
  indicatorId,
  spaceId,
  asOf,
});
