import type { EntryRow, Link } from '../chain/chain.js';
import type { Append } from '../journal/journal.js';
import type { ChainStore } from '../journal/recording.js';

/** The head of a process in memory; the snapshot as text, so that no one shares an object with the journal. */
export interface MemoryProcess extends Link {
  readonly snapshot: string;
  readonly modelVersion: number;
}

/** A store in two maps. A transaction is a draft that replaces the store when it succeeds. */
export class MemoryStore implements ChainStore {
  constructor(
    readonly processes = new Map<string, MemoryProcess>(),
    readonly entries = new Map<string, readonly EntryRow[]>(),
    readonly ids = new Set<string>(),
  ) {}

  draft(): MemoryStore {
    return new MemoryStore(new Map(this.processes), new Map(this.entries), new Set(this.ids));
  }

  async link(processId: string): Promise<Link | undefined> {
    return this.processes.get(processId);
  }

  async advance({ processId, snapshot, modelVersion }: Append, from: Link, to: Link): Promise<boolean> {
    if ((this.processes.get(processId)?.version ?? 0) !== from.version) return false;
    this.processes.set(processId, { ...to, snapshot: JSON.stringify(snapshot ?? null), modelVersion });
    return true;
  }

  async insert(rows: readonly EntryRow[]): Promise<void> {
    for (const row of rows) {
      if (this.ids.has(row.id)) throw new Error(`There is already an entry with the id ${row.id}.`);
      this.ids.add(row.id);
      this.entries.set(row.process_id, [...(this.entries.get(row.process_id) ?? []), row]);
    }
  }

  async row(processId: string, seq: number): Promise<EntryRow | undefined> {
    return this.entries.get(processId)?.[seq - 1];
  }

  async blank(processId: string, seq: number, marker: string): Promise<void> {
    const rows = this.entries.get(processId) ?? [];
    this.entries.set(
      processId,
      rows.map((row) => (row.seq === seq ? { ...row, data: marker } : row)),
    );
  }
}
