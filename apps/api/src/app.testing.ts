import { expect } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Database, Journal } from '@plankreis/journal';
import { modelVersion, replay, type Entry, type Role } from '@plankreis/process';
import { listTables, project, rebuild } from '@plankreis/readmodel';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { controllers } from './app/app.module.js';
import { createApp, type AppOptions } from './app.setup.js';
import { Clock } from './platform/clock/clock.js';
import { DATABASE, JOURNAL } from './platform/database/tokens.js';
import { describe } from './app/openapi/description.js';
import { routesOf } from './app/openapi/routes.js';
import { IndicatorValues } from './registers/indicators/indicator-values.js';
import { Indicators } from './registers/indicators/indicators.js';
import {
  MasterData,
  nobodyThere,
  type NewMasterData,
  type NewPerson,
} from './registers/people/master-data.js';
import { Contexts } from './processes/context/contexts.js';
import { Settings } from './platform/settings/settings.js';
import { SocialSpaces } from './registers/spaces/social-spaces.js';
import { Windows } from './registers/windows/windows.js';

export const PASSWORD = 'a long enough password';

/** The departments, bodies and people a test is played with; everybody signs in with {@link PASSWORD}. */
export interface Cast extends Required<Pick<NewMasterData, 'departments' | 'bodies'>> {
  readonly people: readonly (Omit<NewPerson, 'name' | 'email'> & { readonly role: Role })[];
  readonly registers?: Registers;
}

/** What the municipality keeps besides people and bodies, where a test refers to it. */
interface Registers {
  readonly socialSpaces: Parameters<SocialSpaces['fill']>[1];
  readonly indicators: Parameters<Indicators['fill']>[1];
  readonly values: Parameters<IndicatorValues['put']>[1];
  readonly windows: Parameters<Windows['insert']>[1];
}

/** Two departments and somebody in each role; `planner2` and `head2` work in the other department. */
const standardCast: Cast = {
  departments: [
    { id: 'youth', name: 'Jugendamt', short: 'JA' },
    { id: 'school', name: 'Schulamt', short: 'SchA' },
  ],
  bodies: [{ id: 'council', name: 'Kreistag', kind: 'council' }],
  people: [
    { id: 'planner', role: 'planner', departmentId: 'youth' },
    { id: 'head', role: 'head', departmentId: 'youth' },
    { id: 'planner2', role: 'planner', departmentId: 'school' },
    { id: 'head2', role: 'head', departmentId: 'school' },
    { id: 'liaison', role: 'liaison', treasury: true },
    { id: 'admin', role: 'admin' },
    { id: 'auditor', role: 'auditor' },
  ],
};

export type PersonId = 'planner' | 'head' | 'planner2' | 'head2' | 'liaison' | 'admin' | 'auditor';

export type Client = ReturnType<typeof request.agent>;

/** The program on a database file of its own, listening, with a clock that stands still until it is moved. */
export interface TestApp {
  readonly app: NestFastifyApplication;
  readonly url: string;
  readonly dataDir: string;
  /** Somebody who is not signed in. */
  readonly stranger: Client;
  newClient(): Client;
  /** Somebody who is. */
  as(id: string): Promise<Client>;
  /** Lets the token of somebody who signed out go. */
  forget(id: string): void;
  /** Lets time pass. */
  later(milliseconds: number): void;
  close(): Promise<void>;
}

export const NOW = '2026-05-04T09:00:00.000Z';

