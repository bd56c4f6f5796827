import type { Migration } from '@plankreis/journal';

/** Links with which people choose their password; of the token only a digest is kept. */
export const passwordLinkTable: Migration = {
  name: 'api-0004-password-links',
  async up(tx) {
    await tx.run(`CREATE TABLE password_link (
      token_hash text PRIMARY KEY,
      person_id text NOT NULL UNIQUE REFERENCES person (id),
      good_until text NOT NULL
    )`);
  },
};
