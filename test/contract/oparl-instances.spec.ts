import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { TestApp } from '../../apps/api/src/app.testing.js';
import { CouncilProcess } from '../../apps/api/src/lists/council/council.testing.js';
import { connect, ended, lookAtDue, startLinked } from '../../apps/api/src/outside/oparl/oparl.testing.js';
import { startPostgres, type TestPostgres } from '../../libs/journal/src/postgres.testing.js';
import { json, startOParlServer, type OParlServer } from '../../libs/oparl/src/server.testing.js';

/** Two programs on one PostgreSQL, reading one council system. */
let postgres: TestPostgres;
let server: OParlServer;
let one: TestApp;
let other: TestApp;
let systemId: string;

beforeAll(async () => {
  postgres = await startPostgres();
  server = await startOParlServer();
  const { options } = await postgres.database();
  const settings = { databaseUrl: options.url, oparlIntervalMinutes: 60 };
  one = await startLinked(settings);
  other = await startLinked(settings);
  systemId = await connect(one, server.system);
});
afterAll(async () => {
  // also where one of them did not start
  for (const test of [one, other] as (TestApp | undefined)[]) await test?.close();
  await server.close();
  await postgres.remove();
});

it('a search runs in one program, is seen and called off in the other, and goes on there', async () => {
  let asked = 0;
  let answersLate: (() => void) | undefined;
  server.reply('/body/1/papers?page=2', (response, count) => {
    asked = count;
    const answers = () => json({ data: [] })(response, count);
    if (count > 1) answers();
    else answersLate = answers;
  });
  const [here, there] = [await one.as('liaison'), await other.as('liaison')];
  const { id } = (
    await here
      .post('/api/oparl/searches')
      .send({ systemId, paper: { number: 'x' } })
      .expect(201)
  ).body;
  while (asked === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  expect((await there.get(`/api/oparl/searches/${id}`)).body).toMatchObject({ state: 'running', pages: 1 });
  await there.delete(`/api/oparl/searches/${id}`).expect(200);
  expect((await here.get(`/api/oparl/searches/${id}`)).body.state).toBe('cancelled');
  await there.put(`/api/oparl/searches/${id}`).expect(200);
  const done = { state: 'done', pages: 2, seen: 2 };
  expect(await ended(here, id)).toMatchObject(done);
  // The first program still waits for that page, and asks nothing else of the system until it has it or gives up.
  answersLate!();
  const next = await here.post('/api/oparl/searches').send({ systemId, paper: { number: 'y' } });
  expect(await ended(here, next.body.id)).toMatchObject({ state: 'done' });
  expect((await there.get(`/api/oparl/searches/${id}`)).body).toMatchObject(done);
});

it('linked papers are shared out: each is looked at once', async () => {
  const process = await CouncilProcess.commissioned(one);
  const liaison = await one.as('liaison');
  const papers = Array.from({ length: 12 }, (_, n) => `p${n}`);
  for (const paperId of papers) {
    await process.released(paperId, '2026-03-02');
    const wanted = { processId: process.id, paperId, systemId, address: server.at('/paper/1') };
    await liaison.post('/api/oparl/links').send(wanted).expect(201);
  }
  const readings = () => server.asked.filter((path) => path === '/paper/1').length;
  const before = readings();
  one.later(3_600_000);
  other.later(3_600_000);
  const looked = await Promise.all([lookAtDue(one), lookAtDue(other)]);
  expect(looked.reduce((sum, count) => sum + count, 0)).toBe(12);
  expect(readings() - before).toBe(12);
  expect(server.asked.some((path) => path.includes('modified_since='))).toBe(true);
  const { items } = (await liaison.get('/api/oparl/proposals?limit=200').expect(200)).body;
  expect(items).toHaveLength(36);
});

it('what is proposed in one is taken over in the other, once', async () => {
  const { items } = (await (await one.as('liaison')).get('/api/oparl/proposals?limit=1').expect(200)).body;
  const [{ id, entry, version }] = items;
  const take = async (test: TestApp) =>
    (
      await (
        await test.as('liaison')
      )
        .post(`/api/oparl/proposals/${id}/take`)
        .set('If-Match', `"${version}"`)
        .send({ type: entry.type, data: { bodyId: 'main', ...entry.data } })
    ).status;
  const statuses = await Promise.all([take(one), take(other)]);
  expect(statuses.filter((status) => status === 201)).toHaveLength(1);
  expect(statuses.filter((status) => [409, 412].includes(status))).toHaveLength(1);
});
