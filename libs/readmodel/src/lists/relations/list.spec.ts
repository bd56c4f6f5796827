import { beforeAll, expect, it } from '@jest/globals';
import { aMandateBeingDrafted, aTopic } from '../../../../process/src/testing/histories.testing.js';
import { pia } from '../../../../process/src/testing/world.testing.js';
import { elsewhere, emptyLists, walked } from '../lists.testing.js';
import { listRelations, type RelationQuery } from './list.js';

const lists = emptyLists();

beforeAll(async () => {
  const touching = aMandateBeingDrafted()
    .as(pia)
    .on('2024-02-05')
    .record('mandate.drafted', {
      affectedPlans: [
        { plan: 'Schule', coordination: 'open', processId: 'earlier', coordinatorId: 'yara' },
        { plan: 'Pflege', coordination: 'agreed' },
      ],
    })
    .accepts();
  await lists.put(touching);
  await lists.put(touching, { ...elsewhere, template: { ...touching.dossier.template, key: 'dayCare' } });
  await lists.put(aTopic(), { id: 'earlier', number: '2023-001', title: 'Schulentwicklung' });
});

const found = (query: Partial<RelationQuery> = {}) =>
  walked((page) => listRelations(lists.db, { ...query, ...page }));
const told = async (query: Partial<RelationQuery> = {}) =>
  (await found(query)).map(({ processId, plan }) => `${processId} ${plan}`);

it('what is open comes first, with the process the plan is where it is tracked here', async () => {
  expect(await told()).toEqual(['p-1 Schule', 'p-2 Schule', 'p-1 Pflege', 'p-2 Pflege']);
  const [open, , agreed] = await found();
  expect(open).toMatchObject({
    ...{ coordination: 'open', since: '2024-02-05', coordinatorId: 'yara', transitions: [] },
    other: { processId: 'earlier', number: '2023-001', title: 'Schulentwicklung' },
  });
  expect(agreed).not.toHaveProperty('other');
});

it.each([
  [{ coordination: 'agreed' }, ['p-1 Pflege', 'p-2 Pflege']],
  [{ department: 'youth' }, ['p-2 Schule', 'p-2 Pflege']],
  [{ template: 'dayCare', coordination: 'open' }, ['p-2 Schule']],
] satisfies readonly (readonly [Partial<RelationQuery>, readonly string[]])[])(
  'narrowed to %j',
  async (query, expected) => {
    expect(await told(query)).toEqual(expected);
  },
);
