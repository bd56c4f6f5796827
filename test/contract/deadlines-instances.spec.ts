import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  listsOf,
  rebuildLists,
  startApp,
  topic,
  type PersonId,
  type TestApp,
} from '../../apps/api/src/app.testing.js';
import { CouncilProcess } from '../../apps/api/src/lists/council/council.testing.js';
import { restated } from '../../apps/api/src/lists/deadlines/restating.testing.js';
import { MailServer, writesDigests } from '../../apps/api/src/outside/digest/mail-server.testing.js';
import { startPostgres, type TestPostgres } from '../../libs/journal/src/postgres.testing.js';

describe('deadlines, desks, calendars and digests of two instances on one PostgreSQL', () => {
  const server = new MailServer();
  let postgres: TestPostgres;
  let one: TestApp;
  let other: TestApp;
  let process: CouncilProcess;

  beforeAll(async () => {
    postgres = await startPostgres();
    const { options } = await postgres.database();
    const url = await server.start();
    const mail = { url, from: 'plankreis@county.example', address: 'https://plankreis.example' };
    one = await startApp({ databaseUrl: options.url, mail });
    other = await startApp({ databaseUrl: options.url, mail });
    process = await CouncilProcess.of(one, topic);
    await process.records('planner', 'step.planned', {
      stepId: 's',
      phase: 'method',
      title: 'Anhörung',
      dueOn: '2026-05-08',
      assigneeId: 'planner2',
    });
    await process.records('planner', 'paper.drafted', {
      paperId: 'v',
      kind: 'report',
      title: 'Bericht',
      proposedItems: [],
      public: false,
    });
    await process.scheduled('v', 'c', '2026-06-30', { role: 'information' });
  });
  afterAll(async () => {
    // also where one of them did not start
    for (const test of [one, other] as (TestApp | undefined)[]) await test?.close();
    await postgres.remove();
    await server.stop();
  });

  const told = async (test: TestApp, path: string, who: PersonId = 'planner') =>
    (await (await test.as(who)).get(path).expect(200)).body;

  it('list the same, to each what they may read', async () => {
    for (const query of [
      '',
      '?whose=mine',
      '?state=dueSoon',
      '?state=inTime&kind=invitation',
      '?department=youth',
    ])
      for (const who of ['planner', 'planner2', 'head', 'liaison'] as const)
        expect(await told(one, `/api/deadlines${query}`, who)).toEqual(
          await told(other, `/api/deadlines${query}`, who),
        );
    expect((await told(one, '/api/deadlines', 'planner2')).items).toHaveLength(1);
    expect((await told(other, '/api/deadlines', 'head')).items).toHaveLength(2);
    for (const filter of ['light=yellow', 'light=green', 'due=dueSoon', 'due=overdue'])
      expect(await told(one, `/api/processes?${filter}`, 'planner2')).toEqual(
        await told(other, `/api/processes?${filter}`, 'planner2'),
      );
    expect((await told(one, '/api/desk', 'head')).papers).toMatchObject([{ paperId: 'v', act: 'release' }]);
  });

  it('know of a visit and of a calendar wherever it was made', async () => {
    await (await one.as('planner2')).put('/api/desk/visit').expect(204);
    expect((await told(other, '/api/desk', 'planner2')).newsSince).toBe('2026-04-20T09:00:00.000Z');
    const made = await (
      await one.as('planner2')
    )
      .post('/api/account/calendars')
      .send({ scope: 'mine' })
      .expect(201);
    const { text } = await other.newClient().get(made.body.path).expect(200);
    expect(text).toContain('SUMMARY:Anhörung');
  });

  it('write to nobody twice', async () => {
    const sent = await Promise.all([one, other].map(writesDigests));
    expect(sent[0]! + sent[1]!).toBe(server.mails.length);
    // The step is that of one planner; the paper lies with the head.
    expect(server.takenFor()).toEqual(['planner2@test.example']);
    await Promise.all([one, other].map(writesDigests));
    expect(server.takenFor()).toEqual([]);
  });

  it('state every process anew when the rules change, as it would be made from its journal', async () => {
    const rules = await told(one, '/api/council/rules', 'admin');
    await (
      await one.as('admin')
    )
      .put('/api/council/rules')
      .send({ ...rules, invitationDays: 10 })
      .expect(200);
    await restated(one);
    const [invitation] = (await told(other, '/api/deadlines?kind=invitation')).items;
    expect(invitation).toMatchObject({ deadlineId: 'invitation.c', dueOn: '2026-06-15' });
    const stated = await listsOf(one);
    await rebuildLists(one);
    expect(await listsOf(one)).toEqual(stated);
  });
});
