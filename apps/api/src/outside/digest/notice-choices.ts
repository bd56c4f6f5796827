import { Inject, Injectable } from '@nestjs/common';
import type { Database } from '@plankreis/journal';
import type { Language } from '@plankreis/process';
import { DATABASE } from '../../platform/database/tokens.js';

export const digestTimes = ['daily', 'weekly', 'off'] as const;
export type DigestTime = (typeof digestTimes)[number];

/** How often somebody wants to be written to, and in which language. */
export interface NoticeChoice {
  readonly digest: DigestTime;
  readonly language: Language;
}

/** What holds for those who have not chosen. */
const usual: NoticeChoice = { digest: 'weekly', language: 'de' };

/** What people have chosen about the mails they get. */
@Injectable()
export class NoticeChoices {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  async of(personId: string): Promise<NoticeChoice> {
    const [row] = await this.db.read.all<{ digest: DigestTime; language: Language }>(
      'SELECT digest, language FROM notice_choice WHERE person_id = ?',
      [personId],
    );
    return row ? { digest: row.digest, language: row.language } : usual;
  }

  async choose(personId: string, { digest, language }: NoticeChoice): Promise<void> {
    await this.db.write((tx) =>
      tx.run(
        'INSERT INTO notice_choice (person_id, digest, language) VALUES (?, ?, ?)' +
          ' ON CONFLICT (person_id) DO UPDATE SET digest = excluded.digest, language = excluded.language',
        [personId, digest, language],
      ),
    );
  }
}
