import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Database, Journal } from '@plankreis/journal';
import { modelVersion, type Dossier } from '@plankreis/process';
import { listTables } from '@plankreis/readmodel';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listsOf, startApp, type TestApp } from '../../app.testing.js';
import { CouncilProcess } from '../../lists/council/council.testing.js';
import { Settings } from '../../platform/settings/settings.js';
import { openMigrated } from './database.module.js';
import { rebuildAll } from './rebuild-all.js';
import { DATABASE, JOURNAL } from '../../platform/database/tokens.js';

/** The program on the database as it was left, with the people who are in it. */
const reopened = (): Promise<TestApp> =>
  startApp({ dataDir }, {}, { departments: [], bodies: [], people: [] });

let folder: string;
let dataDir: string;
let decided: CouncilProcess;
let bare: CouncilProcess;
let lists: Record<string, unknown[]>;
let states: unknown[];
let tables: string[];

async function statesOf({ app }: TestApp): Promise<unknown[]> {
  const rows = await app
    .get<Database>(DATABASE)
    .read.all<{ snapshot: string }>('SELECT id, version, snapshot, model_version FROM process ORDER BY id');
  // The order of keys is that in which callers sent them, or in which the journal keeps them.
  return rows.map((row) => ({ ...row, snapshot: JSON.parse(row.snapshot) as unknown }));
}

/** A dossier as the first model knew it. */
function ofModel1({ consultations: _consultations, ...dossier }: Dossier): object {
  return {
    ...dossier,
    papers: dossier.papers.map(({ signatures: _signatures, earlierVersions: _versions, ...paper }) => paper),
    decisions: dossier.decisions.map(({ paperVersion: _version, ...decision }) => decision),
  };
}

/** Makes of the database what a program of the first model would have left. */
async function setBack({ app }: TestApp): Promise<void> {
  const [db, journal] = [app.get<Database>(DATABASE), app.get<Journal>(JOURNAL)];
  for (const id of await journal.processIds()) {
    const head = (await journal.head(id))!;
    await journal.replaceSnapshot(id, head.version, ofModel1(head.snapshot as Dossier), 1);
  }
  await db.write(async (tx) => {
    for (const table of [...listTables, 'unlisted', 'stated_for', 'readmodel_table'])
      await tx.run(`DROP TABLE ${table}`);
    // As they were made by hand, with what the present program does not know any more.
    await tx.run('CREATE TABLE process_row (process_id text PRIMARY KEY, commissioning text NOT NULL)');
    await tx.run('CREATE UNIQUE INDEX process_row_by_predecessor ON process_row (commissioning)');
    await tx.run(`INSERT INTO process_row VALUES (?, 'lost')`, [decided.id]);
    await tx.run('CREATE TABLE process_count (kind text, key text, n integer, PRIMARY KEY (kind, key))');
    await tx.run(`INSERT INTO process_count VALUES ('commissioning', 'lost', 1)`);
    await tx.run(`DELETE FROM schema_migration WHERE name LIKE 'readmodel-%'`);
    await tx.run(`INSERT INTO schema_migration (name) VALUES ('readmodel-0001-lists')`);
  });
}

/** The tables of the database. */
async function tablesOf({ app }: TestApp): Promise<string[]> {
  const rows = await app
    .get<Database>(DATABASE)
    .read.all<{ name: string }>(`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`);
  return rows.map(({ name }) => name);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'plankreis-model-'));
  const written = join(folder, 'written');
  const test = await startApp({ dataDir: written });
  bare = await CouncilProcess.of(test);
  decided = await CouncilProcess.commissioned(test);
  await decided.released('p', '2026-04-01');
  await decided.decided('p', 'd', '2026-04-20');
  await decided.released('w', '2026-04-01');
  lists = await listsOf(test);
  states = await statesOf(test);
  tables = await tablesOf(test);
  await setBack(test);
  await test.close();
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(async () => {
  dataDir = await mkdtemp(join(folder, 'copy-'));
  await cp(join(folder, 'written'), dataDir, { recursive: true });
});

