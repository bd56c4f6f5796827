import { beforeAll, expect, it } from '@jest/globals';
import type { Actor } from '@plankreis/process';
import { aCommissionedProcess, aParkedTopic } from '../../../../process/src/testing/histories.testing.js';
import { helga, lena, pia, yara } from '../../../../process/src/testing/world.testing.js';
import { elsewhere, emptyLists, walked } from '../lists.testing.js';
import { deadlineList, type DeadlineQuery } from './list.js';

const lists = emptyLists();

beforeAll(async () => {
  await lists.put(aParkedTopic(), { id: 'p-3', number: '2024-003' });
  const owing = aCommissionedProcess()
    .as(pia)
    .record('duty.recorded', {
      text: 'Bericht',
      toBodyId: 'council',
      dueOn: '2024-07-01',
      decisionId: 'd1',
      itemNo: 1,
    })
    .accepts();
  const papers = owing.dossier.papers.map((paper) => ({ ...paper, public: false }));
  await lists.put(owing, { ...elsewhere, papers });
});

const told = async (query: Partial<DeadlineQuery> = {}): Promise<string[]> => {
  const found = await walked((page) =>
    deadlineList(lists.db, { actor: lena, today: '2024-06-15', ...query, ...page }),
  );
  return found.map(({ processId, kind, dueOn }) => `${processId} ${kind} ${dueOn}`);
};
const review = 'p-3 topicReview 2024-09-01';

it('deadlines come by the day they are due, with whose matter each is', async () => {
  const [first] = (
    await deadlineList(lists.db, {
      actor: lena,
      today: '2024-06-15',
      processId: 'p-2',
      kind: 'reportDuty',
      limit: 1,
    })
  ).items;
  expect(first).toMatchObject({
    ...{ number: '2024-002', dueOn: '2024-07-01', public: false, desk: { kind: 'person', id: 'pia' } },
    remedy: { type: 'duty.delivered' },
  });
  const all = await told();
  expect(all).toContain(review);
  expect(all.toSorted((one, other) => (one.slice(-10) < other.slice(-10) ? -1 : 1))).toEqual(all);
});

it('stand as the day of the question has it', async () => {
  expect(await told({ kind: 'topicReview', state: 'inTime' })).toEqual([review]);
  expect(await told({ kind: 'topicReview', state: 'dueSoon', today: '2024-08-02' })).toEqual([review]);
  expect(await told({ kind: 'topicReview', state: 'overdue', today: '2024-09-01' })).toEqual([]);
  expect(await told({ kind: 'topicReview', state: 'overdue', today: '2024-09-02' })).toEqual([review]);
  expect(await told({ kind: 'topicReview', warned: true })).toEqual([]);
  expect(await told({ kind: 'topicReview', from: '2024-09-02' })).toEqual([]);
  expect(await told({ kind: 'topicReview', until: '2024-09-01' })).toEqual([review]);
});

it('lie on the desk of somebody, or of their department, and are told to whoever may read them', async () => {
  const mine = (actor: Actor) => told({ actor, mine: true, kind: 'reportDuty' });
  expect(await mine(pia)).toEqual([]);
  expect(await mine({ ...pia, department: 'youth' })).toEqual(['p-2 reportDuty 2024-07-01']);
  expect(await mine(helga)).toEqual([]);
  expect(
    await told({ department: 'youth', actor: { ...yara, department: 'sport' }, kind: 'reportDuty' }),
  ).toEqual([]);
  expect(await told({ department: 'youth', actor: yara, kind: 'reportDuty' })).toEqual([
    'p-2 reportDuty 2024-07-01',
  ]);
});
