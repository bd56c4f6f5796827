import { beforeAll, expect, it } from '@jest/globals';
import {
  aMandateBeforeTheCouncil,
  anAdoptedMandate,
  aCommissionedProcess,
} from '../../../../process/src/testing/histories.testing.js';
import { hanno, lena, pia, yara } from '../../../../process/src/testing/world.testing.js';
import type { Actor } from '@plankreis/process';
import { elsewhere, emptyLists, walked } from '../lists.testing.js';
import { papersLapsing, papersWaiting } from './list.js';

const lists = emptyLists();

beforeAll(async () => {
  await lists.put(aMandateBeforeTheCouncil());
  await lists.put(anAdoptedMandate(), { id: 'p-3', number: '2024-003' });
  const secret = aCommissionedProcess()
    .as(pia)
    .on('2024-05-10')
    .record('paper.drafted', {
      paperId: 'p8',
      kind: 'report',
      title: 'Heim',
      proposedItems: [],
      public: false,
    })
    .accepts()
    .as(hanno)
    .record('paper.released', { paperId: 'p8' })
    .accepts();
  await lists.put(secret, { id: 'p-4', number: '2024-004' });
  const scheduled = aMandateBeforeTheCouncil()
    .as(lena)
    .on('2024-03-04')
    .record('consultation.scheduled', {
      paperId: 'p1',
      bodyId: 'council',
      role: 'decision',
      sessionOn: '2024-04-15',
    })
    .accepts();
  await lists.put(scheduled, elsewhere);
});

const waiting = (actor: Actor) => walked((page) => papersWaiting(lists.db, { actor, ...page }));
const lapsing = async (actor: Actor, termEndedOn: string) =>
  (await walked((page) => papersLapsing(lists.db, { actor, termEndedOn, ...page }))).map(
    ({ processId, paperId }) => `${processId} ${paperId}`,
  );

it('papers wait that nobody has put on an agenda, the oldest first; not those that are on one or decided', async () => {
  expect(await waiting(pia)).toMatchObject([
    { processId: 'p-1', paperId: 'p1', kind: 'mandate', state: 'released', releasedOn: '2024-03-01' },
    { processId: 'p-4', paperId: 'p8', title: 'Heim', releasedOn: '2024-05-10' },
  ]);
});

it('nobody elsewhere reads of a paper that is not public', async () => {
  expect((await waiting(yara)).map(({ processId }) => processId)).toEqual(['p-1']);
  expect(await waiting(lena)).toHaveLength(2);
});

it('papers the council had and did not decide lapse with its term', async () => {
  expect(await lapsing(pia, '2024-06-30')).toEqual(['p-1 p1', 'p-2 p1', 'p-4 p8']);
  expect(await lapsing(pia, '2024-03-01')).toEqual(['p-1 p1', 'p-2 p1']);
  expect(await lapsing(pia, '2024-02-29')).toEqual([]);
  expect(await lapsing(yara, '2024-06-30')).toEqual(['p-1 p1', 'p-2 p1']);
});
