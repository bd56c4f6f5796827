import type { Migration } from '@plankreis/journal';
import { noticeTables } from '../../lists/desk/notice-tables.js';
import { mappingTable } from '../../outside/actuals/table.js';
import { keptChanges } from '../../registers/configuration-log/kept-changes.js';
import { oparlTables } from '../../outside/oparl/tables.js';
import { indicatorTables } from '../../registers/indicators/tables.js';
import { socialSpaceTables } from '../../registers/spaces/tables.js';
import { windowTable, windowYear } from '../../registers/windows/window-table.js';
import { templateTables } from '../../registers/templates/template-tables.js';
import { registerVersions } from '../../registers/register/version-columns.js';
import { passwordLinkTable } from '../../registers/people/password-link-table.js';

/** Written by hand, portable, never changed once released. */
const firstTables: Migration = {
  name: 'api-0001-people-and-sessions',
  async up(tx) {
    await tx.run('CREATE TABLE department (id text PRIMARY KEY, name text NOT NULL, short text NOT NULL)');
    await tx.run('CREATE TABLE body (id text PRIMARY KEY, name text NOT NULL, kind text NOT NULL)');
    await tx.run(`CREATE TABLE person (
      id text PRIMARY KEY,
      name text NOT NULL,
      email text NOT NULL UNIQUE,
      role text NOT NULL,
      department_id text REFERENCES department (id),
      treasury integer NOT NULL,
      active integer NOT NULL,
      password_hash text
    )`);
    await tx.run(`CREATE TABLE session (
      token_hash text PRIMARY KEY,
      person_id text NOT NULL REFERENCES person (id),
      started_at text NOT NULL,
      seen_at text NOT NULL
    )`);
    await tx.run('CREATE INDEX session_by_seen ON session (seen_at)');
    await tx.run(`CREATE TABLE idempotency_key (
      person_id text NOT NULL,
      route text NOT NULL,
      key text NOT NULL,
      body_hash text NOT NULL,
      answer text NOT NULL,
      kept_at text NOT NULL,
      PRIMARY KEY (person_id, route, key)
    )`);
    await tx.run('CREATE INDEX idempotency_key_by_time ON idempotency_key (kept_at)');
    await tx.run('CREATE TABLE process_number (year integer PRIMARY KEY, last integer NOT NULL)');
  },
};

const councilRules: Migration = {
  name: 'api-0002-council-rules',
  async up(tx) {
    await tx.run('ALTER TABLE body ADD COLUMN area text');
    await tx.run("ALTER TABLE body ADD COLUMN responsibilities text NOT NULL DEFAULT '[]'");
    await tx.run('ALTER TABLE body ADD COLUMN active integer NOT NULL DEFAULT 1');
    await tx.run('CREATE TABLE council_rules (id integer PRIMARY KEY, rules text NOT NULL)');
    await tx.run(`CREATE TABLE configuration_change (
      changed_at text NOT NULL,
      changed_by text NOT NULL,
      what text NOT NULL,
      thing_id text NOT NULL,
      before_json text,
      after_json text NOT NULL
    )`);
    await tx.run('CREATE INDEX configuration_change_by_time ON configuration_change (changed_at)');
  },
};

export const apiMigrations: readonly Migration[] = [
  firstTables,
  councilRules,
  keptChanges,
  passwordLinkTable,
  oparlTables,
  socialSpaceTables,
  indicatorTables,
  windowTable,
  noticeTables,
  mappingTable,
  templateTables,
  windowYear,
  registerVersions,
];
