import type { Migration } from '@plankreis/journal';

/**
 * What lists, counters and filters read. Every index ends in the sort key and the id, so that a page starts where
 * the one before ended; none is there for a combination of filters: the most selective one is walked.
 */
const lists: Migration = {
  name: 'readmodel-0001-lists',
  async up(tx) {
    await tx.run(`CREATE TABLE process_row (
      process_id text PRIMARY KEY,
      version integer NOT NULL,
      number text NOT NULL,
      number_key text NOT NULL,
      title text NOT NULL,
      title_key text NOT NULL,
      template_key text NOT NULL,
      template_version integer NOT NULL,
      department text NOT NULL,
      phase text NOT NULL,
      state text NOT NULL,
      since text NOT NULL,
      commissioning text NOT NULL,
      coverage text NOT NULL,
      accountable_id text,
      accountable_until text,
      predecessor_id text,
      updated_at text NOT NULL,
      travelled text NOT NULL,
      search text NOT NULL
    )`);
    await tx.run('CREATE UNIQUE INDEX process_row_by_predecessor ON process_row (predecessor_id)');
    await tx.run('CREATE INDEX process_row_by_number ON process_row (number_key, process_id)');
    await tx.run('CREATE INDEX process_row_by_title ON process_row (title_key, process_id)');
    await tx.run('CREATE INDEX process_row_by_since ON process_row (since, process_id)');
    await tx.run('CREATE INDEX process_row_by_update ON process_row (updated_at, process_id)');
    for (const filter of ['phase', 'state', 'commissioning', 'department', 'template_key'])
      await tx.run(
        `CREATE INDEX process_row_by_${filter} ON process_row (${filter}, updated_at, process_id)`,
      );
    await tx.run('CREATE INDEX process_row_by_state_since ON process_row (state, since, process_id)');
    await tx.run(`CREATE TABLE process_person (
      person_id text NOT NULL,
      process_id text NOT NULL,
      until text NOT NULL,
      PRIMARY KEY (person_id, process_id)
    )`);
    await tx.run('CREATE INDEX process_person_by_process ON process_person (process_id)');
    await tx.run(`CREATE TABLE process_count (
      kind text NOT NULL,
      key text NOT NULL,
      n integer NOT NULL,
      PRIMARY KEY (kind, key)
    )`);
  },
};

export const readmodelMigrations: readonly Migration[] = [lists];
