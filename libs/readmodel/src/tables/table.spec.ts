import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sqliteDatabase, type TestDatabase } from '../../../journal/src/databases.testing.js';
import { cents, day, flag, integer, json, text, words } from './column.js';
import { select, selectAll, selectJoined } from './select.js';
import { table } from './table.js';
import { others, writer } from './write.js';

const described = table(
  'thing_row',
  {
    id: text(),
    kind: text<'small' | 'large'>(),
    untilOn: day().optional(),
    places: integer(),
    grantedCents: cents().optional(),
    isOpen: flag(),
    tags: words(),
    facts: json<{ readonly names: readonly string[] }>().optional(),
  },
  { key: ['id'], indexes: [['kind', 'untilOn DESC']], unique: [['places']] },
);

const row = {
  id: 'a',
  kind: 'large',
  untilOn: '2024-12-31',
  places: 3,
  grantedCents: 9_007_199_254_740_991,
  isOpen: true,
  tags: ['x', 'y'],
  facts: { names: ['Ä, "b"'] },
} as const;
const bare = { id: 'b', kind: 'small', places: 4, isOpen: false, tags: [] } as const;

let test: TestDatabase;
beforeAll(async () => {
  test = await sqliteDatabase();
  await test.db.write(async (tx) => {
    for (const statement of described.ddl) await tx.run(statement);
  });
});
afterAll(() => test.remove());

describe('a described table', () => {
  it('is made by statements both databases understand', () => {
    expect(described.ddl).toEqual([
      'CREATE TABLE thing_row (id text NOT NULL, kind text NOT NULL, until_on text, places integer NOT NULL,' +
        ' granted_cents bigint, is_open integer NOT NULL, tags text NOT NULL, facts text, PRIMARY KEY (id))',
      'CREATE INDEX thing_row_by_kind_until_on ON thing_row (kind, until_on DESC)',
      'CREATE UNIQUE INDEX thing_row_by_places ON thing_row (places)',
    ]);
  });

  it('gives back what was put into it; what holds nothing is not there', async () => {
    const write = writer(described);
    await test.db.write(async (tx) => {
      await write.insert(tx, described.store(row));
      await write.put(tx, described.store(bare));
      await write.put(tx, described.store({ ...bare, places: 5 }));
    });
    const all = selectAll(described, 'r');
    const rows = await test.db.read.all(`SELECT ${all.sql} FROM thing_row r ORDER BY ${described.r.id}`);
    expect(rows.map((one) => all.read(one))).toStrictEqual([row, { ...bare, places: 5 }]);
  });

  it('sets what has become other and nothing else', async () => {
    const [now, then] = [
      described.store({ ...row, untilOn: undefined, isOpen: false }),
      described.store(row),
    ];
    expect(others(now, then)).toEqual({ untilOn: null, isOpen: 0 });
    expect(others(then, then)).toEqual({});
    const write = writer(described);
    const update = (id: string) =>
      test.db.write((tx) => write.update(tx, { id }, others(now, then), { tags: ',z' }));
    expect(await update('a')).toBe(true);
    expect(await update('nowhere')).toBe(false);
    const some = select(described, 'r', ['untilOn', 'isOpen', 'tags', 'kind']);
    const [found] = await test.db.read.all(
      `SELECT ${some.sql} FROM thing_row r WHERE ${described.r.id} = 'a'`,
    );
    expect(some.read(found!)).toStrictEqual({ isOpen: false, tags: ['x', 'y', 'z'], kind: 'large' });
  });

  it('that is joined and has no row there gives none', async () => {
    const joined = selectJoined(described, 'o', ['kind', 'facts']);
    const rows = await test.db.read.all(
      `SELECT ${joined.sql} FROM thing_row r LEFT JOIN thing_row o ON o.id = 'a' AND r.id = 'b' ORDER BY r.id`,
    );
    expect(rows.map((one) => joined.read(one))).toEqual([undefined, { kind: 'large', facts: row.facts }]);
  });
});
