import { beforeAll, expect, it } from '@jest/globals';
import {
  aCommissionedProcess,
  aParkedTopic,
  aTopic,
} from '../../../../process/src/testing/histories.testing.js';
import { pia, windows } from '../../../../process/src/testing/world.testing.js';
import { elsewhere, emptyLists, walked } from '../lists.testing.js';
import { topics, type TopicQuery } from './list.js';

const lists = emptyLists();

beforeAll(async () => {
  const signal = { kind: 'press', source: 'Kreisblatt', note: 'Räumungen' } as const;
  const spokenOf = aTopic()
    .as(pia)
    .on('2024-02-01')
    .record('topic.signalNoted', { ...signal, notedOn: '2024-02-01' })
    .accepts();
  await lists.put(spokenOf);
  await lists.put(aParkedTopic(), { id: 'p-3', number: '2024-003' });
  await lists.put(aTopic({ template: 'dayCare' }), elsewhere);
  await lists.put(aCommissionedProcess(), { id: 'p-4', number: '2024-004' });
});

const told = async (query: Partial<TopicQuery> = {}): Promise<string[]> => {
  const found = await walked((page) =>
    topics(lists.db, { sort: 'rank', windows, today: '2024-03-01', ...query, ...page }),
  );
  return found.map(({ processId }) => processId);
};

it('holds what is no mandate yet, by rank, day of review or latest signal', async () => {
  expect((await told()).toSorted()).toEqual(['p-1', 'p-2', 'p-3']);
  expect((await told({ sort: 'review' }))[0]).toBe('p-3');
  expect((await told({ sort: '-latestSignal' }))[0]).toBe('p-1');
});

it.each([
  [{ waitingFor: 'election' }, ['p-3']],
  [{ state: 'topic.parked' }, ['p-3']],
  [{ department: 'youth' }, ['p-2']],
  [{ template: 'dayCare' }, ['p-2']],
  [{ due: true }, []],
  [{ due: true, today: '2024-09-01' }, ['p-3']],
  [{ woken: true }, []],
  [{ woken: true, today: '2024-05-10' }, ['p-3']],
  [{ woken: true, today: '2025-01-01' }, []],
] satisfies readonly (readonly [Partial<TopicQuery>, readonly string[]])[])(
  'narrowed to %j',
  async (query, found) => {
    expect(await told(query)).toEqual(found);
    expect(await told({ ...query, sort: 'review' })).toEqual(found);
  },
);

it('tells why a topic waits and what has been heard of it', async () => {
  const asked = { sort: 'review', windows, today: '2024-06-10', limit: 5 } as const;
  const { items } = await topics(lists.db, asked);
  expect(items[0]).toMatchObject({
    state: 'topic.parked',
    waitingFor: 'election',
    reason: 'Vor der Wahl keine Mehrheit',
    parkedOn: '2024-01-20',
    reviewOn: '2024-09-01',
    windows: [{ id: 'election' }],
  });
  expect(items.find(({ processId }) => processId === 'p-1')).toMatchObject({
    signalCount: 1,
    facts: { signals: [{ notedOn: '2024-02-01' }] },
    windows: [],
  });
});
