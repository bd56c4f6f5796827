import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describeInterface, startApp, type Client, type TestApp } from '../../apps/api/src/app.testing.js';

interface Operation {
  responses: Record<string, { content?: Record<string, { schema: object }> }>;
}

const description = describeInterface();

/** Says whether an answer is what the interface description promises. */
class Promised {
  readonly #ajv = new Ajv2020({ strict: false, allErrors: true });
  readonly #checks = new Map<string, ValidateFunction>();

  constructor() {
    addFormats.default(this.#ajv);
    this.#ajv.addSchema(description, 'api');
  }

  /** What is wrong with the answer; nothing if it is as described. */
  faults(method: 'get' | 'post', path: string, answer: { status: number; body: unknown }): unknown[] {
    const { paths } = description as { paths: Record<string, Record<string, Operation>> };
    const response = paths[path]?.[method]?.responses[String(answer.status)];
    if (!response) return [`${method} ${path} does not promise ${answer.status}`];
    const [type = ''] = Object.keys(response.content ?? {});
    const pointer = ['paths', path, method, 'responses', String(answer.status), 'content', type, 'schema'];
    const ref = `api#/${pointer.map((part) => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;
    const check = this.#checks.get(ref) ?? this.#ajv.compile({ $ref: ref });
    this.#checks.set(ref, check);
    return check(answer.body) ? [] : (check.errors ?? []);
  }
}

describe('every answer is what the interface description promises', () => {
  const promised = new Promised();
  let test: TestApp;
  let clients: Client[];
  let ids: string[];

  const signIn = async (email: string): Promise<Client> => {
    const { body } = await test.stranger
      .post('/api/session')
      .send({ email, password: 'musterau', token: true });
    const agent = test.newClient();
    return agent.auth(body.token, { type: 'bearer' });
  };

  beforeAll(async () => {
    test = await startApp({ sample: true });
    clients = await Promise.all(
      ['planung', 'leitung', 'sitzungsdienst', 'verwaltung', 'pruefung'].map((name) =>
        signIn(`${name}@musterau.example`),
      ),
    );
    const { body } = await clients[0]!.get('/api/processes?limit=200').expect(200);
    ids = body.items.map(({ id }: { id: string }) => id);
  });
  afterAll(() => test.close());

  it('the sample has enough to look at', () => {
    expect(ids.length).toBeGreaterThanOrEqual(12);
  });

  it.each([
    '/api/session',
    '/api/people',
    '/api/departments',
    '/api/bodies',
    '/api/council/rules',
    '/api/administration/forms',
    '/api/templates',
    '/api/template-files',
    '/api/processes',
    '/api/council/sessions',
    '/api/council/papers',
    '/api/council/effects',
    '/api/council/objections',
    '/api/council/duties',
    '/api/windows',
    '/api/bundles/papers',
    '/api/topics',
    '/api/topics?sort=review&woken=true',
    '/api/social-spaces',
    '/api/social-spaces/shapes',
    '/api/indicators',
    '/api/indicators/values?level=district',
    '/api/follow-up',
    '/api/follow-up?sort=dueOn&state=late',
    '/api/findings',
    '/api/findings?code=M4&effect=alert&year=2026',
    '/api/money',
    '/api/money?year=2026&purse=process',
    '/api/money/grants',
    '/api/money/grants/totals',
    '/api/money/grants?state=ended&report=open&until=2030-12-31',
    '/api/measures',
    '/api/reports-without-consequence',
    '/api/dependencies',
    '/api/dependencies/transitions',
    '/api/dependencies/chains',
    '/api/analysis-findings',
    '/api/analysis-findings?space=landkreis&department=jugend-soziales',
    '/api/participation',
    '/api/participation?state=all&space=musterau',
    '/api/participation?state=overdue&phase=recommendations',
    '/api/participation/groups',
    '/api/participation/spaces',
    '/api/model',
    '/health/live',
    '/health/ready',
  ])('%s', async (path) => {
    for (const client of clients) {
      const answer = await client.get(path).expect(200);
      expect(promised.faults('get', path.split('?')[0]!, answer)).toEqual([]);
    }
  });

  it('/api/journal/verify, and the sample verifies', async () => {
    const answer = await clients[4]!.get('/api/journal/verify').expect(200);
    expect(promised.faults('get', '/api/journal/verify', answer)).toEqual([]);
    expect(answer.body).toMatchObject({ ok: true, processes: ids.length });
  });

  it.each([
    '',
    '/entries',
    '/next',
    '/mandate',
    '/trace',
    '/chain',
    '/template',
    '/path?to=evaluation.cycleDecision',
    '?asOf=2024-06-30',
    '?asOf=2024-06-30&clock=recorded',
  ])('/api/processes/{id}%s, of every process and to everybody', async (rest) => {
    const path = `/api/processes/{id}${rest.split('?')[0]!}`;
    for (const id of ids)
      for (const client of clients) {
        const answer = await client.get(`/api/processes/${id}${rest}`);
        expect([id, promised.faults('get', path, answer)]).toEqual([id, []]);
      }
  });

  it('what is recorded, submitted and refused', async () => {
    const [planner] = clients as [Client];
    const { body: who } = await planner.get('/api/session');
    const submitted = await planner.post('/api/processes').send({
      title: 'T',
      template: 'education',
      area: 'A',
      origin: 'law',
      department: who.person.department.id,
    });
    expect(submitted.status).toBe(201);
    expect(promised.faults('post', '/api/processes', submitted)).toEqual([]);
    const entries = `/api/processes/${submitted.body.id}/entries`;
    const send = (version: string, body: object) => planner.post(entries).set('If-Match', version).send(body);
    const answers = [
      await send('"1"', { type: 'note.added', data: { text: 'T' }, basis: 'B' }),
      await send('"1"', { type: 'note.added', data: { text: 'T' } }),
      await send('', { type: 'note.added', data: { text: 'T' } }),
      await send('"2"', { type: 'note.added', data: {} }),
      await send('"2"', { type: 'process.closed', data: { reason: 'R' } }),
      await send('"2"', { type: 'mandate.revised', data: { changes: {} } }),
      await send('"2"', {
        type: 'topic.parked',
        data: { reason: 'R', reviewOn: '2020-01-01', waitingFor: 'other' },
      }),
      await send('"2"', { type: 'note.added', data: { text: 'x'.repeat(300_000) } }),
      await planner.post(entries).set('Content-Type', 'text/plain').set('If-Match', '"2"').send('x'),
      await planner
        .post('/api/processes/nobody/entries')
        .set('If-Match', '"2"')
        .send({ type: 'note.added', data: { text: 'T' } }),
      await test.newClient().post(entries).send({}),
    ];
    expect(answers.map(({ status }) => status)).toEqual([
      201, 412, 428, 400, 403, 409, 422, 413, 415, 404, 401,
    ]);
    for (const answer of answers)
      expect([answer.status, promised.faults('post', '/api/processes/{id}/entries', answer)]).toEqual([
        answer.status,
        [],
      ]);
  });
});
