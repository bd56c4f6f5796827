import type { Database, Row } from '@plankreis/journal';
import type { Coordination, Day, LifeTransition, StateName } from '@plankreis/process';
import { fromCursor, toCursor } from './cursor.js';
import type { Page } from './list.js';
import { ofProcess, optional, partPage, type OfProcess } from './part-page.js';
import { condition, equal, type Condition } from './reader.js';

interface NarrowedQuery {
  readonly department?: string;
  readonly template?: string;
  readonly cursor?: string;
  readonly limit: number;
}

const narrowed = ({ department, template }: NarrowedQuery): Condition[] => [
  ...(department === undefined ? [] : [condition('p.department = ?', department)]),
  ...(template === undefined ? [] : [condition('p.template_key = ?', template)]),
];

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

/** Which process touches which plan; what is open comes first, the longest open of all. @throws BrokenCursor */
export const listRelations = (db: Database, query: RelationQuery): Promise<Page<ListedRelation>> =>
  partPage(
    db,
    {
      order: 'relations',
      table: 'relation_row',
      columns: [
        ...['plan', 'other_id', 'coordination', 'since', 'unit_id', 'coordinator_id', 'note', 'transitions'],
      ],
      joined: ['o.number AS other_number', 'o.title AS other_title'],
      joins: 'LEFT JOIN process_row o ON o.process_id = r.other_id',
      by: 'order_key',
      cursor: query.cursor,
      limit: query.limit,
      conditions: [...narrowed(query), ...equal('coordination', query.coordination)],
    },
    toRelation,
  );

/** The columns hold what `project` wrote from typed values. */
function toRelation(row: Row): ListedRelation {
  const transitions = row['transitions'] as string;
  return {
    ...ofProcess(row),
    plan: row['plan'] as string,
    ...(row['other_number'] === null
      ? {}
      : {
          other: {
            processId: row['other_id'] as string,
            number: row['other_number'] as string,
            title: row['other_title'] as string,
          },
        }),
    coordination: row['coordination'] as Coordination,
    since: row['since'] as Day,
    ...optional('unitId', row['unit_id']),
    ...optional('coordinatorId', row['coordinator_id']),
    ...optional('note', row['note']),
    transitions: transitions === '' ? [] : (transitions.split(',') as LifeTransition[]),
  };
}

/** A process that is about a transition in the life course, with the plans it says are touched. */
export interface ListedTransition extends OfProcess {
  readonly transition: LifeTransition;
  readonly plans: readonly { readonly plan: string; readonly processId?: string }[];
  readonly note?: string;
  readonly since: Day;
}

/** Processes by the transition they are about. @throws BrokenCursor */
export const listTransitions = (db: Database, query: NarrowedQuery): Promise<Page<ListedTransition>> =>
  partPage(
    db,
    {
      order: 'transitions',
      table: 'transition_row',
      columns: ['plans', 'note', 'since'],
      by: 'transition',
      cursor: query.cursor,
      limit: query.limit,
      conditions: narrowed(query),
    },
    (row) => ({
      ...ofProcess(row),
      transition: row['sort_key'] as LifeTransition,
      plans: JSON.parse(row['plans'] as string) as ListedTransition['plans'],
      ...optional('note', row['note']),
      since: row['since'] as Day,
    }),
  );

/** One cycle in a chain of plans that follow each other. */
export interface ChainLink {
  readonly processId: string;
  readonly number: string;
  readonly title: string;
  readonly state: StateName;
  readonly since: Day;
}

/** Nobody has updated a plan more often; were it so, the nearest of its cycles are told. */
const LONGEST = 50;

const walk = (join: string): string => `WITH RECURSIVE chain(process_id, step) AS (
    SELECT process_id, 0 FROM process_row WHERE process_id = ?
    UNION ALL
    SELECT next.process_id, chain.step + 1 FROM chain
      JOIN process_row here ON here.process_id = chain.process_id
      JOIN process_row next ON ${join}
      WHERE chain.step < ${String(LONGEST)}
  )
  SELECT p.process_id, p.number, p.title, p.state, p.since FROM chain
    JOIN process_row p ON p.process_id = chain.process_id ORDER BY chain.step`;

const EARLIER = walk('next.process_id = here.predecessor_id');
const LATER = walk('next.predecessor_id = here.process_id');

const toLink = (row: Row): ChainLink => ({
  processId: row['process_id'] as string,
  number: row['number'] as string,
  title: row['title'] as string,
  state: row['state'] as StateName,
  since: row['since'] as Day,
});

/** The cycles a process stands in, the first first; itself alone where nothing came before or after. */
export async function chainOf(db: Database, processId: string): Promise<ChainLink[]> {
  const [earlier, later] = await Promise.all([
    db.read.all(EARLIER, [processId]),
    db.read.all(LATER, [processId]),
  ]);
  return [...earlier.toReversed(), ...later.slice(1)].map(toLink);
}

/** Chains of at least two cycles, each told from its last process. @throws BrokenCursor */
export async function listChains(db: Database, query: NarrowedQuery): Promise<Page<readonly ChainLink[]>> {
  const after = query.cursor === undefined ? undefined : fromCursor('chains', query.cursor).id;
  const conditions = [
    ...narrowed(query),
    condition('p.predecessor_id IS NOT NULL'),
    condition('NOT EXISTS (SELECT 1 FROM process_row next WHERE next.predecessor_id = p.process_id)'),
    ...(after === undefined ? [] : [condition('p.process_id > ?', after)]),
  ];
  const rows = await db.read.all<{ process_id: string }>(
    `SELECT p.process_id FROM process_row p WHERE ${conditions.map(({ sql }) => sql).join(' AND ')} ORDER BY p.process_id LIMIT ?`,
    [...conditions.flatMap(({ params }) => params), query.limit + 1],
  );
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1)?.process_id;
  return {
    items: await Promise.all(shown.map(({ process_id }) => chainOf(db, process_id))),
    ...(rows.length > query.limit &&
      last !== undefined && { next: toCursor('chains', { key: '', id: last }) }),
  };
}
