import type { StoredEntry } from '@plankreis/journal';
import type { Entry, Role } from '@plankreis/process';

/** A stored entry as the core folds it. Whoever recorded it had that role then; where they work now is another matter. */
export const toEntry = (stored: StoredEntry): Entry => ({
  id: stored.id,
  seq: stored.seq,
  type: stored.type,
  // What was stored went through the core.
  data: stored.data ?? {},
  actor: { id: stored.actorId, role: stored.actorRole as Role },
  occurredOn: stored.occurredOn,
  recordedAt: stored.recordedAt,
  ...(typeof stored.basis === 'string' && { basis: stored.basis }),
});
