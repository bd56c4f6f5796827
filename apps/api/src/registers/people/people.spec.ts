import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { amend, PASSWORD, startApp, type Client, type TestApp } from '../../app.testing.js';

let test: TestApp;
let admin: Client;
beforeEach(async () => {
  test = await startApp();
  admin = await test.as('admin');
});
afterEach(() => test.close());

const kim = {
  name: 'Kim Neu',
  email: 'Kim@Amt.example',
  role: 'planner',
  departmentId: 'youth',
  treasury: false,
  active: true,
};

const add = (person: object = kim) => admin.post('/api/people').send(person);
const change = (id: string, sent: object, status = 200) => amend(admin, `/api/people/${id}`, sent, status);
const tokenFor = async (id: string): Promise<string> => {
  const { body } = await admin.post(`/api/people/${id}/password-link`).expect(201);
  expect(body).toEqual({
    path: expect.stringMatching(/^\/passwort\/[\w-]{43}$/),
    goodUntil: expect.stringMatching(/^2026-05-1\dT/),
  });
  return body.path.slice('/passwort/'.length);
};
const choose = (token: string, password: string) =>
  test.stranger.post('/api/setup/password').send({ token, password });
const signIn = (email: string, password: string) =>
  test.newClient().post('/api/session').send({ email, password, token: true });
const faults = (answer: { body: { errors: { path: string; code: string }[] } }): string[] =>
  answer.body.errors.map(({ path, code }) => `${path}: ${code}`).sort();

describe('a new person', () => {
  it('is added without a password, and chooses one with a link that is good once', async () => {
    const { body } = await add().expect(201);
    expect(body).toEqual({ ...kim, id: body.id, version: 1, email: 'kim@amt.example', hasPassword: false });
    await signIn('kim@amt.example', PASSWORD).expect(401);
    const token = await tokenFor(body.id);
    const short = await choose(token, 'short').expect(400);
    expect(faults(short)).toEqual(['password: tooShort']);
    await choose(token, PASSWORD).expect(204);
    const { body: session } = await signIn('KIM@amt.example', PASSWORD).expect(200);
    expect(session.person).toMatchObject({ name: 'Kim Neu', role: 'planner', department: { id: 'youth' } });
    expect((await choose(token, 'another long password').expect(403)).body.code).toBe('setup.closed');
    await signIn('kim@amt.example', PASSWORD).expect(200);
    const { body: accounts } = await admin.get('/api/people/accounts').expect(200);
    expect(accounts.items).toContainEqual({ ...body, hasPassword: true });
  });

  it('is refused with every fault at once', async () => {
    expect(
      faults(
        await add({ ...kim, name: ' ', email: 'planner@TEST.example', role: 'king', more: 1 }).expect(400),
      ),
    ).toEqual(['email: emailTaken', 'more: unknownKey', 'name: empty', 'role: oneOf']);
    expect(faults(await add({ ...kim, email: 'kim', departmentId: 'nowhere' }).expect(400))).toEqual([
      'departmentId: unknownReference',
      'email: email',
    ]);
    const { departmentId: _, ...withoutDepartment } = kim;
    expect(faults(await add(withoutDepartment).expect(400))).toEqual(['departmentId: required']);
    expect(faults(await add({}).expect(400))).toEqual(
      ['active', 'email', 'name', 'role', 'treasury'].map((path) => `${path}: required`),
    );
    expect((await admin.get('/api/people/accounts')).body.items).toHaveLength(7);
  });
});

describe('a link for a password', () => {
  it('is replaced by the next one, and ends after a week', async () => {
    const first = await tokenFor('planner');
    const second = await tokenFor('planner');
    await choose(first, 'another long password').expect(403);
    test.later(7 * 86_400_000);
    await choose(second, 'another long password').expect(403);
    await signIn('planner@test.example', PASSWORD).expect(200);
  });

  it('ends the sessions of who chooses anew', async () => {
    const planner = await test.as('planner');
    await planner.get('/api/session').expect(200);
    await choose(await tokenFor('planner'), 'another long password').expect(204);
    await planner.get('/api/session').expect(401);
    await signIn('planner@test.example', PASSWORD).expect(401);
    await signIn('planner@test.example', 'another long password').expect(200);
  });

  it('lets one of two in who come with it at the same moment', async () => {
    const token = await tokenFor('planner');
    const passwords = ['the first long password', 'the second long password'];
    const answers = await Promise.all(passwords.map((password) => choose(token, password)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 403]);
    const won = passwords[answers.findIndex(({ status }) => status === 204)]!;
    await signIn('planner@test.example', won).expect(200);
  });

  it('is made for people in office only', async () => {
    await change('planner2', { active: false });
    const { body } = await admin.post('/api/people/planner2/password-link').expect(409);
    expect(body.code).toBe('person.left');
    await admin.post('/api/people/nobody/password-link').expect(404);
  });
});

