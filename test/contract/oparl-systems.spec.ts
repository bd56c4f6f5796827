import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Client, TestApp } from '../../apps/api/src/app.testing.js';
import {
  allow,
  connect,
  ended,
  startLinked,
  takeUpFallen,
  type SearchEnded,
} from '../../apps/api/src/outside/oparl/oparl.testing.js';
import {
  json,
  raw,
  startOParlServer,
  status,
  type OParlServer,
  type Reply,
} from '../../libs/oparl/src/server.testing.js';

let test: TestApp;
let admin: Client;
let liaison: Client;
let server: OParlServer;

beforeAll(async () => {
  test = await startLinked();
  [admin, liaison] = [await test.as('admin'), await test.as('liaison')];
});
afterAll(() => test.close());
beforeEach(async () => (server = await startOParlServer()));
afterEach(() => server.close());

const systems = async () => (await admin.get('/api/oparl/systems').expect(200)).body.items;
const add = (data: object) => admin.post('/api/oparl/systems').send(data);

describe('connecting a council information system', () => {
  it('asks it what it is, and keeps what it says', async () => {
    const answer = await add({ address: server.system, privateNetwork: true }).expect(201);
    expect(answer.body).toMatchObject({
      name: 'Ratsinformation',
      address: server.system,
      active: true,
      privateNetwork: true,
      says: { version: '1.1', bodies: [{ name: 'Beispielstadt' }] },
    });
    expect(await systems()).toContainEqual(answer.body);
    const again = await add({ address: server.system, privateNetwork: true }).expect(400);
    expect(again.body.errors).toMatchObject([{ path: 'address', code: 'addressTaken' }]);
  });

  const silent: Reply = () => undefined;
  const endless: Reply = (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = () => {
      while (response.write(`"${'x'.repeat(60_000)}",`));
    };
    response.on('drain', more);
    more();
  };

  it.each<[string, string, Reply]>([
    ['is a page for people', 'oparl.html', raw('<!doctype html><title>Rat</title>', 'text/html')],
    ['is something else', 'oparl.notOParl', json({ name: 'Fahrplan' })],
    ['is broken', 'oparl.malformed', raw('{"id": ')],
    ['is not there', 'oparl.status', status(404)],
    ['fails', 'oparl.status', status(500)],
    ['never answers', 'oparl.timeout', silent],
    ['sends without end', 'oparl.tooLarge', endless],
    [
      'leads to another host',
      'oparl.redirected',
      status(302, { location: 'https://elsewhere.example/system' }),
    ],
  ])('refuses what %s: %s, and nothing is kept', async (_, code, reply) => {
    const before = await systems();
    // Only who waits for nothing need not wait long.
    allow(test, reply === silent ? { requestMs: 200 } : {});
    server.reply('/system', reply);
    const german = await add({ address: server.system, privateNetwork: true });
    expect([german.status, german.body.code]).toEqual([422, code]);
    expect(german.body.detail).toContain(server.system);
    const english = await add({ address: server.system, privateNetwork: true }).set('Accept-Language', 'en');
    expect(english.body.title).not.toBe(german.body.title);
    expect(await systems()).toEqual(before);
  });

  it.each([
    ['an address that is none', { address: 'ratsinfo' }, 'oparl.badAddress'],
    ['a file', { address: 'file:///etc/passwd' }, 'oparl.badAddress'],
    ['a private network', { address: 'http://127.0.0.1:1/system' }, 'oparl.privateNetwork'],
    ['a host nobody knows', { address: 'https://nobody.invalid/system' }, 'oparl.unreachable'],
  ])('refuses %s', async (_, data, code) => {
    const answer = await add(data);
    expect([answer.status, answer.body.code]).toEqual([422, code]);
  });

  it('is for administrators; everybody sees which there are', async () => {
    for (const person of ['planner', 'head', 'liaison', 'auditor']) {
      const client = await test.as(person);
      await client.post('/api/oparl/systems').send({ address: server.system }).expect(403);
      await client.get('/api/oparl/systems').expect(200);
    }
  });

  it('looks again on demand and keeps why it failed, with what was known before', async () => {
    const id = await connect(test, server.system);
    server.reply('/system', status(503));
    const { body } = await admin.put(`/api/oparl/systems/${id}/inspection`).expect(200);
    expect(body).toMatchObject({
      fault: { code: 'oparl.status', status: 503 },
      says: { name: 'Ratsinformation' },
    });
    server.reply('/system', json({ type: 'https://schema.oparl.org/1.0/System', name: 'Neu', body: [] }));
    const after = await admin.put(`/api/oparl/systems/${id}/inspection`).expect(200);
    expect([after.body.fault, after.body.says.name]).toEqual([undefined, 'Neu']);
  });

  it('can be changed: its name freely, its address where it answers', async () => {
    const id = await connect(test, server.system);
    const named = { name: 'Rat', address: server.system, privateNetwork: true };
    const change = (data: object) => admin.put(`/api/oparl/systems/${id}`).send({ ...named, ...data });
    expect((await change({}).expect(200)).body.name).toBe('Rat');
    expect((await change({ address: server.at('/nowhere') }).expect(422)).body.code).toBe('oparl.status');
    await change({ active: false }).expect(200);
    const search = await liaison.post('/api/oparl/searches').send({ systemId: id, paper: { number: '1' } });
    expect([search.status, search.body.code]).toEqual([409, 'oparl.systemInactive']);
  });
});

