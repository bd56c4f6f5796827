import { beforeAll, expect, it } from '@jest/globals';
import { aCommissionedProcess } from '../../../../process/src/testing/histories.testing.js';
import { lena, pia, yara } from '../../../../process/src/testing/world.testing.js';
import { elsewhere, emptyLists, walked } from '../lists.testing.js';
import { openDuties } from './list.js';

const lists = emptyLists();

beforeAll(async () => {
  const duty = { text: 'Bericht', toBodyId: 'council' };
  const owing = aCommissionedProcess()
    .as(pia)
    .record('duty.recorded', { ...duty, dutyId: 'u1', dueOn: '2024-12-01', decisionId: 'd1', itemNo: 1 })
    .accepts()
    .record('duty.recorded', { ...duty, dutyId: 'u2', dueOn: '2024-09-01' })
    .accepts();
  await lists.put(owing);
  const delivered = owing
    .as(lena)
    .record('duty.delivered', { dutyId: 'u2', deliveredOn: '2024-05-01' })
    .accepts();
  const papers = delivered.dossier.papers.map((paper) => ({ ...paper, public: false }));
  await lists.put(delivered, { ...elsewhere, department: 'social', papers });
});

const open = async (actor = lena) =>
  (await walked((page) => openDuties(lists.db, { actor, ...page }))).map(
    ({ processId, dutyId, dueOn }) => `${processId} ${dutyId} ${dueOn}`,
  );

it('duties nobody has delivered come by the day they are due', async () => {
  expect(await open()).toEqual(['p-1 u2 2024-09-01', 'p-1 u1 2024-12-01', 'p-2 u1 2024-12-01']);
});

it('one out of a decision on a secret paper is told in its department alone', async () => {
  expect(await open(pia)).toHaveLength(3);
  expect(await open(yara)).toEqual(['p-1 u2 2024-09-01', 'p-1 u1 2024-12-01']);
});
