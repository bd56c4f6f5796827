import { takeAnchor } from '../journal/anchoring.js';
import { storedEntry } from '../chain/chain.js';
import type { Database } from '../database/database.js';
import {
  VersionConflict,
  type Anchor,
  type Append,
  type Erasure,
  type Head,
  type Journal,
} from '../journal/journal.js';
import type { StoredEntry } from '../chain/entry.js';
import type { Project } from '../journal/journal.js';
import { KnownLinks } from '../chain/known-links.js';
import { erase, record } from '../journal/recording.js';
import { StatementReading } from './statement-reading.js';
import { StatementStore } from './statement-store.js';
import type { Transaction } from '../database/transaction.js';
import type { Verification } from '../chain/verification.js';
import { verify } from '../journal/verifying.js';

/** More entries than any process has. */
const ALL = 2_147_483_647;

/** The journal in a database, after `migrate(journalMigrations)`. `now` gives the time of an anchor as ISO text. */
export function databaseJournal(db: Database, now = () => new Date().toISOString()): Journal {
  return new DatabaseJournal(db, now);
}

class DatabaseJournal implements Journal {
  readonly #known = new KnownLinks();
  readonly #reading: StatementReading;

  constructor(
    private readonly db: Database,
    private readonly now: () => string,
  ) {
    this.#reading = new StatementReading(db.read);
  }

  async append(appends: readonly Append[], project?: Project): Promise<StoredEntry[]> {
    const stored = await this.db.write(async (tx) => {
      const store = new StatementStore(tx, this.#known);
      const stored: StoredEntry[] = [];
      for (const append of appends) stored.push(...(await record(store, append)));
      await project?.(tx, stored);
      return stored;
    });
    this.#remember(stored);
    return stored;
  }

  async head(processId: string): Promise<Head | undefined> {
    const [row] = await this.db.read.all<{ version: number; hash: string; snapshot: string; model: number }>(
      'SELECT version, head_hash AS hash, snapshot, model_version AS model FROM process WHERE id = ?',
      [processId],
    );
    if (!row) return undefined;
    const { version, hash, snapshot, model } = row;
    this.#known.remember(processId, { version, hash });
    return { processId, version, snapshot: JSON.parse(snapshot) as unknown, modelVersion: model, hash };
  }

  async entries(processId: string, options?: { fromSeq?: number; limit?: number }): Promise<StoredEntry[]> {
    const rows = await this.#reading.rows(processId, options?.fromSeq ?? 1, ALL, options?.limit ?? ALL);
    return rows.map(storedEntry);
  }

  processIds(after = '', limit = 1_000): Promise<string[]> {
    return this.#reading.processIds(after, limit);
  }

  outdatedIds(modelVersion: number, after = '', limit = 1_000): Promise<string[]> {
    return this.#reading.outdatedIds(modelVersion, after, limit);
  }

  async redact(processId: string, seq: number, erasure: Erasure, project?: Project): Promise<void> {
    const stored = await this.db.write(async (tx) => {
      const stored = await erase(new StatementStore(tx, this.#known), processId, seq, erasure);
      await project?.(tx, stored);
      return stored;
    });
    this.#remember(stored);
  }

  verify(processId?: string): Promise<Verification> {
    return verify(this.#reading, processId);
  }

  anchor(): Promise<Anchor> {
    return this.db.write((tx) => takeAnchor(tx, this.now()));
  }

  async replaceSnapshot(
    processId: string,
    version: number,
    snapshot: unknown,
    modelVersion: number,
    alongside?: (tx: Transaction) => Promise<void>,
  ): Promise<void> {
    await this.db.write(async (tx) => {
      // The row stays locked until the commit: whoever else replaces it comes after.
      const { changes } = await tx.run(
        'UPDATE process SET snapshot = ?, model_version = ? WHERE id = ? AND version = ?',
        [JSON.stringify(snapshot ?? null), modelVersion, processId, version],
      );
      if (changes === 1) {
        await alongside?.(tx);
        return;
      }
      const link = await new StatementStore(tx, this.#known).link(processId);
      throw new VersionConflict(processId, version, link?.version ?? 0);
    });
  }

  /** Only after the commit: what a failed transaction wrote was never true. */
  #remember(stored: readonly StoredEntry[]): void {
    for (const { processId, seq, hash } of stored) this.#known.remember(processId, { version: seq, hash });
  }
}
