import type { Migration } from '@plankreis/journal';

/** The calendar of elections, budget rounds and funding calls. */
export const windowTable: Migration = {
  name: 'api-0006-planning-windows',
  async up(tx) {
    await tx.run(`CREATE TABLE planning_window (
      id text PRIMARY KEY,
      kind text NOT NULL,
      title text NOT NULL,
      programme text,
      opens_on text NOT NULL,
      closes_on text NOT NULL,
      notice_days integer NOT NULL,
      subject text NOT NULL,
      note text,
      active integer NOT NULL
    )`);
  },
};

/** The year a budget round is for. */
export const windowYear: Migration = {
  name: 'api-0011-year-of-budget-rounds',
  async up(tx) {
    await tx.run('ALTER TABLE planning_window ADD COLUMN budget_year integer');
  },
};
