import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Database } from './database/database.js';
import type { TestDatabase } from './databases.testing.js';
import type { Transaction } from './database/transaction.js';
import { DatabaseUnavailable } from './database/unavailable.js';

@Entity('note')
export class Note {
  @PrimaryColumn('text') id!: string;
  @Column('text') text!: string;
  @Column('integer') count!: number;
}

const insert = (tx: Transaction, id: string, text = 'a', count = 1): Promise<{ changes: number }> =>
  tx.run('INSERT INTO note (id, text, count) VALUES (?, ?, ?)', [id, text, count]);

/** What both databases keep to. `open` gives an empty one that knows the entity Note. */
export function databaseContract(name: string, open: () => Promise<TestDatabase>): void {
  describe(`the database on ${name}`, () => {
    let test: TestDatabase;
    let db: Database;
    const ids = async (like: string): Promise<unknown[]> =>
      (await db.read.all('SELECT id FROM note WHERE id LIKE ? ORDER BY id', [like])).map(({ id }) => id);

    beforeAll(async () => {
      test = await open();
      db = test.db;
      await db.write((tx) =>
        tx.run('CREATE TABLE note (id text PRIMARY KEY, text text NOT NULL, count integer NOT NULL)'),
      );
    });
    afterAll(() => test.remove());

    it('reads what was just written', async () => {
      for (let n = 0; n < 50; n++) {
        expect(await db.write(async (tx) => (await insert(tx, `read-${n}`)).changes)).toBe(1);
        const [reads, twice] = await Promise.all([ids(`read-${n}`), ids(`read-${n}`)]);
        expect(reads).toEqual([`read-${n}`]);
        expect(twice).toEqual([`read-${n}`]);
      }
    });

    it('writes all of a work or nothing, whatever the others do', async () => {
      const outcomes = await Promise.allSettled(
        Array.from({ length: 60 }, (_, n) =>
          db.write(async (tx) => {
            await insert(tx, `all-${n}-1`);
            if (n % 4 === 1) throw new Error(`${n}`);
            if (n % 4 === 2) await insert(tx, `all-${n}-1`);
            await insert(tx, `all-${n}-2`);
            return n;
          }),
        ),
      );
      const good = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
      expect(good).toEqual(Array.from({ length: 60 }, (_, n) => n).filter((n) => n % 4 === 0 || n % 4 === 3));
      expect(await ids('all-%')).toEqual(good.flatMap((n) => [`all-${n}-1`, `all-${n}-2`]).sort());
    });

    it('fails a work that caught the failure of a statement', async () => {
      await db.write((tx) => insert(tx, 'caught-0'));
      const work = db.write(async (tx) => {
        await insert(tx, 'caught-1');
        await insert(tx, 'caught-0').catch(() => undefined);
        await insert(tx, 'caught-2').catch(() => undefined);
      });
      await expect(work).rejects.toThrow(/unique/i);
      expect(await ids('caught-%')).toEqual(['caught-0']);
    });

    it('lets a work say in its own words what a failed statement means', async () => {
      await db.write((tx) => insert(tx, 'words'));
      const work = db.write((tx) => insert(tx, 'words').catch(() => Promise.reject(new Error('taken'))));
      await expect(work).rejects.toThrow('taken');
    });

    it('passes on what a work throws, though it look like a fault of the database', async () => {
      const elsewhere = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' });
      const thrown = await db.write(() => Promise.reject(elsewhere)).catch((error: unknown) => error);
      expect(thrown).toBe(elsewhere);
    });

    it('leaves the beginning and the end of the transaction to no work', async () => {
      for (const sql of ['BEGIN', ' commit', 'ROLLBACK', 'SAVEPOINT mine']) {
        const work = db.write(async (tx) => {
          await insert(tx, 'control');
          await tx.run(sql);
        });
        await expect(work).rejects.toThrow('Database.write alone');
      }
      expect(await ids('control')).toEqual([]);
    });

    it('refuses statements after the end of the transaction', async () => {
      const tx = await db.write(async (tx) => tx);
      await expect(insert(tx, 'late')).rejects.toThrow('The transaction is over');
      expect(await ids('late')).toEqual([]);
    });

    it('stores what is bound as both databases understand it', async () => {
      await db.write((tx) =>
        tx.run(`INSERT INTO note (id, text, count) VALUES ('bound?', ?, ?) -- why?`, ["it's ?", true]),
      );
      const rows = await db.read.all('SELECT text, count, ? AS none FROM note WHERE id = ?', [
        undefined,
        'bound?',
      ]);
      expect(rows).toEqual([{ text: "it's ?", count: 1, none: null }]);
      await expect(db.read.all('SELECT ? AS day', [new Date(0)])).rejects.toThrow('ISO text');
    });

    it('counts and sums in numbers', async () => {
      await db.write(async (tx) => {
        await insert(tx, 'sum-1', 'a', 2_000_000_000);
        await insert(tx, 'sum-2', 'a', 2_000_000_000);
      });
      const sums = await db.read.all(
        "SELECT count(*) AS rows, sum(count) AS total, sum(cast(count AS bigint)) AS big FROM note WHERE id LIKE 'sum-%'",
      );
      expect(sums).toEqual([{ rows: 2, total: 4_000_000_000, big: 4_000_000_000 }]);
    });

    it('gives TypeORM the connection of the transaction', async () => {
      const failed = db.write(async ({ manager }) => {
        await manager
          .createQueryBuilder()
          .insert()
          .into(Note)
          .values({ id: 'orm-1', text: 'a', count: 1 })
          .execute();
        await manager.save(Note, { id: 'orm-2', text: 'b', count: 2 });
        throw new Error('no');
      });
      await expect(failed).rejects.toThrow('no');
      await db.write(async (tx) => {
        await tx.manager.save(Note, { id: 'orm-3', text: 'c', count: 3 });
        expect(await tx.all("SELECT text FROM note WHERE id = 'orm-3'")).toEqual([{ text: 'c' }]);
      });
      expect(await ids('orm-%')).toEqual(['orm-3']);
      expect(await db.reader.getRepository(Note).findOneBy({ id: 'orm-3' })).toEqual({
        id: 'orm-3',
        text: 'c',
        count: 3,
      });
    });

    it('does not write through the reader', async () => {
      await expect(db.read.run("DELETE FROM note WHERE id = 'orm-3'")).rejects.toMatchObject({
        reason: 'readonly',
      });
      await expect(db.reader.getRepository(Note).delete('orm-3')).rejects.toThrow(/read-?only/i);
      expect(await ids('orm-3')).toEqual(['orm-3']);
    });

    it('runs each migration once, also when two programs start at once', async () => {
      const runs: string[] = [];
      const step = (
        name: string,
      ): { name: string; up: (tx: { run: Transaction['run'] }) => Promise<void> } => ({
        name,
        up: async (tx) => {
          runs.push(name);
          await tx.run(`CREATE TABLE made_by_${name} (id text)`);
        },
      });
      const other = await test.again();
      const [here, there, again] = await Promise.all([
        db.migrate([step('one'), step('two')]),
        other.migrate([step('one'), step('two')]),
        db.migrate([step('one'), step('two')]),
      ]);
      expect([...here, ...there, ...again].sort()).toEqual(['one', 'two']);
      expect(runs.sort()).toEqual(['one', 'two']);
      expect(await db.migrate([step('one'), step('two'), step('three')])).toEqual(['three']);
      expect(await db.read.all('SELECT name FROM schema_migration ORDER BY name')).toEqual(
        ['one', 'three', 'two'].map((name) => ({ name })),
      );
    });

    it('takes back a migration that fails, and runs it again next time', async () => {
      let broken = true;
      const step = {
        name: 'broken',
        async up(tx: { run: Transaction['run'] }) {
          await tx.run('CREATE TABLE half (id text)');
          if (broken) throw new Error('half way');
        },
      };
      await expect(db.migrate([step, { name: 'after', up: async () => undefined }])).rejects.toThrow(
        'half way',
      );
      broken = false;
      expect(await db.migrate([step, { name: 'after', up: async () => undefined }])).toEqual([
        'broken',
        'after',
      ]);
    });

    it('delivers a notice after the commit, and never that of a failed work', async () => {
      const heard: string[] = [];
      let last = (): void => undefined;
      const done = new Promise<void>((resolve) => (last = resolve));
      const stop = await db.listen('News', (payload) => {
        heard.push(payload);
        if (payload === 'last') last();
      });
      const failed = db.write(async (tx) => {
        await db.notify(tx, 'News', 'never');
        throw new Error('no');
      });
      await expect(failed).rejects.toThrow('no');
      await db.write(async (tx) => {
        await db.notify(tx, 'News', 'first');
        await db.notify(tx, 'other', 'unheard');
        await tx.all('SELECT 1 AS one');
        expect(heard).toEqual([]);
      });
      await db.write((tx) => db.notify(tx, 'News', 'last'));
      await done;
      expect(heard).toEqual(['first', 'last']);
      await stop();
      await db.write((tx) => db.notify(tx, 'News', 'too late'));
      expect(heard).toEqual(['first', 'last']);
    });

    it('sends notices only from the transaction of a write, and no long ones', async () => {
      await expect(db.notify(db.read, 'News', 'x')).rejects.toThrow(TypeError);
      await expect(db.write((tx) => db.notify(tx, 'News', 'ü'.repeat(4_000)))).rejects.toThrow(RangeError);
    });

    it('is healthy until it is closed', async () => {
      const other = await test.again();
      await other.healthy();
      const written = other.write((tx) => insert(tx, 'closing'));
      await Promise.all([written, other.close(), other.close()]);
      expect(await ids('closing')).toEqual(['closing']);
      await expect(other.write((tx) => insert(tx, 'closed'))).rejects.toBeInstanceOf(DatabaseUnavailable);
      await expect(other.read.all('SELECT 1')).rejects.toBeInstanceOf(DatabaseUnavailable);
      await expect(other.healthy()).rejects.toMatchObject({ reason: 'gone' });
    });
  });
}
