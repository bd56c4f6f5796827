import { VersionConflict, type Database, type Journal, type StoredEntry } from '@plankreis/journal';
import {
  BrokenHistory,
  modelVersion,
  replay,
  type Day,
  type Dossier,
  type Surroundings,
} from '@plankreis/process';
import { putAnew } from './put-anew.js';
import { forgetStated } from './restate.js';
import { toEntry } from './stored-entry.js';

export interface RefoldOptions {
  /** The day of an instant where the planners are. */
  readonly dayOf: (instant: string) => Day;
  /** What is configured; without it the lists are to be restated. */
  readonly around?: Surroundings;
  /** Told after each process. */
  readonly progress?: (folded: number) => void;
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

/**
 * Folds anew every journal whose state an earlier model wrote, all of them into new lists, and writes state and lists; costs one look where there
 * is none. Safe to break off, to repeat, and to run in several programs at once. Returns how many there were.
 * @throws Unfoldable
 */
export async function refold(db: Database, journal: Journal, options: RefoldOptions): Promise<number> {
  const by = await foldedBy(db);
  if (by !== undefined && by >= modelVersion) return 0;
  // Where nothing is noted the tables are new, and every process is still to be put into them.
  const next = (after: string): Promise<string[]> =>
    by === undefined ? journal.processIds(after, BATCH) : journal.outdatedIds(modelVersion, after, BATCH);
  let count = 0;
  let ids: string[];
  for (let after = ''; (ids = await next(after)).length > 0;) {
    await Promise.all(ids.map((id) => refoldOne(journal, id, options)));
    count += ids.length;
    options.progress?.(count);
    after = ids.at(-1) ?? after;
  }
  await markFolded(db);
  return count;
}

/** Folds these journals anew and writes their states and lists, as `refold` does. @throws Unfoldable */
export async function refoldThese(
  db: Database,
  journal: Journal,
  ids: readonly string[],
  options: RefoldOptions,
): Promise<void> {
  for (const [index, id] of ids.entries()) {
    await refoldOne(journal, id, options);
    options.progress?.(index + 1);
  }
  await markFolded(db);
}

/** Noted in one row: to ask every process at each start would cost more the more there are. */
async function foldedBy(db: Database): Promise<number | undefined> {
  const [row] = await db.read.all<{ model_version: number }>('SELECT model_version FROM folded_by');
  return row?.model_version;
}

const markFolded = (db: Database): Promise<void> =>
  db.write(async (tx) => {
    await tx.run('DELETE FROM folded_by');
    await forgetStated(tx);
    await tx.run('INSERT INTO folded_by (model_version) VALUES (?)', [modelVersion]);
  });

/** How often a journal is folded that others write on at the same time. */
const TRIES = 5;

/** Folds one journal anew and writes its state and its rows in the lists. @throws Unfoldable, VersionConflict */
async function refoldOne(journal: Journal, id: string, options: RefoldOptions): Promise<void> {
  for (let tries = 1; ; tries++) {
    const stored = await journal.entries(id);
    const dossier = dossierOf(id, stored);
    if (!dossier) return;
    try {
      await journal.replaceSnapshot(id, stored.length, dossier, modelVersion, (tx) =>
        putAnew(tx, dossier, stored, options.dayOf, options.around),
      );
      return;
    } catch (error) {
      // Somebody has recorded meanwhile: once more, with what they recorded.
      if (!(error instanceof VersionConflict) || tries === TRIES) throw error;
    }
  }
}
