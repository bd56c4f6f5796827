import { linked, START, storedEntry, type EntryRow, type Link } from '../chain/chain.js';
import { NotErasable, type StoredEntry } from '../chain/entry.js';
import { VersionConflict, type Append, type Erasure } from './journal.js';
import { erasureIn, marker, redactionIn, requireErasureOf, requireOrdinary } from '../chain/redaction.js';

/** What recording needs of a store, all within one transaction. */
export interface ChainStore {
  /** The head of a chain. A store that knows the link at the expected version may answer without looking. */
  link(processId: string, expectedVersion?: number): Promise<Link | undefined>;
  /** Moves the head of a chain; false if it is not (or no longer) at `from`. */
  advance(append: Append, from: Link, to: Link): Promise<boolean>;
  insert(rows: readonly EntryRow[]): Promise<void>;
  row(processId: string, seq: number): Promise<EntryRow | undefined>;
  blank(processId: string, seq: number, marker: string): Promise<void>;
}

/** Adds ordinary entries to a chain. @throws VersionConflict */
export function record(store: ChainStore, append: Append): Promise<StoredEntry[]> {
  for (const { data } of append.entries) requireOrdinary(data);
  return extend(store, append);
}

/** Adds the erasure entry to the chain and blanks the entry it names. @throws VersionConflict, NotErasable */
export async function erase(
  store: ChainStore,
  processId: string,
  seq: number,
  erasure: Erasure,
): Promise<StoredEntry[]> {
  const { entry, snapshot, expectedVersion, modelVersion } = erasure;
  requireErasureOf(seq, erasure.reason, entry.data);
  const stored = await extend(store, {
    processId,
    expectedVersion,
    entries: [entry],
    snapshot,
    modelVersion,
  });
  const target = seq <= expectedVersion ? await store.row(processId, seq) : undefined;
  if (!target) throw new NotErasable(`Process ${processId} has no entry ${seq}.`);
  if (redactionIn(target.data))
    throw new NotErasable(`Entry ${seq} of process ${processId} is blanked already.`);
  // its reason is what vouches for the entry blanked before
  if (erasureIn(JSON.parse(target.data)))
    throw new NotErasable(`Entry ${seq} is itself the record of an erasure.`);
  await store.blank(processId, seq, marker(erasure));
  return stored;
}

async function extend(store: ChainStore, append: Append): Promise<StoredEntry[]> {
  const { processId, expectedVersion } = append;
  if (append.entries.length === 0) throw new RangeError('An append holds at least one entry.');
  const head = expectedVersion === 0 ? START : await store.link(processId, expectedVersion);
  if (head?.version !== expectedVersion)
    throw new VersionConflict(processId, expectedVersion, head?.version ?? 0);
  const rows: EntryRow[] = [];
  let last = head;
  for (const entry of append.entries) {
    const row = linked(processId, last, entry);
    rows.push(row);
    last = { version: row.seq, hash: row.hash };
  }
  // the head first: it holds the process, so that of two writers one waits here instead of failing on the entries
  if (!(await store.advance(append, head, last))) {
    throw new VersionConflict(processId, expectedVersion, (await store.link(processId))?.version ?? 0);
  }
  await store.insert(rows);
  return rows.map(storedEntry);
}
