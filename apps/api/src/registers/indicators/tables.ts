import type { Migration } from '@plankreis/journal';

/** The register of indicators and their values; a value that is missing is kept with the kind of nothing it is. */
export const indicatorTables: Migration = {
  name: 'api-indicators-0001-register',
  async up(tx) {
    await tx.run(`CREATE TABLE indicator (
      id text PRIMARY KEY,
      name text NOT NULL,
      facts text NOT NULL
    )`);
    // `value` is an exact decimal as text; either it or `missing` is there. `note` marks a value: provisional, unsure.
    await tx.run(`CREATE TABLE indicator_value (
      indicator_id text NOT NULL REFERENCES indicator (id),
      space_id text NOT NULL REFERENCES social_space (id),
      as_of text NOT NULL,
      value text,
      missing text,
      note text,
      PRIMARY KEY (indicator_id, space_id, as_of)
    )`);
    await tx.run('CREATE INDEX indicator_value_by_space ON indicator_value (space_id, indicator_id, as_of)');
  },
};
