import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  databaseJournal,
  journalMigrations,
  type Database,
  type Journal,
  type NewEntry,
} from '@plankreis/journal';
import { modelVersion, type Dossier } from '@plankreis/process';
import { sqliteDatabase, type TestDatabase } from '../../../journal/src/databases.testing.js';
import { startPostgres, type TestPostgres } from '../../../journal/src/postgres.testing.js';
import {
  aCommissionedProcess,
  aParkedTopic,
  aTopic,
} from '../../../process/src/testing/histories.testing.js';
import type { History } from '../../../process/src/testing/given.testing.js';
import { courseOf } from '../lists/processes/course.js';
import { project } from '../project/project.js';
import { listTables } from '../project/tables.js';
import { integer, text } from '../tables/column.js';
import { table } from '../tables/table.js';
import { putAnew } from './put-anew.js';
import { rebuild } from './rebuild.js';
import { refold, type RefoldOptions } from './refold.js';
import { statedFor } from './restate.js';
import { fingerprintOf, makingOf, readmodelMigrations } from './schema.js';

const options: RefoldOptions = { dayOf: (instant) => instant.slice(0, 10) };
const histories: Readonly<Record<string, History>> = {
  'p-1': aCommissionedProcess(),
  'p-2': aParkedTopic(),
  'p-3': aTopic(),
};

let test: TestDatabase;
let journal: Journal;
const start = (db: Database) => db.migrate([...journalMigrations, ...readmodelMigrations]);

const newEntry = (of: string, { entries }: History): NewEntry[] =>
  entries.map(({ type, data, actor, occurredOn, recordedAt, basis }, index) => ({
    ...{ id: `${of}-${String(index)}`, type, data, actorId: actor.id, actorRole: actor.role },
    ...{ occurredOn, recordedAt, basis, modelVersion },
  }));

async function rows(db: Database): Promise<Record<string, unknown[]>> {
  const all: Record<string, unknown[]> = {};
  for (const name of listTables) all[name] = await db.read.all(`SELECT * FROM ${name} ORDER BY 1, 2, 3`);
  return all;
}

const left = (db: Database) =>
  db.read.all<{ process_id: string }>('SELECT process_id FROM unlisted ORDER BY 1');

/** Writes journals as they are before there is any list. */
async function recorded(db: Database): Promise<Journal> {
  await db.migrate(journalMigrations);
  const journal = databaseJournal(db);
  for (const [processId, history] of Object.entries(histories))
    await journal.append([
      {
        ...{ processId, expectedVersion: 0, entries: newEntry(processId, history), modelVersion },
        snapshot: { ...history.dossier, id: processId },
      },
    ]);
  return journal;
}

/** Three programs start on one database; then everything is made anew by one, to be compared. */
async function startTogether(test: TestDatabase): Promise<void> {
  const doors = [test.db, await test.again(), await test.again()];
  const made = await Promise.all(doors.map(start));
  expect(made.flat()).toHaveLength(2);
  const done = await Promise.all(doors.map((db) => refold(db, databaseJournal(db), options)));
  expect(done.reduce((sum, one) => sum + one, 0)).toBe(3);
  const together = await rows(test.db);
  expect(together['process_row']).toHaveLength(3);
  await rebuild(test.db, databaseJournal(test.db), options);
  expect(await rows(test.db)).toEqual(together);
}

beforeEach(async () => {
  test = await sqliteDatabase();
  journal = await recorded(test.db);
});
afterEach(() => test.remove());

