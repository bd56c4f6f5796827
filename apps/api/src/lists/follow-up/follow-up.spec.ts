import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { followUp, type Dossier } from '@plankreis/process';
import type { Journal } from '@plankreis/journal';
import { startApp, topic, type Client, type PersonId, type TestApp } from '../../app.testing.js';
import { CouncilProcess } from '../council/council.testing.js';
import { JOURNAL } from '../../platform/database/tokens.js';

interface Listed {
  items: { itemNo: number; state: string; processId: string; decidedOn: string; dueOn?: string }[];
  next: string | null;
}

let test: TestApp;
let liaison: Client;
let process: CouncilProcess;

const list = async (query = '', who?: PersonId): Promise<Listed> =>
  (await (who ? await test.as(who) : liaison).get(`/api/follow-up?${query}`).expect(200)).body;

const adopted = (no: number, more: object = {}) => ({
  no,
  text: `Punkt ${String(no)}`,
  kind: 'examine',
  result: 'adopted',
  ...more,
});

beforeAll(async () => {
  test = await startApp();
  liaison = await test.as('liaison');
  const rules = await liaison.get('/api/council/rules').expect(200);
  await (
    await test.as('admin')
  )
    .put('/api/council/rules')
    .send({
      ...rules.body,
      terms: [
        { from: '2020-06-01', until: '2025-05-31' },
        { from: '2025-06-01', until: '2030-05-31' },
      ],
    })
    .expect(200);
});
afterAll(() => test.close());

it('is empty as long as nothing is decided', async () => {
  expect(await list()).toEqual({ items: [], next: null });
});

