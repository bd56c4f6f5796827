import type { Database, Journal, Transaction } from '@plankreis/journal';
import { finalStates, type Dossier, type Surroundings } from '@plankreis/process';
import { insertParts, removeParts } from '../project/project-parts.js';
import { restateProcess } from '../project/project.js';
import { partTables } from '../project/tables.js';

/** Tables that also depend on what the municipality has configured. */
const configured = partTables.filter(({ isConfigured }) => isConfigured);

const BATCH = 64;
/** How often a process is restated that others write on at the same time. */
const TRIES = 5;

/** What the lists were last made with, as whoever restated them called it; undefined where they were made anew. */
export async function statedFor(db: Database): Promise<string | undefined> {
  const [row] = await db.read.all<{ basis: string }>('SELECT basis FROM stated_for');
  return row?.basis;
}

/** Lists that were made without knowing what is configured are to be stated anew. */
export const forgetStated = (tx: Pick<Transaction, 'run'>): Promise<unknown> =>
  tx.run('DELETE FROM stated_for');

/**
 * Makes anew what in the lists depends on what the municipality has configured, for every process that has not
 * ended. Safe to break off, to repeat, and to run in several programs at once. Returns how many there were.
 */
export async function restate(
  db: Database,
  journal: Journal,
  around: Surroundings,
  basis: string,
  goesOn: () => boolean = () => true,
): Promise<number> {
  let count = 0;
  let ids: string[];
  for (let after = ''; (ids = await idsAfter(db, after)).length > 0 && goesOn(); after = ids.at(-1) ?? after)
    for (const id of ids) {
      await restateOne(db, journal, id, around);
      count += 1;
    }
  if (goesOn())
    await db.write(async (tx) => {
      await forgetStated(tx);
      await tx.run('INSERT INTO stated_for (basis) VALUES (?)', [basis]);
    });
  return count;
}

async function idsAfter(db: Database, after: string): Promise<string[]> {
  const marks = finalStates.map(() => '?').join(', ');
  const rows = await db.read.all<{ process_id: string }>(
    `SELECT process_id FROM process_row WHERE process_id > ? AND state NOT IN (${marks}) ORDER BY process_id LIMIT ?`,
    [after, ...finalStates, BATCH],
  );
  return rows.map(({ process_id }) => process_id);
}

async function restateOne(db: Database, journal: Journal, id: string, around: Surroundings): Promise<void> {
  for (let tries = 1; tries <= TRIES; tries++) {
    const head = await journal.head(id);
    if (!head) return;
    // The journal keeps what the recorder gave it.
    const dossier = head.snapshot as Dossier;
    const done = await db.write(async (tx) => {
      const lock = tx.dialect === 'postgres' ? ' FOR UPDATE' : '';
      const [row] = await tx.all<{ version: number }>(
        `SELECT version FROM process_row WHERE process_id = ?${lock}`,
        [id],
      );
      // Somebody has recorded meanwhile: once more, with what they recorded.
      if (!row || row.version !== head.version) return false;
      for (const table of configured) {
        await removeParts(tx, table, id);
        await insertParts(tx, table, dossier, around);
      }
      await restateProcess(tx, dossier, around);
      return true;
    });
    if (done) return;
  }
}
