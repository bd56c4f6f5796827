import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type DatabaseOptions } from './open-database.js';
import type { Database } from './database/database.js';

/** A database of its own for one test file; `again` opens a second door to it, `remove` closes all and deletes it. */
export interface TestDatabase {
  readonly db: Database;
  readonly options: DatabaseOptions;
  again(more?: DatabaseOptions): Promise<Database>;
  remove(): Promise<void>;
}

/** An empty SQLite file in a folder of its own. */
export async function sqliteDatabase(more: DatabaseOptions = {}): Promise<TestDatabase> {
  const folder = await mkdtemp(join(tmpdir(), 'journal-'));
  return opened({ ...more, file: join(folder, 'data', 'test.sqlite') }, () =>
    rm(folder, { recursive: true, force: true }),
  );
}

export async function opened(options: DatabaseOptions, remove: () => Promise<void>): Promise<TestDatabase> {
  const doors = [await openDatabase(options)];
  const [db] = doors;
  if (!db) throw new Error('unreachable');
  return {
    db,
    options,
    async again(more) {
      const door = await openDatabase({ ...options, ...more });
      doors.push(door);
      return door;
    },
    async remove() {
      for (const door of doors) await door.close();
      await remove();
    },
  };
}
