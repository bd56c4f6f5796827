import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { note, startApp, submit, type TestApp } from '../../app.testing.js';

describe('health', () => {
  let test: TestApp;
  beforeAll(async () => (test = await startApp()));
  afterAll(() => test.close());

  it('says that the program runs and can do its work', async () => {
    expect((await test.stranger.get('/health/live').expect(200)).body).toEqual({ status: 'ok' });
    expect((await test.stranger.get('/health/ready').expect(200)).body).toEqual({ status: 'ok' });
  });

  it('fails with the reason while the database is gone, as writing does, and recovers by itself', async () => {
    const planner = await test.as('planner');
    const { id } = await submit(planner);
    const file = join(test.dataDir, 'plankreis.sqlite');
    await rename(file, `${file}.away`);
    const ready = await test.stranger.get('/health/ready').expect(503);
    expect(ready.body).toMatchObject({ code: 'database.unavailable', reason: 'gone' });
    expect(ready.headers['retry-after']).toBe('5');
    const written = await note(planner, id, 1).expect(503);
    expect(written.body).toMatchObject({
      code: 'database.unavailable',
      detail: 'Es wurde nichts gespeichert. Bitte versuchen Sie es gleich noch einmal.',
    });
    await test.stranger.get('/health/live').expect(200);
    await rename(`${file}.away`, file);
    await test.stranger.get('/health/ready').expect(200);
    await note(planner, id, 1).expect(201);
  });
});
