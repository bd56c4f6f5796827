import { expect, it } from '@jest/globals';
import { linked, seal, sha256, START } from './chain.js';
import { entry } from '../entries.testing.js';

const first = linked('p-1', START, entry({ b: 1, a: 'ä' }, { id: 'e-1', basis: { norm: '§ 80 SGB VIII' } }));

it('always hashes the same way: chains that are stored must verify for ever', () => {
  expect(first.data).toBe('{"a":"ä","b":1}');
  expect(first.data_hash).toBe('507aab815f2bdfce1c740c0b1ae7b1c874f56b9aa5b9ab109a07b57365148233');
  expect(first.hash).toBe('abc3f7fd625a4b088ef0c65377a8df00b52b0ecb00c35889a8dbe6596e380571');
  expect(first.hash).toBe(
    sha256(
      `${'0'.repeat(64)}\n` +
        '{"actor_id":"a-1","actor_role":"clerk","basis":"{\\"norm\\":\\"§ 80 SGB VIII\\"}","id":"e-1","model_version":1,' +
        '"occurred_on":"2026-03-01","process_id":"p-1","recorded_at":"2026-03-02T09:00:00.000Z","seq":1,"type":"thing.noted"}\n' +
        first.data_hash,
    ),
  );
});

it('seals everything but the data themselves', () => {
  expect(seal({ ...first, data: 'blanked' })).toBe(first.hash);
  for (const column of Object.keys(first)) {
    if (column === 'data' || column === 'hash') continue;
    expect([column, seal({ ...first, [column]: 'other' })]).not.toEqual([column, first.hash]);
  }
});

it('gives the same entry another hash in another place', () => {
  const one = entry();
  const hashes = [
    linked('p-1', START, one),
    linked('p-2', START, one),
    linked('p-1', { version: 1, hash: START.hash }, one),
    linked('p-1', { version: 0, hash: first.hash }, one),
  ].map(({ hash }) => hash);
  expect(new Set(hashes).size).toBe(4);
});
