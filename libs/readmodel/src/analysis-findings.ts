import type { Database, Row } from '@plankreis/journal';
import type { CitedValue, Day, SpatialLevel } from '@plankreis/process';
import type { CouncilQuery } from './council-lists.js';
import type { Page } from './list.js';
import { ofProcess, optional, partPage, type OfProcess } from './part-page.js';
import { equal, oneOf, readableBy } from './reader.js';

export interface AnalysisFindingQuery extends CouncilQuery {
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
      table: 'analysis_finding_row',
      columns: ['text', 'source', 'spatial_level', 'space_id', 'area', 'cited'],
      by: 'as_of',
      newestFirst: true,
      conditions: [
        ...equal('process_id', processId),
        ...equal('department', department),
        ...(spaceIds === undefined ? [] : [oneOf('r.space_id', spaceIds)]),
        ...readableBy(actor),
      ],
    },
    toFinding,
  );

/** The columns hold what `project` wrote from typed values. */
const toFinding = (row: Row): AnalysisFinding => ({
  ...ofProcess(row),
  findingId: row['part_id'] as string,
  text: row['text'] as string,
  source: row['source'] as string,
  asOf: row['sort_key'] as Day,
  spatialLevel: row['spatial_level'] as SpatialLevel,
  ...optional('spaceId', row['space_id']),
  ...optional('area', row['area']),
  values: row['cited'] === null ? [] : (JSON.parse(row['cited'] as string) as CitedValue[]),
});
