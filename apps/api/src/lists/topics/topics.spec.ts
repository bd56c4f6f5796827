import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listsOf, rebuildLists, record, startApp, submit, topic, type TestApp } from '../../app.testing.js';

/** It is 4 May 2026. */
let test: TestApp;
const ids: Record<string, string> = {};

const fundingCall = {
  kind: 'fundingCall',
  title: 'Förderaufruf',
  opensOn: '2026-05-20',
  closesOn: '2026-08-31',
  noticeDays: 30,
  subject: 'any',
  active: true,
};

interface Topic {
  readonly processTitle: string;
  readonly processId: string;
  readonly points: number;
  readonly reasons: readonly { readonly code: string; readonly text: string }[];
  readonly windows: readonly { readonly id: string; readonly standing: string }[];
}

async function asked(query = '', who = 'planner'): Promise<{ items: Topic[]; next: string | null }> {
  return (await (await test.as(who)).get(`/api/topics${query}`).expect(200)).body;
}
const titles = async (query = ''): Promise<string[]> =>
  (await asked(query)).items.map(({ processTitle }) => processTitle);

async function submitted(title: string, more: object = {}): Promise<string> {
  const { id } = await submit(await test.as('planner'), { ...topic, title, ...more });
  ids[title] = id;
  return id;
}

const signal = (notedOn: string) => ({ kind: 'press', source: 'Bote', notedOn, note: 'N' });
const parked = (waitingFor: string, reviewOn: string, more: object = {}) => ({
  reason: 'Keine Mehrheit',
  waitingFor,
  reviewOn,
  ...more,
});

async function records(title: string, version: number, type: string, data: object): Promise<void> {
  await record(await test.as('planner'), ids[title]!, version, type, data).expect(201);
}

beforeAll(async () => {
  test = await startApp();
  await (await test.as('admin')).post('/api/windows').send(fundingCall).expect(201);
  await submitted('Still');
  await submitted('Eilig', { urgency: 'high' });
  await submitted('Besprochen');
  await records('Besprochen', 1, 'topic.signalNoted', signal('2026-05-01'));
  await records('Besprochen', 2, 'topic.signalNoted', signal('2026-04-20'));
  await submitted('Wartend', { template: 'dayCare' });
  await records('Wartend', 1, 'topic.parked', parked('fundingCall', '2026-12-01'));
  await submitted('Geparkt');
  await records('Geparkt', 1, 'topic.parked', parked('election', '2026-05-10'));
  const begun = await submitted('Begonnen');
  await record(await test.as('planner'), begun, 1, 'mandate.started', {
    kind: 'council',
    plannerId: 'planner',
  }).expect(201);
});
afterAll(() => test.close());

