import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { amend, startApp, type Client, type TestApp } from '../../app.testing.js';

let test: TestApp;
let admin: Client;
beforeEach(async () => {
  test = await startApp();
  admin = await test.as('admin');
});
afterEach(() => test.close());

const county = { key: '0', name: 'Landkreis', level: 'municipality', active: true };

const add = async (space: object): Promise<{ id: string }> =>
  (await admin.post('/api/social-spaces').send(space).expect(201)).body;

const list = async (): Promise<{ id: string; key: string }[]> =>
  (await (await test.as('auditor')).get('/api/social-spaces').expect(200)).body.items;

const faults = (answer: { body: { errors: { path: string; code: string }[] } }): string[] =>
  answer.body.errors.map(({ path, code }) => `${path}: ${code}`).sort();

describe('an administrator', () => {
  it('adds social spaces, which everybody then sees as a tree', async () => {
    const top = await add(county);
    const south = await add({ ...county, key: '20', name: 'Süd', level: 'district', parentId: top.id });
    const north = await add({ ...county, key: '3', name: 'Nord', level: 'district', parentId: top.id });
    const harbour = await add({ ...county, key: '31', name: 'Hafen', level: 'quarter', parentId: north.id });
    expect(await list()).toEqual([
      { ...county, id: top.id, version: 1, hasShape: false },
      { ...north, key: '3', parentId: top.id },
      { ...harbour, key: '31', parentId: north.id },
      { ...south, key: '20', parentId: top.id },
    ]);
  });

  it('moves one, but not under its own part, nor into what is no larger', async () => {
    const top = await add(county);
    const north = await add({ ...county, key: '1', name: 'Nord', level: 'district', parentId: top.id });
    const harbour = await add({ ...county, key: '11', name: 'Hafen', level: 'quarter', parentId: north.id });
    const change = (id: string, sent: object, status = 200) =>
      amend(admin, `/api/social-spaces/${id}`, sent, status);
    expect(faults(await change(north.id, { parentId: harbour.id }, 400))).toEqual(['parentId: spaceCircle']);
    expect(faults(await change(harbour.id, { level: 'municipality' }, 400))).toEqual([
      'parentId: spaceNotAbove',
    ]);
    expect(faults(await change(north.id, { level: 'facility' }, 400))).toEqual(['level: spaceNotAboveParts']);
    const { body } = await change(harbour.id, { parentId: top.id });
    expect(body).toMatchObject({ name: 'Hafen', parentId: top.id });
    await change(harbour.id, { parentId: null });
    expect((await list()).map(({ key }) => key)).toEqual(['0', '1', '11']);
    await change('nobody', {}, 404);
  });

  it('retires one, when its parts are retired', async () => {
    const north = await add({ ...county, key: '1', name: 'Nord', level: 'district' });
    const harbour = await add({ ...county, key: '11', name: 'Hafen', level: 'quarter', parentId: north.id });
    const retire = (id: string, status = 200) =>
      amend(admin, `/api/social-spaces/${id}`, { active: false }, status);
    expect(faults(await retire(north.id, 400))).toEqual(['active: spaceHasParts']);
    await retire(harbour.id);
    await retire(north.id);
    expect(faults(await amend(admin, `/api/social-spaces/${harbour.id}`, { active: true }, 400))).toEqual([
      'parentId: spaceInactive',
    ]);
    await admin.delete(`/api/social-spaces/${harbour.id}`).expect(404);
  });

  it('hears of every fault at once, and nothing is kept', async () => {
    await add(county);
    const answer = await admin
      .post('/api/social-spaces')
      .send({ key: '0', name: '', level: 'planet', parentId: 'nowhere', active: 'yes', people: 3 })
      .expect(400);
    expect(faults(answer)).toEqual([
      'active: flag',
      'key: keyTaken',
      'level: oneOf',
      'name: empty',
      'parentId: unknownReference',
      'people: unknownKey',
    ]);
    expect(answer.body.errors.every(({ message }: { message: string }) => message.length > 5)).toBe(true);
    expect(await list()).toHaveLength(1);
  });

  it('gets a key once, of two who come at the same moment', async () => {
    const send = () => admin.post('/api/social-spaces').send(county);
    const statuses = (await Promise.all([send(), send()])).map(({ status }) => status).sort();
    expect(statuses).toEqual([201, 400]);
  });

  it('leaves a trace of every change', async () => {
    const { id } = await add(county);
    await amend(admin, `/api/social-spaces/${id}`, { name: 'Kreis' });
    const { body } = await admin.get('/api/council/rules/changes').expect(200);
    expect(body.items).toMatchObject([
      { what: 'socialSpace', id, before: { name: 'Landkreis' }, after: { name: 'Kreis' } },
      { what: 'socialSpace', id, after: county },
    ]);
  });
});

it('nobody else changes social spaces', async () => {
  const { id } = await add(county);
  for (const who of ['planner', 'head', 'liaison', 'auditor'] as const) {
    const client = await test.as(who);
    await client
      .post('/api/social-spaces')
      .send({ ...county, key: '1' })
      .expect(403);
    await client.patch(`/api/social-spaces/${id}`).send({ name: 'N' }).expect(403);
  }
});