describe('a person', () => {
  it('has the new role and department at the next request', async () => {
    const planner = await test.as('planner');
    await planner.get('/api/people/accounts').expect(403);
    const { body } = await change('planner', { role: 'admin', departmentId: null });
    expect(body).toEqual({
      id: 'planner',
      version: 2,
      name: 'Name of planner',
      email: 'planner@test.example',
      role: 'admin',
      treasury: false,
      active: true,
      hasPassword: true,
    });
    await planner.get('/api/people/accounts').expect(200);
  });

  it('who leaves is signed out, loses their link, and is no longer listed; accounts keep them', async () => {
    const head = await test.as('head');
    const token = await tokenFor('head');
    await change('head', { active: false });
    await head.get('/api/session').expect(401);
    await signIn('head@test.example', PASSWORD).expect(401);
    const { body: people } = await admin.get('/api/people').expect(200);
    expect(people.items.map(({ id }: { id: string }) => id)).not.toContain('head');
    const { body: accounts } = await admin.get('/api/people/accounts').expect(200);
    expect(accounts.items.find(({ id }: { id: string }) => id === 'head')).toMatchObject({ active: false });
    await change('head', { active: true });
    await choose(token, 'another long password').expect(403);
    await signIn('head@test.example', PASSWORD).expect(200);
  });

  it('who is the last administrator stays one', async () => {
    expect(faults(await change('admin', { role: 'auditor', active: false }, 400))).toEqual([
      'active: lastAdministrator',
      'role: lastAdministrator',
    ]);
    // one who has never signed in cannot administer either
    const { body: other } = await add({ ...kim, role: 'admin' }).expect(201);
    await change('admin', { active: false }, 400);
    await choose(await tokenFor(other.id), PASSWORD).expect(204);
    await change('admin', { active: false });
    await admin.get('/api/people/accounts').expect(401);
  });

  it('keeps what is not changed, and takes nobody else’s address', async () => {
    expect(faults(await change('head', { email: 'admin@test.example', id: 'x' }, 400))).toEqual([
      'email: emailTaken',
      'id: unknownKey',
    ]);
    expect(faults(await change('head', { departmentId: null, hasPassword: true }, 400))).toEqual([
      'departmentId: required',
      'hasPassword: unknownKey',
    ]);
    await change('head', { email: 'head@test.example', name: 'Neuer Name' });
    await change('nobody', {}, 404);
  });
});

it('changes leave a trace without any secret', async () => {
  const { body } = await add().expect(201);
  const token = await tokenFor(body.id);
  await choose(token, PASSWORD).expect(204);
  await change(body.id, { role: 'head' });
  const { body: changes } = await (await test.as('auditor')).get('/api/council/rules/changes').expect(200);
  expect(changes.items.map(({ what, id }: { what: string; id: string }) => [what, id === body.id])).toEqual([
    ['person', true],
    ['passwordLink', true],
    ['person', true],
  ]);
  expect(changes.items[0]).toMatchObject({ before: { role: 'planner' }, after: { role: 'head' } });
  expect(JSON.stringify(changes)).not.toMatch(new RegExp(`argon2|${token}`));
});

it('only administrators see accounts and change people', async () => {
  for (const who of ['planner', 'head', 'liaison', 'auditor'] as const) {
    const client = await test.as(who);
    await client.get('/api/people/accounts').expect(403);
    await client.post('/api/people').send(kim).expect(403);
    await client.patch('/api/people/admin').send({ active: false }).expect(403);
    await client.post('/api/people/admin/password-link').expect(403);
  }
});
