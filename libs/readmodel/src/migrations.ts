import type { Migration } from '@plankreis/journal';
import { NEVER } from '@plankreis/process';
import { PART } from './part-columns.js';
import { grantList } from './grant-migration.js';
import { analysisLists } from './analysis-migration.js';
import { moneyLists } from './money-migration.js';
import { planningLists } from './planning-migration.js';
import { totals } from './totals-migration.js';

/**
 * What lists, counters and filters read. Every index ends in the sort key and the id, so that a page starts where
 * the one before ended; none is there for a combination of filters: the most selective one is walked.
 */
const lists: Migration = {
  name: 'readmodel-0001-lists',
  async up(tx) {
    await tx.run(`CREATE TABLE process_row (
      process_id text PRIMARY KEY,
      version integer NOT NULL,
      number text NOT NULL,
      number_key text NOT NULL,
      title text NOT NULL,
      title_key text NOT NULL,
      template_key text NOT NULL,
      template_version integer NOT NULL,
      department text NOT NULL,
      phase text NOT NULL,
      state text NOT NULL,
      since text NOT NULL,
      commissioning text NOT NULL,
      coverage text NOT NULL,
      accountable_id text,
      accountable_until text,
      predecessor_id text,
      updated_at text NOT NULL,
      travelled text NOT NULL,
      search text NOT NULL
    )`);
    await tx.run('CREATE UNIQUE INDEX process_row_by_predecessor ON process_row (predecessor_id)');
    await tx.run('CREATE INDEX process_row_by_number ON process_row (number_key, process_id)');
    await tx.run('CREATE INDEX process_row_by_title ON process_row (title_key, process_id)');
    await tx.run('CREATE INDEX process_row_by_since ON process_row (since, process_id)');
    await tx.run('CREATE INDEX process_row_by_update ON process_row (updated_at, process_id)');
    for (const filter of ['phase', 'state', 'commissioning', 'department', 'template_key'])
      await tx.run(
        `CREATE INDEX process_row_by_${filter} ON process_row (${filter}, updated_at, process_id)`,
      );
    await tx.run('CREATE INDEX process_row_by_state_since ON process_row (state, since, process_id)');
    await tx.run(`CREATE TABLE process_person (
      person_id text NOT NULL,
      process_id text NOT NULL,
      until text NOT NULL,
      PRIMARY KEY (person_id, process_id)
    )`);
    await tx.run('CREATE INDEX process_person_by_process ON process_person (process_id)');
    await tx.run(`CREATE TABLE process_count (
      kind text NOT NULL,
      key text NOT NULL,
      n integer NOT NULL,
      PRIMARY KEY (kind, key)
    )`);
  },
};

/** What the lists of the council and the decision follow-up read. */
const council: Migration = {
  name: 'readmodel-0002-council',
  async up(tx) {
    const table = (name: string, columns: string): Promise<unknown> =>
      tx.run(`CREATE TABLE ${name} (${PART}, ${columns}, PRIMARY KEY (process_id, part_id))`);
    const index = (name: string, on: string, columns: string): Promise<unknown> =>
      tx.run(`CREATE INDEX ${on}_${name} ON ${on} (${columns}, process_id, part_id)`);

    await table(
      'consultation_row',
      'paper_id text NOT NULL, body_id text NOT NULL, session_on text NOT NULL, role text NOT NULL, result_code text',
    );
    await index('by_session', 'consultation_row', 'session_on, body_id');
    await index('by_body', 'consultation_row', 'body_id, session_on');
    // A paper that is on its way has been so since it was released; the others are in no list.
    await table(
      'paper_row',
      'kind text NOT NULL, title text NOT NULL, reference text, state text NOT NULL, released_on text, on_way_since text, unscheduled_since text',
    );
    await index('by_way', 'paper_row', 'on_way_since');
    await index('by_waiting', 'paper_row', 'unscheduled_since');
    await table('effect_row', 'body_id text NOT NULL, reference text, decided_on text NOT NULL');
    await index('by_day', 'effect_row', 'decided_on');
    await table(
      'objection_row',
      'decision_id text NOT NULL, body_id text NOT NULL, reference text, objector text NOT NULL, grounds text NOT NULL, objected_on text NOT NULL',
    );
    await index('by_day', 'objection_row', 'objected_on');
    await table(
      'duty_row',
      'body_id text, decision_id text, item_no integer, text text NOT NULL, due_on text NOT NULL',
    );
    await index('by_day', 'duty_row', 'due_on');
    // `due_key` is the day it is due, or one that never comes; `settled` is 1 where nothing is left to be done.
    await table(
      'item_row',
      `paper_id text NOT NULL, decision_id text NOT NULL, item_no integer NOT NULL, body_id text NOT NULL,
      reference text, decided_on text NOT NULL, text text NOT NULL, kind text NOT NULL, owner text, due_on text,
      due_key text NOT NULL, state text NOT NULL, settled integer NOT NULL, reason text, since text`,
    );
    for (const [order, column] of [
      ['decided', 'decided_on DESC'],
      ['due', 'due_key'],
    ] as const) {
      await index(`by_${order}`, 'item_row', column);
      for (const filter of ['settled', 'body_id', 'department'])
        await index(`by_${filter}_${order}`, 'item_row', `${filter}, ${column}`);
    }
    await tx.run('CREATE TABLE folded_by (model_version integer NOT NULL)');
  },
};

