import type { Database } from '@plankreis/journal';
import { groupKey, type Actor, type Day, type ParticipationMethod, type Phase } from '@plankreis/process';
import {
  condition,
  equal,
  oneOf,
  paramsOf,
  readableBy,
  where,
  type Condition,
} from '../../paging/condition.js';
import type { OfProcess } from '../processes/of-process.js';
import type { Page, ReaderQuery } from '../../paging/page.js';
import { partPage } from '../part-page.js';
import type { RowOf } from '../../tables/table.js';
import { involvedStates, participationTable, type InvolvedState } from './table.js';

const { r } = participationTable;

export const involvedFilters = [...involvedStates, 'overdue', 'all'] as const;
export type InvolvedFilter = InvolvedState | 'overdue' | 'all';

export interface InvolvedQuery extends ReaderQuery {
  readonly phase?: Phase;
  readonly group?: string;
  /** Without one: everything that is not over. */
  readonly state?: InvolvedFilter;
  /** What is in one of these spaces. */
  readonly spaceIds?: readonly string[];
  readonly department?: string;
  readonly today: Day;
}

export interface Involved extends OfProcess {
  /** The step; none for a group without one. */
  readonly participationId?: string;
  readonly phase: Phase;
  readonly group: string;
  readonly norm?: string;
  readonly method?: ParticipationMethod;
  readonly area?: string;
  readonly spaceId?: string;
  readonly state: InvolvedState;
  readonly plannedOn?: Day;
  readonly heldOn?: Day;
  readonly answeredOn?: Day;
  readonly attendance?: number;
  readonly dueOn?: Day;
  readonly overdue: boolean;
}

/** One page of the participation of all processes, what is due first first. @throws BrokenCursor */
export function involved(db: Database, query: InvolvedQuery): Promise<Page<Involved>> {
  const { actor, phase, group, state, spaceIds, department, today, ...page } = query;
  return partPage(
    db,
    {
      ...page,
      order: 'participation',
      by: 'dueKey',
      table: participationTable,
      conditions: [
        ...standsAs(state, today),
        ...equal(r.phase, phase),
        ...equal(r.groupKey, group === undefined ? undefined : groupKey(group)),
        ...(spaceIds === undefined ? [] : [oneOf(r.spaceId, spaceIds)]),
        ...equal(r.department, department),
        ...readableBy(actor),
      ],
    },
    (row, of) => toInvolved(row, of, today),
  );
}

function standsAs(state: InvolvedFilter | undefined, today: Day): Condition[] {
  switch (state) {
    case undefined:
      return [condition(`${r.pending} = 1`)];
    case 'all':
      return [];
    case 'overdue':
      return [condition(`${r.pending} = 1`), condition(`${r.dueKey} < ?`, today)];
    case 'missing':
    case 'planned':
    case 'held':
    case 'answered':
    case 'cancelled':
    case 'waived':
      return [condition(`${r.state} = ?`, state)];
  }
}

function toInvolved(row: RowOf<typeof participationTable.columns>, of: OfProcess, today: Day): Involved {
  const { partId, phase, groupName, norm, method, area, spaceId, state } = row;
  const { plannedOn, heldOn, answeredOn, attendance, dueOn, dueKey, pending } = row;
  return {
    ...of,
    ...(state === 'missing' || state === 'waived' ? {} : { participationId: partId }),
    ...{ phase, group: groupName, norm, method, area, spaceId, state },
    ...{ plannedOn, heldOn, answeredOn, attendance, dueOn },
    overdue: pending && dueKey < today,
  };
}

/** The groups named in what somebody may read of all processes, each once, by name. */
export async function groupsInvolved(db: Database, actor: Actor): Promise<string[]> {
  const conditions = readableBy(actor);
  const rows = await db.read.all<{ readonly name: string }>(
    `SELECT MIN(${r.groupName}) AS name FROM participation_row r${where(conditions)} GROUP BY ${r.groupKey}`,
    paramsOf(conditions),
  );
  return rows.map(({ name }) => name).toSorted((one, other) => one.localeCompare(other, 'de'));
}

/** When somebody was last asked in each of these social spaces, in whatever process; those without are left out. */
export async function lastAsked(
  db: Database,
  spaceIds: readonly string[],
): Promise<ReadonlyMap<string, Day>> {
  const found = new Map<string, Day>();
  // One look at the index for each: their number is that of a municipality's spaces, that of rows is not bounded.
  for (const id of spaceIds) {
    const [row] = await db.read.all<{ last: Day | null }>(
      `SELECT MAX(${r.heldOn}) AS last FROM participation_row r WHERE ${r.spaceId} = ?`,
      [id],
    );
    if (row?.last) found.set(id, row.last);
  }
  return found;
}
