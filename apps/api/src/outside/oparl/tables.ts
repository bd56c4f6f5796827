import type { Migration } from '@plankreis/journal';

/** What is known of council information systems, the papers linked to them, and what was found there. */
export const oparlTables: Migration = {
  name: 'api-oparl-0001-systems-links-and-proposals',
  async up(tx) {
    await tx.run(`CREATE TABLE oparl_system (
      id text PRIMARY KEY,
      name text NOT NULL,
      address text NOT NULL,
      other_hosts text NOT NULL,
      private_network integer NOT NULL,
      active integer NOT NULL,
      inspected_at text,
      facts text,
      fault text
    )`);
    await tx.run(`CREATE TABLE oparl_body (
      system_id text NOT NULL REFERENCES oparl_system (id),
      address text NOT NULL,
      body_id text NOT NULL REFERENCES body (id),
      PRIMARY KEY (system_id, address)
    )`);
    await tx.run(`CREATE TABLE oparl_search (
      id text PRIMARY KEY,
      system_id text NOT NULL REFERENCES oparl_system (id),
      query text NOT NULL,
      state text NOT NULL,
      begun_by text NOT NULL,
      begun_at text NOT NULL,
      at text,
      found text NOT NULL,
      pages integer NOT NULL,
      seen integer NOT NULL,
      fault text,
      held_by text,
      held_until text
    )`);
    await tx.run('CREATE INDEX oparl_search_by_state ON oparl_search (state, held_until)');
    await tx.run(`CREATE TABLE oparl_link (
      id text PRIMARY KEY,
      process_id text NOT NULL,
      paper_id text NOT NULL,
      system_id text NOT NULL REFERENCES oparl_system (id),
      address text NOT NULL,
      linked_by text NOT NULL,
      linked_at text NOT NULL,
      tried_at text NOT NULL,
      read_at text NOT NULL,
      fault text,
      facts text NOT NULL,
      UNIQUE (process_id, paper_id, system_id)
    )`);
    await tx.run('CREATE INDEX oparl_link_by_try ON oparl_link (tried_at)');
    await tx.run(`CREATE TABLE oparl_proposal (
      id text PRIMARY KEY,
      link_id text NOT NULL REFERENCES oparl_link (id) ON DELETE CASCADE,
      change_key text NOT NULL,
      kind text NOT NULL,
      consultation_id text,
      theirs text,
      found_at text NOT NULL,
      state text NOT NULL,
      closed_by text,
      closed_at text,
      reason text,
      seq integer,
      UNIQUE (link_id, change_key)
    )`);
    await tx.run('CREATE INDEX oparl_proposal_by_state ON oparl_proposal (state, found_at, id)');
    await tx.run('CREATE TABLE oparl_result_rule (position integer PRIMARY KEY, rule text NOT NULL)');
  },
};
