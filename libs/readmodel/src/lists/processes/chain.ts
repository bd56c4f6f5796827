import type { Database } from '@plankreis/journal';
import type { Day, StateName } from '@plankreis/process';
import { condition, paramsOf, where } from '../../paging/condition.js';
import { fromCursor, toCursor } from '../../paging/cursor.js';
import { narrowed, type NarrowedQuery } from './narrowed.js';
import type { Page } from '../../paging/page.js';
import { select } from '../../tables/select.js';
import { p, processTable } from './table.js';

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

const columns = select(processTable, 'p', ['processId', 'number', 'title', 'state', 'since']);

const walk = (join: string): string => `WITH RECURSIVE chain(process_id, step) AS (
    SELECT process_id, 0 FROM process_row WHERE process_id = ?
    UNION ALL
    SELECT next.process_id, chain.step + 1 FROM chain
      JOIN process_row here ON here.process_id = chain.process_id
      JOIN process_row next ON ${join}
      WHERE chain.step < ${String(LONGEST)}
  )
  SELECT ${columns.sql} FROM chain
    JOIN process_row p ON p.process_id = chain.process_id ORDER BY chain.step`;

const EARLIER = walk('next.process_id = here.predecessor_id');
const LATER = walk('next.predecessor_id = here.process_id');

/** The cycles a process stands in, the first first; itself alone where nothing came before or after. */
export async function chainOf(db: Database, processId: string): Promise<ChainLink[]> {
  const [earlier, later] = await Promise.all([
    db.read.all(EARLIER, [processId]),
    db.read.all(LATER, [processId]),
  ]);
  return [...earlier.toReversed(), ...later.slice(1)].map((row) => columns.read(row));
}

/** Chains of at least two cycles, each told from its last process. @throws BrokenCursor */
export async function listChains(db: Database, query: NarrowedQuery): Promise<Page<readonly ChainLink[]>> {
  const after = query.cursor === undefined ? undefined : fromCursor('chains', query.cursor).id;
  const conditions = [
    ...narrowed(query),
    condition(`${p.predecessorId} IS NOT NULL`),
    condition(`NOT EXISTS (SELECT 1 FROM process_row next WHERE next.predecessor_id = ${p.processId})`),
    ...(after === undefined ? [] : [condition(`${p.processId} > ?`, after)]),
  ];
  const rows = await db.read.all<{ process_id: string }>(
    `SELECT ${p.processId} FROM process_row p${where(conditions)} ORDER BY ${p.processId} LIMIT ?`,
    [...paramsOf(conditions), query.limit + 1],
  );
  const shown = rows.slice(0, query.limit);
  const last = shown.at(-1)?.process_id;
  return {
    items: await Promise.all(shown.map(({ process_id }) => chainOf(db, process_id))),
    ...(rows.length > query.limit &&
      last !== undefined && { next: toCursor('chains', { key: '', id: last }) }),
  };
}
