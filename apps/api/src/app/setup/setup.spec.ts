import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { PASSWORD, startApp, type TestApp } from '../../app.testing.js';
import { FirstAdministrator } from './first-administrator.js';

const link = (test: TestApp): string | undefined => test.app.get(FirstAdministrator).link;

describe('the first start in production', () => {
  let test: TestApp;
  beforeEach(async () => (test = await startApp({ production: true, sample: true })));
  afterEach(() => test.close());

  const administrator = { name: 'Ada Amt', email: 'Ada@Amt.example', password: PASSWORD };
  const setUp = (body: object) => test.stranger.post('/api/setup').send(body);
  const token = (): string => link(test)!.replace('/setup/', '');

  it('knows nobody and no password, and gives a link', async () => {
    expect(link(test)).toMatch(/^\/setup\/[\w-]{43}$/);
    await test.stranger
      .post('/api/session')
      .send({ email: 'verwaltung@musterau.example', password: 'musterau' })
      .expect(401);
  });

  it('lets whoever holds the link become administrator, once', async () => {
    const used = token();
    const answer = await setUp({ token: used, ...administrator }).expect(201);
    expect(answer.body.person).toMatchObject({ name: 'Ada Amt', email: 'ada@amt.example', role: 'admin' });
    const signedIn = await test.stranger
      .post('/api/session')
      .send({ email: 'ada@amt.example', password: PASSWORD })
      .expect(200);
    expect(signedIn.body.person.role).toBe('admin');
    const again = await setUp({ token: used, ...administrator, email: 'eve@amt.example' }).expect(403);
    expect(again.body.code).toBe('setup.closed');
    expect(link(test)).toBeUndefined();
  });

  it('makes one administrator of ten who come at once', async () => {
    const held = token();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        setUp({ token: held, ...administrator, email: `ada${String(i)}@amt.example` }),
      ),
    );
    const statuses = answers.map(({ status }) => status).sort();
    expect(statuses).toEqual([201, ...Array.from({ length: 9 }, () => 403)]);
  });

  it('refuses a wrong link and a short password', async () => {
    const wrong = await setUp({ token: 'x'.repeat(43), ...administrator }).expect(403);
    expect(wrong.body.code).toBe('setup.closed');
    const short = await setUp({ token: token(), ...administrator, password: 'musterau' }).expect(400);
    expect(short.body.errors).toEqual([
      { path: 'password', code: 'tooShort', message: 'Mindestens 12 Zeichen.' },
    ]);
  });
});

describe('outside production', () => {
  it('there is no link', async () => {
    const test = await startApp();
    expect(link(test)).toBeUndefined();
    await test.stranger
      .post('/api/setup')
      .send({ token: '', name: 'N', email: 'e@x', password: PASSWORD })
      .expect(400);
    await test.stranger
      .post('/api/setup')
      .send({ token: 'x', name: 'N', email: 'e@x', password: PASSWORD })
      .expect(403);
    await test.close();
  });
});
