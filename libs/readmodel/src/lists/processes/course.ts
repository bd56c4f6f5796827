import type { Database } from '@plankreis/journal';
import type { StateName } from '@plankreis/process';
import { select } from '../../tables/select.js';
import { p, processTable } from './table.js';

/** What the read model knows of a process beyond its dossier. */
export interface Course {
  /** The states it has been in, oldest first, ending with the present one. */
  readonly travelled: readonly StateName[];
  /** The process that named this one as its predecessor. */
  readonly successorId?: string;
}

const columns = select(processTable, 'p', ['travelled']);
const SUCCESSOR = `(SELECT process_id FROM process_row next WHERE next.predecessor_id = ${p.processId})`;

/** Where a process has been and what follows it; undefined where it is not known. */
export async function courseOf(db: Database, processId: string): Promise<Course | undefined> {
  const [row] = await db.read.all<{ readonly successor_id: string | null }>(
    `SELECT ${columns.sql}, ${SUCCESSOR} AS successor_id FROM process_row p WHERE ${p.processId} = ?`,
    [processId],
  );
  return row && { ...columns.read({ ...row }), successorId: row.successor_id ?? undefined };
}