describe('a database that an earlier model wrote', () => {
  it('is folded anew at the start, and answers as if it had always been so', async () => {
    const test = await reopened();
    expect(await statesOf(test)).toEqual(states);
    expect(await listsOf(test)).toEqual(lists);
    // Nothing is left of the tables that were made by hand.
    expect(await tablesOf(test)).toEqual(tables);
    const liaison = await test.as('liaison');
    const read = await liaison.get(`/api/processes/${decided.id}`).expect(200);
    expect(read.body).toMatchObject({
      version: decided.version,
      papers: [
        { id: 'p', state: 'decided', signatures: [], earlierVersions: [] },
        { id: 'w', state: 'released' },
      ],
    });
    const papers = await liaison.get('/api/council/papers').expect(200);
    expect(papers.body.items).toMatchObject([{ processId: decided.id, paperId: 'w' }]);
    const items = await liaison.get('/api/follow-up').expect(200);
    expect(items.body.items).toMatchObject([{ processId: decided.id, decisionId: 'd', itemNo: 1 }]);
    expect((await (await test.as('admin')).get('/api/journal/verify').expect(200)).body.ok).toBe(true);
    const goesOn = await CouncilProcess.of(test);
    await goesOn.released('n', '2026-04-03');
    await test.close();
  });

  it('is folded by several programs that start at once, and once', async () => {
    const tests = await Promise.all([reopened(), reopened()]);
    for (const test of tests) {
      expect(await statesOf(test)).toEqual(states);
      expect(await listsOf(test)).toEqual(lists);
    }
    for (const test of tests) await test.close();
  });

  it('whose lists are new is put into them, though its states are those of the present model', async () => {
    const settings = new Settings({ dataDir });
    expect(await rebuildAll(settings, { write: true, say: () => undefined })).toBe(true);
    const db = await openMigrated(settings);
    await db.write(async (tx) => {
      await tx.run('DROP TABLE paper_row');
      await tx.run("DELETE FROM schema_migration WHERE name LIKE 'readmodel-tables-%'");
    });
    await db.close();
    const test = await reopened();
    expect(await listsOf(test)).toEqual(lists);
    await test.close();
  });

  it('does not start where a journal has an entry without a place, and says which', async () => {
    const test = await reopened();
    const { journal, db } = { journal: test.app.get<Journal>(JOURNAL), db: test.app.get<Database>(DATABASE) };
    const head = (await journal.head(bare.id))!;
    const [first] = await journal.entries(bare.id);
    const odd = { ...first!, id: 'odd', type: 'measure.started', data: { measureId: 'm' } };
    await journal.append([
      { processId: bare.id, expectedVersion: 1, entries: [odd], snapshot: head.snapshot, modelVersion: 1 },
    ]);
    await db.write((tx) => tx.run('INSERT INTO unlisted (process_id) VALUES (?)', [bare.id]));
    await test.close();
    await expect(reopened()).rejects.toThrow(
      `The journal of process ${bare.id} cannot be folded: entry 2 has no place in it.`,
    );
    const said: string[] = [];
    const write = { write: true, say: (line: string) => said.push(line) };
    expect(await rebuildAll(new Settings({ dataDir }), write)).toBe(false);
    expect(said).toContain(`${bare.number} (${bare.id}, model 1): entry 2 has no place in its history`);
  });
});

describe('folding everything anew by hand', () => {
  const run = async (write: boolean): Promise<string[]> => {
    const said: string[] = [];
    expect(await rebuildAll(new Settings({ dataDir }), { write, say: (line) => said.push(line) })).toBe(true);
    return said;
  };

  it('first says what would change, and writes nothing unless it is told to', async () => {
    const said = await run(false);
    expect(said.slice(0, -2).sort()).toEqual(
      [
        `${bare.number} (${bare.id}, model 1): consultations`,
        `${decided.number} (${decided.id}, model 1): papers, decisions, consultations`,
      ].sort(),
    );
    expect(said.slice(-2)).toEqual([
      '2 processes would change, 0 cannot be folded.',
      'Nothing was written; --write writes it.',
    ]);
    expect(await run(false)).toEqual(said);
  });

  it('writes states and lists, after which nothing would change', async () => {
    expect((await run(true)).at(-1)).toBe('Wrote 2 states, and the lists of 2 processes.');
    expect(await run(false)).toEqual([
      '0 processes would change, 0 cannot be folded.',
      'Nothing was written; --write writes it.',
    ]);
    const test = await reopened();
    expect(await statesOf(test)).toEqual(states);
    expect(await listsOf(test)).toEqual(lists);
    expect(modelVersion).toBeGreaterThan(1);
    await test.close();
  });

  it('makes no database where there is none', async () => {
    const said: string[] = [];
    const settings = new Settings({ dataDir: join(dataDir, 'nowhere') });
    expect(await rebuildAll(settings, { write: true, say: (line) => said.push(line) })).toBe(false);
    expect(said).toEqual([`There is no database at ${join(dataDir, 'nowhere', 'plankreis.sqlite')}.`]);
  });
});
