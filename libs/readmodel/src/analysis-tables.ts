import type { CitedValue } from '@plankreis/process';
import type { PartTable } from './part-tables.js';

/** What the processes have found: the findings of their analysis, not those about money. */
export const analysisFindingTable: PartTable = {
  name: 'analysis_finding_row',
  columns: ['text', 'source', 'as_of', 'spatial_level', 'space_id', 'area', 'cited'],
  rows: ({ findings }) =>
    findings.map(({ id, text, source, asOf, spatialLevel, spaceId, area, values = [] }) => ({
      id,
      // Whoever reads a dossier reads its analysis.
      public: true,
      values: [
        ...[text, source, asOf, spatialLevel, spaceId, area],
        values.length > 0 ? written(values) : undefined,
      ],
    })),
};

/** In one order, whatever the journal gives back. */
const written = (values: readonly CitedValue[]): string =>
  JSON.stringify(values.map(({ indicatorId, spaceId, asOf }) => ({ indicatorId, spaceId, asOf })));
