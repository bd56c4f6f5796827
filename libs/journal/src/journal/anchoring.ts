import { createHash } from 'node:crypto';
import type { Anchor } from './journal.js';
import type { Statements } from '../database/statements.js';

export interface AnchoredHead {
  readonly process_id: string;
  readonly version: number;
  readonly hash: string;
}

/** Folds heads, given in order of id, into one hash. */
export class Fold {
  processes = 0;
  readonly #hash = createHash('sha256');

  add({ process_id, version, hash }: AnchoredHead): void {
    this.processes++;
    this.#hash.update(`${process_id} ${version} ${hash}\n`);
  }

  end(): { hash: string; processes: number } {
    return { hash: this.#hash.digest('hex'), processes: this.processes };
  }
}

/**
 * Takes the heads as they are and folds them. What an earlier anchor knew is never forgotten: a process that vanished
 * or went back keeps its place, so that a later anchor does not hide it.
 */
export async function takeAnchor(tx: Statements, at: string): Promise<Anchor> {
  // one after another, also from several programs; on SQLite every write is
  if (tx.dialect === 'postgres') await tx.run('LOCK TABLE anchor IN EXCLUSIVE MODE');
  await tx.run(`INSERT INTO anchor_head (process_id, version, hash)
    SELECT id, version, head_hash FROM process WHERE true
    ON CONFLICT (process_id) DO UPDATE SET version = excluded.version, hash = excluded.hash
      WHERE excluded.version > anchor_head.version`);
  const { hash, processes } = await foldStored(tx);
  await tx.run(
    'INSERT INTO anchor (number, at, processes, hash) SELECT coalesce(max(number), 0) + 1, ?, ?, ? FROM anchor',
    [at, processes, hash],
  );
  return { hash, processes, at };
}

/** Whether the stored heads still fold into the hash of the newest anchor. */
export async function storedAnchorHolds(read: Statements): Promise<boolean> {
  for (;;) {
    const before = await newest(read);
    const { hash, processes } = await foldStored(read);
    const after = await newest(read);
    if (before.number !== after.number) continue; // one was taken meanwhile
    return before.number === 0 ? processes === 0 : hash === before.hash && processes === before.processes;
  }
}

async function newest(read: Statements): Promise<{ number: number; hash: string; processes: number }> {
  const [anchor] = await read.all<{ number: number; hash: string; processes: number }>(
    'SELECT number, hash, processes FROM anchor ORDER BY number DESC LIMIT 1',
  );
  return anchor ?? { number: 0, hash: '', processes: 0 };
}

async function foldStored(read: Statements): Promise<{ hash: string; processes: number }> {
  const fold = new Fold();
  for (let after = ''; ;) {
    const page = await read.all<AnchoredHead>(
      'SELECT process_id, version, hash FROM anchor_head WHERE process_id > ? ORDER BY process_id LIMIT 1000',
      [after],
    );
    page.forEach((head) => fold.add(head));
    const last = page.at(-1);
    if (!last) return fold.end();
    after = last.process_id;
  }
}
