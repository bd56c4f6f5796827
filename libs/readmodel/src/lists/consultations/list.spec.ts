import { beforeAll, expect, it } from '@jest/globals';
import { aMandateBeforeTheCouncil } from '../../../../process/src/testing/histories.testing.js';
import { lena, pia, yara } from '../../../../process/src/testing/world.testing.js';
import { elsewhere, emptyLists, walked } from '../lists.testing.js';
import { sessions, type SessionQuery } from './list.js';

const lists = emptyLists();

beforeAll(async () => {
  const before = aMandateBeforeTheCouncil().as(lena).on('2024-03-04');
  const finance = {
    paperId: 'p1',
    consultationId: 'c1',
    bodyId: 'financeCommittee',
    role: 'preliminary',
    sessionOn: '2024-03-25',
  } as const;
  const council = {
    ...finance,
    consultationId: 'c2',
    bodyId: 'council',
    role: 'decision',
    sessionOn: '2024-04-15',
  } as const;
  const heard = before
    .record('consultation.scheduled', finance)
    .accepts()
    .record('consultation.scheduled', council)
    .accepts()
    .on('2024-03-25')
    .record('consultation.held', { consultationId: 'c1', resultCode: 'recommended' })
    .accepts();
  await lists.put(heard);
  await lists.put(
    before.record('consultation.scheduled', { ...council, public: false }).accepts(),
    elsewhere,
  );
});

const told = async (query: Partial<SessionQuery> = {}): Promise<string[]> => {
  const found = await walked((page) => sessions(lists.db, { actor: lena, ...query, ...page }));
  return found.map(
    ({ sessionOn, bodyId, consultations }) =>
      `${sessionOn} ${bodyId} ${consultations.map(({ processId }) => processId).join(' ')}`,
  );
};

it('sessions come by day and body, each whole', async () => {
  expect(await told()).toEqual(['2024-03-25 financeCommittee p-1', '2024-04-15 council p-1 p-2']);
  expect(await told({ newestFirst: true })).toEqual([
    '2024-04-15 council p-1 p-2',
    '2024-03-25 financeCommittee p-1',
  ]);
});

it.each([
  [{ bodyId: 'council' }, ['2024-04-15 council p-1 p-2']],
  [{ from: '2024-04-01' }, ['2024-04-15 council p-1 p-2']],
  [{ until: '2024-04-01' }, ['2024-03-25 financeCommittee p-1']],
  [{ openOnly: true }, ['2024-04-15 council p-1 p-2']],
  [{ from: '2024-05-01' }, []],
])('narrowed to %j', async (query, found) => {
  expect(await told(query)).toEqual(found);
});

it('of a closed session nobody elsewhere is told', async () => {
  expect(await told({ actor: yara })).toContain('2024-04-15 council p-1 p-2');
  expect(await told({ actor: pia })).toEqual(['2024-03-25 financeCommittee p-1', '2024-04-15 council p-1']);
});

it('a consultation tells its paper and its result', async () => {
  const { items } = await sessions(lists.db, { actor: lena, limit: 1 });
  expect(items[0]?.consultations).toMatchObject([
    {
      consultationId: 'c1',
      role: 'preliminary',
      public: true,
      resultCode: 'recommended',
      paperId: 'p1',
      paperTitle: 'Auftrag zur Planung',
      paperKind: 'mandate',
      paperState: 'deliberating',
    },
  ]);
  expect(items[0]?.consultations[0]).not.toHaveProperty('bundle');
});
