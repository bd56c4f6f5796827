import { Fold } from '../journal/anchoring.js';
import { storedEntry, type EntryRow, type Link } from '../chain/chain.js';
import {
  VersionConflict,
  type Append,
  type Erasure,
  type Head,
  type Journal,
  type Project,
} from '../journal/journal.js';
import type { StoredEntry } from '../chain/entry.js';
import type { Anchor } from '../journal/journal.js';
import { MemoryStore } from './memory-store.js';
import { erase, record } from '../journal/recording.js';
import type { Transaction } from '../database/transaction.js';
import type { Chain, Verification } from '../chain/verification.js';
import { verify, type ChainReading } from '../journal/verifying.js';

/** A journal that is forgotten with the program, for tests. What `project` writes to has no statements here. */
export function memoryJournal(now = () => new Date().toISOString()): Journal {
  return new MemoryJournal(now);
}

class MemoryJournal implements Journal, ChainReading {
  #store = new MemoryStore();
  #anchor: { hash: string; heads: Map<string, Link> } | undefined;
  /** The write before: they run one after another, as on SQLite. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(private readonly now: () => string) {}

  append(appends: readonly Append[], project?: Project): Promise<StoredEntry[]> {
    return this.#write(async (store) => {
      const stored: StoredEntry[] = [];
      for (const append of appends) stored.push(...(await record(store, append)));
      await project?.(noStatements, stored);
      return stored;
    });
  }

  async head(processId: string): Promise<Head | undefined> {
    const state = this.#store.processes.get(processId);
    if (!state) return undefined;
    const { version, hash, snapshot, modelVersion } = state;
    return { processId, version, snapshot: JSON.parse(snapshot) as unknown, modelVersion, hash };
  }

  async entries(processId: string, options?: { fromSeq?: number; limit?: number }): Promise<StoredEntry[]> {
    const rows = await this.rows(processId, options?.fromSeq ?? 1, Infinity, options?.limit ?? Infinity);
    return rows.map(storedEntry);
  }

  async processIds(after = '', limit = 1_000): Promise<string[]> {
    const ids = [...this.#store.processes.keys()].filter((id) => id > after);
    return ids.sort((a, b) => (a < b ? -1 : 1)).slice(0, limit);
  }

  async outdatedIds(modelVersion: number, after = '', limit = 1_000): Promise<string[]> {
    const ids = await this.processIds(after, Infinity);
    const isOutdated = (id: string): boolean =>
      (this.#store.processes.get(id)?.modelVersion ?? modelVersion) < modelVersion;
    return ids.filter(isOutdated).slice(0, limit);
  }

  async redact(processId: string, seq: number, erasure: Erasure, project?: Project): Promise<void> {
    await this.#write(async (store) => {
      const stored = await erase(store, processId, seq, erasure);
      await project?.(noStatements, stored);
    });
  }

  verify(processId?: string): Promise<Verification> {
    return verify(this, processId);
  }

  async anchor(): Promise<Anchor> {
    const heads = new Map<string, Link>();
    const fold = new Fold();
    for (const id of await this.processIds('', Infinity)) {
      const { version, hash } = this.#store.processes.get(id) ?? { version: 0, hash: '' };
      heads.set(id, { version, hash });
      fold.add({ process_id: id, version, hash });
    }
    const { hash, processes } = fold.end();
    this.#anchor = { hash, heads };
    return { hash, processes, at: this.now() };
  }

  async replaceSnapshot(
    processId: string,
    version: number,
    snapshot: unknown,
    modelVersion: number,
    alongside?: (tx: Transaction) => Promise<void>,
  ): Promise<void> {
    await this.#write(async (store) => {
      const state = store.processes.get(processId);
      if (state?.version !== version) throw new VersionConflict(processId, version, state?.version ?? 0);
      store.processes.set(processId, { ...state, snapshot: JSON.stringify(snapshot ?? null), modelVersion });
      await alongside?.(noStatements);
    });
  }

  async chain(processId: string): Promise<Chain | undefined> {
    const state = this.#store.processes.get(processId);
    if (!state) return undefined;
    const anchored = this.#anchor?.heads.get(processId);
    const { version, hash } = state;
    return { processId, version, hash, last: version, ...(anchored && { anchored }) };
  }

  async rows(processId: string, fromSeq: number, upTo: number, limit: number): Promise<EntryRow[]> {
    const rows = this.#store.entries.get(processId) ?? [];
    return rows.slice(Math.max(0, fromSeq - 1), upTo).slice(0, limit);
  }

  async missing(): Promise<undefined> {
    // nothing vanishes from a map
  }

  async anchorHolds(): Promise<boolean> {
    return true;
  }

  #write<T>(work: (store: MemoryStore) => Promise<T>): Promise<T> {
    const written = this.#last.then(async () => {
      const draft = this.#store.draft();
      const value = await work(draft);
      this.#store = draft; // reached only if all went well
      return value;
    });
    this.#last = written.catch(() => undefined);
    return written;
  }
}

function refuse(): never {
  throw new Error('The journal in memory has no statements.');
}

const noStatements: Transaction = {
  dialect: 'sqlite',
  all: async () => refuse(),
  run: async () => refuse(),
  get manager(): never {
    return refuse();
  },
};
