import type { Database } from '@plankreis/journal';
import {
  topicRank,
  waking,
  type Day,
  type PlanningWindow,
  type StateName,
  type TopicFacts,
  type TopicRank,
  type WaitingFor,
} from '@plankreis/process';
import { condition, equal, oneOf, paramsOf, where, type Condition } from '../../paging/condition.js';
import { BrokenCursor, fromCursor, toCursor } from '../../paging/cursor.js';
import { ofProcess, PROCESS_JOIN, type OfProcess } from '../processes/of-process.js';
import type { Page, PageQuery } from '../../paging/page.js';
import { partPage } from '../part-page.js';
import { select, selectAll } from '../../tables/select.js';
import type { RowOf } from '../../tables/table.js';
import { topicTable } from './table.js';
import { isForSql } from './windows.js';

type TopicRow = RowOf<typeof topicTable.columns>;

const { r } = topicTable;
const whole = selectAll(topicTable, 'r');
/** What a topic is ranked by. */
const narrow = select(topicTable, 'r', ['processId', 'latestKey', 'facts']);

export const topicOrders = ['rank', 'review', '-latestSignal'] as const;
/** By rank, by the day of review, or by the latest signal. */
export type TopicOrder = (typeof topicOrders)[number];

export interface TopicQuery extends PageQuery {
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
      table: topicTable,
      ...(sort === 'review' ? { by: 'reviewKey' } : { by: 'latestKey', newestFirst: true }),
      conditions,
      cursor,
      limit,
    },
    (row, of) => toTopic(row, of, windows, today),
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
    ...equal(r.waitingFor, waitingFor),
    ...equal(r.department, department),
    ...equal(r.templateKey, template),
    ...equal(r.state, state),
    ...(due === true ? [condition(`${r.reviewKey} <= ?`, today)] : []),
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
    `SELECT ${narrow.sql} FROM topic_row r${where(conditions)}` +
      ` ORDER BY ${r.movedOn} DESC, ${r.processId}, ${r.partId} LIMIT ?`,
    [...paramsOf(conditions), MOST_RANKED + 1],
  );
  const places = rows
    .slice(0, MOST_RANKED)
    .map((row): Place => {
      const { processId, latestKey, facts } = narrow.read(row);
      return { id: processId, latest: latestKey, points: topicRank(facts, windows, day).points };
    })
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
      const topic = found.get(id);
      return topic ? [toTopic(topic.row, topic.of, windows, day)] : [];
    }),
    ...(places.length > limit &&
      last && {
        next: toCursor(ORDER, { key: `${day} ${String(last.points)} ${last.latest}`, id: last.id }),
      }),
    ...(rows.length > MOST_RANKED && { unranked: true as const }),
  };
}

interface Found {
  readonly row: TopicRow;
  readonly of: OfProcess;
}

async function byIds(db: Database, ids: readonly string[]): Promise<ReadonlyMap<string, Found>> {
  if (ids.length === 0) return new Map();
  const asked = [oneOf(r.processId, ids)];
  const rows = await db.read.all(
    `SELECT ${ofProcess.sql}, ${whole.sql} FROM topic_row r ${PROCESS_JOIN}${where(asked)}`,
    paramsOf(asked),
  );
  const found = rows.map((row): Found => ({ row: whole.read(row), of: ofProcess.read(row) }));
  return new Map(found.map((one) => [one.of.processId, one]));
}

function toTopic(row: TopicRow, of: OfProcess, windows: readonly PlanningWindow[], today: Day): TopicInStore {
  const { state, waitingFor, windowId, reason, parkedOn, reviewOn, submittedOn, signalCount, facts } = row;
  return {
    ...of,
    state,
    template: { key: row.templateKey, version: row.templateVersion },
    ...{ waitingFor, windowId, reason, parkedOn, reviewOn, submittedOn, signalCount, facts },
    rank: topicRank(facts, windows, today),
    windows: facts.waiting ? waking(windows, facts.waiting, today) : [],
  };
}
