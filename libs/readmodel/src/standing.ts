import type { Database } from '@plankreis/journal';
import type { StateName } from '@plankreis/process';

/** What the read model knows of a process beyond its dossier. */
export interface Standing {
  /** The states it has been in, oldest first, ending with the present one. */
  readonly travelled: readonly StateName[];
  /** The process that named this one as its predecessor. */
  readonly successorId?: string;
}

/** Where a process has been and what follows it; undefined where it is not known. */
export async function standing(db: Database, processId: string): Promise<Standing | undefined> {
  const [row] = await db.read.all<{ travelled: string; successor_id: string | null }>(
    'SELECT travelled, (SELECT process_id FROM process_row next WHERE next.predecessor_id = process_row.process_id) AS successor_id FROM process_row WHERE process_id = ?',
    [processId],
  );
  // Only states are ever written there.
  return (
    row && { travelled: row.travelled.split(',') as StateName[], successorId: row.successor_id ?? undefined }
  );
}
