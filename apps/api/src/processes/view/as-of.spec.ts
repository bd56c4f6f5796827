import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, submit, topic, type Client, type TestApp } from '../../app.testing.js';

describe('a process as of a day', () => {
  let test: TestApp;
  let planner: Client;
  let id: string;

  const DAY = 24 * 3_600_000;
  const signIn = async (): Promise<Client> => {
    const { body } = await test.stranger
      .post('/api/session')
      .send({ email: 'planner@test.example', password: 'a long enough password', token: true });
    return test.stranger.auth(body.token, { type: 'bearer' });
  };

  beforeAll(async () => {
    test = await startApp();
    planner = await test.as('planner');
    ({ id } = await submit(planner, { ...topic, occurredOn: '2026-01-10' }));
    const record = (version: number, type: string, data: object, occurredOn: string) =>
      planner
        .post(`/api/processes/${id}/entries`)
        .set('If-Match', `"${String(version)}"`)
        .send({ type, data, occurredOn })
        .expect(201);
    await record(
      1,
      'topic.parked',
      { reason: 'R', reviewOn: '2026-12-01', waitingFor: 'election' },
      '2026-02-01',
    );
    test.later(2 * DAY);
    planner = await signIn();
    // happened in March, noted on 6 May
    await record(2, 'topic.windowOpened', { signal: 'S' }, '2026-03-01');
    await record(3, 'mandate.started', { kind: 'council', plannerId: 'planner' }, '2026-04-01');
  });
  afterAll(() => test.close());

  const asOf = async (query: string) => {
    const { body } = await planner.get(`/api/processes/${id}?${query}`).expect(200);
    return { state: body.state, version: body.version, path: body.path };
  };

  it('tells what had happened by then', async () => {
    expect(await asOf('asOf=2026-01-31')).toEqual({
      state: 'topic.collected',
      version: 1,
      path: ['topic.collected'],
    });
    expect(await asOf('asOf=2026-02-01')).toEqual({
      state: 'topic.parked',
      version: 2,
      path: ['topic.collected', 'topic.parked'],
    });
    expect(await asOf('asOf=2026-03-15&clock=occurred')).toEqual({
      state: 'topic.collected',
      version: 3,
      path: ['topic.collected', 'topic.parked', 'topic.collected'],
    });
  });

  it('tells what was known by then', async () => {
    expect(await asOf('asOf=2026-05-05&clock=recorded')).toMatchObject({ state: 'topic.parked', version: 2 });
    expect(await asOf('asOf=2026-05-06&clock=recorded')).toMatchObject({
      state: 'mandate.drafting',
      version: 4,
    });
  });

  it('is, as of today, what it is', async () => {
    const now = await planner.get(`/api/processes/${id}`).expect(200);
    const then = await planner.get(`/api/processes/${id}?asOf=2026-05-06`).expect(200);
    expect(then.body).toEqual(now.body);
    expect(now.body.path).toEqual(['topic.collected', 'topic.parked', 'topic.collected', 'mandate.drafting']);
  });

  it('gives no version to build on', async () => {
    const { headers } = await planner.get(`/api/processes/${id}?asOf=2026-02-01`).expect(200);
    expect(headers['etag']).toBeUndefined();
  });

  it('is not there before it began', async () => {
    const { body } = await planner.get(`/api/processes/${id}?asOf=2026-01-09`).expect(404);
    expect(body.code).toBe('process.notFound');
    await planner.get(`/api/processes/${id}?asOf=2026-02-30`).expect(400);
    await planner.get(`/api/processes/${id}?asOf=2026-02-01&clock=wall`).expect(400);
  });
});
