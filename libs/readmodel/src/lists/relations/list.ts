import type { Database } from '@plankreis/journal';
import type { Coordination, Day, LifeTransition } from '@plankreis/process';
import { equal } from '../../paging/condition.js';
import { narrowed, type NarrowedQuery } from '../processes/narrowed.js';
import type { OfProcess } from '../processes/of-process.js';
import type { Page } from '../../paging/page.js';
import { partPage } from '../part-page.js';
import { selectJoined } from '../../tables/select.js';
import { processTable } from '../processes/table.js';
import { relationTable } from './table.js';

const { r } = relationTable;

/** How a process stands to another plan; that plan is named, and is a process too where it is tracked here. */
export interface ListedRelation extends OfProcess {
  readonly plan: string;
  readonly other?: { readonly processId: string; readonly number: string; readonly title: string };
  readonly coordination: Coordination;
  readonly since: Day;
  readonly unitId?: string;
  readonly coordinatorId?: string;
  readonly note?: string;
  readonly transitions: readonly LifeTransition[];
}

export interface RelationQuery extends NarrowedQuery {
  readonly coordination?: Coordination;
}

const other = {
  ...selectJoined(processTable, 'o', ['processId', 'number', 'title']),
  join: `LEFT JOIN process_row o ON o.process_id = ${r.otherId}`,
};

/** Which process touches which plan; what is open comes first, the longest open of all. @throws BrokenCursor */
export const listRelations = (db: Database, query: RelationQuery): Promise<Page<ListedRelation>> =>
  partPage(
    db,
    {
      order: 'relations',
      table: relationTable,
      joined: other,
      by: 'orderKey',
      cursor: query.cursor,
      limit: query.limit,
      conditions: [...narrowed(query), ...equal(r.coordination, query.coordination)],
    },
    ({ plan, coordination, since, unitId, coordinatorId, note, transitions }, of, other) => ({
      ...of,
      ...{ plan, ...(other && { other }), coordination, since, unitId, coordinatorId, note, transitions },
    }),
  );
