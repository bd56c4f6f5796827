import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { amend, startApp, type Client, type TestApp } from '../../app.testing.js';

let test: TestApp;
let admin: Client;

const jha = {
  name: 'Jugendhilfeausschuss',
  kind: 'youthWelfareCommittee',
  responsibilities: [
    { subject: 'youthWelfare', mostCents: 5_000_000, from: '2026-01-01', until: '2026-12-31' },
    { subject: 'any' },
  ],
  active: true,
};

beforeAll(async () => {
  test = await startApp();
  admin = await test.as('admin');
});
afterAll(() => test.close());

const bodies = async (): Promise<{ id: string; name: string }[]> =>
  (await (await test.as('planner')).get('/api/bodies').expect(200)).body.items;

const faults = (answer: { body: { errors: { path: string; code: string }[] } }): string[] =>
  answer.body.errors.map(({ path, code }) => `${path}: ${code}`);

describe('an administrator', () => {
  it('adds a body, which everybody then sees by name', async () => {
    const { body } = await admin.post('/api/bodies').send(jha).expect(201);
    expect(body).toEqual({ ...jha, id: expect.stringMatching(/^[0-9a-f-]{36}$/), version: 1 });
    expect((await bodies()).map(({ name }) => name)).toEqual(['Jugendhilfeausschuss', 'Kreistag']);
    expect(await bodies()).toContainEqual(body);
  });

  it('changes what is different, and leaves the rest as it is', async () => {
    const { body: added } = await admin
      .post('/api/bodies')
      .send({ ...jha, name: 'Bezirksrat Nord', kind: 'districtCouncil', area: 'Nord' })
      .expect(201);
    const change = async (sent: object) => (await amend(admin, `/api/bodies/${added.id}`, sent)).body;
    expect(await change({ name: 'Bezirksrat Nordost', area: 'Nordost' })).toEqual({
      ...added,
      version: 2,
      name: 'Bezirksrat Nordost',
      area: 'Nordost',
    });
    expect(await change({})).toMatchObject({ area: 'Nordost' });
    expect(await change({ area: null, responsibilities: [] })).toEqual({
      id: added.id,
      version: 3,
      name: 'Bezirksrat Nordost',
      kind: 'districtCouncil',
      responsibilities: [],
      active: true,
    });
  });

  it('sets a body inactive; it stays named', async () => {
    const { body: added } = await admin.post('/api/bodies').send({ ...jha, name: 'Altes Gremium' });
    const { body } = await amend(admin, `/api/bodies/${added.id}`, { active: false });
    expect(body).toMatchObject({ name: 'Altes Gremium', active: false });
    expect(await bodies()).toContainEqual(body);
    await admin.delete(`/api/bodies/${added.id}`).expect(404);
  });

  it('hears of every fault at once', async () => {
    const answer = await admin
      .post('/api/bodies')
      .send({
        name: ' kreistag ',
        kind: 'parliament',
        responsibilities: [
          { subject: 'astrology' },
          { subject: 'any', from: '2026-02-01', until: '2026-01-01' },
          { subject: 'any', from: '2026-02-30', mostCents: -1 },
        ],
        active: 'yes',
        members: 3,
      })
      .expect(400);
    expect(answer.body.code).toBe('request.invalid');
    expect(faults(answer).sort()).toEqual([
      'active: flag',
      'kind: oneOf',
      'members: unknownKey',
      'name: nameTaken',
      'responsibilities.0.subject: unknownReference',
      'responsibilities.1.until: endBeforeStart',
      'responsibilities.2.from: day',
      'responsibilities.2.mostCents: range',
    ]);
    expect(answer.body.errors.every(({ message }: { message: string }) => message.length > 5)).toBe(true);
  });

  it.each([
    ['nothing', {}, ['active', 'kind', 'name', 'responsibilities']],
    ['no object', [1], ['']],
    ['no list', { ...jha, name: 'N', responsibilities: 'all' }, ['responsibilities']],
    ['half a character', { ...jha, name: 'N\ud800' }, ['name']],
  ])('cannot send %s', async (_, sent, paths) => {
    const { body } = await admin.post('/api/bodies').send(sent).expect(400);
    expect(body.errors.map(({ path }: { path: string }) => path).sort()).toEqual(paths);
  });

  it('keeps the name when changing something else, and takes no other one', async () => {
    const [, council] = await bodies();
    await amend(admin, '/api/bodies/council', { name: 'KREISTAG' });
    await amend(admin, '/api/bodies/council', { name: 'Kreistag' });
    const answer = await amend(admin, '/api/bodies/council', { name: 'Jugendhilfeausschuss', id: 'x' }, 400);
    expect(faults(answer).sort()).toEqual(['id: unknownKey', 'name: nameTaken']);
    expect(council).toBeDefined();
    await amend(admin, '/api/bodies/nobody', {}, 404);
  });

  it('adds a body once, however often the request is repeated', async () => {
    const send = () =>
      admin
        .post('/api/bodies')
        .set('Idempotency-Key', 'once')
        .send({ ...jha, name: 'Einmal' });
    const answers = await Promise.all([send(), send(), send()]);
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    expect((await bodies()).filter(({ name }) => name === 'Einmal')).toHaveLength(1);
  });

  it('gets a name once, of two who come at the same moment', async () => {
    const send = () => admin.post('/api/bodies').send({ ...jha, name: 'Gleichzeitig' });
    const statuses = (await Promise.all([send(), send()])).map(({ status }) => status).sort();
    expect(statuses).toEqual([201, 400]);
  });
});

it('nobody else changes bodies', async () => {
  for (const who of ['planner', 'head', 'liaison', 'auditor'] as const) {
    const client = await test.as(who);
    await client.post('/api/bodies').send(jha).expect(403);
    await client.patch('/api/bodies/council').send({ name: 'N' }).expect(403);
  }
});
