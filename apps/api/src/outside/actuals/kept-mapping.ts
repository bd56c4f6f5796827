import { Inject, Injectable } from '@nestjs/common';
import type { Database, Transaction } from '@plankreis/journal';
import { Clock } from '../../platform/clock/clock.js';
import { DATABASE } from '../../platform/database/tokens.js';
import type { ActualsMapping } from './mapping.js';
import { jsonText } from '../../platform/database/json-text.js';

const KIND = 'actuals';
const mappingText = jsonText<ActualsMapping>();

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
    return row && mappingText.read(row.mapping);
  }

  async keep(tx: Transaction, mapping: ActualsMapping, personId: string): Promise<void> {
    await tx.run(
      'INSERT INTO import_mapping (kind, mapping, chosen_by, chosen_at) VALUES (?, ?, ?, ?)' +
        ' ON CONFLICT (kind) DO UPDATE SET mapping = excluded.mapping, chosen_by = excluded.chosen_by, chosen_at = excluded.chosen_at',
      [KIND, mappingText.write(mapping), personId, this.clock.now().toISOString()],
    );
  }
}
