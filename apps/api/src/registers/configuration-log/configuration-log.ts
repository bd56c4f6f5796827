import { Inject, Injectable } from '@nestjs/common';
import type { Database, Transaction } from '@plankreis/journal';
import { Clock } from '../../platform/clock/clock.js';
import { DATABASE } from '../../platform/database/tokens.js';
import { Directory } from '../directory/directory.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { invalid } from '../../platform/problems/problem.js';
import type { ConfigurationChange, ConfigurationChanges } from './configuration-change.types.js';
import { jsonText } from '../../platform/database/json-text.js';

interface Row {
  readonly number: number | string;
  readonly changed_at: string;
  readonly changed_by: string;
  readonly what: string;
  readonly thing_id: string;
  readonly before_json: string | null;
  readonly after_json: string;
}

/** What was before and after, in its columns. */
const thing = jsonText<object>();

/** Above every number: cursors have nine digits at most, which both databases hold. */
const BEYOND = 1_000_000_000;

/** What administrators changed, by whom and when: kept, never changed. */
@Injectable()
export class ConfigurationLog {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly directory: Directory,
    private readonly clock: Clock,
  ) {}

  /** Notes a change in the transaction that makes it; what stays as it was is none. */
  async note(
    tx: Transaction,
    by: KnownPerson,
    what: string,
    id: string,
    before: object | undefined,
    after: object,
  ): Promise<void> {
    const [was, is] = [before && thing.write(before), thing.write(after)];
    if (was === is) return;
    await tx.run(
      'INSERT INTO configuration_change (changed_at, changed_by, what, thing_id, before_json, after_json) VALUES (?, ?, ?, ?, ?, ?)',
      [this.clock.now().toISOString(), by.id, what, id, was ?? null, is],
    );
  }

  /**
   * Changes, newest first; the cursor is the number of the last one seen.
   * @throws Problem 400 where it is none
   */
  async page(cursor: string | undefined, limit: number): Promise<ConfigurationChanges> {
    if (cursor !== undefined && !/^\d{1,9}$/.test(cursor))
      throw invalid([{ path: 'cursor', code: 'cursor' }]);
    const rows = await this.db.read.all<Row>(
      `SELECT * FROM configuration_change WHERE number < ? ORDER BY number DESC LIMIT ${String(limit + 1)}`,
      [cursor === undefined ? BEYOND : Number(cursor)],
    );
    const items = rows.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map((row) => this.#change(row)),
      ...(rows.length > limit && last ? { next: String(last.number) } : {}),
    };
  }

  #change(row: Row): ConfigurationChange {
    return {
      changedAt: row.changed_at,
      changedBy: { id: row.changed_by, name: this.directory.person(row.changed_by)?.name ?? row.changed_by },
      what: row.what,
      id: row.thing_id,
      ...(row.before_json === null ? {} : { before: thing.read(row.before_json) }),
      after: thing.read(row.after_json),
    };
  }
}
