import type { Migration } from '@plankreis/journal';
import { PART } from './part-columns.js';

/** Grants over all processes, what was registered for the budget, and a second way to mend a finding. */
export const grantList: Migration = {
  name: 'readmodel-0009-grants',
  async up(tx) {
    // `order_key` is the last day of what is not settled yet; `report_key` the day a report of use is due, or never.
    await tx.run(`CREATE TABLE grant_row (${PART}, programme text NOT NULL, funder text, funder_key text,
      purpose text NOT NULL, from_on text NOT NULL, until_on text NOT NULL, order_key text NOT NULL,
      state text NOT NULL, measure_id text, measure_title text, class text, notice_on text, because text,
      amount bigint NOT NULL, granted bigint NOT NULL, own_share bigint NOT NULL, own_covered bigint NOT NULL,
      given_out bigint NOT NULL, received bigint NOT NULL, spent bigint NOT NULL,
      report_due_on text, report_key text NOT NULL, reported_on text, PRIMARY KEY (process_id, part_id))`);
    await tx.run('CREATE INDEX grant_row_by_end ON grant_row (order_key, process_id, part_id)');
    for (const filter of ['state', 'department', 'funder_key'])
      await tx.run(
        `CREATE INDEX grant_row_by_${filter} ON grant_row (${filter}, order_key, process_id, part_id)`,
      );
    for (const column of ['registered', 'registered_open'])
      await tx.run(`ALTER TABLE money_row ADD COLUMN ${column} bigint NOT NULL DEFAULT 0`);
    await tx.run('ALTER TABLE finding_row ADD COLUMN alternative text');
  },
};
