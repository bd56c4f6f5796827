import type { Migration } from '@plankreis/journal';

const tables = ['person', 'department', 'body', 'planning_window', 'social_space', 'indicator'];

/** Counts the changes of what is in a register, so that of two who change the same one hears of the other. */
export const registerVersions: Migration = {
  name: 'api-0012-versions-in-registers',
  async up(tx) {
    for (const table of tables)
      await tx.run(`ALTER TABLE ${table} ADD COLUMN version integer NOT NULL DEFAULT 1`);
  },
};
