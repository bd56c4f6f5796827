import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { amend, startApp, type Client, type TestApp } from '../../app.testing.js';

let test: TestApp;
let admin: Client;

const election = {
  kind: 'election',
  title: 'Kreistagswahl',
  opensOn: '2031-03-16',
  closesOn: '2031-06-30',
  noticeDays: 90,
  subject: 'any',
  active: true,
};

beforeAll(async () => {
  test = await startApp();
  admin = await test.as('admin');
});
afterAll(() => test.close());

const faults = (answer: { body: { errors: { path: string; code: string }[] } }): string[] =>
  answer.body.errors.map(({ path, code }) => `${path}: ${code}`).sort();

const windows = async () => (await (await test.as('planner')).get('/api/windows').expect(200)).body.items;

describe('the calendar of windows', () => {
  it('is kept by administrators and liaisons, and read by everybody', async () => {
    const { body } = await admin.post('/api/windows').send(election).expect(201);
    expect(body).toEqual({ ...election, id: expect.any(String), version: 1, standing: 'ahead' });
    const liaison = await test.as('liaison');
    const { body: call } = await liaison
      .post('/api/windows')
      .send({ ...election, kind: 'fundingCall', title: 'Aufruf', programme: 'Land', opensOn: '2020-01-01' })
      .expect(201);
    expect(call).toMatchObject({ programme: 'Land', standing: 'open' });
    expect((await windows()).map(({ title }: { title: string }) => title)).toEqual([
      'Aufruf',
      'Kreistagswahl',
    ]);
    for (const who of ['planner', 'head', 'auditor'] as const)
      await (await test.as(who)).post('/api/windows').send(election).expect(403);
  });

  it('tells every fault at once, and keeps nothing', async () => {
    const before = await windows();
    const bad = { kind: 'fullMoon', title: ' ', opensOn: '2026-02-30', noticeDays: -1, active: 'yes', x: 1 };
    expect(faults(await admin.post('/api/windows').send(bad).expect(400))).toEqual([
      'active: flag',
      'closesOn: required',
      'kind: oneOf',
      'noticeDays: range',
      'opensOn: day',
      'subject: required',
      'title: empty',
      'x: unknownKey',
    ]);
    const upsideDown = { ...election, closesOn: '2031-03-15' };
    expect(faults(await admin.post('/api/windows').send(upsideDown).expect(400))).toEqual([
      'closesOn: endBeforeStart',
    ]);
    expect(await windows()).toEqual(before);
  });

  it('is changed field by field, and every change is logged', async () => {
    const { body } = await admin
      .post('/api/windows')
      .send({ ...election, programme: 'P', note: 'N' })
      .expect(201);
    const changed = await amend(admin, `/api/windows/${body.id}`, { title: 'Landratswahl', programme: null });
    const { programme: _, ...rest } = body;
    expect(changed.body).toEqual({ ...rest, version: 2, title: 'Landratswahl' });
    const log = await admin.get('/api/council/rules/changes?limit=1').expect(200);
    expect(log.body.items).toMatchObject([
      { what: 'window', id: body.id, before: { title: 'Kreistagswahl' }, after: { title: 'Landratswahl' } },
    ]);
    expect(faults(await amend(admin, `/api/windows/${body.id}`, { opensOn: '2032-01-01' }, 400))).toEqual([
      'closesOn: endBeforeStart',
    ]);
    const { body: missing } = await amend(admin, '/api/windows/nowhere', {}, 404);
    expect(missing.code).toBe('window.notFound');
  });

  it('keeps a window once, however often the request is repeated', async () => {
    const send = () => admin.post('/api/windows').set('Idempotency-Key', 'w').send(election).expect(201);
    const [first, second] = [await send(), await send()];
    expect(second.body).toEqual(first.body);
  });

  it('is drawn as a form from what is checked', async () => {
    const { body } = await admin.get('/api/administration/forms').set('Accept-Language', 'en').expect(200);
    expect(body.window.properties).toMatchObject({
      opensOn: { title: 'Opens on', 'x-field': 'day' },
      noticeDays: { title: 'Announce so many days before' },
    });
    expect(body.window.properties.kind.oneOf).toContainEqual({ const: 'election', title: 'Election' });
  });
});
