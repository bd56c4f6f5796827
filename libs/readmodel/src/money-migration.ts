import type { Migration } from '@plankreis/journal';
import { PART } from './part-columns.js';

/** What the lists of money over all processes read; sums are whole cents. */
export const moneyLists: Migration = {
  name: 'readmodel-0008-money',
  async up(tx) {
    await tx.run(`CREATE TABLE finding_row (${PART}, code text NOT NULL, effect text NOT NULL, says text NOT NULL,
      from_on text NOT NULL, until_key text NOT NULL, purse text NOT NULL, year integer, cents bigint,
      params text NOT NULL, place text NOT NULL, remedy text, overridden text, PRIMARY KEY (process_id, part_id))`);
    await tx.run('CREATE INDEX finding_row_by_day ON finding_row (from_on DESC, process_id, part_id)');
    for (const filter of ['code', 'effect', 'department'])
      await tx.run(
        `CREATE INDEX finding_row_by_${filter} ON finding_row (${filter}, from_on DESC, process_id, part_id)`,
      );
    await tx.run(`CREATE TABLE money_row (${PART}, purse text NOT NULL, measure_id text, measure_title text,
      year_key text NOT NULL, revenue bigint NOT NULL, planned bigint NOT NULL, approved bigint NOT NULL,
      conditional bigint NOT NULL, carried_forward bigint NOT NULL, transferred bigint NOT NULL,
      blocked bigint NOT NULL, available bigint NOT NULL, committed bigint NOT NULL, spent bigint NOT NULL,
      free bigint NOT NULL, PRIMARY KEY (process_id, part_id))`);
    await tx.run('CREATE INDEX money_row_by_year ON money_row (year_key DESC, process_id, part_id)');
    for (const filter of ['purse', 'department'])
      await tx.run(
        `CREATE INDEX money_row_by_${filter} ON money_row (${filter}, year_key DESC, process_id, part_id)`,
      );
  },
};
