import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, submit, topic, type Client, type TestApp } from '../../app.testing.js';

describe('a repeated request', () => {
  let test: TestApp;
  let planner: Client;
  beforeAll(async () => {
    test = await startApp();
    planner = await test.as('planner');
  });
  afterAll(() => test.close());

  const post = (client: Client, id: string, key: string, text: string, version = 1) =>
    client
      .post(`/api/processes/${id}/entries`)
      .set('If-Match', `"${String(version)}"`)
      .set('Idempotency-Key', key)
      .send({ type: 'note.added', data: { text } });

  const lengthOf = async (id: string): Promise<number> =>
    (await planner.get(`/api/processes/${id}/entries`).expect(200)).body.items.length;

  it('with the same key gets the first answer, and nothing is recorded twice', async () => {
    const { id } = await submit(planner);
    const first = await post(planner, id, 'key-1', 'Once').expect(201);
    const repeated = await post(planner, id, 'key-1', 'Once').expect(201);
    expect(repeated.body).toEqual(first.body);
    expect(repeated.headers['etag']).toBe('"2"');
    expect(await lengthOf(id)).toBe(2);
  });

  it('gets the first answer also when the process has moved on', async () => {
    const { id } = await submit(planner);
    const first = await post(planner, id, 'key-2', 'Once').expect(201);
    await post(planner, id, 'key-3', 'Another', 2).expect(201);
    const repeated = await post(planner, id, 'key-2', 'Once').expect(201);
    expect(repeated.body).toEqual(first.body);
    expect(await lengthOf(id)).toBe(3);
  });

  it('fifty times at once is recorded once', async () => {
    const { id } = await submit(planner);
    const answers = await Promise.all(Array.from({ length: 50 }, () => post(planner, id, 'key-4', 'Once')));
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 50 }, () => 201));
    expect(new Set(answers.map(({ body }) => body.entry.id)).size).toBe(1);
    expect(await lengthOf(id)).toBe(2);
  });

  it('submits one topic, with one number', async () => {
    const before = await submit(planner);
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        planner.post('/api/processes').set('Idempotency-Key', 'topic').send(topic),
      ),
    );
    expect(new Set(answers.map(({ body }) => body.id)).size).toBe(1);
    const [first] = answers;
    expect(first!.headers['location']).toBe(`/api/processes/${first!.body.id}`);
    const after = await submit(planner);
    const count = (number: string): number => Number(number.split('-')[1]);
    expect(count(after.number)).toBe(count(before.number) + 2);
  });

  it('with another body is refused', async () => {
    const { id } = await submit(planner);
    await post(planner, id, 'key-5', 'Once').expect(201);
    const answer = await post(planner, id, 'key-5', 'Something else', 2).expect(422);
    expect(answer.body.code).toBe('idempotency.conflict');
    expect(await lengthOf(id)).toBe(2);
  });

  it('with another body is refused also while the first is under way', async () => {
    const { id } = await submit(planner);
    const [one, other] = await Promise.all([
      post(planner, id, 'key-6', 'Once'),
      post(planner, id, 'key-6', 'Something else'),
    ]);
    expect([one.status, other.status].sort()).toEqual([201, 422]);
    expect(await lengthOf(id)).toBe(2);
  });

  it('is judged anew where the first one was refused', async () => {
    const { id } = await submit(planner);
    await post(planner, id, 'key-7', 'Once', 9).expect(412);
    await post(planner, id, 'key-7', 'Once', 1).expect(201);
    expect(await lengthOf(id)).toBe(2);
  });

  it('of somebody else, or to another process, is another request', async () => {
    const [one, other] = [await submit(planner), await submit(planner)];
    await post(planner, one.id, 'key-8', 'Once').expect(201);
    await post(planner, other.id, 'key-8', 'Twice').expect(201);
    await post(await test.as('head'), one.id, 'key-8', 'Three times', 2).expect(201);
    expect(await lengthOf(one.id)).toBe(3);
    expect(await lengthOf(other.id)).toBe(2);
  });

  it('needs a key that can be written down', async () => {
    const { id } = await submit(planner);
    for (const key of [' ', 'with space', 'x'.repeat(201), 'ümlaut']) {
      const answer = await post(planner, id, key, 'T');
      expect([key, answer.status]).toEqual([key, 400]);
      expect(answer.body.errors).toMatchObject([{ path: 'Idempotency-Key', code: 'id' }]);
    }
  });
});