describe('the decision follow-up', () => {
  beforeAll(async () => {
    process = await CouncilProcess.commissioned(test);
    await process.released('p1', '2026-04-01');
    await process.decided('p1', 'd1', '2026-04-20', {
      reference: 'B/1',
      items: [
        adopted(1, { dueOn: '2026-05-03', owner: 'Jugendamt' }),
        adopted(2, { dueOn: '2026-05-04' }),
        adopted(3),
        adopted(4, { dueOn: '2026-04-30' }),
        adopted(5, { kind: 'note' }),
        { ...adopted(6), result: 'rejected' },
      ],
    });
    await process.records('liaison', 'decision.progressNoted', {
      decisionId: 'd1',
      itemNo: 3,
      progress: 'underway',
    });
    await process.records('liaison', 'decision.progressNoted', {
      decisionId: 'd1',
      itemNo: 4,
      progress: 'done',
    });
    await process.released('p2', '2026-04-01');
    await process.decided('p2', 'd2', '2026-04-22', { items: [adopted(1), adopted(2)] });
    await process.records('liaison', 'decision.progressNoted', {
      decisionId: 'd2',
      itemNo: 2,
      progress: 'delayed',
      reason: 'Kein Personal',
      dueOn: '2026-12-01',
    });
    await process.released('p3', '2026-04-01');
    await process.decided('p3', 'd3', '2026-04-23');
    await process.records('liaison', 'decision.objected', {
      decisionId: 'd3',
      by: 'supervisor',
      grounds: 'Formfehler',
    });
  });

  const numbers = ({ items }: Listed): string[] =>
    items.map(({ decidedOn, itemNo, state }) => `${decidedOn.slice(8)}.${String(itemNo)} ${state}`);

  const all = [
    '23.1 contested',
    '22.1 open',
    '22.2 late',
    '20.1 late',
    '20.2 open',
    '20.3 underway',
    '20.4 done',
  ];

  it('lists what is to be done, the newest decision first, as it stands today', async () => {
    const whole = await list();
    expect(numbers(whole)).toEqual(all);
    expect(whole.items[3]).toEqual({
      processId: process.id,
      number: process.number,
      processTitle: 'Jugendhilfeplan',
      department: { id: 'youth', name: 'Jugendamt' },
      version: process.version,
      decisionId: 'd1',
      paperId: 'p1',
      bodyId: 'council',
      reference: 'B/1',
      decidedOn: '2026-04-20',
      itemNo: 1,
      text: 'Punkt 1',
      kind: 'examine',
      owner: 'Jugendamt',
      dueOn: '2026-05-03',
      state: 'late',
    });
    expect(whole.items[2]).toMatchObject({ reason: 'Kein Personal', dueOn: '2026-12-01' });
  });

  it('says what the core says, today and on days to come', async () => {
    const head = await test.app.get<Journal>(JOURNAL).head(process.id);
    for (const days of [0, 1, 400]) {
      test.later(days * 86_400_000);
      const today = new Date(Date.parse('2026-05-04') + days * 86_400_000).toISOString().slice(0, 10);
      const told = followUp(head!.snapshot as Dossier, today);
      await signedInAgain();
      const asked = await list('limit=200');
      const key = (item: { decidedOn: string; itemNo: number }) => `${item.decidedOn}/${String(item.itemNo)}`;
      const states = (items: readonly { decidedOn: string; itemNo: number; state: string }[]) =>
        Object.fromEntries(items.map((item) => [key(item), item.state]));
      expect(states(asked.items)).toEqual(states(told));
      test.later(-days * 86_400_000);
    }
    await signedInAgain();
  });

  it.each([
    ['state=late', ['22.2 late', '20.1 late']],
    ['state=open', ['22.1 open', '20.2 open']],
    ['state=underway', ['20.3 underway']],
    ['state=done', ['20.4 done']],
    ['state=contested', ['23.1 contested']],
    ['state=notFeasible', []],
    ['state=repealed', []],
    ['body=council', all],
    ['department=youth', all],
    ['department=school', []],
    ['from=2026-04-21&until=2026-04-22', ['22.1 open', '22.2 late']],
    ['term=2030-05-31', all],
    ['term=2025-05-31', []],
    ['term=2030-05-31&until=2026-04-20&state=done', ['20.4 done']],
    [
      'sort=dueOn',
      ['20.4 done', '20.1 late', '20.2 open', '22.2 late', '20.3 underway', '22.1 open', '23.1 contested'],
    ],
    ['sort=dueOn&state=late&body=council', ['20.1 late', '22.2 late']],
  ])('narrowed down by %s', async (query, expected) => {
    expect(numbers(await list(query))).toEqual(expected);
  });

  it.each(['', 'sort=dueOn', 'state=late', 'sort=dueOn&state=open', 'body=council&department=youth'])(
    'with "%s" can be leafed through without gap or repetition',
    async (query) => {
      const whole = numbers(await list(query));
      for (const limit of [1, 2]) {
        const leafed: string[] = [];
        for (let cursor: string | null = ''; cursor !== null;) {
          const page: Listed = await list(`${query}&limit=${String(limit)}&cursor=${cursor}`);
          expect(page.items.length).toBeLessThanOrEqual(limit);
          leafed.push(...numbers(page));
          cursor = page.next;
        }
        expect(leafed).toEqual(whole);
      }
    },
  );

  it.each([
    ['body=nobody', 'body', 'unknownReference'],
    ['department=nowhere', 'department', 'unknownReference'],
    ['term=2026-01-01', 'term', 'noTermEnds'],
    ['term=soon', 'term', 'day'],
    ['state=asleep', 'state', 'oneOf'],
    ['from=2026-05-01&until=2026-04-01', 'until', 'endBeforeStart'],
    ['cursor=broken', 'cursor', 'cursor'],
    ['sort=-decidedOn&limit=0', 'limit', 'range'],
  ])('%s is refused', async (query, path, code) => {
    const { body } = await liaison.get(`/api/follow-up?${query}`).expect(400);
    expect(body.errors).toMatchObject([{ path, code }]);
  });

  it('a cursor of the other order is refused, and every fault is told at once', async () => {
    const { next } = await list('limit=1');
    await liaison.get(`/api/follow-up?sort=dueOn&cursor=${next!}`).expect(400);
    const { body } = await liaison
      .get('/api/follow-up?body=nobody&department=nowhere&term=2026-01-01&from=2026-05-01&until=2026-04-01')
      .expect(400);
    expect(body.errors.map(({ path }: { path: string }) => path)).toEqual([
      'body',
      'department',
      'until',
      'term',
    ]);
  });

  it('shows what was decided in closed session only to those who may read it', async () => {
    const closed = await CouncilProcess.of(test, { ...topic, title: 'Zweiter Plan' });
    await closed.released('p', '2026-04-01');
    await closed.scheduled('p', 'c', '2026-04-24', { public: false });
    await closed.decided('p', 'd', '2026-04-24', { consultationId: 'c', bodyId: undefined });
    const sees = async (who: PersonId): Promise<number> =>
      (await list('', who)).items.filter(({ processId }) => processId === closed.id).length;
    for (const who of ['planner', 'head', 'liaison', 'auditor'] as const)
      expect([who, await sees(who)]).toEqual([who, 1]);
    for (const who of ['planner2', 'head2', 'admin'] as const)
      expect([who, await sees(who)]).toEqual([who, 0]);
  });
});

/** Sessions end while time passes. */
async function signedInAgain(): Promise<void> {
  for (const who of ['planner', 'planner2', 'head', 'head2', 'liaison', 'admin', 'auditor'] as const)
    test.forget(who);
  liaison = await test.as('liaison');
}
