import { expect } from '@jest/globals';
import type { Limits } from '@plankreis/oparl';
import { startApp, type Cast, type Client, type TestApp } from '../../app.testing.js';
import type { Settings } from '../../platform/settings/settings.js';
import { Searches } from './search/searches.js';
import { Watch } from './proposals/watch.js';
import { Clients } from './connection/clients.js';

/** After all sessions of the small council system of libs/oparl. */
const NOW = Date.parse('2026-08-03T09:00:00.000Z');

/** Bodies as the small council system calls them, but for the main committee. */
const cast: Cast = {
  departments: [
    { id: 'youth', name: 'Jugendamt', short: 'JA' },
    { id: 'school', name: 'Schulamt', short: 'SchA' },
  ],
  bodies: [
    { id: 'council', name: 'Rat der Stadt', kind: 'council' },
    { id: 'jha', name: 'Jugendhilfeausschuss', kind: 'youthWelfareCommittee' },
    { id: 'main', name: 'Haupt- und Finanzausschuss', kind: 'committee' },
  ],
  people: [
    { id: 'planner', role: 'planner', departmentId: 'youth' },
    { id: 'head', role: 'head', departmentId: 'youth' },
    { id: 'planner2', role: 'planner', departmentId: 'school' },
    { id: 'liaison', role: 'liaison', treasury: true },
    { id: 'admin', role: 'admin' },
    { id: 'auditor', role: 'auditor' },
  ],
};

/** The program, sparing council systems no pause, on a day when all their sessions were held. */
export async function startLinked(settings: Partial<Settings> = {}): Promise<TestApp> {
  let now = NOW;
  const patient = { sessionIdleMinutes: 10_080, sessionHours: 720, ...settings };
  const test = await startApp(patient, { now: () => new Date(now) }, cast);
  allow(test, {});
  return {
    ...test,
    later: (milliseconds) => {
      now += milliseconds;
    },
  };
}

/** What reading may cost from now on. */
export function allow(test: TestApp, limits: Partial<Limits>): void {
  test.app.get(Clients).limits = { pauseMs: 0, attempts: 2, backoffMs: 1, responseBytes: 200_000, ...limits };
}

/** Connects a council system that lives on this machine. */
export async function connect(test: TestApp, address: string): Promise<string> {
  const admin = await test.as('admin');
  const answer = await admin.post('/api/oparl/systems').send({ address, privateNetwork: true });
  expect([answer.status, answer.body.code]).toEqual([201, undefined]);
  return answer.body.id;
}

export interface SearchEnded {
  readonly state: string;
  readonly seen: number;
  readonly found: readonly { readonly name?: string }[];
}

/** The search once it does not run any more. */
export async function ended(client: Client, id: string): Promise<SearchEnded> {
  for (;;) {
    const { body } = await client.get(`/api/oparl/searches/${id}`).expect(200);
    if (body.state !== 'running') return body;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Lets the schedule have its turn; answers how many papers were looked at. */
export const lookAtDue = (test: TestApp): Promise<number> => test.app.get(Watch).lookAtDue();

/** Takes up searches that nobody holds, as each program does every few seconds. */
export const takeUpFallen = (test: TestApp): Promise<void> => test.app.get(Searches).takeUpFallen();
