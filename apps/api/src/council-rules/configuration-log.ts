import { Inject, Injectable } from '@nestjs/common';
import type { Database, Transaction } from '@plankreis/journal';
import { Clock } from '../clock/clock.js';
import { DATABASE } from '../database/tokens.js';
import type { KnownPerson } from '../people/known-person.js';
import type { ConfigurationChange } from './council-rules.types.js';

/** What administrators changed, by whom and when: kept, never changed. */
@Injectable()
export class ConfigurationLog {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Notes a change in the transaction that makes it. */
  async note(
    tx: Transaction,
    by: KnownPerson,
    what: string,
    id: string,
    before: object | undefined,
    after: object,
  ): Promise<void> {
    await tx.run(
      'INSERT INTO configuration_change (changed_at, changed_by, what, thing_id, before_json, after_json) VALUES (?, ?, ?, ?, ?, ?)',
      [
        this.clock.now().toISOString(),
        by.id,
        what,
        id,
        before === undefined ? null : JSON.stringify(before),
        JSON.stringify(after),
      ],
    );
  }

  /** The last changes, newest first. */
  async latest(): Promise<ConfigurationChange[]> {
    const rows = await this.db.read.all<Record<string, string | null>>(
      'SELECT changed_at, changed_by, what, thing_id, before_json, after_json FROM configuration_change ORDER BY changed_at DESC LIMIT 200',
    );
    return rows.map((row) => ({
      changedAt: row['changed_at'] ?? '',
      changedBy: row['changed_by'] ?? '',
      what: row['what'] ?? '',
      id: row['thing_id'] ?? '',
      // Written by `note` from objects.
      ...(row['before_json'] ? { before: JSON.parse(row['before_json']) as object } : {}),
      after: JSON.parse(row['after_json'] ?? '{}') as object,
    }));
  }
}
