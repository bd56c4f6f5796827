import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { record, startApp, submit, topic, type Client, type TestApp } from '../../app.testing.js';

interface Listed {
  items: { id: string; number: string; title: string; accountable: unknown }[];
  next: string | null;
  counts: Record<string, unknown>;
}

describe('the list of processes', () => {
  let test: TestApp;
  let planner: Client;
  let head: Client;
  const ids: string[] = [];

  const titles = [
    'Jugend',
    'Ältere',
    'Öffentliche Straßen',
    'Bildung 100%',
    'Inklusion_neu',
    'jugend zwei',
    'Zuletzt',
  ];

  beforeAll(async () => {
    test = await startApp();
    planner = await test.as('planner');
    head = await test.as('head');
    for (const [index, title] of titles.entries()) {
      const summary = index === 0 ? 'Über die Förderung in Musterau' : undefined;
      ids.push((await submit(planner, { ...topic, title, summary })).id);
      test.later(1000);
    }
    const school = await test.as('planner2');
    ids.push(
      (await submit(school, { ...topic, title: 'Schule', template: 'socialPlanning', department: 'school' }))
        .id,
    );
    test.later(1000);
    await record(planner, ids[1]!, 1, 'topic.dropped', { reason: 'R' }).expect(201);
    test.later(1000);
    await record(planner, ids[2]!, 1, 'mandate.started', { kind: 'council', plannerId: 'planner' }).expect(
      201,
    );
    await record(head, ids[2]!, 2, 'responsibility.assigned', {
      role: 'accountable',
      personId: 'head',
      from: '2026-05-04',
      until: '2026-05-31',
    }).expect(201);
  });
  afterAll(() => test.close());

  const list = async (query = ''): Promise<Listed> =>
    (await planner.get(`/api/processes?${query}`).expect(200)).body;
  const titlesOf = ({ items }: Listed): string[] => items.map(({ title }) => title);

  it('shows what is new first, each with what a row needs', async () => {
    const { items, next, counts } = await list();
    expect(titlesOf({ items, next, counts })).toEqual([
      'Öffentliche Straßen',
      'Ältere',
      'Schule',
      'Zuletzt',
      'jugend zwei',
      'Inklusion_neu',
      'Bildung 100%',
      'Jugend',
    ]);
    expect(next).toBeNull();
    expect(items[0]).toEqual({
      id: ids[2],
      number: '2026-003',
      title: 'Öffentliche Straßen',
      template: { key: 'education', version: 1, name: 'Bildungsbericht und Bildungsplanung' },
      department: { id: 'youth', name: 'Jugendamt' },
      phase: 'mandate',
      state: 'mandate.drafting',
      since: '2026-05-04',
      commissioning: 'none',
      coverage: {
        method: 'none',
        analysis: 'none',
        recommendations: 'none',
        measures: 'none',
        implementation: 'none',
        evaluation: 'none',
      },
      accountable: { id: 'head', name: 'Name of head' },
      light: { light: 'green', facets: [] },
      updatedAt: '2026-05-04T09:00:09.000Z',
      version: 3,
    });
  });

  it('counts all processes, whatever is filtered', async () => {
    const { counts } = await list('phase=mandate');
    expect(counts).toEqual({
      total: 8,
      byPhase: { topic: 6, dropped: 1, mandate: 1 },
      byCommissioning: { none: 8 },
      byDepartment: { youth: 7, school: 1 },
    });
  });

  it.each([
    ['phase=mandate', ['Öffentliche Straßen']],
    ['state=dropped', ['Ältere']],
    ['department=school', ['Schule']],
    ['template=socialPlanning', ['Schule']],
    ['person=planner2', ['Schule']],
    ['person=head', ['Öffentliche Straßen']],
    ['person=nobody', []],
    ['commissioning=full', []],
    ['commissioning=none&department=school&phase=topic', ['Schule']],
    ['q=JUGEND', ['jugend zwei', 'Jugend']],
    ['q=altere', ['Ältere']],
    ['q=%C3%84LTERE', ['Ältere']],
    ['q=strassen', ['Öffentliche Straßen']],
    ['q=STRA%C3%9FEN', ['Öffentliche Straßen']],
    ['q=2026-003', ['Öffentliche Straßen']],
    ['q=zwei+jugend', ['jugend zwei']],
    ['q=F%C3%B6rderung', ['Jugend']],
    ['q=100%25', ['Bildung 100%']],
    ['q=n_n', ['Inklusion_neu']],
    ['q=%25', ['Bildung 100%']],
    ["q='%3B--", []],
    ['q=&phase=&department=school', ['Schule']],
  ])('narrows down by %s', async (query, expected) => {
    expect(titlesOf(await list(query))).toEqual(expected);
  });

  it.each([
    ['number', [...titles, 'Schule']],
    [
      'title',
      [
        'Ältere',
        'Bildung 100%',
        'Inklusion_neu',
        'Jugend',
        'jugend zwei',
        'Öffentliche Straßen',
        'Schule',
        'Zuletzt',
      ],
    ],
  ])('can be sorted by %s', async (sort, expected) => {
    expect(titlesOf(await list(`sort=${sort}`))).toEqual(expected);
  });

  it.each(['-updatedAt', 'number', 'title', 'since'])(
    'by %s can be leafed through without gap or repetition',
    async (sort) => {
      const whole = titlesOf(await list(`sort=${sort}`));
      const leafed: string[] = [];
      let cursor: string | null = '';
      do {
        const page: Listed = await list(`sort=${sort}&limit=3&cursor=${cursor}`);
        leafed.push(...titlesOf(page));
        cursor = page.next;
      } while (cursor !== null);
      expect(leafed).toEqual(whole);
    },
  );

  it('refuses a cursor of another order', async () => {
    const { next } = await list('sort=number&limit=2');
    await planner.get(`/api/processes?sort=title&cursor=${next!}`).expect(400);
  });

  it('shows a process as vacant once the term of the accountable person is over', async () => {
    const other = await startApp();
    const [client, lead] = [await other.as('planner'), await other.as('head')];
    const { id } = await submit(client);
    await record(lead, id, 1, 'responsibility.assigned', {
      role: 'accountable',
      personId: 'head',
      from: '2026-05-04',
      until: '2026-05-04',
    }).expect(201);
    const before = await client.get('/api/processes').expect(200);
    expect(before.body.items[0].accountable).toEqual({ id: 'head', name: 'Name of head' });
    other.later(13 * 3_600_000);
    const fresh = await client
      .post('/api/session')
      .send({ email: 'planner@test.example', password: 'a long enough password', token: true });
    const after = await other.stranger
      .get('/api/processes')
      .auth(fresh.body.token, { type: 'bearer' })
      .expect(200);
    expect(after.body.items[0].accountable).toBeNull();
    const mine = await other.stranger
      .get('/api/processes?person=head')
      .auth(fresh.body.token, { type: 'bearer' })
      .expect(200);
    expect(mine.body.items).toEqual([]);
    await other.close();
  });
});
