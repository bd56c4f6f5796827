import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import request from 'supertest';
import { createApp, Settings } from '../../apps/api/src/app.setup.js';

/** The address of the program under test, as supertest takes it. */
type Server = Parameters<typeof request.agent>[0];

/** The program with the sample county's people, on a database file of its own. */
export interface Office {
  readonly server: Server;
  person(email: string): Promise<Desk>;
  close(): Promise<void>;
}

export async function openOffice(): Promise<Office> {
  const dataDir = await mkdtemp(join(tmpdir(), 'plankreis-office-'));
  const app = await createApp({ settings: new Settings({ dataDir, logLevel: 'silent' }) });
  await app.listen(0, '127.0.0.1');
  const server = await app.getUrl();
  return {
    server,
    person: (email) => signIn(server, email),
    close: async () => {
      await app.close();
      await rm(dataDir, { recursive: true });
    },
  };
}

/** Somebody at work: one signed-in person. */
export interface Desk {
  readonly id: string;
  readonly department: string;
  readonly http: ReturnType<typeof request.agent>;
  /** Submits a topic and answers the process as everybody then sees it. */
  submits(data: object, on: string): Promise<Process>;
  /** Records an entry at the version the process has now; a refusal fails the test with what it says. */
  records(process: string, type: string, data: object, on: string): Promise<Process>;
  /** Tries to record an entry and answers the problem. */
  isRefused(process: string, type: string, data: object, on: string): Promise<Problem>;
  reads(process: string): Promise<Process>;
}

/** The parts of a process and of a problem that the stories speak of. */
export interface Process {
  id: string;
  state: string;
  phase: string;
  version: number;
  commissioning: string;
  coverage: Record<string, { status: string }>;
  mandate: { versions: { version: number; decidedText?: string; content: { throughPhase: string } }[] };
  papers: { id: string; state: string; version: number }[];
  decisions: { id: string }[];
  measures: { id: string; state: string }[];
  successorId?: string;
  predecessorId?: string;
  inherited?: { text: string }[];
}

export interface Problem {
  status: number;
  code: string;
  missing?: { code: string; message: string; where: string }[];
  errors?: { path: string; code: string }[];
}

async function signIn(server: Server, email: string): Promise<Desk> {
  const http = request.agent(server);
  const { body } = await http.post('/api/session').send({ email, password: 'musterau' }).expect(200);
  const reads = async (process: string): Promise<Process> =>
    (await http.get(`/api/processes/${process}`).expect(200)).body;
  const posts = async (process: string, type: string, data: object, occurredOn: string) =>
    http
      .post(`/api/processes/${process}/entries`)
      .set('If-Match', `"${(await reads(process)).version}"`)
      .send({ type, data, occurredOn });
  return {
    id: body.person.id,
    department: body.person.department?.id,
    http,
    reads,
    submits: async (data, occurredOn) => {
      const answer = await http.post('/api/processes').send({ ...data, occurredOn });
      if (answer.status !== 201) throw new Error(`Not submitted: ${JSON.stringify(answer.body)}`);
      return answer.body;
    },
    records: async (process, type, data, on) => {
      const answer = await posts(process, type, data, on);
      if (answer.status !== 201) throw new Error(`${type} refused: ${JSON.stringify(answer.body)}`);
      return answer.body.process;
    },
    isRefused: async (process, type, data, on) => {
      const answer = await posts(process, type, data, on);
      if (answer.status < 400) throw new Error(`${type} was accepted`);
      return { ...answer.body, status: answer.status };
    },
  };
}
