import type { Database } from '@plankreis/journal';
import type {
  Commissioning,
  CoverageStatus,
  Day,
  DeadlineState,
  Light,
  Phase,
  StateName,
  TrafficLight,
} from '@plankreis/process';
import { condition, equal, holdsWords, paramsOf, where, type Condition } from '../../paging/condition.js';
import { fromCursor, toCursor } from '../../paging/cursor.js';
import type { Page, ReaderQuery } from '../../paging/page.js';
import { resultName, select } from '../../tables/select.js';
import { dueIs, lightIs, lightOfRow } from './light.js';
import { p, processTable } from './table.js';

/** What a list shows of a process, before names are put to the ids. */
export interface ProcessRow {
  readonly processId: string;
  readonly version: number;
  readonly number: string;
  readonly title: string;
  readonly templateKey: string;
  readonly templateVersion: number;
  readonly department: string;
  readonly phase: string;
  readonly state: StateName;
  readonly since: Day;
  readonly commissioning: Commissioning;
  readonly coverage: Readonly<Record<Phase, CoverageStatus>>;
  readonly accountableId?: string;
  readonly accountableUntil?: Day;
  /** How it stands, as far as the reader may know. */
  readonly light: TrafficLight;
  readonly nextDueOn?: Day;
  /** UTC instant of the last entry. */
  readonly updatedAt: string;
}

const orders = {
  '-updatedAt': { by: 'updatedAt', direction: 'DESC' },
  number: { by: 'numberKey', direction: 'ASC' },
  title: { by: 'titleKey', direction: 'ASC' },
  since: { by: 'since', direction: 'ASC' },
} as const;

export type ListOrder = keyof typeof orders;
export const listOrders = Object.keys(orders) as readonly ListOrder[]; // the keys of a literal

export interface ListQuery extends ReaderQuery {
  readonly phase?: string;
  readonly state?: string;
  readonly commissioning?: string;
  readonly department?: string;
  readonly template?: string;
  /** How it stands, as far as `actor` may know. */
  readonly light?: Light;
  readonly due?: DeadlineState;
  /** Processes this person is responsible for on `today`, in whatever part. */
  readonly person?: string;
  /** Each of its words occurs in number, title, area or summary. */
  readonly q?: string;
  readonly sort: ListOrder;
  readonly today: Day;
}

const columns = select(processTable, 'p', [
  ...(['processId', 'version', 'number', 'numberKey', 'title', 'titleKey', 'templateKey'] as const),
  ...(['templateVersion', 'department', 'phase', 'state', 'since', 'commissioning', 'coverage'] as const),
  ...(['accountableId', 'accountableUntil', 'updatedAt', 'stillLight', 'stillFacets'] as const),
  ...(['vacantFrom', 'dueOn', 'alertOn', 'openDueOn', 'openAlertOn'] as const),
]);

/**
 * One page of processes, found by key and never by offset: the millionth page costs what the first does.
 * @throws BrokenCursor
 */
export async function list(db: Database, query: ListQuery): Promise<Page<ProcessRow>> {
  const { by, direction } = orders[query.sort];
  const conditions = conditionsOf(query);
  const rows = await db.read.all(
    `SELECT ${columns.sql} FROM process_row p${where(conditions)}` +
      ` ORDER BY ${p[by]} ${direction}, ${p.processId} ${direction} LIMIT ?`,
    [...paramsOf(conditions), query.limit + 1],
  );
  const items = rows.slice(0, query.limit);
  const last = items.at(-1);
  const next =
    rows.length > query.limit && last
      ? toCursor(query.sort, {
          key: String(last[resultName('p', by)]),
          id: String(last[resultName('p', 'processId')]),
        })
      : undefined;
  return { items: items.map((row) => toProcess(columns.read(row), query)), next };
}

const assignedTo = (person: string, today: Day): Condition =>
  condition(
    `${p.processId} IN (SELECT process_id FROM process_person WHERE person_id = ? AND until >= ?)`,
    person,
    today,
  );

function conditionsOf(query: ListQuery): Condition[] {
  const { person, light, due, actor, today } = query;
  return [
    ...equal(p.phase, query.phase),
    ...equal(p.state, query.state),
    ...equal(p.commissioning, query.commissioning),
    ...equal(p.department, query.department),
    ...equal(p.templateKey, query.template),
    ...(person === undefined ? [] : [assignedTo(person, today)]),
    ...(light === undefined ? [] : [lightIs(light, actor, today)]),
    ...(due === undefined ? [] : [dueIs(due, actor, today)]),
    ...holdsWords(p.search, query.q),
    ...beyond(query),
  ];
}

function beyond({ sort, cursor }: ListQuery): Condition[] {
  if (cursor === undefined) return [];
  const { by, direction } = orders[sort];
  const { key, id } = fromCursor(sort, cursor);
  return [condition(`(${p[by]}, ${p.processId}) ${direction === 'DESC' ? '<' : '>'} (?, ?)`, key, id)];
}

function toProcess(row: ReturnType<typeof columns.read>, { actor, today }: ListQuery): ProcessRow {
  const { accountableId, accountableUntil } = row;
  const { light, facets, nextDueOn } = lightOfRow(row, actor, today);
  const ended = accountableUntil !== undefined && accountableUntil < today;
  return {
    processId: row.processId,
    version: row.version,
    number: row.number,
    title: row.title,
    templateKey: row.templateKey,
    templateVersion: row.templateVersion,
    department: row.department,
    phase: row.phase,
    state: row.state,
    since: row.since,
    commissioning: row.commissioning,
    coverage: row.coverage,
    accountableId: ended ? undefined : accountableId,
    accountableUntil,
    updatedAt: row.updatedAt,
    light: { light, facets },
    ...(nextDueOn === undefined ? {} : { nextDueOn }),
  };
}
