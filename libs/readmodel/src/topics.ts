import type { Database, Row } from '@plankreis/journal';
import {
  topicRank,
  waking,
  type Actor,
  type Day,
  type PlanningWindow,
  type StateName,
  type TopicFacts,
  type TopicRank,
  type WaitingFor,
} from '@plankreis/process';
import { BrokenCursor, fromCursor, toCursor } from './cursor.js';
import type { Page } from './list.js';
import {
  ofProcess,
  optional,
  partPage,
  PROCESS_COLUMNS,
  PROCESS_JOIN,
  where,
  type OfProcess,
} from './part-page.js';
import { condition, equal, type Condition } from './reader.js';
import { isForSql } from './window-sql.js';

export const topicOrders = ['rank', 'review', '-latestSignal'] as const;
/** By rank, by the day of review, or by the latest signal. */
export type TopicOrder = (typeof topicOrders)[number];

export interface TopicQuery {
  readonly waitingFor?: WaitingFor;
  readonly department?: string;
  readonly template?: string;
  readonly state?: StateName;
  /** Only those whose day of review has come. */
  readonly due?: boolean;
  /** Only those a window wakes. */
  readonly woken?: boolean;
  readonly windows: readonly PlanningWindow[];
  readonly sort: TopicOrder;
  readonly cursor?: string;
  readonly limit: number;
  readonly today: Day;
}

export interface TopicInStore extends OfProcess {
  readonly state: StateName;
  readonly template: { readonly key: string; readonly version: number };
  readonly waitingFor?: WaitingFor;
  readonly windowId?: string;
  /** Why it was parked. */
  readonly reason?: string;
  readonly parkedOn?: Day;
  readonly reviewOn?: Day;
  readonly submittedOn: Day;
  readonly signalCount: number;
  readonly facts: TopicFacts;
  readonly rank: TopicRank;
  /** Windows that have come for it. */
  readonly windows: readonly PlanningWindow[];
}

/** A page of topics; `unranked` where more fit than are ranked at once. */
export interface TopicPage extends Page<TopicInStore> {
  readonly unranked?: true;
}

const columns = [
  ...['state', 'template_key', 'template_version', 'waiting_for', 'window_id', 'parked_on', 'review_on'],
  ...['reason', 'submitted_on', 'signal_count', 'facts'],
];

/**
 * So many topics are ranked at once, those that moved last: more than any municipality works with, and few enough
 * that a list never waits for them.
 */
export const MOST_RANKED = 5_000;

/** One page of the topic store. @throws BrokenCursor */
export function topics(db: Database, query: TopicQuery): Promise<TopicPage> {
  const { sort, today, windows, cursor, limit } = query;
  const conditions = conditionsOf(query);
  if (sort === 'rank') return ranked(db, query, conditions);
  return partPage(
    db,
    {
      order: `topics${sort}`,
      table: 'topic_row',
      columns,
      ...(sort === 'review' ? { by: 'review_key' } : { by: 'latest_key', newestFirst: true }),
      conditions,
      cursor,
      limit,
    },
    (row) => toTopic(row, windows, today),
  );
}

function conditionsOf({
  waitingFor,
  department,
  template,
  state,
  due,
  woken,
  windows,
  today,
}: TopicQuery): Condition[] {
  return [
    ...equal('waiting_for', waitingFor),
    ...equal('department', department),
    ...equal('template_key', template),
    ...equal('state', state),
    ...(due === true ? [condition('r.review_key <= ?', today)] : []),
    ...(woken === true ? [isForSql(windows, today)] : []),
  ];
}

interface Place {
  readonly points: number;
  readonly latest: string;
  readonly id: string;
}

/** Who has more points comes first; of equals the one that was spoken of last. */
const compare = (one: Place, other: Place): number =>
  other.points - one.points || ascending(other.latest, one.latest) || ascending(one.id, other.id);

const ascending = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const ORDER = 'topicsRank';

