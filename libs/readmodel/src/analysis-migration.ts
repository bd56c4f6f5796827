import type { Migration } from '@plankreis/journal';
import { PART } from './part-columns.js';

/** What the findings of all processes are listed by; the journals there are already are put in at the next start. */
export const analysisLists: Migration = {
  name: 'readmodel-0010-analysis-findings',
  async up(tx) {
    await tx.run(`CREATE TABLE analysis_finding_row (${PART}, text text NOT NULL, source text NOT NULL,
      as_of text NOT NULL, spatial_level text NOT NULL, space_id text, area text, cited text,
      PRIMARY KEY (process_id, part_id))`);
    await tx.run(
      'CREATE INDEX analysis_finding_row_by_day ON analysis_finding_row (as_of DESC, process_id, part_id)',
    );
    for (const filter of ['space_id', 'department'])
      await tx.run(
        `CREATE INDEX analysis_finding_row_by_${filter} ON analysis_finding_row (${filter}, as_of DESC, process_id, part_id)`,
      );
    // Where nothing is noted, every process is put into the lists anew.
    await tx.run('DELETE FROM folded_by');
  },
};
