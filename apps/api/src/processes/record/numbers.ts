import { Inject, Injectable } from '@nestjs/common';
import type { Database, Transaction } from '@plankreis/journal';
import type { Day } from '@plankreis/process';
import { DATABASE } from '../../platform/database/tokens.js';

/** Numbers of processes: `2026-001`, counted per year of submission, never given twice. */
@Injectable()
export class Numbers {
  constructor(@Inject(DATABASE) private readonly db: Database) {}

  /** Takes the next number. In a write of its own, since the number is part of what the journal then chains. */
  async next(submittedOn: Day): Promise<string> {
    const year = Number(submittedOn.slice(0, 4));
    const [counted] = await this.db.write((tx) =>
      tx.all<{ last: number }>(
        'INSERT INTO process_number (year, last) VALUES (?, 1) ON CONFLICT (year) DO UPDATE SET last = process_number.last + 1 RETURNING last',
        [year],
      ),
    );
    return `${String(year)}-${String(counted?.last ?? 1).padStart(3, '0')}`;
  }

  /** Notes a number that came from elsewhere, so that it is not given again. */
  async given(tx: Transaction, number: string): Promise<void> {
    const [year, count] = number.split('-').map(Number);
    await tx.run(
      'INSERT INTO process_number (year, last) VALUES (?, ?) ON CONFLICT (year) DO UPDATE SET last = CASE WHEN process_number.last > excluded.last THEN process_number.last ELSE excluded.last END',
      [year, count],
    );
  }
}
