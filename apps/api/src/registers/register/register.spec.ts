import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type request from 'supertest';
import { startApp, type Client, type PersonId, type TestApp } from '../../app.testing.js';

interface Case {
  readonly address: string;
  readonly by: PersonId;
  /** What the log calls one. */
  readonly what: string;
  readonly fresh: object;
  /** A field of it with another value. */
  readonly change: Record<string, unknown>;
  readonly list?: string;
}

/** Every register there is. */
const registers: readonly Case[] = [
  {
    address: '/api/bodies',
    by: 'admin',
    what: 'body',
    fresh: { name: 'Ausschuss', kind: 'committee', responsibilities: [], active: true },
    change: { area: 'Nord' },
  },
  {
    address: '/api/departments',
    by: 'admin',
    what: 'department',
    fresh: { name: 'Sozialamt', short: 'SozA' },
    change: { short: 'Soz' },
  },
  {
    address: '/api/people',
    list: '/api/people/accounts',
    by: 'admin',
    what: 'person',
    fresh: { name: 'Kim', email: 'kim@test.example', role: 'liaison', treasury: false, active: true },
    change: { treasury: true },
  },
  {
    address: '/api/windows',
    by: 'liaison',
    what: 'window',
    fresh: {
      ...{ kind: 'election', title: 'Kommunalwahl', opensOn: '2026-09-01', closesOn: '2026-09-14' },
      ...{ noticeDays: 30, subject: 'any', active: true },
    },
    change: { note: 'Auch Stichwahl.' },
  },
  {
    address: '/api/social-spaces',
    by: 'admin',
    what: 'socialSpace',
    fresh: { key: '1', name: 'Nord', level: 'district', active: true },
    change: { name: 'Nordstadt' },
  },
  {
    address: '/api/indicators',
    by: 'planner',
    what: 'indicator',
    fresh: { name: 'Quote', unit: 'Prozent', source: 'Statistik', active: true },
    change: { unit: '%' },
  },
];

describe.each(registers)('$address', ({ address, by, what, fresh, change, list = address }) => {
  let test: TestApp;
  let keeper: Client;
  let id: string;

  beforeAll(async () => {
    test = await startApp();
    keeper = await test.as(by);
    const answer = await keeper.post(address).send(fresh).expect(201);
    expect(answer.headers['etag']).toBe('"1"');
    expect(answer.body).toMatchObject({ ...fresh, version: 1 });
    id = answer.body.id;
  });
  afterAll(() => test.close());

  const patch = (seen: number, sent: object): request.Test =>
    keeper
      .patch(`${address}/${id}`)
      .set('If-Match', `"${String(seen)}"`)
      .send(sent);
  const shown = async (): Promise<object> =>
    (await keeper.get(list).expect(200)).body.items.find((item: { id: string }) => item.id === id);
  const logged = async (): Promise<{ before?: object; after: object }[]> =>
    (await (await test.as('auditor')).get('/api/council/rules/changes').expect(200)).body.items.filter(
      (one: { what: string; id: string }) => one.what === what && one.id === id,
    );

  it('is changed by nobody who does not say what they saw', async () => {
    const { body } = await keeper.patch(`${address}/${id}`).send(change).expect(428);
    expect(body.code).toBe('version.missing');
    for (const seen of ['*', 'yesterday'])
      await keeper
        .patch(`${address}/${id}`)
        .set('If-Match', seen)
        .send(change)
        .expect(seen === '*' ? 428 : 400);
    expect(await shown()).toMatchObject({ ...fresh, version: 1 });
    expect(await logged()).toHaveLength(1);
  });

  it('tells whoever saw an earlier version that it was changed meanwhile, in their language', async () => {
    const answer = await patch(1, change).expect(200);
    expect(answer.headers['etag']).toBe('"2"');
    expect(answer.body).toMatchObject({ ...fresh, ...change, version: 2 });
    const stale = await patch(1, {}).set('Accept-Language', 'en').expect(412);
    expect(stale.headers['etag']).toBe('"2"');
    expect(stale.body).toMatchObject({ code: 'register.stale', version: 2, title: 'Changed meanwhile' });
    expect((await patch(3, {}).expect(412)).body.title).toBe('Inzwischen geändert');
    expect(await shown()).toEqual(answer.body);
  });

  it('logs a change with what was before and after, and none where nothing differs', async () => {
    const { body } = await patch(2, change).expect(200);
    expect(body.version).toBe(2);
    const [last, first, ...more] = await logged();
    expect(more).toEqual([]);
    expect(last).toMatchObject({ before: fresh, after: { ...fresh, ...change } });
    expect(first).toMatchObject({ after: fresh });
    expect(first).not.toHaveProperty('before');
  });

  it('takes exactly one of changes that come at the same moment', async () => {
    const [field] = Object.keys(change);
    const before = Object.entries(fresh).find(([name]) => name === field)?.[1] ?? null;
    const answers = await Promise.all(Array.from({ length: 4 }, () => patch(2, { [field!]: before })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    expect(await shown()).toMatchObject({ ...fresh, version: 3 });
    expect(await logged()).toHaveLength(3);
  });

  it.each([
    ['names of the language', '{"__proto__":{"name":"x"}}', 'forbiddenKey'],
    ['no end of depth', `{"name":${'['.repeat(40)}${']'.repeat(40)}}`, 'tooDeep'],
  ])('refuses %s, and nothing else is said of what was not looked into', async (_, sent, code) => {
    const answer = await keeper.post(address).type('json').send(sent).expect(400);
    expect(answer.body.errors).toEqual([expect.objectContaining({ code })]);
  });

  it('keeps out who does not keep it, whatever they say they saw', async () => {
    const stranger = await test.as('auditor');
    await stranger.patch(`${address}/${id}`).set('If-Match', '"3"').send(change).expect(403);
  });
});
