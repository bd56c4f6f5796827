import type { Migration } from '@plankreis/journal';
import { PART } from './part-columns.js';

/** What the lists of measures, of reports without consequence and of plans that touch each other read. */
export const planningLists: Migration = {
  name: 'readmodel-0007-measures-and-plans',
  async up(tx) {
    const table = (name: string, columns: string): Promise<unknown> =>
      tx.run(`CREATE TABLE ${name} (${PART}, ${columns}, PRIMARY KEY (process_id, part_id))`);
    const index = (name: string, on: string, columns: string): Promise<unknown> =>
      tx.run(`CREATE INDEX ${on}_${name} ON ${on} (${columns}, process_id, part_id)`);

    // `end_key` and `late_after` are days, or one that never comes; flags are 1 or 0.
    await table(
      'measure_row',
      `title text NOT NULL, state text NOT NULL, owner_id text, start_on text, end_on text, end_key text NOT NULL,
      late_after text NOT NULL, unfunded integer NOT NULL, political integer NOT NULL, area text, space_id text,
      search text NOT NULL, indicator text, verdict text, decision_id text, item_no integer, reference text,
      decided_on text, decision_public integer NOT NULL`,
    );
    await index('by_end', 'measure_row', 'end_key');
    for (const filter of ['state', 'department', 'owner_id'])
      await index(`by_${filter}`, 'measure_row', `${filter}, end_key`);
    await index('by_lateness', 'measure_row', 'late_after');
    await table(
      'report_row',
      'title text NOT NULL, reference text, body_id text NOT NULL, laid_on text NOT NULL, result text NOT NULL, ended_because text',
    );
    await index('by_day', 'report_row', 'laid_on');
    // `order_key` puts what is open first, and there what has been so the longest.
    await table(
      'relation_row',
      `plan text NOT NULL, other_id text, coordination text NOT NULL, since text NOT NULL, order_key text NOT NULL,
      unit_id text, coordinator_id text, note text, transitions text NOT NULL`,
    );
    await index('by_order', 'relation_row', 'order_key');
    await index('by_department', 'relation_row', 'department, order_key');
    await table(
      'transition_row',
      'transition text NOT NULL, plans text NOT NULL, note text, since text NOT NULL',
    );
    await index('by_transition', 'transition_row', 'transition');
  },
};
