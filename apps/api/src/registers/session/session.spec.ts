import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import request from 'supertest';
import { PASSWORD, startApp, type TestApp } from '../../app.testing.js';
import { hashPassword } from './passwords.js';

describe('a session', () => {
  let test: TestApp;
  beforeAll(async () => (test = await startApp()));
  afterAll(() => test.close());

  const signIn = (body: object) => request(test.url).post('/api/session').send(body);
  const planner = { email: 'planner@test.example', password: PASSWORD };
  const cookieOf = (answer: { headers: Record<string, unknown> }): string =>
    (answer.headers['set-cookie'] as string[])[0]!;
  const whoAmI = (cookie: string) =>
    request(test.url).get('/api/session').set('Cookie', cookie.split(';')[0]!);

  it('begins with address and password, and says who is there', async () => {
    const answer = await signIn({ ...planner, email: ' Planner@TEST.example ' }).expect(200);
    expect(answer.body).toEqual({
      person: {
        id: 'planner',
        name: 'Name of planner',
        email: 'planner@test.example',
        role: 'planner',
        department: { id: 'youth', name: 'Jugendamt' },
        treasury: false,
      },
    });
    const again = await whoAmI(cookieOf(answer)).expect(200);
    expect(again.body).toEqual(answer.body);
  });

  it('lives in a cookie no script reads and no other site sends along', async () => {
    const cookie = cookieOf(await signIn(planner));
    expect(cookie).toMatch(/^plankreis_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
  });

  it('can live in a bearer token instead, and then sets no cookie', async () => {
    const answer = await signIn({ ...planner, token: true }).expect(200);
    expect(answer.headers['set-cookie']).toBeUndefined();
    expect(answer.body.token).toMatch(/^[\w-]{43}$/);
    const who = await request(test.url)
      .get('/api/session')
      .auth(answer.body.token, { type: 'bearer' })
      .expect(200);
    expect(who.body.person.id).toBe('planner');
  });

  it.each([
    ['an unknown person', { email: 'nobody@test.example', password: PASSWORD }],
    ['a wrong password', { email: 'planner2@test.example', password: 'not the password' }],
  ])('is refused to %s in the same words', async (_, body) => {
    const answer = await signIn(body).expect(401);
    expect(answer.body).toEqual({
      type: 'urn:plankreis:problem:session.refused',
      title: 'Anmeldung nicht möglich',
      status: 401,
      detail: 'E-Mail-Adresse oder Passwort stimmen nicht.',
      code: 'session.refused',
    });
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('needs both fields, and no others', async () => {
    const answer = await signIn({ email: 'x', admin: true }).expect(400);
    expect(answer.body.code).toBe('request.invalid');
    expect(answer.body.errors.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual(
      expect.arrayContaining([
        ['password', 'required'],
        ['admin', 'unknownKey'],
      ]),
    );
  });

  it('gets a new token at every sign-in, and the one before ends', async () => {
    const first = cookieOf(await signIn(planner));
    const second = cookieOf(await signIn(planner).set('Cookie', first.split(';')[0]!));
    expect(second).not.toBe(first);
    await whoAmI(first).expect(401);
    await whoAmI(second).expect(200);
  });

  it('ends at sign-out', async () => {
    const cookie = cookieOf(await signIn(planner));
    const out = await request(test.url)
      .delete('/api/session')
      .set('Cookie', cookie.split(';')[0]!)
      .expect(204);
    expect(cookieOf(out)).toMatch(/^plankreis_session=;.*Expires=Thu, 01 Jan 1970/);
    const answer = await whoAmI(cookie).expect(401);
    expect(answer.body.code).toBe('session.missing');
  });

  it('is not opened by a made-up token', async () => {
    await request(test.url).get('/api/session').auth('x'.repeat(43), { type: 'bearer' }).expect(401);
    await request(test.url).get('/api/session').auth('../../etc/passwd', { type: 'bearer' }).expect(401);
    await whoAmI('plankreis_session=').expect(401);
  });

  it('stores nothing a thief of the database could sign in with', async () => {
    const { body } = await signIn({ ...planner, token: true });
    const stored = await readEverything(test);
    expect(stored).not.toContain(body.token);
    expect(stored).not.toContain(PASSWORD);
    expect(await hashPassword(PASSWORD)).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  });

  it('goes on while it is used, and ends after two idle hours', async () => {
    const cookie = cookieOf(await signIn(planner));
    for (let hours = 0; hours < 3; hours++) {
      test.later(100 * 60_000);
      await whoAmI(cookie).expect(200);
    }
    test.later(121 * 60_000);
    await whoAmI(cookie).expect(401);
  });

  it('ends after twelve hours however much it is used', async () => {
    const cookie = cookieOf(await signIn(planner));
    for (let hours = 0; hours < 12; hours++) {
      await whoAmI(cookie).expect(200);
      test.later(3_600_001);
    }
    await whoAmI(cookie).expect(401);
  });

  it('makes guessers wait, and nobody else', async () => {
    const guess = () => signIn({ email: 'head@test.example', password: 'guess' });
    for (let i = 0; i < 5; i++) await guess().expect(401);
    const answer = await guess().expect(429);
    expect(answer.headers['retry-after']).toBe('1');
    expect(answer.body).toMatchObject({
      code: 'session.throttled',
      detail: 'Bitte versuchen Sie es in 1 Sekunden noch einmal.',
    });
    await signIn(planner).expect(200);
    test.later(1_001);
    await signIn({ email: 'head@test.example', password: PASSWORD }).expect(200);
  });
});

async function readEverything({ dataDir }: TestApp): Promise<string> {
  const { readFile } = await import('node:fs/promises');
  const files = ['plankreis.sqlite', 'plankreis.sqlite-wal'].map((name) =>
    readFile(`${dataDir}/${name}`, 'latin1'),
  );
  return (await Promise.all(files)).join('');
}