describe('the tables of the read model', () => {
  it('are made at the start, and filled from the journals, with what only these tell', async () => {
    expect(await start(test.db)).toHaveLength(2);
    const told: string[] = [];
    const done = await refold(test.db, journal, {
      ...options,
      progress: (done, of) => told.push(`${String(done)} of ${String(of)}`),
    });
    expect([done, told]).toEqual([3, ['3 of 3']]);
    expect(await courseOf(test.db, 'p-2')).toEqual({ travelled: ['topic.collected', 'topic.parked'] });
    expect((await rows(test.db))['process_row']).toMatchObject([
      { process_id: 'p-1', updated_at: aCommissionedProcess().entries.at(-1)!.recordedAt },
      { process_id: 'p-2' },
      { process_id: 'p-3' },
    ]);
  });

  it('are left alone at the next start', async () => {
    await start(test.db);
    await refold(test.db, journal, options);
    await test.db.write((tx) => tx.run("UPDATE process_row SET title = 'seen'"));
    expect(await start(test.db)).toEqual([]);
    expect(await refold(test.db, journal, options)).toBe(0);
    expect((await rows(test.db))['process_row']).toMatchObject([{ title: 'seen' }, {}, {}]);
  });

  it('are filled once, however many programs start at once', async () => {
    await startTogether(test);
  });

  it('are filled on where a start was broken off', async () => {
    await start(test.db);
    await refold(test.db, journal, options);
    const whole = await rows(test.db);
    await test.db.write(async (tx) => {
      for (const name of listTables) await tx.run(`DELETE FROM ${name}`);
      await tx.run("INSERT INTO unlisted (process_id) VALUES ('p-1'), ('p-2'), ('p-3')");
    });
    const broken: Journal = Object.create(journal, {
      entries: {
        value: (id: string) => (id === 'p-2' ? Promise.reject(new Error('killed')) : journal.entries(id)),
      },
    });
    await expect(refold(test.db, broken, options)).rejects.toThrow('killed');
    // Whatever else was under way has come to its end by the next write.
    await test.db.write(() => Promise.resolve());
    expect(await left(test.db)).toContainEqual({ process_id: 'p-2' });
    expect(await start(test.db)).toEqual([]);
    await refold(test.db, journal, options);
    expect(await left(test.db)).toEqual([]);
    expect(await rows(test.db)).toEqual(whole);
  });

  it('hold nothing of a process that is still to be put in, whatever is recorded in it meanwhile', async () => {
    await start(test.db);
    const head = await journal.head('p-3');
    const before = head!.snapshot as Dossier;
    const moment = { recordedAt: '2026-11-21T10:00:00Z', today: '2026-11-21' };
    await test.db.write((tx) =>
      project(tx, before, { ...before, department: 'elsewhere', version: before.version + 1 }, moment),
    );
    expect(Object.values(await rows(test.db)).flat()).toEqual([]);
  });

  it('are dropped and made anew when they are described otherwise, and again when they are described as before', async () => {
    const queue = table('unlisted', { processId: text() }, { key: ['processId'] });
    const earlier = makingOf([queue, table('gone_row', { id: text() }, { key: ['id'] })]);
    const later = makingOf([queue, table('kept_row', { id: text(), n: integer() }, { key: ['id'] })]);
    const names = async () =>
      (
        await test.db.read.all<{ name: string }>(
          `SELECT name FROM sqlite_master WHERE type = 'table' AND name LIKE '%\\_row' ESCAPE '\\'`,
        )
      ).map(({ name }) => name);
    for (const [making, expected] of [
      [earlier, 'gone_row'],
      [later, 'kept_row'],
      [earlier, 'gone_row'],
    ] as const) {
      expect(await test.db.migrate([making])).toEqual([making.name]);
      expect(await names()).toEqual([expected]);
      expect(await left(test.db)).toHaveLength(3);
    }
  });

  it('take over what was made by hand', async () => {
    await test.db.migrate([
      {
        name: 'readmodel-0001-lists',
        async up(tx) {
          await tx.run('CREATE TABLE process_row (process_id text PRIMARY KEY, title text)');
          await tx.run('CREATE TABLE process_count (kind text, n integer)');
          await tx.run('CREATE TABLE folded_by (model_version integer)');
        },
      },
    ]);
    await start(test.db);
    await refold(test.db, journal, options);
    expect((await rows(test.db))['process_row']).toHaveLength(3);
    const notes = await test.db.read.all<{ name: string }>(
      "SELECT name FROM schema_migration WHERE name LIKE 'readmodel-%' ORDER BY name",
    );
    expect(notes.map(({ name }) => name)).toEqual(readmodelMigrations.map(({ name }) => name).toSorted());
    const old = await test.db.read.all(
      "SELECT name FROM sqlite_master WHERE name IN ('process_count', 'folded_by')",
    );
    expect(old).toEqual([]);
  });
});

describe('on PostgreSQL', () => {
  let postgres: TestPostgres;
  beforeAll(async () => {
    postgres = await startPostgres();
  });
  afterAll(() => postgres.remove());

  it('instances that start at once fill the tables once', async () => {
    const shared = await postgres.database();
    await recorded(shared.db);
    await startTogether(shared);
    await shared.remove();
  });
});

describe('what is told by a description', () => {
  const columns = { id: text(), n: integer() };
  const plain = table('a_row', columns, { key: ['id'] });

  it.each([
    ['a column', table('a_row', { ...columns, more: text() }, { key: ['id'] })],
    ['whether it may hold nothing', table('a_row', { ...columns, n: integer().optional() }, { key: ['id'] })],
    ['an index', table('a_row', columns, { key: ['id'], indexes: [['n']] })],
    ['the key', table('a_row', columns, { key: ['n'] })],
  ])('is other by %s', (_, other) => {
    expect(fingerprintOf([other])).not.toBe(fingerprintOf([plain]));
  });

  it('is other where something else is to stand in the same columns', () => {
    const other = table('a_row', columns, { key: ['id'], edition: 2 });
    expect(fingerprintOf([other])).not.toBe(fingerprintOf([plain]));
    expect(fingerprintOf([table('a_row', columns, { key: ['id'] })])).toBe(fingerprintOf([plain]));
  });
});

it('a process that is put in anew leaves nothing twice', async () => {
  await start(test.db);
  await refold(test.db, journal, options);
  await test.db.write((tx) => tx.run("INSERT INTO stated_for (basis) VALUES ('rules')"));
  const before = await rows(test.db);
  const head = await journal.head('p-1');
  const stored = await journal.entries('p-1');
  await test.db.write((tx) => putAnew(tx, head!.snapshot as Dossier, stored, options.dayOf, undefined));
  expect(await rows(test.db)).toEqual(before);
  expect(await statedFor(test.db)).toBe('rules');
  await rebuild(test.db, journal, options);
  expect(await statedFor(test.db)).toBeUndefined();
});
