import { beforeAll, expect, it } from '@jest/globals';
import { assessingNeeds } from '../../../../process/src/testing/histories.testing.js';
import { pia } from '../../../../process/src/testing/world.testing.js';
import { elsewhere, emptyLists, walked } from '../lists.testing.js';
import { groupsInvolved, involved, lastAsked, type InvolvedQuery } from './list.js';

const lists = emptyLists();

beforeAll(async () => {
  const planned = assessingNeeds()
    .on('2024-09-01')
    .record('participation.planned', {
      ...{ participationId: 'b1', phase: 'analysis', group: 'Träger', method: 'survey' },
      ...{ area: 'Nord', spaceId: 'north', plannedOn: '2024-09-10' },
    })
    .accepts();
  await lists.put(planned);
  const held = planned
    .on('2024-09-12')
    .record('participation.held', {
      participationId: 'b1',
      heldOn: '2024-09-12',
      attendance: 24,
      result: 'Mehr',
      answerBy: '2024-11-30',
    })
    .accepts();
  await lists.put(held, elsewhere);
});

const told = async (query: Partial<InvolvedQuery> = {}) =>
  (await walked((page) => involved(lists.db, { actor: pia, today: '2024-09-11', ...query, ...page })))
    .filter(({ group }) => group === 'Träger')
    .map(
      ({ processId, participationId = '-', state, overdue }) =>
        `${processId} ${participationId} ${state}${overdue ? ' !' : ''}`,
    );

it.each([
  [{}, ['p-1 b1 planned !', 'p-2 b1 held']],
  [{ today: '2024-09-10' }, ['p-1 b1 planned', 'p-2 b1 held']],
  [{ state: 'overdue' }, ['p-1 b1 planned !']],
  [{ state: 'held' }, ['p-2 b1 held']],
  [{ state: 'all', department: 'youth' }, ['p-2 b1 held']],
  [{ group: ' träger ' }, ['p-1 b1 planned !', 'p-2 b1 held']],
  [{ spaceIds: ['harbour'] }, []],
  [{ spaceIds: [] }, []],
  [{ spaceIds: ['north', 'harbour'], phase: 'analysis' }, ['p-1 b1 planned !', 'p-2 b1 held']],
  [{ phase: 'measures' }, []],
] satisfies readonly (readonly [Partial<InvolvedQuery>, readonly string[]])[])(
  'narrowed to %j',
  async (query, expected) => {
    expect(await told(query)).toEqual(expected);
  },
);

it('a demanded group without a step is told as missing, as one that was waived is', async () => {
  const requiredGroups = [{ phase: 'analysis', group: 'Eltern', norm: '§ 22a SGB VIII' }] as const;
  await lists.put(assessingNeeds(), { id: 'p-3', number: '2024-003', requiredGroups });
  const missing = await walked((page) =>
    involved(lists.db, { actor: pia, today: '2024-09-11', state: 'missing', ...page }),
  );
  expect(missing.filter(({ processId }) => processId === 'p-3')).toMatchObject([
    { group: 'Eltern', norm: '§ 22a SGB VIII', phase: 'analysis', state: 'missing', overdue: false },
  ]);
  expect(await groupsInvolved(lists.db, pia)).toEqual(expect.arrayContaining(['Eltern', 'Träger']));
});

it('a space is known by when somebody was last asked there', async () => {
  expect(await lastAsked(lists.db, ['north', 'harbour'])).toEqual(new Map([['north', '2024-09-12']]));
});
