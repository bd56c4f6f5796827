import { createHash } from 'node:crypto';
import { canonical } from './canonical.js';
import type { NewEntry, StoredEntry } from './entry.js';
import { redactionIn } from './redaction.js';

/** An entry as it is stored: data and basis as canonical text. The columns of the table `entry`, in their order. */
export interface EntryRow {
  readonly process_id: string;
  readonly seq: number;
  readonly id: string;
  readonly type: string;
  readonly data: string;
  readonly actor_id: string;
  readonly actor_role: string;
  readonly occurred_on: string;
  readonly recorded_at: string;
  readonly basis: string | null;
  readonly model_version: number;
  readonly data_hash: string;
  readonly prev_hash: string;
  readonly hash: string;
}

export interface Link {
  readonly version: number;
  readonly hash: string;
}

/** What the first entry of a chain has before it. */
export const START: Link = { version: 0, hash: '0'.repeat(64) };

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

/**
 * `SHA-256(prev_hash ‖ envelope ‖ data_hash)`. The data count only through their hash, so that blanking them leaves
 * the chain whole; the envelope names process and place, so that no entry can be moved.
 */
export function seal(row: Omit<EntryRow, 'hash'>): string {
  const envelope = canonical({
    process_id: row.process_id,
    seq: row.seq,
    id: row.id,
    type: row.type,
    actor_id: row.actor_id,
    actor_role: row.actor_role,
    occurred_on: row.occurred_on,
    recorded_at: row.recorded_at,
    basis: row.basis,
    model_version: row.model_version,
  });
  return sha256(`${row.prev_hash}\n${envelope}\n${row.data_hash}`);
}

/** The entry as the next link of a chain. */
export function linked(processId: string, previous: Link, entry: NewEntry): EntryRow {
  const data = canonical(entry.data);
  const unsealed = {
    process_id: processId,
    seq: previous.version + 1,
    id: entry.id,
    type: entry.type,
    data,
    actor_id: entry.actorId,
    actor_role: entry.actorRole,
    occurred_on: entry.occurredOn,
    recorded_at: entry.recordedAt,
    basis: entry.basis === undefined ? null : canonical(entry.basis),
    model_version: entry.modelVersion,
    data_hash: sha256(data),
    prev_hash: previous.hash,
  };
  return { ...unsealed, hash: seal(unsealed) };
}

/** The entry as readers see it. */
export function storedEntry(row: EntryRow): StoredEntry {
  const redacted = redactionIn(row.data);
  return {
    id: row.id,
    type: row.type,
    data: redacted ? null : JSON.parse(row.data),
    actorId: row.actor_id,
    actorRole: row.actor_role,
    occurredOn: row.occurred_on,
    recordedAt: row.recorded_at,
    ...(row.basis !== null && { basis: JSON.parse(row.basis) as unknown }),
    modelVersion: row.model_version,
    processId: row.process_id,
    seq: row.seq,
    dataHash: row.data_hash,
    prevHash: row.prev_hash,
    hash: row.hash,
    ...(redacted && { redacted }),
  };
}
