import type { Database, Row } from '@plankreis/journal';
import type {
  Actor,
  Commissioning,
  CoverageStatus,
  Day,
  DeadlineState,
  Light,
  Phase,
  StateName,
} from '@plankreis/process';
import { fromCursor, toCursor } from './cursor.js';
import { folded } from './folded.js';
import { dueIs, lightColumns, lightIs, lightOfRow } from './light-columns.js';
import type { ProcessRow } from './row.js';

const orders = {
  '-updatedAt': { column: 'updated_at', direction: 'DESC' },
  number: { column: 'number_key', direction: 'ASC' },
  title: { column: 'title_key', direction: 'ASC' },
  since: { column: 'since', direction: 'ASC' },
} as const;

export type ListOrder = keyof typeof orders;
export const listOrders = Object.keys(orders) as readonly ListOrder[]; // the keys of a literal

export interface ListQuery {
  readonly actor: Actor;
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
  readonly cursor?: string;
  readonly limit: number;
  readonly today: Day;
}

export interface Page<T = ProcessRow> {
  readonly items: readonly T[];
  /** The cursor of the next page; undefined on the last. */
  readonly next?: string;
}

const filters = [
  ['phase', 'phase'],
  ['state', 'state'],
  ['commissioning', 'commissioning'],
  ['department', 'department'],
  ['template', 'template_key'],
] as const;

const COLUMNS =
  'process_id, version, number, title, template_key, template_version, department, phase, state, since, commissioning, coverage, accountable_id, accountable_until, updated_at, ' +
  lightColumns.join(', ');

/**
 * One page of processes, found by key and never by offset: the millionth page costs what the first does.
 * @throws BrokenCursor
 */
export async function list(db: Database, query: ListQuery): Promise<Page> {
  const { column, direction } = orders[query.sort];
  const { conditions, params } = where(query, column, direction);
  const rows = await db.read.all(
    `SELECT ${COLUMNS}, ${column} AS sort_key FROM process_row` +
      (conditions.length > 0 ? ` WHERE ${conditions.join(' AND ')}` : '') +
      ` ORDER BY ${column} ${direction}, process_id ${direction} LIMIT ?`,
    [...params, query.limit + 1],
  );
  const items = rows.slice(0, query.limit);
  const last = items.at(-1);
  const next =
    rows.length > query.limit && last
      ? toCursor(query.sort, { key: String(last['sort_key']), id: String(last['process_id']) })
      : undefined;
  return { items: items.map((row) => toProcessRow(row, query)), next };
}

function where(
  query: ListQuery,
  column: string,
  direction: string,
): { conditions: string[]; params: unknown[] } {
  const conditions: string[] = [];
  const params: unknown[] = [];
  const must = (condition: string, ...values: unknown[]): void => {
    conditions.push(condition);
    params.push(...values);
  };
  for (const [name, filtered] of filters) if (query[name] !== undefined) must(`${filtered} = ?`, query[name]);
  if (query.person !== undefined)
    must(
      'process_id IN (SELECT process_id FROM process_person WHERE person_id = ? AND until >= ?)',
      query.person,
      query.today,
    );
  for (const { sql, params } of [
    ...(query.light === undefined ? [] : [lightIs(query.light, query.actor, query.today)]),
    ...(query.due === undefined ? [] : [dueIs(query.due, query.actor, query.today)]),
  ])
    must(sql, ...params);
  for (const word of folded(query.q ?? '').split(' '))
    if (word !== '') must(`search LIKE ? ESCAPE '!'`, `%${word.replace(/[!%_]/g, '!$&')}%`);
  if (query.cursor !== undefined) {
    const { key, id } = fromCursor(query.sort, query.cursor);
    must(`(${column}, process_id) ${direction === 'DESC' ? '<' : '>'} (?, ?)`, key, id);
  }
  return { conditions, params };
}

/** The columns hold what `project` wrote from typed values. */
function toProcessRow(row: Row, { actor, today }: ListQuery): ProcessRow {
  const until = (row['accountable_until'] as Day | null) ?? undefined;
  const { light, facets, nextDueOn } = lightOfRow(row, actor, today);
  const ended = until !== undefined && until < today;
  return {
    processId: row['process_id'] as string,
    version: Number(row['version']),
    number: row['number'] as string,
    title: row['title'] as string,
    templateKey: row['template_key'] as string,
    templateVersion: Number(row['template_version']),
    department: row['department'] as string,
    phase: row['phase'] as string,
    state: row['state'] as StateName,
    since: row['since'] as Day,
    commissioning: row['commissioning'] as Commissioning,
    coverage: JSON.parse(row['coverage'] as string) as Record<Phase, CoverageStatus>,
    accountableId: ended ? undefined : ((row['accountable_id'] as string | null) ?? undefined),
    accountableUntil: until,
    updatedAt: row['updated_at'] as string,
    light: { light, facets },
    ...(nextDueOn === undefined ? {} : { nextDueOn }),
  };
}
