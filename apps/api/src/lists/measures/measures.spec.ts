import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, topic, type Client, type PersonId, type TestApp } from '../../app.testing.js';
import { CouncilProcess } from '../council/council.testing.js';

interface Listed {
  processId: string;
  measureId: string;
  title: string;
  state: string;
  endOn?: string;
  late: boolean;
  unfunded: boolean;
  political: boolean;
  area?: string;
  department: { id: string };
  owner?: { id: string };
}
interface List {
  items: Listed[];
  next: string | null;
}
interface InProcess {
  id: string;
  title: string;
  state: string;
  politicalAddition?: boolean;
}

describe('the measures of the sample county', () => {
  let test: TestApp;
  let client: Client;
  let all: Listed[];
  const list = async (query: string): Promise<List> =>
    (await client.get(`/api/measures?${query}`).expect(200)).body;

  beforeAll(async () => {
    test = await startApp({ sample: true });
    const { body } = await test.stranger
      .post('/api/session')
      .send({ email: 'leitung@musterau.example', password: 'musterau', token: true });
    client = test.newClient().auth(body.token, { type: 'bearer' });
    all = (await list('limit=200')).items;
  });
  afterAll(() => test.close());

  it('are those of every process, by the day they end', async () => {
    const { body } = await client.get('/api/processes?limit=200').expect(200);
    const told: string[] = [];
    for (const { id } of body.items as { id: string }[]) {
      const process = await client.get(`/api/processes/${id}`).expect(200);
      for (const measure of process.body.measures as InProcess[])
        told.push([id, measure.id, measure.state, measure.politicalAddition === true].join(' '));
    }
    const listed = all.map(({ processId, measureId, state, political }) =>
      [processId, measureId, state, political].join(' '),
    );
    expect(listed.toSorted()).toEqual(told.toSorted());
    expect(told.length).toBeGreaterThan(5);
    const days = all.map(({ endOn }) => endOn ?? '9999-12-31');
    expect(days).toEqual(days.toSorted());
  });

  it('can be leafed through without gap or repetition', async () => {
    const leafed: Listed[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: List = await list(`limit=3&cursor=${cursor}`);
      expect(page.items.length).toBeLessThanOrEqual(3);
      leafed.push(...page.items);
      cursor = page.next;
    }
    expect(leafed).toEqual(all);
  });

  it('can be narrowed down', async () => {
    const [first] = all;
    const owned = all.find(({ owner }) => owner !== undefined)!.owner!.id;
    const cases: readonly [string, (one: Listed) => boolean][] = [
      [`process=${first!.processId}`, ({ processId }) => processId === first!.processId],
      [`state=${first!.state}`, ({ state }) => state === first!.state],
      [`department=${first!.department.id}`, ({ department }) => department.id === first!.department.id],
      [`owner=${owned}`, ({ owner }) => owner?.id === owned],
      ['late=true', ({ late }) => late],
      ['unfunded=true', ({ unfunded }) => unfunded],
      ['political=true', ({ political }) => political],
      [
        `q=${encodeURIComponent(first!.title.slice(0, 9))}`,
        ({ title }) => title.includes(first!.title.slice(0, 9)),
      ],
      ['q=gibtesnicht%25', () => false],
      ['process=nowhere', () => false],
    ];
    for (const [query, fits] of cases)
      expect([query, (await list(`limit=200&${query}`)).items]).toEqual([query, all.filter(fits)]);
  });

  it.each([
    ['state=asleep', 'state', 'oneOf'],
    ['department=nowhere', 'department', 'unknownReference'],
    ['owner=nobody', 'owner', 'unknownReference'],
    ['late=yes', 'late', 'oneOf'],
    ['limit=0', 'limit', 'range'],
    ['cursor=broken', 'cursor', 'cursor'],
  ])('%s is refused', async (query, path, code) => {
    const { body } = await client.get(`/api/measures?${query}`).expect(400);
    expect(body.errors).toMatchObject([{ path, code }]);
  });

  it('are traced from finding to effect in their process', async () => {
    const { body } = await client.get(`/api/processes/${all[0]!.processId}/trace`).expect(200);
    const keys = body.links.map(({ key }: { key: string }) => key);
    expect(keys).toContain(`measure/${all[0]!.measureId}`);
    for (const { key, leadsTo } of body.links)
      for (const next of leadsTo)
        expect(body.links.find((link: { key: string }) => link.key === next).follows).toContain(key);
    await client.get('/api/processes/nowhere/trace').expect(404);
  });
});

describe('a report without consequence', () => {
  let test: TestApp;
  const reports = async (who: PersonId = 'liaison', query = '') =>
    (await (await test.as(who)).get(`/api/reports-without-consequence?${query}`).expect(200)).body as {
      months: number;
      items: { paperId: string; laidOn: string; from: string; result: string; processId: string }[];
    };
  const within = async (reportMonths: number): Promise<void> => {
    const admin = await test.as('admin');
    const { body } = await admin.get('/api/council/rules').expect(200);
    await admin
      .put('/api/council/rules')
      .send({ ...body, reportMonths })
      .expect(200);
  };
  let process: CouncilProcess;

  beforeAll(async () => {
    test = await startApp();
    process = await CouncilProcess.commissioned(test);
    await process.released('p1', '2026-02-01');
    await process.scheduled('p1', 'c1', '2026-03-04', { role: 'information' });
    await process.records('liaison', 'consultation.held', { consultationId: 'c1', resultCode: 'noted' });
  });
  afterAll(() => test.close());

  it('is told once the time the municipality has set is over', async () => {
    expect(await reports()).toEqual({ months: 12, items: [], next: null });
    await within(2);
    expect(await reports()).toMatchObject({
      months: 2,
      items: [
        {
          paperId: 'p1',
          laidOn: '2026-03-04',
          from: '2026-05-04',
          result: 'noted',
          bodyId: 'council',
          processId: process.id,
        },
      ],
    });
    expect((await reports('head', 'department=school')).items).toEqual([]);
    await within(3);
    expect((await reports()).items).toEqual([]);
    await within(1);
  });

  it('is no secret where the session was not; where it was, it is one', async () => {
    const closed = await CouncilProcess.of(test, { ...topic, title: 'Zweiter Plan' });
    await closed.released('p2', '2026-02-01');
    await closed.scheduled('p2', 'c2', '2026-03-05', { role: 'information', public: false });
    await closed.records('liaison', 'consultation.held', { consultationId: 'c2', resultCode: 'noted' });
    const seen = async (who: PersonId) => (await reports(who)).items.map(({ paperId }) => paperId);
    for (const who of ['planner', 'head', 'liaison', 'auditor'] as const)
      expect([who, await seen(who)]).toEqual([who, ['p1', 'p2']]);
    for (const who of ['planner2', 'head2', 'admin'] as const)
      expect([who, await seen(who)]).toEqual([who, ['p1']]);
  });

  it('asks for months that are some', async () => {
    const admin = await test.as('admin');
    const { body } = await admin.get('/api/council/rules').expect(200);
    const refused = await admin
      .put('/api/council/rules')
      .send({ ...body, reportMonths: 0 })
      .expect(400);
    expect(refused.body.errors).toMatchObject([{ path: 'reportMonths', code: 'range' }]);
  });
});
