import type { Database } from '@plankreis/journal';
import type { Day } from '@plankreis/process';
import type { PartTable } from '../tables/part-table.js';
import { resultName, selectAll, type Selection } from '../tables/select.js';
import { sqlName, type Columns, type RowOf } from '../tables/table.js';
import { condition, paramsOf, where, type Condition } from '../paging/condition.js';
import { fromCursor, toCursor } from '../paging/cursor.js';
import { ofProcess, PROCESS_JOIN, type OfProcess } from './processes/of-process.js';
import type { Page, PageQuery } from '../paging/page.js';

/** What is joined besides the process, and what is told of it. */
export interface Joined<J> extends Selection<J> {
  readonly join: string;
}

/** A list over the parts of all processes: which rows, in which order. */
export interface PartQuery<C extends Columns, J> extends PageQuery {
  /** Names the order in cursors, so that one of another list or order is refused. */
  readonly order: string;
  readonly table: PartTable<C>;
  readonly joined?: Joined<J>;
  /** The sort column of the part; parts of one day come by process and number. */
  readonly by: keyof C & string;
  readonly newestFirst?: boolean;
  /** The days of the sort column within which the rows lie. */
  readonly from?: Day;
  readonly until?: Day;
  readonly conditions: readonly Condition[];
}

type PartOf<C extends Columns> = RowOf<PartTable<C>['columns']>;

/**
 * One page of parts, found by key and never by offset.
 * @throws BrokenCursor
 */
export async function partPage<C extends Columns, T, J = undefined>(
  db: Database,
  query: PartQuery<C, J>,
  toItem: (row: PartOf<C>, of: OfProcess, joined: J) => T,
): Promise<Page<T>> {
  const { order, table, joined, by, newestFirst = false, limit } = query;
  const conditions = [...query.conditions, ...range(query)];
  const own = selectAll(table, 'r');
  const selected = [ofProcess.sql, own.sql, ...(joined ? [joined.sql] : [])];
  const rows = await db.read.all(
    `SELECT ${selected.join(', ')} FROM ${table.name} r ${PROCESS_JOIN} ${joined?.join ?? ''}` +
      where(conditions) +
      ` ORDER BY ${columnOf(by)} ${newestFirst ? 'DESC' : 'ASC'}, r.process_id, r.part_id LIMIT ?`,
    [...paramsOf(conditions), limit + 1],
  );
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return {
    // Where nothing is joined nothing of it is asked for.
    items: items.map((row) => toItem(own.read(row), ofProcess.read(row), joined?.read(row) as J)),
    ...(rows.length > limit &&
      last && {
        next: toCursor(order, {
          key: String(last[resultName('r', by)]),
          id: ['processId', 'partId'].map((name) => String(last[resultName('r', name)])).join('/'),
        }),
      }),
  };
}

const columnOf = (by: string): string => `r.${sqlName(by)}`;

/**
 * From where to where the list is read. Either end is bounded once, by the filter or by the place, whichever is
 * nearer: of two bounds SQLite enters the index by one and walks to the other.
 */
function range<C extends Columns, J>(query: PartQuery<C, J>): Condition[] {
  const { order, newestFirst = false, from, until, cursor } = query;
  const by = columnOf(query.by);
  const place = cursor === undefined ? undefined : fromCursor(order, cursor);
  // no id of a process holds a slash
  const slash = place?.id.indexOf('/') ?? -1;
  const part = [place?.id.slice(0, slash), place?.id.slice(slash + 1)];
  const least = (day: Day | undefined): Condition[] =>
    day === undefined ? [] : [condition(`${by} >= ?`, day)];
  const most = (day: Day | undefined): Condition[] =>
    day === undefined ? [] : [condition(`${by} <= ?`, day)];
  if (!place) return [...least(from), ...most(until)];
  if (newestFirst)
    return [
      ...least(from),
      ...most(until === undefined || place.key < until ? place.key : until),
      condition(`(${by} < ? OR (r.process_id, r.part_id) > (?, ?))`, place.key, ...part),
    ];
  return [
    ...(from !== undefined && place.key < from ? least(from) : []),
    condition(`(${by}, r.process_id, r.part_id) > (?, ?, ?)`, place.key, ...part),
    ...most(until),
  ];
}
