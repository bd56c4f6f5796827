import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { chmod, copyFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import sqlite3 from 'sqlite3';
import type { Database } from '../database/database.js';
import { sqliteDatabase, type TestDatabase } from '../databases.testing.js';
import { DatabaseUnavailable } from '../database/unavailable.js';

let test: TestDatabase;
let db: Database;
let file: string;

beforeEach(async () => {
  test = await sqliteDatabase({ busyTimeout: 20 });
  db = test.db;
  file = test.options.file ?? '';
  await db.write((tx) => tx.run('CREATE TABLE note (id text PRIMARY KEY, text text)'));
});
afterEach(() => test.remove());

const note = (id: string, text = ''): Promise<{ changes: number }> =>
  db.write((tx) => tx.run('INSERT INTO note VALUES (?, ?)', [id, text]));
const ids = async (): Promise<unknown[]> =>
  (await db.read.all('SELECT id FROM note ORDER BY id')).map(({ id }) => id);

/** Everything there is to do is refused with this reason, and nothing of it happens later. */
async function refuses(reason: string): Promise<void> {
  const outcomes = await Promise.allSettled([note('refused-1'), note('refused-2'), db.healthy()]);
  for (const outcome of outcomes) {
    expect(outcome).toMatchObject({ status: 'rejected', reason: { name: 'DatabaseUnavailable', reason } });
  }
}

describe('the SQLite database recovers by itself', () => {
  it('from a lock another program held', async () => {
    const other = await open(file);
    await exec(other, 'BEGIN IMMEDIATE');
    await refuses('locked');
    expect(await ids()).toEqual([]); // reading goes on
    await exec(other, 'COMMIT');
    await db.healthy();
    await note('after');
    expect(await ids()).toEqual(['after']);
    await new Promise((resolve) => other.close(resolve));
  });

  it('waits for a short lock', async () => {
    const patient = await test.again({ busyTimeout: 60_000 });
    const other = await open(file);
    await exec(other, 'BEGIN IMMEDIATE');
    const waiting = patient.write((tx) => tx.run("INSERT INTO note VALUES ('waited', '')"));
    await exec(other, "INSERT INTO note VALUES ('first', ''); COMMIT");
    await waiting;
    expect(await ids()).toEqual(['first', 'waited']);
    await new Promise((resolve) => other.close(resolve));
  });

  it('from a full disk, and keeps what it acknowledged', async () => {
    const [pages] = await db.read.all<{ page_count: number }>('PRAGMA page_count');
    await db.write((tx) => tx.all(`PRAGMA max_page_count = ${(pages?.page_count ?? 0) + 20}`));
    const names = Array.from({ length: 40 }, (_, n) => `n-${String(n).padStart(2, '0')}`);
    const outcomes = await Promise.allSettled(names.map((id) => note(id, 'x'.repeat(20_000))));
    const kept = names.filter((_, n) => outcomes[n]?.status === 'fulfilled');
    const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
    expect(lost.length).toBeGreaterThan(0);
    for (const { reason } of lost)
      expect(reason).toMatchObject({ name: 'DatabaseUnavailable', reason: 'full' });
    expect(await ids()).toEqual(kept);
    await db.write((tx) => tx.all('PRAGMA max_page_count = 1000000'));
    await note('after', 'x'.repeat(200_000));
    expect(await ids()).toEqual(['after', ...kept].sort());
  });

  it('from a file that may not be written', async () => {
    await note('before');
    await db.close();
    const folder = dirname(file);
    for (const path of [file, folder]) await chmod(path, path === file ? 0o444 : 0o555);
    await asAnyone(async () => {
      await expect(test.again()).rejects.toBeInstanceOf(DatabaseUnavailable);
    });
    await chmod(folder, 0o755);
    await chmod(file, 0o644);
    db = await test.again();
    // As when the disk is mounted read-only under a running program: handles opened then stay read-only.
    await db.write((tx) => tx.all('PRAGMA query_only = ON'));
    const failed = await note('refused').catch((error: unknown) => error);
    expect(failed).toMatchObject({ name: 'DatabaseUnavailable', reason: 'readonly' });
    await note('after');
    expect(await ids()).toEqual(['after', 'before']);
  });

  it('from a file that was away and came back', async () => {
    await note('before');
    for (const part of ['', '-wal', '-shm']) await rename(file + part, `${file}.away${part}`);
    await refuses('gone');
    for (const part of ['', '-wal', '-shm']) await rename(`${file}.away${part}`, file + part);
    await db.healthy();
    await note('after');
    expect(await ids()).toEqual(['after', 'before']);
  });

  it('from a file that was replaced, and writes to the new one', async () => {
    await note('before');
    const other = await open(file);
    await exec(other, 'PRAGMA wal_checkpoint(TRUNCATE)');
    await new Promise((resolve) => other.close(resolve));
    await copyFile(file, `${file}.restored`);
    await note('lost with the old file');
    for (const part of ['-wal', '-shm']) await rm(file + part);
    await rename(`${file}.restored`, file);
    await note('after');
    expect(await ids()).toEqual(['after', 'before']);
  });
});

async function open(path: string): Promise<sqlite3.Database> {
  return new Promise((resolve, reject) => {
    const handle = new sqlite3.Database(path, (error) => (error ? reject(error) : resolve(handle)));
  });
}

function exec(handle: sqlite3.Database, sql: string): Promise<void> {
  return new Promise((resolve, reject) => handle.exec(sql, (error) => (error ? reject(error) : resolve())));
}

/** Runs as a user whom the permissions of files concern: they do not concern root. */
async function asAnyone(work: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0) return work();
  process.seteuid?.(65_534);
  try {
    await work();
  } finally {
    process.seteuid?.(0);
  }
}
