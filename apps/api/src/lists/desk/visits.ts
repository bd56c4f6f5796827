import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import { Clock } from '../../platform/clock/clock.js';
import { DATABASE } from '../../platform/database/tokens.js';

/** Who looks again within this time has not been away. */
const AWAY_MS = 3_600_000;
/** What is new to somebody who was never here. */
const AT_FIRST_MS = 14 * 86_400_000;

interface Visit {
  readonly news_since: string;
  readonly last_at: string;
}

/** When people were last at their desk: kept here, so that every device tells the same. */
@Injectable()
export class Visits {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** The instant after which something is new to them now. */
  async newsSince(personId: string): Promise<string> {
    const [visit] = await this.db.read.all<Visit & Record<string, unknown>>(
      'SELECT news_since, last_at FROM desk_visit WHERE person_id = ?',
      [personId],
    );
    const now = this.clock.now().getTime();
    if (!visit) return new Date(now - AT_FIRST_MS).toISOString();
    return now - Date.parse(visit.last_at) > AWAY_MS ? visit.last_at : visit.news_since;
  }

  async note(personId: string): Promise<void> {
    const since = await this.newsSince(personId);
    await this.db.write((tx) =>
      tx.run(
        'INSERT INTO desk_visit (person_id, news_since, last_at) VALUES (?, ?, ?)' +
          ' ON CONFLICT (person_id) DO UPDATE SET news_since = excluded.news_since, last_at = excluded.last_at',
        [personId, since, this.clock.now().toISOString()],
      ),
    );
  }
}
