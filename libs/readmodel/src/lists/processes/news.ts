import type { Database } from '@plankreis/journal';
import type { Day, EntryTypeName } from '@plankreis/process';

export interface NewsQuery {
  readonly personId: string;
  /** UTC instant after which something is new. */
  readonly since: string;
  readonly today: Day;
}

/** What others recorded about a process somebody is responsible for. */
export interface ProcessNews {
  readonly processId: string;
  readonly number: string;
  readonly title: string;
  readonly entries: readonly {
    readonly seq: number;
    readonly type: EntryTypeName;
    readonly actorId: string;
    readonly occurredOn: Day;
    readonly recordedAt: string;
  }[];
}

const PROCESSES = 20;
const ENTRIES = 10;

/** What is new about the processes of a person, the newest first; their own entries are no news to them. */
export async function newsOf(db: Database, { personId, since, today }: NewsQuery): Promise<ProcessNews[]> {
  const changed = await db.read.all<{ process_id: string; number: string; title: string }>(
    'SELECT p.process_id, p.number, p.title FROM process_person a JOIN process_row p ON p.process_id = a.process_id' +
      ' WHERE a.person_id = ? AND a.until >= ? AND p.updated_at > ? ORDER BY p.updated_at DESC, p.process_id LIMIT ?',
    [personId, today, since, PROCESSES],
  );
  const news: ProcessNews[] = [];
  for (const { process_id: processId, number, title } of changed) {
    const rows = await db.read.all<{
      seq: number;
      type: EntryTypeName;
      actor_id: string;
      occurred_on: Day;
      recorded_at: string;
    }>(
      'SELECT seq, type, actor_id, occurred_on, recorded_at FROM entry' +
        ' WHERE process_id = ? AND recorded_at > ? AND actor_id <> ? ORDER BY seq DESC LIMIT ?',
      [processId, since, personId, ENTRIES],
    );
    const entries = rows.map(({ seq, type, actor_id, occurred_on, recorded_at }) => ({
      seq,
      type,
      actorId: actor_id,
      occurredOn: occurred_on,
      recordedAt: recorded_at,
    }));
    if (entries.length > 0) news.push({ processId, number, title, entries });
  }
  return news;
}
