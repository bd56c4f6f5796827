import type { StoredEntry } from '@plankreis/journal';
import type { Entry, Role } from '@plankreis/process';

/** What was stored went through the core. */
export const toEntry = (stored: StoredEntry): Entry => ({
  id: stored.id,
  seq: stored.seq,
  type: stored.type,
  data: stored.data ?? {},
  actor: { id: stored.actorId, role: stored.actorRole as Role },
  occurredOn: stored.occurredOn,
  recordedAt: stored.recordedAt,
});
