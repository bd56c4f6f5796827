import type { Migration } from '../database/migration.js';
import type { Statements } from '../database/statements.js';

const OTHERS =
  'process_id seq id type actor_id actor_role occurred_on recorded_at basis model_version data_hash prev_hash hash'.split(
    ' ',
  );

// a marker once, in place of data, and not a letter more
const BLANKING = `substr(OLD.data, 1, 13) <> '{"$redacted":' AND substr(NEW.data, 1, 13) = '{"$redacted":'`;

/** The tables of the journal and the triggers that keep them append-only. */
export const journalMigrations: readonly Migration[] = [
  {
    name: '0001-journal',
    async up(tx) {
      // ids are compared byte by byte on both databases, so that both fold anchors in the same order
      const id = tx.dialect === 'postgres' ? 'text COLLATE "C"' : 'text';
      await tx.run(`CREATE TABLE process (
        id ${id} PRIMARY KEY, version integer NOT NULL, head_hash text NOT NULL,
        snapshot text NOT NULL, model_version integer NOT NULL)`);
      await tx.run(`CREATE TABLE entry (
        process_id ${id} NOT NULL, seq integer NOT NULL, id text NOT NULL UNIQUE, type text NOT NULL,
        data text NOT NULL, actor_id text NOT NULL, actor_role text NOT NULL, occurred_on text NOT NULL,
        recorded_at text NOT NULL, basis text, model_version integer NOT NULL,
        data_hash text NOT NULL, prev_hash text NOT NULL, hash text NOT NULL,
        PRIMARY KEY (process_id, seq))`);
      await tx.run(`CREATE TABLE anchor (
        number integer PRIMARY KEY, at text NOT NULL, processes integer NOT NULL, hash text NOT NULL)`);
      await tx.run(`CREATE TABLE anchor_head (
        process_id ${id} PRIMARY KEY, version integer NOT NULL, hash text NOT NULL)`);
      await (tx.dialect === 'postgres' ? guardPostgres(tx) : guardSqlite(tx));
    },
  },
];

async function guardSqlite(tx: Statements): Promise<void> {
  const same = OTHERS.map((column) => `NEW.${column} IS OLD.${column}`).join(' AND ');
  const guards = [
    ['entry', 'UPDATE', `WHEN NOT (${BLANKING} AND ${same})`],
    ['entry', 'DELETE', ''],
    ['process', 'UPDATE', 'WHEN NEW.id IS NOT OLD.id OR NEW.version < OLD.version'],
    ['process', 'DELETE', ''],
    ['anchor', 'UPDATE', ''],
    ['anchor', 'DELETE', ''],
  ] as const;
  for (const [table, change, when] of guards) {
    await tx.run(`CREATE TRIGGER ${table}_refuses_${change.toLowerCase()} BEFORE ${change} ON ${table} ${when}
      BEGIN SELECT RAISE(ABORT, 'The journal is append-only.'); END`);
  }
}

async function guardPostgres(tx: Statements): Promise<void> {
  await tx.run(`CREATE FUNCTION journal_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN RAISE EXCEPTION 'The journal is append-only.' USING ERRCODE = 'integrity_constraint_violation'; END $$`);
  const same = OTHERS.map((column) => `NEW.${column} IS NOT DISTINCT FROM OLD.${column}`).join(' AND ');
  const guards = [
    ['entry', 'UPDATE', `WHEN (NOT (${BLANKING} AND ${same}))`],
    ['entry', 'DELETE', ''],
    ['process', 'UPDATE', 'WHEN (NEW.id <> OLD.id OR NEW.version < OLD.version)'],
    ['process', 'DELETE', ''],
    ['anchor', 'UPDATE', ''],
    ['anchor', 'DELETE', ''],
  ] as const;
  for (const [table, change, when] of guards) {
    await tx.run(`CREATE TRIGGER ${table}_refuses_${change.toLowerCase()} BEFORE ${change} ON ${table}
      FOR EACH ROW ${when} EXECUTE FUNCTION journal_refuse()`);
  }
  for (const table of ['entry', 'process', 'anchor']) {
    await tx.run(`CREATE TRIGGER ${table}_refuses_truncate BEFORE TRUNCATE ON ${table}
      FOR EACH STATEMENT EXECUTE FUNCTION journal_refuse()`);
  }
}
