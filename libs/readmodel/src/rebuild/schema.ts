import { createHash } from 'node:crypto';
import type { Migration, Statements } from '@plankreis/journal';
import { modelVersion } from '@plankreis/process';
import { tables } from '../project/tables.js';
import { text } from '../tables/column.js';
import { table, type AnyTable } from '../tables/table.js';

/** Processes that are still to be put into the lists. */
export const unlistedTable = table('unlisted', { processId: text() }, { key: ['processId'] });

/** What the lists were last made with, as whoever restated them called it; empty where they were made anew. */
export const statedForTable = table('stated_for', { basis: text() }, { key: ['basis'] });

const described: readonly AnyTable[] = [...tables, unlistedTable, statedForTable];

/** Tables that were made by hand, before tables were described. */
const MADE_BY_HAND = [
  ...['process_row', 'process_person', 'process_count', 'consultation_row', 'paper_row', 'effect_row'],
  ...['objection_row', 'duty_row', 'item_row', 'folded_by', 'line_row', 'deadline_row', 'signing_row'],
  ...['stated_for', 'topic_row', 'bundle_row', 'measure_row', 'report_row', 'relation_row'],
  ...['transition_row', 'participation_row', 'finding_row', 'money_row', 'grant_row'],
  ...['analysis_finding_row', 'money_total', 'grant_total'],
];

/** Where the tables that there are stand by name, so that a later program drops those it does not describe. */
const MADE = 'readmodel_table';

/** Other where a table is described otherwise, or something else is to stand in it. */
export const fingerprintOf = (all: readonly AnyTable[]): string =>
  createHash('sha256')
    .update(JSON.stringify(all.map(({ ddl, edition }) => [ddl, edition])))
    .digest('hex')
    .slice(0, 16);

/**
 * The step that makes these tables: whatever the read model has left is dropped, and every process is to be put in
 * anew. Run once for a description, under the lock of the migrations, also by several programs that start at once.
 */
export const makingOf = (all: readonly AnyTable[]): Migration => ({
  name: `readmodel-tables-${fingerprintOf(all)}`,
  supersedes: 'readmodel-',
  async up(tx) {
    await tx.run(`CREATE TABLE IF NOT EXISTS ${MADE} (name text PRIMARY KEY)`);
    const made = await tx.all<{ readonly name: string }>(`SELECT name FROM ${MADE}`);
    const names = all.map(({ name }) => name);
    for (const name of new Set([...MADE_BY_HAND, ...made.map((one) => one.name), ...names]))
      await tx.run(`DROP TABLE IF EXISTS ${name}`);
    await tx.run(`DELETE FROM ${MADE}`);
    for (const { name, ddl } of all) {
      for (const statement of ddl) await tx.run(statement);
      await tx.run(`INSERT INTO ${MADE} (name) VALUES (?)`, [name]);
    }
    await queueAll(tx);
  },
});

/** Every process is to be put into the lists. */
export const queueAll = async (tx: Statements): Promise<void> => {
  await tx.run('DELETE FROM unlisted');
  await tx.run('INSERT INTO unlisted (process_id) SELECT id FROM process');
};

/** The step after which what an earlier model has folded is to be folded and put in anew. */
const folding: Migration = {
  name: `readmodel-model-${String(modelVersion)}`,
  supersedes: 'readmodel-model-',
  async up(tx) {
    await tx.run(
      'INSERT INTO unlisted (process_id) SELECT id FROM process WHERE model_version < ? ON CONFLICT DO NOTHING',
      [modelVersion],
    );
    await tx.run('DELETE FROM stated_for');
  },
};

/** Brings the tables of the read model to how they are described; nobody writes such steps by hand. */
export const readmodelMigrations: readonly Migration[] = [makingOf(described), folding];
