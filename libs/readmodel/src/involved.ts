import type { Database, Row } from '@plankreis/journal';
import {
  NEVER,
  groupKey,
  participationStates,
  type Actor,
  type Day,
  type ParticipationMethod,
  type ParticipationState,
  type Phase,
} from '@plankreis/process';
import type { CouncilQuery } from './council-lists.js';
import type { Page } from './list.js';
import { ofProcess, optional, partPage, where, type OfProcess } from './part-page.js';
import { condition, equal, oneOf, readableBy, type Condition } from './reader.js';

export const involvedStates = ['missing', ...participationStates, 'waived'] as const;
/** A step of participation, or a demanded group without one: nothing is planned, or the head does without. */
export type InvolvedState = 'missing' | ParticipationState | 'waived';

export const involvedFilters = [...involvedStates, 'overdue', 'all'] as const;
export type InvolvedFilter = InvolvedState | 'overdue' | 'all';

export interface InvolvedQuery extends CouncilQuery {
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

const columns = [
  ...['phase', 'group_name', 'norm', 'method', 'area', 'space_id', 'state', 'planned_on', 'held_on'],
  ...['answered_on', 'attendance', 'due_on', 'due_key', 'settled'],
];

/** One page of the participation of all processes, what is due first first. @throws BrokenCursor */
export function involved(db: Database, query: InvolvedQuery): Promise<Page<Involved>> {
  const { actor, phase, group, state, spaceIds, department, today, ...page } = query;
  return partPage(
    db,
    {
      ...page,
      order: 'participation',
      by: 'due_key',
      table: 'participation_row',
      columns,
      conditions: [
        ...standing(state, today),
        ...equal('phase', phase),
        ...equal('group_key', group === undefined ? undefined : groupKey(group)),
        ...(spaceIds === undefined ? [] : [oneOf('r.space_id', spaceIds)]),
        ...equal('department', department),
        ...readableBy(actor),
      ],
    },
    (row) => toInvolved(row, today),
  );
}

function standing(state: InvolvedFilter | undefined, today: Day): Condition[] {
  switch (state) {
    case undefined:
      return [condition('r.settled = 0')];
    case 'all':
      return [];
    case 'overdue':
      return [condition('r.settled = 0'), condition('r.due_key < ?', today)];
    case 'missing':
    case 'planned':
    case 'held':
    case 'answered':
    case 'cancelled':
    case 'waived':
      return [condition('r.state = ?', state)];
  }
}

/** The columns hold what `project` wrote from typed values. */
function toInvolved(row: Row, today: Day): Involved {
  const state = row['state'] as InvolvedState;
  const due = (row['due_on'] as Day | null) ?? NEVER;
  return {
    ...ofProcess(row),
    ...(state === 'missing' || state === 'waived' ? {} : { participationId: row['part_id'] as string }),
    phase: row['phase'] as Phase,
    group: row['group_name'] as string,
    ...optional('norm', row['norm']),
    ...(row['method'] === null ? {} : { method: row['method'] as ParticipationMethod }),
    ...optional('area', row['area']),
    ...optional('spaceId', row['space_id']),
    state,
    ...optional('plannedOn', row['planned_on']),
    ...optional('heldOn', row['held_on']),
    ...optional('answeredOn', row['answered_on']),
    ...(row['attendance'] === null ? {} : { attendance: Number(row['attendance']) }),
    ...optional('dueOn', row['due_on']),
    overdue: Number(row['settled']) === 0 && due < today,
  };
}

/** The groups named in what somebody may read of all processes, each once, by name. */
export async function groupsInvolved(db: Database, actor: Actor): Promise<string[]> {
  const conditions = readableBy(actor);
  const rows = await db.read.all(
    `SELECT MIN(r.group_name) AS name FROM participation_row r${where(conditions)} GROUP BY r.group_key`,
    conditions.flatMap(({ params }) => params),
  );
  return rows
    .map(({ name }) => name as string) // what `project` wrote
    .toSorted((one, other) => one.localeCompare(other, 'de'));
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
      'SELECT MAX(held_on) AS last FROM participation_row WHERE space_id = ?',
      [id],
    );
    if (row?.last) found.set(id, row.last);
  }
  return found;
}
