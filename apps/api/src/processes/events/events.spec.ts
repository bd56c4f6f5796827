import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { note, record, startApp, submit, type PersonId, type TestApp } from '../../app.testing.js';

/** Reads the events of a stream as they come. */
async function* events(response: Response): AsyncGenerator {
  let text = '';
  for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
    text += chunk;
    for (let end = text.indexOf('\n\n'); end >= 0; end = text.indexOf('\n\n')) {
      const data = /^data: (.*)$/m.exec(text.slice(0, end))?.[1];
      text = text.slice(end + 2);
      if (data !== undefined) yield JSON.parse(data);
    }
  }
}

describe('live updates', () => {
  let test: TestApp;
  beforeAll(async () => (test = await startApp()));
  afterAll(() => test.close());

  const listen = async (person: PersonId): Promise<Response> => {
    const { body } = await test.stranger
      .post('/api/session')
      .send({ email: `${person}@test.example`, password: 'a long enough password', token: true });
    return fetch(`${test.url}/api/events`, { headers: { authorization: `Bearer ${String(body.token)}` } });
  };

  it('tell everybody of every entry, and of nothing that was refused', async () => {
    const planner = await test.as('planner');
    const stream = await listen('auditor');
    expect(stream.headers.get('content-type')).toBe('text/event-stream');
    const heard = events(stream);
    const { id } = await submit(planner);
    await note(planner, id, 7).expect(412);
    await record(planner, id, 1, 'topic.dropped', {}).expect(400);
    await note(planner, id, 1).expect(201);
    expect((await heard.next()).value).toEqual({ processId: id, version: 1, type: 'topic.submitted' });
    expect((await heard.next()).value).toEqual({ processId: id, version: 2, type: 'note.added' });
    await heard.return(undefined);
  });

  it('are for people who are signed in', async () => {
    const answer = await test.stranger.get('/api/events').expect(401);
    expect(answer.body.code).toBe('session.missing');
  });

  it('do not hold the server up when it stops', async () => {
    const other = await startApp();
    const { body } = await other.stranger
      .post('/api/session')
      .send({ email: 'head@test.example', password: 'a long enough password', token: true });
    const stream = await fetch(`${other.url}/api/events`, {
      headers: { authorization: `Bearer ${String(body.token)}` },
    });
    const ended = (async () => {
      for await (const event of events(stream)) expect(event).toBeUndefined();
    })().catch(() => undefined);
    await other.close();
    await ended;
  });
});