/** Where imported bookings find the line they belong to. */
const accounts: Migration = {
  name: 'readmodel-0004-accounts',
  async up(tx) {
    await tx.run(`CREATE TABLE line_row (${PART}, year integer NOT NULL, scheme text NOT NULL, code text NOT NULL,
      code_key text NOT NULL, kind text NOT NULL, purpose text NOT NULL, measure_id text, PRIMARY KEY (process_id, part_id))`);
    await tx.run('CREATE INDEX line_row_by_account ON line_row (code_key, year, process_id, part_id)');
  },
};

/** What the lists of deadlines and of papers to sign read, and the days the light of a process depends on. */
const deadlines: Migration = {
  name: 'readmodel-0006-deadlines',
  async up(tx) {
    await tx.run(`CREATE TABLE deadline_row (${PART}, deadline_id text NOT NULL, kind text NOT NULL,
      due_on text NOT NULL, alert_on text NOT NULL, warnings text NOT NULL, place text NOT NULL,
      params text NOT NULL, remedy_type text, remedy_part text, desk text NOT NULL, desk_from text NOT NULL,
      desk_until text NOT NULL, PRIMARY KEY (process_id, part_id))`);
    await tx.run('CREATE INDEX deadline_row_by_day ON deadline_row (due_on, process_id, part_id)');
    for (const filter of ['desk', 'department', 'kind'])
      await tx.run(
        `CREATE INDEX deadline_row_by_${filter} ON deadline_row (${filter}, due_on, process_id, part_id)`,
      );
    await tx.run(`CREATE TABLE signing_row (${PART}, unit text NOT NULL, act text NOT NULL, paper_id text NOT NULL,
      title text NOT NULL, kind text NOT NULL, PRIMARY KEY (process_id, part_id))`);
    await tx.run('CREATE INDEX signing_row_by_unit ON signing_row (unit, title, process_id, part_id)');
    // Processes that have ended keep these; the others are stated anew.
    for (const [column, unsaid] of Object.entries({
      still_light: 'none',
      still_facets: '',
      vacant_from: NEVER,
      due_on: NEVER,
      alert_on: NEVER,
      open_due_on: NEVER,
      open_alert_on: NEVER,
    }))
      await tx.run(`ALTER TABLE process_row ADD COLUMN ${column} text NOT NULL DEFAULT '${unsaid}'`);
    for (const column of ['due_on', 'open_due_on', 'alert_on', 'open_alert_on'])
      await tx.run(`CREATE INDEX process_row_by_${column} ON process_row (${column}, process_id)`);
    // Empty: everything is stated when the program has read what is configured.
    await tx.run('CREATE TABLE stated_for (basis text NOT NULL)');
  },
};

/** What the topic store reads, and which papers go to the council together. */
const topics: Migration = {
  name: 'readmodel-0005-topics',
  async up(tx) {
    await tx.run(`CREATE TABLE topic_row (${PART}, state text NOT NULL, template_key text NOT NULL,
      template_version integer NOT NULL, waiting_for text,
      window_id text, parked_on text, review_on text, review_key text NOT NULL, latest_key text NOT NULL,
      moved_on text NOT NULL, reason text, submitted_on text NOT NULL, signal_count integer NOT NULL,
      facts text NOT NULL, PRIMARY KEY (process_id, part_id))`);
    for (const [order, column] of [
      ['review', 'review_key'],
      ['latest', 'latest_key DESC'],
      ['moved', 'moved_on DESC'],
    ] as const) {
      await tx.run(`CREATE INDEX topic_row_by_${order} ON topic_row (${column}, process_id, part_id)`);
      for (const filter of ['waiting_for', 'department'])
        await tx.run(
          `CREATE INDEX topic_row_by_${filter}_${order} ON topic_row (${filter}, ${column}, process_id, part_id)`,
        );
    }
    await tx.run(`CREATE TABLE bundle_row (${PART}, bundle_id text, bundle_title text, bundle_reference text,
      bundleable integer NOT NULL, paper_title text NOT NULL, title_key text NOT NULL, paper_reference text,
      kind text NOT NULL, state text NOT NULL, PRIMARY KEY (process_id, part_id))`);
    await tx.run('CREATE INDEX bundle_row_by_bundle ON bundle_row (bundle_id, process_id, part_id)');
    await tx.run(
      'CREATE INDEX bundle_row_by_title ON bundle_row (bundleable, title_key, process_id, part_id)',
    );
  },
};

/** Who was asked, is to be asked, and waits for an answer. */
const participation: Migration = {
  name: 'readmodel-0008-participation',
  async up(tx) {
    // `due_key` is the day something is to be done, or one that never comes; `settled` is 1 where nothing is.
    await tx.run(`CREATE TABLE participation_row (${PART}, phase text NOT NULL, group_name text NOT NULL,
      group_key text NOT NULL, norm text, method text, area text, space_id text, state text NOT NULL,
      settled integer NOT NULL, planned_on text, held_on text, answered_on text, attendance integer,
      due_on text, due_key text NOT NULL, PRIMARY KEY (process_id, part_id))`);
    await tx.run('CREATE INDEX participation_row_by_due ON participation_row (due_key, process_id, part_id)');
    for (const filter of ['settled', 'state', 'department', 'group_key', 'space_id'])
      await tx.run(
        `CREATE INDEX participation_row_by_${filter} ON participation_row (${filter}, due_key, process_id, part_id)`,
      );
    await tx.run('CREATE INDEX participation_row_by_asked ON participation_row (space_id, held_on)');
  },
};

export const readmodelMigrations: readonly Migration[] = [
  lists,
  council,
  accounts,
  deadlines,
  topics,
  planningLists,
  participation,
  moneyLists,
  grantList,
  analysisLists,
  totals,
];
