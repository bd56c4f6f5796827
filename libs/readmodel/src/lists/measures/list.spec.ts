import { beforeAll, expect, it } from '@jest/globals';
import {
  aRunningMeasure,
  decidingTheCycle,
  plannedMeasures,
} from '../../../../process/src/testing/histories.testing.js';
import { pia, yara } from '../../../../process/src/testing/world.testing.js';
import { elsewhere, emptyLists, walked } from '../lists.testing.js';
import { listMeasures, type MeasureQuery } from './list.js';

const lists = emptyLists();

beforeAll(async () => {
  const { dossier } = aRunningMeasure();
  await lists.put({ dossier });
  const papers = dossier.papers.map((paper) => ({ ...paper, public: false }));
  const measures = dossier.measures.map((one) => ({
    ...one,
    area: 'Übersee Nord',
    politicalAddition: true as const,
  }));
  await lists.put({ dossier }, { ...elsewhere, papers, measures });
  await lists.put(plannedMeasures(), { id: 'p-3', number: '2024-003' });
  await lists.put(decidingTheCycle(), { id: 'p-4', number: '2024-004' });
});

const found = (query: Partial<MeasureQuery> = {}) =>
  walked((page) => listMeasures(lists.db, { actor: pia, today: '2025-07-01', ...query, ...page }));
const told = async (query: Partial<MeasureQuery> = {}) =>
  (await found(query)).map(({ processId, measureId }) => `${processId} ${measureId}`);

it.each([
  [{ state: 'running' }, ['p-1 m1', 'p-2 m1']],
  [{ department: 'youth' }, ['p-2 m1', 'p-2 m2']],
  [{ processId: 'p-3' }, ['p-3 m1', 'p-3 m2']],
  [{ ownerId: 'pia' }, []],
  [{ political: true }, ['p-2 m1', 'p-2 m2']],
  [{ unfunded: true }, ['p-1 m2', 'p-2 m2']],
  [{ q: 'notunter', processId: 'p-1' }, ['p-1 m2']],
  [{ q: 'fach uber' }, ['p-2 m1']],
  [{ area: 'nord' }, ['p-2 m1', 'p-2 m2']],
  [{ late: true, today: '2025-05-31' }, []],
  [{ late: true, processId: 'p-1' }, ['p-1 m2']],
] satisfies readonly (readonly [Partial<MeasureQuery>, readonly string[]])[])(
  'narrowed to %j',
  async (query, expected) => {
    expect(await told(query)).toEqual(expected);
  },
);

it('tells the decision that adopted it to whoever may read it', async () => {
  const decidedBy = { decisionId: 'd2', itemNo: 1, decidedOn: '2025-03-20' };
  const ofMeasure = async (actor = pia) => (await found({ actor, q: 'fachstelle', department: 'youth' }))[0];
  expect(await ofMeasure(yara)).toMatchObject({ title: 'Fachstelle', state: 'running', decidedBy });
  expect(await ofMeasure()).not.toHaveProperty('decidedBy');
  expect((await found({ processId: 'p-1' }))[0]).toMatchObject({ decidedBy });
});

it('tells how its indicator stands, and what the evaluation said', async () => {
  expect((await found({ processId: 'p-4' }))[0]).toMatchObject({
    verdict: 'continue',
    indicator: { name: 'Räumungen', baseline: 120, target: 60, value: 70, asOf: '2026-12-31' },
  });
});
