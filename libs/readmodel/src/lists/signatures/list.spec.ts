import { beforeAll, expect, it } from '@jest/globals';
import type { Actor } from '@plankreis/process';
import {
  aDraftedMandate,
  coSigned,
  plannedMeasures,
} from '../../../../process/src/testing/histories.testing.js';
import { helga, lena, pia, thea, yuri } from '../../../../process/src/testing/world.testing.js';
import { elsewhere, emptyLists, walked } from '../lists.testing.js';
import { signaturesWaiting } from './list.js';

const lists = emptyLists();

beforeAll(async () => {
  const drafted = plannedMeasures()
    .record('paper.drafted', {
      ...{ paperId: 'p2', kind: 'measures', title: 'Maßnahmen' },
      proposedItems: ['m1', 'm2'].map((measureId, index) => ({
        ...{ no: index + 1, text: 'Beschließen', kind: 'adoptMeasure' as const, measureId },
      })),
    })
    .accepts();
  await lists.put(drafted);
  await lists.put(coSigned(drafted, 'p2'), { id: 'p-3', number: '2024-003' });
  await lists.put(aDraftedMandate(), elsewhere);
});

const waiting = async (actor: Actor) =>
  (await walked((page) => signaturesWaiting(lists.db, { actor, ...page }))).map(
    ({ processId, paperId, act }) => `${processId} ${paperId} ${act}`,
  );

it('a paper waits for each unit that has not signed, then for the head who releases it', async () => {
  expect(await waiting(thea)).toEqual(['p-1 p2 sign']);
  expect(await waiting(helga)).toEqual(['p-3 p2 release']);
  expect(await waiting(yuri)).toEqual(['p-2 p1 release']);
});

it('nobody is told who neither signs nor releases', async () => {
  expect(await waiting(pia)).toEqual([]);
  expect(await waiting(lena)).toEqual([]);
});