describe('the topic store', () => {
  it('ranks its topics and says why each stands where it stands', async () => {
    const { items } = await asked();
    expect(items.map(({ processTitle, points }) => [processTitle, points])).toEqual([
      ['Wartend', 30],
      ['Besprochen', 20],
      ['Eilig', 15],
      ['Geparkt', 10],
      ['Still', 0],
    ]);
    expect(items[1]?.reasons).toEqual([
      { code: 'signals', points: 20, text: '2 Signale im letzten Jahr, das jüngste vom 01.05.2026' },
    ]);
    expect(items.find(({ processTitle }) => processTitle === 'Wartend')).toMatchObject({
      reason: 'Keine Mehrheit',
      waitingFor: 'fundingCall',
      parkedOn: '2026-05-04',
      reviewOn: '2026-12-01',
      reviewDue: false,
      own: true,
      windows: [{ title: 'Förderaufruf', standing: 'coming', closesOn: '2026-08-31' }],
    });
  });

  it('is filtered', async () => {
    expect(await titles('?waitingFor=election')).toEqual(['Geparkt']);
    expect(await titles('?template=dayCare')).toEqual(['Wartend']);
    expect(await titles('?state=topic.parked')).toEqual(['Wartend', 'Geparkt']);
    expect(await titles('?woken=true')).toEqual(['Wartend']);
    expect(await titles('?due=true')).toEqual([]);
    expect(await titles('?department=school')).toEqual([]);
    const { body } = await (
      await test.as('planner')
    )
      .get('/api/topics?waitingFor=x&department=y')
      .expect(400);
    expect(body.errors).toMatchObject([{ path: 'waitingFor', code: 'oneOf' }]);
  });

  it.each(['rank', 'review', '-latestSignal'])('is paged by %s, each topic once', async (sort) => {
    const whole = await titles(`?sort=${sort}`);
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const page = await asked(`?sort=${sort}&limit=2${next && `&cursor=${next}`}`);
      seen.push(...page.items.map(({ processTitle }) => processTitle));
      next = page.next;
    }
    expect(seen).toEqual(whole);
    expect(new Set(seen).size).toBe(5);
  });

  it('is sorted by review and by the latest signal', async () => {
    expect((await titles('?sort=review')).slice(0, 2)).toEqual(['Geparkt', 'Wartend']);
    expect((await titles('?sort=-latestSignal'))[0]).toBe('Besprochen');
  });

  it('refuses a cursor of another order', async () => {
    const { next } = await asked('?sort=review&limit=1');
    await (await test.as('planner')).get(`/api/topics?cursor=${String(next)}`).expect(400);
    await (await test.as('planner')).get('/api/topics?cursor=bm9uZQ').expect(400);
  });

  it('tells whose topics they are', async () => {
    const owned = async (who: string): Promise<unknown[]> =>
      (await asked('?limit=1', who)).items.map((item) => (item as unknown as { own: boolean }).own);
    expect(await owned('planner')).toEqual([true]);
    expect(await owned('head')).toEqual([true]);
    expect(await owned('planner2')).toEqual([false]);
    expect(await owned('auditor')).toEqual([false]);
  });

  it('is the same made anew from the journals', async () => {
    const live = await listsOf(test);
    await rebuildLists(test);
    expect(await listsOf(test)).toEqual(live);
  });
});

describe('a window that comes', () => {
  it('calls for a topic, and is settled by taking it up again or by parking it anew', async () => {
    const { items } = await asked('?woken=true');
    const windowId = items[0]!.windows[0]!.id;
    await records('Wartend', 2, 'topic.windowOpened', { signal: 'Der Aufruf ist da', windowId });
    expect(await titles('?woken=true')).toEqual([]);
    expect((await asked()).items.find(({ processTitle }) => processTitle === 'Wartend')).toMatchObject({
      state: 'topic.collected',
      windows: [],
    });
    test.later(20 * 86_400_000);
    for (const who of ['planner', 'admin']) test.forget(who);
    await records('Wartend', 3, 'topic.parked', parked('fundingCall', '2026-12-01'));
    expect(await titles('?woken=true')).toEqual([]);
  });

  it('reaches a topic that waits for it in particular, and nobody by itself', async () => {
    const { body } = await (
      await test.as('admin')
    )
      .post('/api/windows')
      .send({ ...fundingCall, kind: 'indicator', title: 'Statistik', opensOn: '2026-05-06' })
      .expect(201);
    await records('Besprochen', 3, 'topic.parked', parked('indicator', '2026-12-01', { windowId: body.id }));
    expect(await titles('?woken=true')).toEqual(['Besprochen']);
    const { body: unchanged } = await (await test.as('planner')).get(`/api/processes/${ids['Besprochen']!}`);
    expect(unchanged).toMatchObject({ state: 'topic.parked', version: 4, parked: { windowId: body.id } });
  });

  it('must be one there is', async () => {
    const { body } = await record(
      await test.as('planner'),
      ids['Still']!,
      1,
      'topic.parked',
      parked('election', '2026-12-01', { windowId: 'nowhere' }),
    ).expect(400);
    expect(body.errors).toMatchObject([{ path: 'data.windowId', code: 'unknownReference' }]);
  });
});
