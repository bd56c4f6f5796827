import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, submit, topic, type Client, type TestApp } from '../../app.testing.js';

describe('a process that follows another', () => {
  let test: TestApp;
  let planner: Client;
  beforeAll(async () => {
    test = await startApp();
    planner = await test.as('planner');
  });
  afterAll(() => test.close());

  const follow = (predecessorId: string) => planner.post('/api/processes').send({ ...topic, predecessorId });

  it('is known to both', async () => {
    const first = await submit(planner);
    const second = await follow(first.id).expect(201);
    expect(second.body.predecessorId).toBe(first.id);
    const { body } = await planner.get(`/api/processes/${first.id}`);
    expect(body.successorId).toBe(second.body.id);
  });

  it('follows something that is there', async () => {
    const answer = await follow('nothing').expect(400);
    expect(answer.body.errors).toMatchObject([{ path: 'predecessorId', code: 'unknownReference' }]);
  });

  it('is the only one, also when twenty come at once', async () => {
    const { id } = await submit(planner);
    const answers = await Promise.all(Array.from({ length: 20 }, () => follow(id)));
    expect(answers.map(({ status }) => status).sort()).toEqual([
      201,
      ...Array.from({ length: 19 }, () => 422),
    ]);
    const refused = answers.find(({ status }) => status === 422)!;
    expect(refused.body.missing).toMatchObject([{ code: 'topic.predecessorFree', where: 'predecessorId' }]);
    const verified = await (await test.as('admin')).get('/api/journal/verify').expect(200);
    expect(verified.body.ok).toBe(true);
  });
});