export async function startApp(
  settings: Partial<Settings> = {},
  options: Omit<AppOptions, 'settings'> = {},
  cast: Cast = standardCast,
): Promise<TestApp> {
  const dataDir = await mkdtemp(join(tmpdir(), 'plankreis-api-'));
  let now = Date.parse(NOW);
  const app = await createApp({
    settings: new Settings({ dataDir, sample: false, logLevel: 'silent', ...settings }),
    now: () => new Date(now),
    webFolder: join(dataDir, 'no-pages'),
    ...options,
  });
  if (!settings.production && !settings.sample) await addPeople(app, cast);
  await app.listen(0, '127.0.0.1');
  const url = await app.getUrl();
  const tokens = new Map<string, Promise<string>>();
  return {
    app,
    url,
    dataDir,
    stranger: request.agent(url),
    newClient: () => request.agent(url),
    as: async (id) => {
      if (!tokens.has(id)) tokens.set(id, tokenOf(url, id));
      return request.agent(url).auth((await tokens.get(id))!, { type: 'bearer' });
    },
    forget: (id) => tokens.delete(id),
    later: (milliseconds) => {
      now += milliseconds;
    },
    close: async () => {
      await app.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function fillRegisters(app: NestFastifyApplication, registers: Registers): Promise<void> {
  const [spaces, indicators, windows] = [app.get(SocialSpaces), app.get(Indicators), app.get(Windows)];
  await app.get<Database>(DATABASE).write(async (tx) => {
    await spaces.fill(tx, registers.socialSpaces);
    await indicators.fill(tx, registers.indicators);
    await app.get(IndicatorValues).put(tx, registers.values);
    await windows.insert(tx, registers.windows);
  });
  await Promise.all([spaces.read(), indicators.read(), windows.read()]);
}

async function addPeople(app: NestFastifyApplication, { people, registers, ...rest }: Cast): Promise<void> {
  if (registers) await fillRegisters(app, registers);
  const everything = {
    ...rest,
    people: people.map((person) => ({
      ...person,
      name: `Name of ${person.id}`,
      email: `${person.id}@test.example`,
      password: PASSWORD,
    })),
  };
  await app.get(MasterData).add(everything, nobodyThere);
}

async function tokenOf(url: string, id: string): Promise<string> {
  const { body } = await request(url)
    .post('/api/session')
    .send({ email: `${id}@test.example`, password: PASSWORD, token: true })
    .expect(200);
  return body.token;
}

export const topic = {
  title: 'Jugendhilfeplan',
  template: 'education',
  area: 'Landkreis',
  origin: 'council',
  department: 'youth',
};

/** Submits a topic and returns the process. */
export async function submit(client: Client, data: object = topic): Promise<{ id: string; number: string }> {
  const answer = await client.post('/api/processes').send(data);
  expect(answer.body).toMatchObject({ version: 1 });
  return answer.body;
}

/** Records an entry on the version a caller has seen. */
export const record = (client: Client, id: string, version: number, type: string, data: object) =>
  client
    .post(`/api/processes/${id}/entries`)
    .set('If-Match', `"${String(version)}"`)
    .send({ type, data });

export const note = (client: Client, id: string, version: number, text = 'A note.') =>
  record(client, id, version, 'note.added', { text });

/** Changes something in a register as it stands now, as somebody does who looked at it a moment ago. */
export async function amend(
  client: Client,
  address: string,
  sent: object,
  status = 200,
): Promise<request.Response> {
  const [register, id] = [
    address.slice(0, address.lastIndexOf('/')),
    address.slice(address.lastIndexOf('/') + 1),
  ];
  const { body } = await client
    .get(register === '/api/people' ? `${register}/accounts` : register)
    .expect(200);
  const version: number = body.items.find((item: { id: string }) => item.id === id)?.version ?? 1;
  return client
    .patch(address)
    .set('If-Match', `"${String(version)}"`)
    .send(sent)
    .expect(status);
}

/** Everything the lists and counters hold. */
export async function listsOf({ app }: TestApp): Promise<Record<string, unknown[]>> {
  const { read } = app.get<Database>(DATABASE);
  const lists: Record<string, unknown[]> = {};
  // The second column is what tells the rows of a process apart.
  for (const table of listTables) lists[table] = await read.all(`SELECT * FROM ${table} ORDER BY 1, 2, 3`);
  return lists;
}

/** Puts a whole history into the journal and the lists in one write, as a process of its own; answers its id. */
export async function plant({ app }: TestApp, history: readonly Entry[]): Promise<string> {
  const processId = randomUUID();
  const dossier = replay(processId, history);
  const last = history.at(-1);
  if (!dossier || !last) throw new Error('There is nothing to plant.');
  const entries = history.map(({ actor, type, data, occurredOn, recordedAt, basis }) => ({
    ...{ id: randomUUID(), type, data, actorId: actor.id, actorRole: actor.role },
    ...{ occurredOn, recordedAt, basis, modelVersion },
  }));
  const { recordedAt } = last;
  const around = app.get(Contexts).surroundings();
  const moment = { recordedAt, today: recordedAt.slice(0, 10), around };
  await app
    .get<Journal>(JOURNAL)
    .append([{ processId, expectedVersion: 0, entries, snapshot: dossier, modelVersion }], (tx) =>
      project(tx, undefined, dossier, moment),
    );
  return processId;
}

/** Makes lists and counters anew from the journals; returns how many processes there are. */
export function rebuildLists({ app }: TestApp): Promise<number> {
  const dayOf = (instant: string): string => app.get(Clock).dayOf(new Date(instant));
  return rebuild(app.get<Database>(DATABASE), app.get<Journal>(JOURNAL), {
    dayOf,
    around: app.get(Contexts).surroundings(),
  });
}

/** Every route the controllers declare. */
export const declaredRoutes = routesOf(controllers);

/** The interface description, as it is served. */
export const describeInterface = (): object => describe(declaredRoutes);
