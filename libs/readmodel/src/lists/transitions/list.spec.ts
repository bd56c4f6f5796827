import { expect, it } from '@jest/globals';
import { aTopic } from '../../../../process/src/testing/histories.testing.js';
import { elsewhere, emptyLists, walked } from '../lists.testing.js';
import { listTransitions } from './list.js';

const lists = emptyLists();

it('processes come by the transition they are about, until they have ended', async () => {
  const tagged = aTopic()
    .record('transition.tagged', { transition: 'dayCareToSchool', plans: [{ plan: 'Kita' }], note: 'Hort' })
    .accepts()
    .record('transition.tagged', { transition: 'arrival', plans: [{ plan: 'Zuzug' }] })
    .accepts();
  await lists.put(tagged);
  await lists.put(tagged, { ...elsewhere, state: 'abandoned' });
  const told = (query: object = {}) => walked((page) => listTransitions(lists.db, { ...query, ...page }));
  expect(await told()).toMatchObject([
    { processId: 'p-1', transition: 'arrival', plans: [{ plan: 'Zuzug' }] },
    {
      processId: 'p-1',
      transition: 'dayCareToSchool',
      plans: [{ plan: 'Kita' }],
      note: 'Hort',
      since: '2024-01-10',
    },
  ]);
  expect(await told({ department: 'youth' })).toEqual([]);
  expect(await told({ template: 'socialPlanning' })).toHaveLength(2);
});
