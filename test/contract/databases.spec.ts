import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  listsOf,
  note,
  rebuildLists,
  record,
  startApp,
  submit,
  topic,
  type Client,
  type TestApp,
} from '../../apps/api/src/app.testing.js';
import { CouncilProcess } from '../../apps/api/src/lists/council/council.testing.js';
import { restated } from '../../apps/api/src/lists/deadlines/restating.testing.js';
import { startPostgres, type TestPostgres } from '../../libs/journal/src/postgres.testing.js';

describe('lists and counters', () => {
  it('made anew from the journals of the sample are the ones that were kept', async () => {
    const test = await startApp({ sample: true });
    // What is configured came with the sample, and the lists are stated for it in the background.
    await restated(test);
    const kept = await listsOf(test);
    const rebuilt = await rebuildLists(test);
    expect(await listsOf(test)).toEqual(kept);
    expect(rebuilt).toBeGreaterThanOrEqual(12);
    await test.close();
  });
});

describe('two instances on one PostgreSQL', () => {
  let postgres: TestPostgres;
  let one: TestApp;
  let other: TestApp;

  beforeAll(async () => {
    postgres = await startPostgres();
    const { options } = await postgres.database();
    one = await startApp({ databaseUrl: options.url });
    other = await startApp({ databaseUrl: options.url });
  });
  afterAll(async () => {
    // also where one of them did not start
    for (const test of [one, other] as (TestApp | undefined)[]) await test?.close();
    await postgres.remove();
  });

  it('know the same people, and end a session for both', async () => {
    const { body } = await one.stranger
      .post('/api/session')
      .send({ email: 'planner@test.example', password: 'a long enough password', token: true })
      .expect(200);
    const who = () => other.newClient().get('/api/session').auth(body.token, { type: 'bearer' });
    await who().expect(200);
    await one.newClient().delete('/api/session').auth(body.token, { type: 'bearer' }).expect(204);
    await soon(async () => expect((await who()).status).toBe(401));
  });

  it('let one of 64 writers win, wherever they write', async () => {
    const [here, there] = [await one.as('planner'), await other.as('planner')];
    const { id } = await submit(here);
    for (let version = 1; version <= 3; version++) {
      const answers = await Promise.all(
        Array.from({ length: 64 }, (_, n) => note(n % 2 === 0 ? here : there, id, version)),
      );
      expect(answers.map(({ status }) => status).sort()).toEqual([
        201,
        ...Array.from({ length: 63 }, () => 412),
      ]);
    }
    const journal = await there.get(`/api/processes/${id}/entries`).expect(200);
    expect(journal.body.items.map(({ seq }: { seq: number }) => seq)).toEqual([1, 2, 3, 4]);
  });

  it('record a request once that is repeated fifty times at both', async () => {
    const [here, there] = [await one.as('planner'), await other.as('planner')];
    const { id } = await submit(here);
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, n) =>
        note(n % 2 === 0 ? here : there, id, 1).set('Idempotency-Key', 'once'),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201));
    expect(new Set(answers.map(({ body }) => body.entry.id)).size).toBe(1);
    const topics = await Promise.all(
      Array.from({ length: 20 }, (_, n) =>
        (n % 2 === 0 ? here : there).post('/api/processes').set('Idempotency-Key', 'topic').send(topic),
      ),
    );
    expect(new Set(topics.map(({ body }) => body.id)).size).toBe(1);
  });

  it('give every number once, and one successor', async () => {
    const [here, there] = [await one.as('planner'), await other.as('planner')];
    const processes = await Promise.all(
      Array.from({ length: 40 }, (_, n) => submit(n % 2 === 0 ? here : there)),
    );
    expect(new Set(processes.map(({ number }) => number)).size).toBe(40);
    const predecessorId = processes[0]!.id;
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, n) =>
        (n % 2 === 0 ? here : there).post('/api/processes').send({ ...topic, predecessorId }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([
      201,
      ...Array.from({ length: 9 }, () => 422),
    ]);
  });

  it('judge by the same bodies and council rules, and keep what was changed', async () => {
    const [here, there] = [await one.as('admin'), await other.as('admin')];
    const { body: usual } = await here.get('/api/council/rules').expect(200);
    await here
      .put('/api/council/rules')
      .send({ ...usual, invitationDays: 9 })
      .expect(200);
    const { body: added } = await here
      .post('/api/bodies')
      .send({ name: 'Ausschuss', kind: 'committee', responsibilities: [], active: true })
      .expect(201);
    await soon(async () => {
      expect((await there.get('/api/council/rules')).body.invitationDays).toBe(9);
      expect((await there.get('/api/bodies')).body.items).toContainEqual(added);
    });
    await there
      .patch(`/api/bodies/${String(added.id)}`)
      .set('If-Match', '"1"')
      .send({ active: false })
      .expect(200);
    await there.put('/api/council/rules').send(usual).expect(200);
    const { body: changes } = await (await one.as('auditor')).get('/api/council/rules/changes').expect(200);
    expect(changes.items.map(({ what }: { what: string }) => what)).toEqual([
      'councilRules',
      'body',
      'body',
      'councilRules',
    ]);
  });

  it('give an address to one of two who come at once', async () => {
    const person = { name: 'N', email: 'twice@test.example', role: 'liaison', treasury: false, active: true };
    const answers = await Promise.all(
      (await Promise.all([one.as('admin'), other.as('admin')])).map((admin) =>
        admin.post('/api/people').send(person),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400]);
  });

  it('hear of what the other records', async () => {
    const here = await one.as('planner');
    const { body } = await other.stranger
      .post('/api/session')
      .send({ email: 'auditor@test.example', password: 'a long enough password', token: true });
    const stream = await fetch(`${other.url}/api/events`, {
      headers: { authorization: `Bearer ${String(body.token)}` },
    });
    const { id } = await submit(here);
    const reader = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    let heard = '';
    while (!heard.includes('topic.submitted')) heard += (await reader.read()).value ?? '';
    expect(heard).toContain(
      `data: ${JSON.stringify({ processId: id, version: 1, type: 'topic.submitted' })}`,
    );
    await reader.cancel();
  });

  it('list, filter and leaf alike', async () => {
    const [here, there] = [await one.as('planner'), await other.as('planner')];
    const { id } = await submit(here, { ...topic, title: 'Größe der Straße', area: 'Nord' });
    await record(here, id, 1, 'topic.dropped', { reason: 'R' }).expect(201);
    for (const query of ['q=GROSSE+strasse', 'state=dropped', 'phase=dropped&department=youth']) {
      const { body } = await there.get(`/api/processes?${query}`).expect(200);
      expect(body.items.map((item: { id: string }) => item.id)).toEqual([id]);
    }
    const whole = await there.get('/api/processes?sort=number&limit=200').expect(200);
    const leafed: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: { body: { items: { number: string }[]; next: string | null } } = await there
        .get(`/api/processes?sort=number&limit=7&cursor=${cursor}`)
        .expect(200);
      leafed.push(...page.body.items.map(({ number }) => number));
      cursor = page.body.next;
    }
    expect(leafed).toEqual(whole.body.items.map(({ number }: { number: string }) => number));
    expect(whole.body.counts.total).toBe(leafed.length);
  });

  it('list the same of the council, to each what they may read', async () => {
    const process = await CouncilProcess.commissioned(one);
    const items = [
      { no: 1, text: 'Prüfen', kind: 'examine', result: 'adopted', dueOn: '2026-05-01' },
      { no: 2, text: 'Berichten', kind: 'reportDuty', result: 'adopted', dueOn: '2026-06-01' },
    ];
    for (const [n, open] of [true, false, true].entries()) {
      const [waiting, decided] = [`w${String(n)}`, `d${String(n)}`];
      await process.released(waiting, '2026-04-01', { public: open });
      await process.released(decided, '2026-04-02', { public: open });
      await process.scheduled(decided, `c${decided}`, '2026-05-04');
      await process.decided(decided, `b${decided}`, '2026-05-04', {
        consultationId: `c${decided}`,
        bodyId: undefined,
        items,
      });
    }
    await process.records('liaison', 'decision.objected', { decisionId: 'bd0', by: 'mayor', grounds: 'G' });
    await process.records('liaison', 'decision.tookEffect', { decisionId: 'bd2', effectiveOn: '2026-05-04' });
    const expected = {
      'council/sessions': [1, 1],
      'council/papers': [3, 2],
      'council/effects': [2, 1],
      'council/objections': [1, 1],
      'council/duties': [1, 1],
      'follow-up': [6, 4],
      'follow-up?state=late': [2, 1],
      'follow-up?sort=dueOn&state=open': [2, 1],
    };
    for (const [list, counts] of Object.entries(expected)) {
      const leafed = await Promise.all(
        (['auditor', 'admin'] as const).map(async (who) => leaf(await other.as(who), list)),
      );
      expect([list, leafed.map(({ length }) => length)]).toEqual([list, counts]);
    }
  });

  it('verify, and lists made anew are the ones that were kept', async () => {
    const verified = await (await one.as('admin')).get('/api/journal/verify').expect(200);
    expect(verified.body.ok).toBe(true);
    const kept = await listsOf(one);
    await rebuildLists(other);
    expect(await listsOf(one)).toEqual(kept);
  });
});

/** All rows of a list, two to a page. */
async function leaf(client: Client, list: string): Promise<unknown[]> {
  const rows: unknown[] = [];
  for (let cursor: string | null = ''; cursor !== null;) {
    const more = `${list.includes('?') ? '&' : '?'}limit=2&cursor=${cursor}`;
    const page: { body: { items: unknown[]; next: string | null } } = await client
      .get(`/api/${list}${more}`)
      .expect(200);
    expect(page.body.items.length).toBeLessThanOrEqual(2);
    rows.push(...page.body.items);
    cursor = page.body.next;
  }
  return rows;
}

/** Holds in a moment; what travels between instances takes one. */
async function soon(holds: () => Promise<void>, tries = 100): Promise<void> {
  for (let left = tries; ; left--)
    try {
      await holds();
      return;
    } catch (error) {
      if (left === 0) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
}
