import { afterAll, beforeAll, expect } from '@jest/globals';
import { journalMigrations, type Database } from '@plankreis/journal';
import { usualSurroundings, type Dossier, type Surroundings } from '@plankreis/process';
import { sqliteDatabase, type TestDatabase } from '../../../journal/src/databases.testing.js';
import type { Page, PageQuery } from '../paging/page.js';
import { project } from '../project/project.js';
import { readmodelMigrations } from '../rebuild/schema.js';

export const RECORDED = '2024-06-01T09:00:00.000Z';

/** What tells a second process, of another department, from the one the histories are of. */
export const elsewhere = { id: 'p-2', number: '2024-002', department: 'youth' } as const;

export interface Lists {
  readonly db: Database;
  /** Puts a process into the lists, as its history has left it but for what is said of its own. */
  put(
    history: { readonly dossier: Dossier },
    own?: Partial<Dossier>,
    more?: { readonly around?: Partial<Surroundings>; readonly recordedAt?: string },
  ): Promise<void>;
}

/** The lists on an empty SQLite file, for the tests of one spec. */
export function emptyLists(): Lists {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await sqliteDatabase();
    await test.db.migrate([...journalMigrations, ...readmodelMigrations]);
  });
  afterAll(() => test.remove());
  return {
    get db() {
      return test.db;
    },
    async put({ dossier }, own, { around, recordedAt = RECORDED } = {}) {
      const moment = {
        ...{ recordedAt, today: recordedAt.slice(0, 10) },
        around: { ...usualSurroundings, ...around },
      };
      await test.db.write((tx) => project(tx, undefined, { ...dossier, ...own }, moment));
    },
  };
}

/** All items of a list: read in one page, and the same when read one by one. */
export async function walked<T>(pageOf: (query: PageQuery) => Promise<Page<T>>): Promise<readonly T[]> {
  const { items, next } = await pageOf({ limit: 100 });
  expect(next).toBeUndefined();
  const single: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await pageOf({ limit: 1, cursor });
    single.push(...page.items);
    cursor = page.next;
  } while (cursor !== undefined);
  expect(single).toEqual(items);
  return items;
}
