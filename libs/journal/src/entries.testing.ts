import { randomUUID } from 'node:crypto';
import type { NewEntry } from './chain/entry.js';
import type { Append, Erasure } from './journal/journal.js';

/** An entry about nothing in particular. */
export function entry(data: unknown = { title: 'Kita-Plätze' }, more: Partial<NewEntry> = {}): NewEntry {
  return {
    id: randomUUID(),
    type: 'thing.noted',
    data,
    actorId: 'a-1',
    actorRole: 'clerk',
    occurredOn: '2026-03-01',
    recordedAt: '2026-03-02T09:00:00.000Z',
    modelVersion: 1,
    ...more,
  };
}

/** An append of one entry at this version; the snapshot says to which version it belongs. */
export function append(processId: string, expectedVersion: number, ...entries: NewEntry[]): Append {
  const some = entries.length > 0 ? entries : [entry()];
  const version = expectedVersion + some.length;
  return { processId, expectedVersion, entries: some, snapshot: { version }, modelVersion: 1 };
}

/** An erasure of an entry, for a process that is at this version. */
export function erasure(seq: number, expectedVersion: number, more: Partial<Erasure> = {}): Erasure {
  const reason = 'Art. 17 DSGVO';
  return {
    reason,
    by: 'a-9',
    at: '2026-04-01T08:00:00.000Z',
    entry: entry({ erasedSeq: seq, reason }, { type: 'data.erased' }),
    snapshot: { version: expectedVersion + 1 },
    expectedVersion,
    modelVersion: 1,
    ...more,
  };
}
