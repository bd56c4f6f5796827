import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { amend, startApp, submit, topic, type Client, type TestApp } from '../../app.testing.js';

let test: TestApp;
let admin: Client;
beforeAll(async () => {
  test = await startApp();
  admin = await test.as('admin');
});
afterAll(() => test.close());

it('a department is added and renamed; processes belong to it at once', async () => {
  const { body: added } = await admin
    .post('/api/departments')
    .send({ name: 'Sozialamt', short: 'SozA' })
    .expect(201);
  const { body } = await amend(admin, `/api/departments/${added.id}`, { name: 'Sozialplanung' });
  expect(body).toEqual({ id: added.id, version: 2, name: 'Sozialplanung', short: 'SozA' });
  await amend(admin, '/api/people/planner', { departmentId: added.id });
  const process = await submit(await test.as('planner'), { ...topic, department: added.id });
  expect(process).toMatchObject({ department: { id: added.id, name: 'Sozialplanung' } });
  const { body: list } = await (await test.as('auditor')).get('/api/departments').expect(200);
  expect(list.items.map(({ name }: { name: string }) => name)).toEqual([
    'Jugendamt',
    'Schulamt',
    'Sozialplanung',
  ]);
});

it('names are given once, and every fault is told', async () => {
  const { body } = await admin
    .post('/api/departments')
    .send({ name: 'jugendamt', short: ' ja ', x: 1 })
    .expect(400);
  expect(
    body.errors.map(({ path, code }: { path: string; code: string }) => `${path}: ${code}`).sort(),
  ).toEqual(['name: nameTaken', 'short: nameTaken', 'x: unknownKey']);
  await amend(admin, '/api/departments/youth', { name: 'Schulamt' }, 400);
  await amend(admin, '/api/departments/youth', { name: 'Jugendamt' });
  await amend(admin, '/api/departments/nowhere', {}, 404);
});

it('only administrators change departments', async () => {
  for (const who of ['planner', 'head', 'liaison', 'auditor'] as const) {
    const client = await test.as(who);
    await client.post('/api/departments').send({ name: 'N', short: 'N' }).expect(403);
    await client.patch('/api/departments/youth').send({ name: 'N' }).expect(403);
  }
});
