import { isDeepStrictEqual } from 'node:util';
import type { Database, Journal } from '@plankreis/journal';
import { modelVersion, type Dossier } from '@plankreis/process';
import { listTables } from '../project/tables.js';
import { dossierOf, refold, Unfoldable, type RefoldOptions } from './refold.js';
import { forgetStated } from './restate.js';
import { queueAll } from './schema.js';

/**
 * Makes states, lists and counters anew from the journals; nobody else may write meanwhile. Returns how many processes
 * there are. @throws Unfoldable
 */
export async function rebuild(db: Database, journal: Journal, options: RefoldOptions): Promise<number> {
  await db.write(async (tx) => {
    for (const table of listTables) await tx.run(`DELETE FROM ${table}`);
    await forgetStated(tx);
    await queueAll(tx);
  });
  return refold(db, journal, options);
}

async function* idsOf(journal: Journal): AsyncGenerator<string> {
  for (let page = await journal.processIds(); page.length > 0; page = await journal.processIds(page.at(-1)))
    yield* page;
}

/** A process whose stored state is not the one its journal tells. */
export interface Differing {
  readonly processId: string;
  readonly number: string;
  /** The model that wrote the stored state. */
  readonly modelVersion: number;
  /** The parts of the dossier that differ; none where only the model is an earlier one. */
  readonly parts: readonly string[];
  /** The entry that has no place, where it cannot be folded. */
  readonly brokenAt?: number;
}

/** Folds every journal and tells which stored states would become others. Writes nothing. */
export async function* differing(journal: Journal): AsyncGenerator<Differing> {
  for await (const processId of idsOf(journal)) {
    const head = await journal.head(processId);
    if (!head) continue;
    // A snapshot is a dossier of some model; every model had numbers.
    const { number } = head.snapshot as Pick<Dossier, 'number'>;
    const about = { processId, number, modelVersion: head.modelVersion };
    try {
      const dossier = dossierOf(processId, await journal.entries(processId));
      const parts = partsThatDiffer(head.snapshot, dossier);
      if (parts.length > 0 || head.modelVersion < modelVersion) yield { ...about, parts };
    } catch (error) {
      if (!(error instanceof Unfoldable)) throw error;
      yield { ...about, parts: [], brokenAt: error.seq };
    }
  }
}

function partsThatDiffer(stored: unknown, now: Dossier | undefined): string[] {
  // A snapshot is a dossier of some model, and JSON: what is undefined is not there.
  const then = (stored ?? {}) as Record<string, unknown>;
  const told = JSON.parse(JSON.stringify(now ?? {})) as Record<string, unknown>;
  return [...new Set([...Object.keys(then), ...Object.keys(told)])].filter(
    (part) => !isDeepStrictEqual(then[part], told[part]),
  );
}
