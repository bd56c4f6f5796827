import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Database } from '../database/database.js';
import { openDatabase } from '../open-database.js';
import { Note } from '../database.contract.testing.js';
import type { TestDatabase } from '../databases.testing.js';
import { startPostgres, type TestPostgres } from '../postgres.testing.js';
import type { Transaction } from '../database/transaction.js';
import { DatabaseUnavailable } from '../database/unavailable.js';

let postgres: TestPostgres;
let test: TestDatabase;
let db: Database;

beforeAll(async () => {
  postgres = await startPostgres();
  test = await postgres.database([Note]);
  db = test.db;
  await db.write((tx) => tx.run('CREATE TABLE note (id text PRIMARY KEY, text text, count integer)'));
});
beforeEach(() => db.write((tx) => tx.run('DELETE FROM note')));
afterAll(async () => {
  await test.remove();
  await postgres.remove();
});

const note = (id: string): Promise<{ changes: number }> =>
  db.write((tx) => tx.run('INSERT INTO note (id, count) VALUES (?, 0)', [id]));
const add = (tx: Transaction, id: string): Promise<{ changes: number }> =>
  tx.run('UPDATE note SET count = count + 1 WHERE id = ?', [id]);
const notes = (): Promise<unknown[]> => db.read.all('SELECT id, count FROM note ORDER BY id');

/** Until the listener has come back no notice reaches it, so this asks until one does. */
async function heard(channel: string, notices: string[]): Promise<void> {
  while (notices.length === 0) {
    await db.write((tx) => db.notify(tx, channel, 'back')).catch(() => undefined);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

it('runs a work again that lost in a deadlock', async () => {
  await note('a');
  await note('b');
  const met = [gate(), gate()] as const;
  let runs = 0;
  const crosswise = (first: string, second: string, mine: 0 | 1): Promise<void> =>
    db.write(async (tx) => {
      runs++;
      await add(tx, first);
      met[mine].open();
      await met[mine === 0 ? 1 : 0].opened;
      await add(tx, second);
    });
  await Promise.all([crosswise('a', 'b', 0), crosswise('b', 'a', 1)]);
  expect(runs).toBe(3);
  expect(await notes()).toEqual([
    { id: 'a', count: 2 },
    { id: 'b', count: 2 },
  ]);
});

it('gives up on a work that always loses, after a bounded number of attempts', async () => {
  let runs = 0;
  const losing = db.write(async (tx) => {
    runs++;
    await tx.run("DO $$ BEGIN RAISE EXCEPTION 'lost' USING ERRCODE = 'serialization_failure'; END $$");
  });
  await expect(losing).rejects.toMatchObject({ code: '40001' });
  expect(runs).toBe(5);
});

it('does not take a silent rollback for a commit', async () => {
  await note('taken');
  const work = db.write(async ({ manager }) => {
    await manager.insert(Note, { id: 'with it', text: '', count: 0 });
    await manager.insert(Note, { id: 'taken', text: '', count: 0 }).catch(() => undefined);
  });
  await expect(work).rejects.toThrow('rolled back');
  expect(await notes()).toEqual([{ id: 'taken', count: 0 }]);
});

it('goes on after its connections were cut, in the middle of a work too', async () => {
  const notices: string[] = [];
  const stop = await db.listen('cut', (payload) => notices.push(payload));
  const cut = db.write(async (tx) => {
    await tx.run("INSERT INTO note (id, count) VALUES ('cut', 0)");
    const other = await openDatabase(test.options);
    await other.write((tx) =>
      tx.all(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity
        WHERE datname = current_database() AND pid <> pg_backend_pid()`),
    );
    await other.close().catch(() => undefined); // its own idle connections were cut as well
    await tx.all('SELECT 1');
  });
  await expect(cut).rejects.toMatchObject({ name: 'DatabaseUnavailable', reason: 'gone' });
  await heard('cut', notices);
  await db.healthy();
  await note('after');
  expect(await notes()).toEqual([{ id: 'after', count: 0 }]);
  await stop();
});

it('goes on after the server was away', async () => {
  await note('before');
  const notices: string[] = [];
  const stop = await db.listen('away', (payload) => notices.push(payload));
  await postgres.halt();
  for (const call of [
    () => note('refused'),
    notes,
    () => db.healthy(),
    () => db.listen('other', () => undefined),
  ]) {
    await expect(call()).rejects.toMatchObject({ name: 'DatabaseUnavailable', reason: 'gone' });
  }
  await expect(openDatabase(test.options)).rejects.toBeInstanceOf(DatabaseUnavailable);
  await postgres.resume();
  await db.healthy();
  await note('later');
  expect(await notes()).toEqual(['before', 'later'].map((id) => ({ id, count: 0 })));
  await heard('away', notices);
  await stop();
});

it('says that a database which may not be written may not be', async () => {
  const readonly = await openDatabase({
    ...test.options,
    url: `${test.options.url}?options=-c%20default_transaction_read_only%3Don`,
  });
  await expect(readonly.healthy()).rejects.toMatchObject({ reason: 'readonly' });
  await expect(readonly.write((tx) => add(tx, 'a'))).rejects.toMatchObject({ reason: 'readonly' });
  await readonly.close();
});

/** A door that one side opens and the other waits for. */
function gate(): { open: () => void; opened: Promise<void> } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { open, opened };
}
