import type { Database } from '@plankreis/journal';
import type { CitedValue, Day, SpatialLevel } from '@plankreis/process';
import { equal, oneOf, readableBy } from '../../paging/condition.js';
import type { OfProcess } from '../processes/of-process.js';
import type { Page, ReaderQuery } from '../../paging/page.js';
import { partPage } from '../part-page.js';
import { findingTable } from './table.js';

const { r } = findingTable;

export interface AnalysisFindingQuery extends ReaderQuery {
  readonly processId?: string;
  readonly department?: string;
  /** Findings about one of these spaces. */
  readonly spaceIds?: readonly string[];
}

/** What the analysis of a process has found: where, as of when, and by which source. */
export interface AnalysisFinding extends OfProcess {
  readonly findingId: string;
  readonly text: string;
  readonly source: string;
  readonly asOf: Day;
  readonly spatialLevel: SpatialLevel;
  readonly spaceId?: string;
  readonly area?: string;
  readonly values: readonly CitedValue[];
}

/** One page of the findings of all processes, the newest first. @throws BrokenCursor */
export const listAnalysisFindings = (
  db: Database,
  { actor, processId, department, spaceIds, ...page }: AnalysisFindingQuery,
): Promise<Page<AnalysisFinding>> =>
  partPage(
    db,
    {
      ...page,
      order: 'analysisFindings',
      table: findingTable,
      by: 'asOf',
      newestFirst: true,
      conditions: [
        ...equal(r.processId, processId),
        ...equal(r.department, department),
        ...(spaceIds === undefined ? [] : [oneOf(r.spaceId, spaceIds)]),
        ...readableBy(actor),
      ],
    },
    ({ partId, text, source, asOf, spatialLevel, spaceId, area, cited = [] }, of) => ({
      ...of,
      ...{ findingId: partId, text, source, asOf, spatialLevel, spaceId, area, values: cited },
    }),
  );
