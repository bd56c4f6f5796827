import type { Database, Journal, StoredEntry } from '@plankreis/journal';
import { replay, type Day, type Dossier, type Entry, type Role } from '@plankreis/process';
import { project } from './project.js';
import { travelled } from './travelled.js';

export interface RebuildOptions {
  /** The day of an instant where the planners are. */
  readonly dayOf: (instant: string) => Day;
  /** Told after each process. */
  readonly progress?: (rebuilt: number) => void;
}

/** Makes lists and counters anew from the journals; nobody else may write meanwhile. Returns how many processes. */
export async function rebuild(
  db: Database,
  journal: Journal,
  { dayOf, progress }: RebuildOptions,
): Promise<number> {
  await db.write(async (tx) => {
    for (const table of ['process_row', 'process_person', 'process_count'])
      await tx.run(`DELETE FROM ${table}`);
  });
  let rebuilt = 0;
  for (let page = await journal.processIds(); page.length > 0; page = await journal.processIds(page.at(-1))) {
    for (const id of page) {
      await rebuildOne(db, id, await journal.entries(id), dayOf);
      rebuilt += 1;
      progress?.(rebuilt);
    }
  }
  return rebuilt;
}

async function rebuildOne(
  db: Database,
  id: string,
  stored: readonly StoredEntry[],
  dayOf: (instant: string) => Day,
): Promise<void> {
  const entries = stored.map(toEntry);
  const dossier: Dossier | undefined = replay(id, entries);
  const last = stored.at(-1);
  if (!dossier || !last) return;
  const moment = { recordedAt: last.recordedAt, today: dayOf(last.recordedAt) };
  const path = travelled(id, entries).join(',');
  await db.write(async (tx) => {
    await project(tx, undefined, dossier, moment);
    await tx.run('UPDATE process_row SET travelled = ? WHERE process_id = ?', [path, id]);
  });
}

/** What was stored went through the core. */
const toEntry = (stored: StoredEntry): Entry => ({
  id: stored.id,
  seq: stored.seq,
  type: stored.type,
  data: stored.data ?? {},
  actor: { id: stored.actorId, role: stored.actorRole as Role },
  occurredOn: stored.occurredOn,
  recordedAt: stored.recordedAt,
});
