import {
  VersionConflict,
  type Database,
  type Journal,
  type Statements,
  type StoredEntry,
} from '@plankreis/journal';
import {
  BrokenHistory,
  modelVersion,
  replay,
  type Day,
  type Dossier,
  type Surroundings,
} from '@plankreis/process';
import { putAnew } from './put-anew.js';
import { toEntry } from './stored-entry.js';

export interface RefoldOptions {
  /** The day of an instant where the planners are. */
  readonly dayOf: (instant: string) => Day;
  /** What is configured; without it the lists are to be restated. */
  readonly around?: Surroundings;
  /** Told now and then, and at the end: how many processes are done, of how many. */
  readonly progress?: (done: number, of: number) => void;
}

/** A journal that the present model cannot fold. */
export class Unfoldable extends Error {
  override readonly name = 'Unfoldable';

  constructor(
    readonly processId: string,
    readonly seq: number,
  ) {
    super(`The journal of process ${processId} cannot be folded: entry ${String(seq)} has no place in it.`);
  }
}

/** The dossier a stored journal tells; undefined for an empty one. @throws Unfoldable */
export function dossierOf(processId: string, stored: readonly StoredEntry[]): Dossier | undefined {
  try {
    return replay(processId, stored.map(toEntry));
  } catch (error) {
    if (error instanceof BrokenHistory) throw new Unfoldable(processId, error.seq);
    throw error;
  }
}

/** As many as SQLite commits at once. */
const BATCH = 64;
/** After so many it is told how far it is. */
const TOLD = 1_024;

/**
 * Folds anew the journals of all processes that are to be put into the lists, and writes their states and their rows;
 * costs one look where there is none. Safe to break off, to repeat, and to run in several programs at once: each
 * process is put in once, and what is not done yet is noted in the database. Returns how many this one did.
 * @throws Unfoldable
 */
export async function refold(db: Database, journal: Journal, options: RefoldOptions): Promise<number> {
  const total = await unlisted(db);
  let mine = 0;
  let done = 0;
  for (let ids: string[]; (ids = await next(db)).length > 0;) {
    const put = await Promise.all(ids.map((id) => refoldOne(db, journal, id, options)));
    mine += put.filter((isMine) => isMine).length;
    done += ids.length;
    if (done % TOLD < ids.length || done >= total) options.progress?.(done, Math.max(done, total));
  }
  return mine;
}

async function unlisted(db: Database): Promise<number> {
  const [row] = await db.read.all<{ readonly n: number | string }>('SELECT COUNT(*) AS n FROM unlisted');
  return Number(row?.n);
}

async function next(db: Database): Promise<string[]> {
  const rows = await db.read.all<{ readonly process_id: string }>(
    'SELECT process_id FROM unlisted ORDER BY process_id LIMIT ?',
    [BATCH],
  );
  return rows.map(({ process_id }) => process_id);
}

/** Takes a process from those that are to be put in; false where another program was first. */
async function take(tx: Statements, id: string): Promise<boolean> {
  const { changes } = await tx.run('DELETE FROM unlisted WHERE process_id = ?', [id]);
  return changes === 1;
}

/** How often a journal is folded that others write on at the same time. */
const TRIES = 5;

/** Folds one journal anew and writes its state and its rows in the lists. @throws Unfoldable, VersionConflict */
async function refoldOne(
  db: Database,
  journal: Journal,
  id: string,
  options: RefoldOptions,
): Promise<boolean> {
  for (let tries = 1; ; tries++) {
    const stored = await journal.entries(id);
    const dossier = dossierOf(id, stored);
    if (!dossier) return db.write((tx) => take(tx, id));
    try {
      let isMine = false;
      await journal.replaceSnapshot(id, stored.length, dossier, modelVersion, async (tx) => {
        isMine = await take(tx, id);
        if (isMine) await putAnew(tx, dossier, stored, options.dayOf, options.around);
      });
      return isMine;
    } catch (error) {
      // Somebody has recorded meanwhile: once more, with what they recorded.
      if (!(error instanceof VersionConflict) || tries === TRIES) throw error;
    }
  }
}
