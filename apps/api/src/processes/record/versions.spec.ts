import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { note, startApp, submit, type Client, type TestApp } from '../../app.testing.js';

describe('versions of a process', () => {
  let test: TestApp;
  let planner: Client;
  beforeAll(async () => {
    test = await startApp();
    planner = await test.as('planner');
  });
  afterAll(() => test.close());

  const versionOf = async (id: string): Promise<number> =>
    (await planner.get(`/api/processes/${id}`).expect(200)).body.version;

  const post = (id: string, ifMatch?: string) => {
    const sent = planner.post(`/api/processes/${id}/entries`);
    return (ifMatch === undefined ? sent : sent.set('If-Match', ifMatch)).send({
      type: 'note.added',
      data: { text: 'T' },
    });
  };

  it('are told when a process is submitted, read and changed', async () => {
    const submitted = await planner
      .post('/api/processes')
      .send({ title: 'T', template: 'education', area: 'A', origin: 'law', department: 'youth' })
      .expect(201);
    expect(submitted.headers['etag']).toBe('"1"');
    expect(submitted.headers['location']).toBe(`/api/processes/${submitted.body.id}`);
    const changed = await post(submitted.body.id, '"1"').expect(201);
    expect(changed.headers['etag']).toBe('"2"');
    expect(changed.body.process.version).toBe(2);
    expect(changed.body.entry).toMatchObject({ seq: 2, type: 'note.added', data: { text: 'T' } });
    const read = await planner.get(submitted.headers['location'] as string).expect(200);
    expect(read.headers['etag']).toBe('"2"');
    expect(read.body).toEqual(changed.body.process);
  });

  it('must be named by who changes it', async () => {
    const { id } = await submit(planner);
    for (const missing of [undefined, '', '*']) {
      const answer = await post(id, missing).expect(428);
      expect(answer.body.code).toBe('version.missing');
    }
    expect(await versionOf(id)).toBe(1);
  });

  it('are written in quotes, weakly or strongly', async () => {
    const { id } = await submit(planner);
    for (const malformed of ['1', '"one"', '"1", "2"', '"-1"', '"1.0"', '"99999999999999999999"']) {
      const answer = await post(id, malformed).expect(400);
      expect(answer.body.errors).toMatchObject([{ path: 'If-Match', code: 'version' }]);
    }
    await post(id, 'W/"1"').expect(201);
    await post(id, '"2"').expect(201);
    expect(await versionOf(id)).toBe(3);
  });

  it('that are stale change nothing, and the writer learns the present one', async () => {
    const { id } = await submit(planner);
    await post(id, '"1"').expect(201);
    for (const stale of ['"1"', '"0"', '"7"']) {
      const answer = await post(id, stale).expect(412);
      expect(answer.headers['etag']).toBe('"2"');
      expect(answer.body).toMatchObject({
        code: 'version.stale',
        version: 2,
        detail: 'Der Prozess wurde inzwischen geändert; er hat jetzt den Stand 2.',
      });
    }
    expect(await versionOf(id)).toBe(2);
  });

  it('are won by exactly one of 64 writers at once', async () => {
    const { id } = await submit(planner);
    for (let version = 1; version <= 3; version++) {
      const answers = await Promise.all(
        Array.from({ length: 64 }, (_, writer) => note(planner, id, version, `Writer ${String(writer)}`)),
      );
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses).toEqual([201, ...Array.from({ length: 63 }, () => 412)]);
      const winner = answers.find(({ status }) => status === 201)!;
      const { body } = await planner.get(`/api/processes/${id}`);
      expect(body.version).toBe(version + 1);
      expect(body.notes.at(-1).text).toBe(winner.body.entry.data.text);
    }
    const { body } = await planner.get(`/api/processes/${id}/entries`);
    expect(body.items.map(({ seq }: { seq: number }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('do not stand in the way of 64 writers to 64 processes', async () => {
    const processes = await Promise.all(Array.from({ length: 64 }, () => submit(planner)));
    expect(new Set(processes.map(({ number }) => number)).size).toBe(64);
    const answers = await Promise.all(processes.map(({ id }) => note(planner, id, 1)));
    expect(answers.map(({ status }) => status)).toEqual(processes.map(() => 201));
    const verified = await (await test.as('auditor')).get('/api/journal/verify').expect(200);
    expect(verified.body).toMatchObject({ ok: true });
  });
});
