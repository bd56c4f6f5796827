import type { Migration } from '@plankreis/journal';

/** What was chosen for the columns of a kind of table, kept for the next one of it. */
export const mappingTable: Migration = {
  name: 'api-imports-0001-mapping',
  async up(tx) {
    await tx.run(
      'CREATE TABLE import_mapping (kind text PRIMARY KEY, mapping text NOT NULL, chosen_by text NOT NULL, chosen_at text NOT NULL)',
    );
  },
};
