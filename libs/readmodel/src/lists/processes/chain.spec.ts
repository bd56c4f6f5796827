import { expect, it } from '@jest/globals';
import { aTopic } from '../../../../process/src/testing/histories.testing.js';
import { elsewhere, emptyLists, walked } from '../lists.testing.js';
import { chainOf, listChains } from './chain.js';

const lists = emptyLists();

it('plans that follow each other form a chain, told from the first to the last', async () => {
  await lists.put(aTopic());
  await lists.put(aTopic(), { id: 'p-3', number: '2024-003', predecessorId: 'p-1' });
  await lists.put(aTopic(), { id: 'p-4', number: '2024-004', predecessorId: 'p-3' });
  await lists.put(aTopic({ template: 'dayCare' }), elsewhere);
  const chain = (id: string) =>
    chainOf(lists.db, id).then((links) => links.map(({ processId }) => processId));
  expect(await chain('p-3')).toEqual(['p-1', 'p-3', 'p-4']);
  expect(await chain('p-2')).toEqual(['p-2']);
  const chains = (query: object) => walked((page) => listChains(lists.db, { ...query, ...page }));
  expect((await chains({})).map((links) => links.map(({ number }) => number))).toEqual([
    [aTopic().dossier.number, '2024-003', '2024-004'],
  ]);
  expect(await chains({ template: 'dayCare' })).toEqual([]);
  expect(await chains({ department: 'social' })).toHaveLength(1);
});
