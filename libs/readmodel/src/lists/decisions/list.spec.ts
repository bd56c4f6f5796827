import { beforeAll, expect, it } from '@jest/globals';
import { aCommissionedProcess, anAdoptedMandate } from '../../../../process/src/testing/histories.testing.js';
import type { History } from '../../../../process/src/testing/given.testing.js';
import { lena, yara, yuri } from '../../../../process/src/testing/world.testing.js';
import { elsewhere, emptyLists, walked } from '../lists.testing.js';
import { decisionsWaiting, openObjections } from './list.js';

const lists = emptyLists();
const secret = ({ dossier }: History) => dossier.papers.map((paper) => ({ ...paper, public: false }));
const ids = (found: readonly { readonly processId: string }[]) => found.map(({ processId }) => processId);

beforeAll(async () => {
  const objected = anAdoptedMandate()
    .record('decision.objected', { decisionId: 'd1', by: 'mayor', grounds: 'Befangenheit' })
    .accepts();
  await lists.put(objected);
  await lists.put(objected, { id: 'p-3', number: '2024-003', papers: secret(objected) });
  await lists.put(anAdoptedMandate(), elsewhere);
  await lists.put(aCommissionedProcess(), { id: 'p-4', number: '2024-004' });
});

it('decisions wait until they are in effect, one that is objected to as well', async () => {
  const waiting = (actor = lena) => walked((page) => decisionsWaiting(lists.db, { actor, ...page }));
  expect(ids(await waiting())).toEqual(['p-1', 'p-2', 'p-3']);
  expect(await waiting(yara)).toMatchObject([
    { processId: 'p-1', decisionId: 'd1', bodyId: 'council', decidedOn: '2024-04-15' },
    { processId: 'p-2', decisionId: 'd1' },
  ]);
});

it('objections that nobody has settled are told to whoever may read the decision', async () => {
  const open = (actor = lena) => walked((page) => openObjections(lists.db, { actor, ...page }));
  expect(ids(await open())).toEqual(['p-1', 'p-3']);
  expect(await open(yara)).toMatchObject([
    { processId: 'p-1', decisionId: 'd1', by: 'mayor', grounds: 'Befangenheit', on: '2024-04-15' },
  ]);
  expect(ids(await open(yuri))).toEqual(['p-1']);
});
