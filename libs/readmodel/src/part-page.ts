import type { Database, Row } from '@plankreis/journal';
import type { Day } from '@plankreis/process';
import { fromCursor, toCursor } from './cursor.js';
import type { Page } from './list.js';
import { condition, type Condition } from './reader.js';

/** A list over the parts of all processes: which rows, in which order. */
export interface PartQuery {
  /** Names the order in cursors, so that one of another list or order is refused. */
  readonly order: string;
  readonly table: string;
  /** Columns of the part, as `r.…`. */
  readonly columns: readonly string[];
  /** Columns of what is joined besides. */
  readonly joined?: readonly string[];
  /** Joins beyond that with the process. */
  readonly joins?: string;
  /** The sort column of the part; parts of one day come by process and number. */
  readonly by: string;
  readonly newestFirst?: boolean;
  /** The days of the sort column within which the rows lie. */
  readonly from?: Day;
  readonly until?: Day;
  readonly conditions: readonly Condition[];
  readonly cursor?: string;
  readonly limit: number;
}

/** What every list tells of the process a part belongs to. */
export interface OfProcess {
  readonly processId: string;
  readonly number: string;
  readonly processTitle: string;
  readonly department: string;
  readonly version: number;
}

/** What joins a part with its process, and the columns that {@link ofProcess} reads. */
export const PROCESS_JOIN = 'JOIN process_row p ON p.process_id = r.process_id';
export const PROCESS_COLUMNS = 'r.process_id, p.number, p.title AS process_title, p.department, p.version';

/**
 * One page of parts, found by key and never by offset.
 * @throws BrokenCursor
 */
export async function partPage<T>(db: Database, query: PartQuery, toItem: (row: Row) => T): Promise<Page<T>> {
  const { order, table, columns, joined = [], joins = '', by, newestFirst = false, limit } = query;
  const conditions = [...query.conditions, ...range(query)];
  const rows = await db.read.all(
    `SELECT ${PROCESS_COLUMNS}, r.part_id, r.${by} AS sort_key, ${[...columns.map((column) => `r.${column}`), ...joined].join(', ')}` +
      ` FROM ${table} r ${PROCESS_JOIN} ${joins}` +
      where(conditions) +
      ` ORDER BY r.${by} ${newestFirst ? 'DESC' : 'ASC'}, r.process_id, r.part_id LIMIT ?`,
    [...conditions.flatMap(({ params }) => params), limit + 1],
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    items: items.map(toItem),
    ...(rows.length > limit &&
      last && {
        next: toCursor(order, {
          key: String(last['sort_key']),
          id: `${String(last['process_id'])}/${String(last['part_id'])}`,
        }),
      }),
  };
}

export const where = (conditions: readonly Condition[]): string =>
  conditions.length > 0 ? ` WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}` : '';

/**
 * From where to where the list is read. Either end is bounded once, by the filter or by the place, whichever is
 * nearer: of two bounds SQLite enters the index by one and walks to the other.
 */
function range({ order, by, newestFirst = false, from, until, cursor }: PartQuery): Condition[] {
  const place = cursor === undefined ? undefined : fromCursor(order, cursor);
  // no id of a process holds a slash
  const slash = place?.id.indexOf('/') ?? -1;
  const part = [place?.id.slice(0, slash), place?.id.slice(slash + 1)];
  const least = (day: Day | undefined): Condition[] =>
    day === undefined ? [] : [condition(`r.${by} >= ?`, day)];
  const most = (day: Day | undefined): Condition[] =>
    day === undefined ? [] : [condition(`r.${by} <= ?`, day)];
  if (!place) return [...least(from), ...most(until)];
  if (newestFirst)
    return [
      ...least(from),
      ...most(until === undefined || place.key < until ? place.key : until),
      condition(`(r.${by} < ? OR (r.process_id, r.part_id) > (?, ?))`, place.key, ...part),
    ];
  return [
    ...(from !== undefined && place.key < from ? least(from) : []),
    condition(`(r.${by}, r.process_id, r.part_id) > (?, ?, ?)`, place.key, ...part),
    ...most(until),
  ];
}

/** The columns hold what `project` wrote from typed values. */
export const ofProcess = (row: Row): OfProcess => ({
  processId: row['process_id'] as string,
  number: row['number'] as string,
  processTitle: row['process_title'] as string,
  department: row['department'] as string,
  version: Number(row['version']),
});

/** A column that may hold nothing. */
export const optional = <K extends string>(key: K, value: unknown): { readonly [key in K]?: string } =>
  // Only text stands in these columns.
  value === null ? {} : ({ [key]: value } as { [key in K]?: string });
