import type { Migration } from '@plankreis/journal';

/** The register of social spaces; shapes stand by themselves, so that lists need not read them. */
export const socialSpaceTables: Migration = {
  name: 'api-spaces-0001-social-spaces',
  async up(tx) {
    await tx.run(`CREATE TABLE social_space (
      id text PRIMARY KEY,
      key text NOT NULL,
      name text NOT NULL,
      level text NOT NULL,
      parent_id text REFERENCES social_space (id),
      active integer NOT NULL
    )`);
    await tx.run('CREATE UNIQUE INDEX social_space_by_key ON social_space (key)');
    await tx.run(`CREATE TABLE social_space_shape (
      space_id text PRIMARY KEY REFERENCES social_space (id),
      shape text NOT NULL
    )`);
  },
};
