import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { record, startApp, type TestApp } from '../../app.testing.js';
import { CouncilProcess } from '../council/council.testing.js';

interface Item {
  findingId: string;
  space?: { id: string; name: string };
}

const MEASURED = '2025-12-31';
let test: TestApp;
let process: CouncilProcess;
let spaces: Record<'town' | 'north' | 'harbour' | 'south', string>;
let indicator: string;

const list = async (query = '', person: 'planner' | 'planner2' = 'planner') =>
  (await (await test.as(person)).get(`/api/analysis-findings?${query}`).expect(200)).body;
const found = async (query = ''): Promise<string[]> =>
  (await list(query)).items.map(({ findingId }: Item) => findingId);

async function addSpace(name: string, level: string, parentId?: string): Promise<string> {
  const space = { key: name, name, level, active: true, ...(parentId && { parentId }) };
  const { body } = await (await test.as('admin')).post('/api/social-spaces').send(space).expect(201);
  return body.id;
}

const finding = (findingId: string, asOf: string, spaceId?: string, more: object = {}) => ({
  ...{ findingId, asOf, text: `Befund ${findingId}`, source: 'Statistik', spatialLevel: 'quarter' },
  ...(spaceId && { spaceId }),
  ...more,
});

// It is 4 May 2026.
beforeAll(async () => {
  test = await startApp();
  const town = await addSpace('Stadt', 'municipality');
  const north = await addSpace('Nord', 'district', town);
  const harbour = await addSpace('Hafen', 'quarter', north);
  spaces = { town, north, harbour, south: await addSpace('Süd', 'district', town) };
  const planner = await test.as('planner');
  const made = await planner
    .post('/api/indicators')
    .send({ name: 'SGB II', unit: 'Prozent', source: 'BA', active: true })
    .expect(201);
  indicator = made.body.id;
  await planner
    .put(`/api/indicators/${indicator}/values`)
    .send({ spaceId: harbour, asOf: MEASURED, value: 12.5 })
    .expect(200);
  process = await CouncilProcess.commissioned(test);
  const lead = { role: 'accountable', personId: 'planner', from: '2026-01-15' };
  await process.records('head', 'responsibility.assigned', lead);
  await process.records('planner', 'analysis.started', { startOn: '2026-02-01', team: [] });
});
afterAll(() => test.close());

describe('findings of all processes', () => {
  it('stand with source, day, spatial level, place and the values they rest on, the newest first', async () => {
    const values = [{ indicatorId: indicator, spaceId: spaces.harbour, asOf: MEASURED }];
    await process.records(
      'planner',
      'finding.recorded',
      finding('f1', '2026-01-31', spaces.harbour, { values }),
    );
    await process.records('planner', 'finding.recorded', finding('f2', '2026-03-31', spaces.north));
    await process.records(
      'planner',
      'finding.recorded',
      finding('f3', '2026-02-28', undefined, { area: 'Kai' }),
    );
    const { items } = await list();
    expect(items.map(({ findingId }: Item) => findingId)).toEqual(['f2', 'f3', 'f1']);
    expect(items[2]).toMatchObject({
      text: 'Befund f1',
      source: 'Statistik',
      asOf: '2026-01-31',
      spatialLevel: 'quarter',
      space: { id: spaces.harbour, name: 'Hafen' },
      values,
      processId: process.id,
      processTitle: 'Jugendhilfeplan',
      department: { id: 'youth' },
    });
    expect(items[1]).toMatchObject({ area: 'Kai', values: [] });
  });

  it('are found by a space with its parts, process and department', async () => {
    expect(await found(`space=${spaces.town}`)).toEqual(['f2', 'f1']);
    expect(await found(`space=${spaces.north}`)).toEqual(['f2', 'f1']);
    expect(await found(`space=${spaces.harbour}`)).toEqual(['f1']);
    expect(await found(`space=${spaces.south}`)).toEqual([]);
    expect(await found(`process=${process.id}&department=youth`)).toEqual(['f2', 'f3', 'f1']);
    expect(await found('department=school')).toEqual([]);
    expect(await found('process=nowhere')).toEqual([]);
  });

  it('are read by everybody who is signed in, as the dossier is', async () => {
    expect((await list('', 'planner2')).items).toHaveLength(3);
    await test.stranger.get('/api/analysis-findings').expect(401);
  });

  it('come page by page', async () => {
    const first = await list('limit=2');
    const rest = await list(`limit=2&cursor=${String(first.next)}`);
    expect([...first.items, ...rest.items].map(({ findingId }: Item) => findingId)).toEqual([
      'f2',
      'f3',
      'f1',
    ]);
    expect(rest.next).toBeNull();
    await (await test.as('planner')).get('/api/analysis-findings?cursor=nonsense').expect(400);
  });

  it('name everything that is wrong with a question at once', async () => {
    const planner = await test.as('planner');
    const { body } = await planner.get('/api/analysis-findings?space=nowhere&department=none').expect(400);
    expect(body.errors.map(({ path }: { path: string }) => path).sort()).toEqual(['department', 'space']);
  });

  it('follow what is corrected and withdrawn', async () => {
    await process.records('planner', 'finding.revised', {
      findingId: 'f3',
      changes: { spaceId: spaces.south },
    });
    expect(await found(`space=${spaces.south}`)).toEqual(['f3']);
    await process.records('planner', 'finding.withdrawn', { findingId: 'f2', reason: 'Doppelt' });
    expect(await found()).toEqual(['f3', 'f1']);
  });
});

describe('a value a finding cites', () => {
  const cites = async (asOf: string, spaceId: string, language = 'de') =>
    record(
      await test.as('planner'),
      process.id,
      process.version,
      'finding.recorded',
      finding('f9', '2026-01-31', spaceId, { values: [{ indicatorId: indicator, spaceId, asOf }] }),
    ).set('Accept-Language', language);

  it.each([
    [
      'de',
      'Zum 30.12.2025 steht für diesen Indikator und diesen Sozialraum kein Wert im Register; der nächste ist vom 31.12.2025.',
    ],
    [
      'en',
      'The register holds no value of this indicator for this social space on 2025-12-30; the nearest is of 2025-12-31.',
    ],
  ])(
    'is refused where the series has none of that day, and the nearest is named (%s)',
    async (language, message) => {
      const { status, body } = await cites('2025-12-30', spaces.harbour, language);
      expect([status, body.missing]).toMatchObject([422, [{ message, where: 'values.0.asOf' }]]);
    },
  );

  it('is refused where the space has no series', async () => {
    const { status, body } = await cites(MEASURED, spaces.south);
    expect([status, body.missing]).toMatchObject([
      422,
      [{ code: 'finding.valueThere', where: 'values.0.asOf' }],
    ]);
  });

  it('is taken where the register says why there is no number', async () => {
    await (
      await test.as('planner')
    )
      .put(`/api/indicators/${indicator}/values`)
      .send({ spaceId: spaces.south, asOf: MEASURED, missing: 'secret' })
      .expect(200);
    expect((await cites(MEASURED, spaces.south)).status).toBe(201);
  });
});
