import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { startApp, type Client, type PersonId, type TestApp } from '../../app.testing.js';
import { CouncilProcess } from './council.testing.js';

const ENDS_ON = '2026-04-30';

let test: TestApp;
let liaison: Client;
let one: CouncilProcess;
let other: CouncilProcess;
let suspended: CouncilProcess;

/** Says when the council's terms end, and whether papers lapse with them. */
async function configure(papersLapse: boolean): Promise<void> {
  const admin = await test.as('admin');
  const { body } = await admin.get('/api/council/rules').expect(200);
  const terms = [
    { from: '2021-05-01', until: ENDS_ON },
    { from: '2026-05-01', until: '2031-04-30' },
  ];
  await admin
    .put('/api/council/rules')
    .send({ ...body, terms, papersLapse })
    .expect(200);
}

const preview = async (who: PersonId = 'liaison', more = '') =>
  (await (await test.as(who)).get(`/api/council/lapse?term=${ENDS_ON}${more}`).expect(200)).body;

const apply = (client: Client, endsOn: string = ENDS_ON) =>
  client.post('/api/council/lapse').send({ endsOn });

const statesOf = async ({ id }: CouncilProcess): Promise<Record<string, string>> => {
  const { body } = await liaison.get(`/api/processes/${id}`).expect(200);
  return Object.fromEntries(
    body.papers.map((paper: { id: string; state: string }) => [paper.id, paper.state]),
  );
};

beforeAll(async () => {
  test = await startApp();
  liaison = await test.as('liaison');
  one = await CouncilProcess.of(test);
  await one.released('old', '2026-03-01');
  await one.released('secret', '2026-03-02', { public: false });
  await one.released('last', ENDS_ON);
  await one.released('new', '2026-05-01');
  await one.records('planner', 'paper.drafted', {
    paperId: 'draft',
    kind: 'report',
    title: 'Entwurf',
    proposedItems: [],
  });
  other = await CouncilProcess.of(test);
  await other.released('decided', '2026-03-01');
  await other.decided('decided', 'd', '2026-04-01');
  await other.released('deliberated', '2026-03-03');
  await other.scheduled('deliberated', 'c', '2026-04-01', { role: 'preliminary' });
  await other.records('liaison', 'consultation.held', { consultationId: 'c', resultCode: 'recommended' });
  suspended = await CouncilProcess.commissioned(test);
  await suspended.released('resting', '2026-03-04');
  await suspended.records('head', 'process.suspended', { reason: 'Stelle unbesetzt' });
});
afterAll(() => test.close());

it('is asked for a day on which a term ends, and for one that has ended', async () => {
  await configure(true);
  for (const [endsOn, code] of [
    ['2026-03-31', 'noTermEnds'],
    ['2031-04-30', 'dayInFuture'],
  ] as const) {
    const { body } = await apply(liaison, endsOn).expect(400);
    expect(body.errors).toMatchObject([{ path: 'endsOn', code }]);
  }
  const { body } = await liaison.get('/api/council/lapse?term=2026-03-31').expect(400);
  expect(body.errors).toMatchObject([{ path: 'term', code: 'noTermEnds' }]);
  await liaison.get('/api/council/lapse').expect(400);
});

it('shows what the council had before it and has not decided, to each what they may read', async () => {
  const { papers, ...rest } = await preview();
  expect(rest).toEqual({ applies: true, endsOn: ENDS_ON, next: null });
  expect(papers.map(({ paperId }: { paperId: string }) => paperId)).toEqual([
    'old',
    'secret',
    'deliberated',
    'resting',
    'last',
  ]);
  expect(papers[2]).toMatchObject({ processId: other.id, state: 'deliberating', kind: 'report' });
  expect((await preview('admin')).papers).toHaveLength(4);
  const first = await preview('liaison', '&limit=2');
  const rest2 = await preview('liaison', `&limit=3&cursor=${String(first.next)}`);
  expect([...first.papers, ...rest2.papers]).toEqual(papers);
});

it('is refused where papers do not lapse, and to everybody but the liaison', async () => {
  await configure(false);
  expect((await preview()).applies).toBe(false);
  const { body } = await apply(liaison).expect(409);
  expect(body).toMatchObject({ code: 'lapse.notConfigured', title: 'Vorlagen verfallen hier nicht' });
  for (const who of ['planner', 'head', 'admin', 'auditor'] as const)
    await apply(await test.as(who)).expect(403);
  expect(await statesOf(one)).toMatchObject({ old: 'released', secret: 'released' });
});

it('is recorded on each, whatever is refused beside it', async () => {
  await configure(true);
  const { body } = await apply(liaison).set('Idempotency-Key', 'term').expect(200);
  expect(body.lapsed).toMatchObject([
    { processId: one.id, paperId: 'old', title: 'Bericht old', version: one.version + 1 },
    { processId: one.id, paperId: 'secret', version: one.version + 2 },
    { processId: other.id, paperId: 'deliberated', version: other.version + 1 },
    { processId: one.id, paperId: 'last', version: one.version + 3 },
  ]);
  expect(body.refused).toEqual([
    {
      processId: suspended.id,
      number: suspended.number,
      processTitle: 'Jugendhilfeplan',
      department: { id: 'youth', name: 'Jugendamt' },
      version: suspended.version,
      paperId: 'resting',
      title: 'Bericht resting',
      message: 'Im Stand „Ruht“ ist das nicht möglich.',
    },
  ]);
  expect(await statesOf(one)).toEqual({
    old: 'lapsed',
    secret: 'lapsed',
    last: 'lapsed',
    new: 'released',
    draft: 'draft',
  });
  expect(await statesOf(other)).toEqual({ decided: 'decided', deliberated: 'lapsed' });
  const journal = await liaison.get(`/api/processes/${other.id}/entries`).expect(200);
  expect(journal.body.items.at(-1)).toMatchObject({
    type: 'paper.lapsed',
    occurredOn: ENDS_ON,
    basis: 'Ende der Wahlperiode am 30.04.2026',
    data: { paperId: 'deliberated', reason: 'Ende der Wahlperiode am 30.04.2026' },
  });
});

it('can be repeated without harm', async () => {
  const versions = async () =>
    Promise.all(
      [one, other, suspended].map(
        async ({ id }) => (await liaison.get(`/api/processes/${id}`).expect(200)).body.version,
      ),
    );
  const before = await versions();
  const repeated = await apply(liaison).set('Idempotency-Key', 'term').expect(200);
  expect(repeated.body.lapsed).toHaveLength(4);
  const again = await apply(liaison).set('Accept-Language', 'en').expect(200);
  expect(again.body.lapsed).toEqual([]);
  expect(again.body.refused).toMatchObject([
    { paperId: 'resting', message: 'This is not possible in the state “Suspended”.' },
  ]);
  expect(await versions()).toEqual(before);
  expect((await preview()).papers).toHaveLength(1);
});