describe('finding a paper', () => {
  let systemId: string;
  beforeEach(async () => (systemId = await connect(test, server.system)));

  const begin = async (paper: object) =>
    (await liaison.post('/api/oparl/searches').send({ systemId, paper }).expect(201)).body;
  const names = ({ found }: SearchEnded) => found.map(({ name }) => name);

  it.each([
    ['by number, however it is spaced', () => ({ number: '2026 / 0418' }), ['Schulentwicklungsplan'], 3],
    [
      'by words of its title',
      () => ({ title: 'bedarfsplanung kindertagesstätten' }),
      ['Fortschreibung der Bedarfsplanung für Kindertagesstätten'],
      3,
    ],
    [
      'by the address of its record',
      () => ({ address: server.at('/paper/2?version=1') }),
      ['Bericht zur Schulsozialarbeit'],
      1,
    ],
    [
      'by the address of its page',
      () => ({ address: 'https://ris.example/vorlage?id=1' }),
      ['Fortschreibung der Bedarfsplanung für Kindertagesstätten'],
      1,
    ],
    ['that is not there', () => ({ number: '9999/1' }), [], 3],
  ])('%s', async (_, paper, expected, seen) => {
    const begun = await begin(paper());
    expect(begun).toMatchObject({ state: 'running', found: [], pages: 0 });
    const over = await ended(liaison, begun.id);
    expect([names(over), over.seen]).toEqual([expected, seen]);
  });

  it('shows the newest of what it found first; one without a day last', async () => {
    const paper = (n: number, date?: string) => ({
      id: server.at(`/paper/${String(n)}`),
      type: 'https://schema.oparl.org/1.1/Paper',
      name: `Schulbericht ${String(n)}`,
      date,
    });
    const data = [paper(1), paper(2, '2021-03-01'), paper(3, '2025-03-01'), paper(4, '2023-03-01')];
    server.reply('/body/1/papers', json({ data }));
    const over = await ended(liaison, (await begin({ title: 'schulbericht' })).id);
    expect(names(over)).toEqual(['Schulbericht 3', 'Schulbericht 4', 'Schulbericht 2', 'Schulbericht 1']);
  });

  it('asks for exactly one of number, title and address', async () => {
    for (const paper of [{}, { number: '1', title: 'x' }])
      await liaison.post('/api/oparl/searches').send({ systemId, paper }).expect(400);
    const unknown = await liaison
      .post('/api/oparl/searches')
      .send({ systemId: 'no', paper: { number: '1' } });
    expect([unknown.status, unknown.body.code]).toEqual([404, 'oparl.systemNotFound']);
  });

  it('shows how far it is, is called off, and goes on where it was', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const page = {
      data: [
        { id: server.at('/paper/3'), type: 'https://schema.oparl.org/1.1/Paper', reference: '2026/0418' },
      ],
    };
    server.reply('/body/1/papers?page=2', (response, count) => {
      if (count === 1) void held.then(() => response.destroy());
      else json(page)(response, count);
    });
    const { id } = await begin({ number: '2026/0418' });
    while ((await liaison.get(`/api/oparl/searches/${id}`)).body.pages < 1);
    const cancelled = await liaison.delete(`/api/oparl/searches/${id}`).expect(200);
    expect(cancelled.body).toMatchObject({
      state: 'cancelled',
      pages: 1,
      seen: 2,
      found: [],
      resumable: true,
    });
    letGo();
    const before = server.asked.length;
    await liaison.put(`/api/oparl/searches/${id}`).expect(200);
    const over = await ended(liaison, id);
    expect(over).toMatchObject({ state: 'done', pages: 2, seen: 3, found: [{ reference: '2026/0418' }] });
    expect(server.asked.slice(before)).toEqual(['/body/1/papers?page=2']);
    const again = await liaison.put(`/api/oparl/searches/${id}`).expect(409);
    expect(again.body.code).toBe('oparl.searchOver');
  });

  it('that broke says why, and goes on where it was', async () => {
    server.reply('/body/1/papers?page=2', (response, count) =>
      count <= 2 ? status(500)(response, count) : json({ data: [] })(response, count),
    );
    const { id } = await begin({ number: 'x' });
    const broken = await ended(liaison, id);
    expect(broken).toMatchObject({ state: 'broken', pages: 1, fault: { code: 'oparl.status', status: 500 } });
    await liaison.put(`/api/oparl/searches/${id}`).expect(200);
    expect(await ended(liaison, id)).toMatchObject({ state: 'done', pages: 2 });
  });

  it('is for liaisons; auditors may look', async () => {
    const { id } = await begin({ number: 'x' });
    for (const person of ['planner', 'head', 'admin'])
      await (await test.as(person)).get(`/api/oparl/searches/${id}`).expect(403);
    const auditor = await test.as('auditor');
    await auditor.get(`/api/oparl/searches/${id}`).expect(200);
    await auditor
      .post('/api/oparl/searches')
      .send({ systemId, paper: { number: '1' } })
      .expect(403);
  });
});

it('a search that a program let fall is taken up by the next one, from where it was', async () => {
  const dataDir = await mkdtemp(join(tmpdir(), 'plankreis-fallen-'));
  const first = await startLinked({ dataDir });
  const systemId = await connect(first, server.system);
  server.reply('/body/1/papers?page=2', (response, count) => {
    if (count > 1) json({ data: [] })(response, count);
  });
  const { body } = await (
    await first.as('liaison')
  )
    .post('/api/oparl/searches')
    .send({ systemId, paper: { number: 'x' } });
  while (!server.asked.includes('/body/1/papers?page=2'))
    await new Promise((resolve) => setTimeout(resolve, 5));
  await first.close();
  const second = await startLinked({ dataDir });
  await takeUpFallen(second);
  expect(await ended(await second.as('liaison'), body.id)).toMatchObject({
    state: 'done',
    pages: 2,
    seen: 2,
  });
  expect(server.asked.filter((path) => path === '/body/1/papers')).toHaveLength(1);
  await second.close();
  await rm(dataDir, { recursive: true });
});
