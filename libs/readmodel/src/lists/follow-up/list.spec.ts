import { beforeAll, expect, it } from '@jest/globals';
import {
  aCommissionedProcess,
  adoptedMeasures,
  finishedMeasures,
} from '../../../../process/src/testing/histories.testing.js';
import { lena, yara } from '../../../../process/src/testing/world.testing.js';
import { elsewhere, emptyLists, walked } from '../lists.testing.js';
import { followedUp, type FollowUpQuery } from './list.js';

const lists = emptyLists();

beforeAll(async () => {
  await lists.put(finishedMeasures());
  const { dossier } = adoptedMeasures();
  const papers = dossier.papers.map((paper) => (paper.id === 'p2' ? { ...paper, public: false } : paper));
  await lists.put({ dossier }, { ...elsewhere, papers });
  await lists.put(aCommissionedProcess({ item: { dueOn: '2024-09-30', owner: 'pia' } }), {
    id: 'p-3',
    number: '2024-003',
  });
});

const told = async (query: Partial<FollowUpQuery> = {}): Promise<string[]> => {
  const found = await walked((page) =>
    followedUp(lists.db, { actor: lena, sort: '-decidedOn', today: '2024-08-01', ...query, ...page }),
  );
  return found.map(
    ({ processId, decisionId, itemNo, state }) => `${processId} ${decisionId}.${String(itemNo)} ${state}`,
  );
};

it('items come by the day they were decided, the newest first, or by the day they are due', async () => {
  expect((await told()).map((one) => one.split(' ')[1])).toEqual([
    'd2.1',
    'd2.2',
    'd2.1',
    'd2.2',
    'd1.1',
    'd1.1',
    'd1.1',
  ]);
  expect((await told({ sort: 'dueOn' }))[0]).toBe('p-3 d1.1 open');
});

it('are done or not by what became of the measure, and late by the day of the question', async () => {
  expect(await told({ state: 'done' })).toContain('p-1 d2.1 done');
  expect(await told({ state: 'notFeasible' })).toEqual(['p-1 d2.2 notFeasible']);
  expect(await told({ state: 'late' })).toEqual([]);
  expect(await told({ state: 'late', today: '2024-10-01' })).toEqual(['p-3 d1.1 late']);
  expect(await told({ state: 'open', today: '2024-10-01' })).not.toContain('p-3 d1.1 late');
});

it('are narrowed by department, body and days, and told to whoever may read the decision', async () => {
  expect(await told({ department: 'youth', decidedFrom: '2025-01-01' })).toHaveLength(2);
  expect(await told({ decidedUntil: '2024-12-31' })).toHaveLength(3);
  expect(await told({ bodyId: 'financeCommittee' })).toEqual([]);
  expect(await told({ department: 'youth', actor: { ...yara, department: 'sport' } })).toEqual([
    expect.stringContaining('p-2 d1.1'),
  ]);
});