/** The day of the first page stands in the cursor: the pages after it rank by the same day. */
function placeIn(cursor: string): { readonly day: Day; readonly place: Place } {
  const { key, id } = fromCursor(ORDER, cursor);
  const [, day, points, latest] = /^(\d{4}-\d\d-\d\d) (-?\d{1,6}) (\d{4}-\d\d-\d\d)$/.exec(key) ?? [];
  if (day === undefined || latest === undefined) throw new BrokenCursor('The cursor names no place.');
  return { day, place: { points: Number(points), latest, id } };
}

/**
 * Ranks change from day to day without an entry, and with every change of the calendar: they are told when asked, over
 * the narrow facts of the topics that fit, and only the page itself is read whole.
 */
async function ranked(
  db: Database,
  { windows, cursor, limit, today }: TopicQuery,
  conditions: readonly Condition[],
): Promise<TopicPage> {
  const from = cursor === undefined ? undefined : placeIn(cursor);
  const day = from?.day ?? today;
  const rows = await db.read.all(
    `SELECT r.process_id, r.latest_key, r.facts FROM topic_row r${where(conditions)}` +
      ` ORDER BY r.moved_on DESC, r.process_id, r.part_id LIMIT ?`,
    [...conditions.flatMap(({ params }) => params), MOST_RANKED + 1],
  );
  const places = rows
    .slice(0, MOST_RANKED)
    .map((row): Place => ({
      id: row['process_id'] as string,
      latest: row['latest_key'] as string,
      points: topicRank(factsIn(row), windows, day).points,
    }))
    .filter((place) => !from || compare(place, from.place) > 0)
    .toSorted(compare);
  const page = places.slice(0, limit);
  const last = page.at(-1);
  const found = await byIds(
    db,
    page.map(({ id }) => id),
  );
  return {
    items: page.flatMap(({ id }) => {
      const row = found.get(id);
      return row ? [toTopic(row, windows, day)] : [];
    }),
    ...(places.length > limit &&
      last && {
        next: toCursor(ORDER, { key: `${day} ${String(last.points)} ${last.latest}`, id: last.id }),
      }),
    ...(rows.length > MOST_RANKED && { unranked: true as const }),
  };
}

async function byIds(db: Database, ids: readonly string[]): Promise<Map<string, Row>> {
  if (ids.length === 0) return new Map();
  const rows = await db.read.all(
    `SELECT ${PROCESS_COLUMNS}, ${columns.map((column) => `r.${column}`).join(', ')} FROM topic_row r ${PROCESS_JOIN}` +
      ` WHERE r.process_id IN (${ids.map(() => '?').join(', ')})`,
    ids,
  );
  return new Map(rows.map((row) => [row['process_id'] as string, row]));
}

/** Written by `project` from facts. */
const factsIn = (row: Row): TopicFacts => JSON.parse(row['facts'] as string) as TopicFacts;

/** The columns hold what `project` wrote from typed values. */
function toTopic(row: Row, windows: readonly PlanningWindow[], today: Day): TopicInStore {
  const facts = factsIn(row);
  return {
    ...ofProcess(row),
    state: row['state'] as StateName,
    template: { key: row['template_key'] as string, version: Number(row['template_version']) },
    ...(row['waiting_for'] === null ? {} : { waitingFor: row['waiting_for'] as WaitingFor }),
    ...optional('windowId', row['window_id']),
    ...optional('reason', row['reason']),
    ...optional('parkedOn', row['parked_on']),
    ...optional('reviewOn', row['review_on']),
    submittedOn: row['submitted_on'] as Day,
    signalCount: Number(row['signal_count']),
    facts,
    rank: topicRank(facts, windows, today),
    windows: facts.waiting ? waking(windows, facts.waiting, today) : [],
  };
}

/** Which of these processes the person works on. */
export async function assignedTo(
  db: Database,
  { id }: Actor,
  processIds: readonly string[],
  today: Day,
): Promise<ReadonlySet<string>> {
  if (processIds.length === 0) return new Set();
  const rows = await db.read.all<{ process_id: string }>(
    `SELECT process_id FROM process_person WHERE person_id = ? AND until >= ? AND process_id IN (${processIds.map(() => '?').join(', ')})`,
    [id, today, ...processIds],
  );
  return new Set(rows.map(({ process_id: processId }) => processId));
}
