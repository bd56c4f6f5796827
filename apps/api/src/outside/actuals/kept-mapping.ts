import { Inject, Injectable } from '@nestjs/common';
import type { Database, Transaction } from '@plankreis/journal';
import { Clock } from '../../platform/clock/clock.js';
import { DATABASE } from '../../platform/database/tokens.js';
import type { ActualsMapping } from './mapping.js';

const KIND = 'actuals';

/** The mapping the municipality chose last: its finance system writes the same columns next time. */
@Injectable()
export class KeptMapping {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async last(): Promise<ActualsMapping | undefined> {
    const [row] = await this.db.read.all<{ mapping: string }>(
      'SELECT mapping FROM import_mapping WHERE kind = ?',
      [KIND],
    );
    // Only `keep` writes there.
    return row && (JSON.parse(row.mapping) as ActualsMapping);
  }

  async keep(tx: Transaction, mapping: ActualsMapping, personId: string): Promise<void> {
    await tx.run(
      'INSERT INTO import_mapping (kind, mapping, chosen_by, chosen_at) VALUES (?, ?, ?, ?)' +
        ' ON CONFLICT (kind) DO UPDATE SET mapping = excluded.mapping, chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at',
      [KIND, JSON.stringify(mapping), personId, this.clock.now().toISOString()],
    );
  }
}
