import type { Migration } from '@plankreis/journal';

/** When somebody was at their desk, which calendars they subscribe to, and what is sent to them. */
export const noticeTables: Migration = {
  name: 'api-0010-desk-calendars-and-digests',
  async up(tx) {
    await tx.run(`CREATE TABLE desk_visit (
      person_id text PRIMARY KEY REFERENCES person (id),
      news_since text NOT NULL,
      last_at text NOT NULL
    )`);
    // Of the secret in an address only a digest is kept.
    await tx.run(`CREATE TABLE calendar_address (
      id text PRIMARY KEY,
      token_hash text NOT NULL UNIQUE,
      person_id text NOT NULL REFERENCES person (id),
      department_id text REFERENCES department (id),
      made_at text NOT NULL
    )`);
    await tx.run('CREATE INDEX calendar_address_by_person ON calendar_address (person_id, made_at)');
    await tx.run(`CREATE TABLE notice_choice (
      person_id text PRIMARY KEY REFERENCES person (id),
      digest text NOT NULL,
      language text NOT NULL
    )`);
    await tx.run(`CREATE TABLE digest (
      person_id text PRIMARY KEY REFERENCES person (id),
      sent_on text NOT NULL,
      told_until text NOT NULL,
      tried_on text NOT NULL,
      tries integer NOT NULL,
      not_before text NOT NULL
    )`);
  },
};
