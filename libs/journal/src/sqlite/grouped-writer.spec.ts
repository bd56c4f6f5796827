import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Database as Handle } from 'sqlite3';
import type { Database } from '../database/database.js';
import { sqliteDatabase, type TestDatabase } from '../databases.testing.js';
import type { Transaction } from '../database/transaction.js';

let test: TestDatabase;
let db: Database;
/** What the driver was told since, on the connection that writes. */
let said: string[];

beforeEach(async () => {
  test = await sqliteDatabase();
  db = test.db;
  said = [];
  await db.write((tx) => tx.run('CREATE TABLE note (id integer PRIMARY KEY, text text)'));
  await db.write(async ({ manager }) => {
    const { databaseConnection } = manager.connection.driver as unknown as { databaseConnection: Handle };
    databaseConnection.on('trace', (sql) => said.push(sql));
  });
});
afterEach(() => test.remove());

const note = (tx: Transaction, id: number): Promise<{ changes: number }> =>
  tx.run('INSERT INTO note (id, text) VALUES (?, ?)', [id, 'x']);
const times = (start: string): number => said.filter((sql) => sql.startsWith(start)).length;

it('commits many works at once', async () => {
  await Promise.all(Array.from({ length: 100 }, (_, n) => db.write((tx) => note(tx, n))));
  expect(await db.read.all('SELECT count(*) AS notes FROM note')).toEqual([{ notes: 100 }]);
  await db.write(async () => undefined); // the traces of a statement come on later turns; this one's come last
  // One per group, to notice a transaction that SQLite undid; none between works that succeed.
  expect(times('SAVEPOINT')).toBeLessThanOrEqual(4);
  expect(times('COMMIT')).toBeGreaterThan(0);
  expect(times('COMMIT')).toBeLessThanOrEqual(4);
});

it('runs a group again, each work in a savepoint, when one of it failed', async () => {
  let runs = 0;
  const outcomes = await Promise.allSettled([
    db.write((tx) => {
      runs += 1;
      return note(tx, 1);
    }),
    db.write(async (tx) => {
      await note(tx, 2);
      throw new Error('no');
    }),
    db.write((tx) => note(tx, 3)),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await db.read.all('SELECT id FROM note ORDER BY id')).toEqual([{ id: 1 }, { id: 3 }]);
  expect(runs).toBe(2);
});

it('delivers the notices of a work that was run twice once', async () => {
  const heard: string[] = [];
  const deaf = await db.listen('told', (payload) => heard.push(payload));
  await Promise.allSettled([
    db.write((tx) => db.notify(tx, 'told', 'first')),
    db.write(async () => {
      throw new Error('no');
    }),
  ]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(heard).toEqual(['first']);
  await deaf();
});

it('answers only after the commit', async () => {
  const seen = await Promise.all(
    Array.from({ length: 20 }, async (_, n) => {
      await db.write((tx) => note(tx, n));
      return db.read.all('SELECT id FROM note WHERE id = ?', [n]);
    }),
  );
  expect(seen).toEqual(Array.from({ length: 20 }, (_, id) => [{ id }]));
});

it('shows a work what those before it in the same commit wrote, and nothing of those that failed', async () => {
  const outcomes = await Promise.allSettled([
    db.write((tx) => note(tx, 1)),
    db.write(async (tx) => {
      await note(tx, 2);
      throw new Error('no');
    }),
    db.write((tx) => tx.all('SELECT id FROM note')),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(outcomes[2]).toMatchObject({ value: [{ id: 1 }] });
});

it('answers no one of a group that SQLite itself undid', async () => {
  const outcomes = await Promise.allSettled([
    db.write((tx) => note(tx, 1)),
    // as SQLite does at a full disk or a failing one: the whole transaction, savepoints and all
    db.write(({ manager }) => manager.query('ROLLBACK')),
    db.write((tx) => note(tx, 3)),
  ]);
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected', 'fulfilled']);
  expect(await db.read.all('SELECT id FROM note')).toEqual([{ id: 3 }]);
});

it('undoes nested transactions of the manager alone', async () => {
  await db.write(async (tx) => {
    await note(tx, 1);
    const nested = tx.manager.transaction(async (manager) => {
      await manager.query('INSERT INTO note (id) VALUES (2)');
      throw new Error('no');
    });
    await expect(nested).rejects.toThrow('no');
  });
  expect(await db.read.all('SELECT id FROM note')).toEqual([{ id: 1 }]);
});

it('keeps the durable settings', async () => {
  const pragma = (name: string): Promise<unknown[]> => db.write((tx) => tx.all(`PRAGMA ${name}`));
  expect(await pragma('journal_mode')).toEqual([{ journal_mode: 'wal' }]);
  expect(await pragma('synchronous')).toEqual([{ synchronous: 2 }]);
  expect(await pragma('foreign_keys')).toEqual([{ foreign_keys: 1 }]);
});
