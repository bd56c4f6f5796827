import { beforeAll, expect, it } from '@jest/globals';
import { assessingNeeds } from '../../../../process/src/testing/histories.testing.js';
import { MEASURED_ON, pia } from '../../../../process/src/testing/world.testing.js';
import { elsewhere, emptyLists, walked } from '../lists.testing.js';
import { listAnalysisFindings, type AnalysisFindingQuery } from './list.js';

const lists = emptyLists();

beforeAll(async () => {
  const cited = assessingNeeds()
    .record('finding.recorded', {
      ...{ findingId: 'f2', text: 'Mehr Hilfe im Norden', source: 'Bericht', asOf: '2024-05-31' },
      ...{ spatialLevel: 'socialSpace', spaceId: 'north' },
      values: [{ indicatorId: 'sgb2', spaceId: 'north', asOf: MEASURED_ON }],
    })
    .accepts();
  await lists.put(cited);
  await lists.put(assessingNeeds(), elsewhere);
});

const found = (query: Partial<AnalysisFindingQuery> = {}) =>
  walked((page) => listAnalysisFindings(lists.db, { actor: pia, ...query, ...page }));

it('come the newest first, with the values they rest on', async () => {
  expect(await found()).toMatchObject([
    {
      ...{ processId: 'p-1', findingId: 'f2', spaceId: 'north', spatialLevel: 'socialSpace' },
      values: [{ indicatorId: 'sgb2', spaceId: 'north', asOf: MEASURED_ON }],
    },
    { processId: 'p-1', findingId: 'f1', source: 'Amtsgericht', values: [] },
    { processId: 'p-2', findingId: 'f1' },
  ]);
});

it.each([
  [{ processId: 'p-2' }, ['f1']],
  [{ department: 'social' }, ['f2', 'f1']],
  [{ spaceIds: ['north', 'harbour'] }, ['f2']],
  [{ spaceIds: ['harbour'] }, []],
] satisfies readonly (readonly [Partial<AnalysisFindingQuery>, readonly string[]])[])(
  'narrowed to %j',
  async (query, expected) => {
    expect((await found(query)).map(({ findingId }) => findingId)).toEqual(expected);
  },
);
