import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listsOf, rebuildLists, startApp, topic, type Client, type TestApp } from '../../app.testing.js';
import { CouncilProcess } from '../../lists/council/council.testing.js';

/** It is 4 May 2026. */
let test: TestApp;
let liaison: Client;
let one: CouncilProcess;
let other: CouncilProcess;
let bundleId: string;

const versionOf = async ({ id }: CouncilProcess): Promise<number> =>
  (await liaison.get(`/api/processes/${id}`).expect(200)).body.version;
const processOf = async ({ id }: CouncilProcess) =>
  (await liaison.get(`/api/processes/${id}`).expect(200)).body;
const member = async (process: CouncilProcess, more: object = {}) => ({
  processId: process.id,
  version: await versionOf(process),
  ...more,
});
const records = async (type: string, data: object, own: readonly object[] = [{}, {}]) =>
  liaison.post(`/api/bundles/${bundleId}/entries`).send({
    type,
    data,
    members: [await member(one, own[0]), await member(other, own[1])],
  });

beforeAll(async () => {
  test = await startApp();
  liaison = await test.as('liaison');
  one = await CouncilProcess.of(test, { ...topic, title: 'Eins' });
  other = await CouncilProcess.of(test, { ...topic, title: 'Zwei' });
  await one.released('a', '2026-05-04');
  await other.released('b', '2026-05-04');
});
afterAll(() => test.close());

const make = async (members: readonly object[], who = 'planner') =>
  (await test.as(who)).post('/api/bundles').send({ title: 'Gemeinsame Vorlage', reference: 'KT 9', members });

const both = async () => [await member(one, { paperId: 'a' }), await member(other, { paperId: 'b' })];

describe('papers of several processes', () => {
  it('are found while they can be put together', async () => {
    const { body } = await liaison.get('/api/bundles/papers?q=bericht').expect(200);
    expect(body.items.map(({ paperId }: { paperId: string }) => paperId)).toEqual(['a', 'b']);
    expect((await liaison.get('/api/bundles/papers?q=nichts').expect(200)).body.items).toEqual([]);
  });

  it('are put together by whoever may work on each, or not at all', async () => {
    const before = [await versionOf(one), await versionOf(other)];
    expect((await make(await both(), 'planner2')).status).toBe(403);
    expect((await make((await both()).slice(0, 1))).body.errors).toMatchObject([
      { path: 'members', code: 'range' },
    ]);
    const [first] = await both();
    expect((await make([first!, first!])).body.errors).toMatchObject([
      { path: 'members.1.processId', code: 'idTaken' },
    ]);
    const wrong = await make([first!, await member(other, { paperId: 'nowhere' })]);
    expect(wrong.status).toBe(400);
    expect(wrong.body.errors).toMatchObject([{ path: 'members.1.data.paperId', code: 'unknownReference' }]);
    const stale = await make([first!, { ...(await member(other, { paperId: 'b' })), version: 1 }]);
    expect(stale.status).toBe(412);
    expect([await versionOf(one), await versionOf(other)]).toEqual(before);
  });

  it('make one submission that each of them names', async () => {
    const answer = await make(await both());
    expect([answer.status, answer.body]).toEqual([201, { id: expect.any(String) }]);
    bundleId = answer.body.id;
    for (const process of [one, other])
      expect((await processOf(process)).papers[0].bundle).toEqual({
        id: bundleId,
        title: 'Gemeinsame Vorlage',
        reference: 'KT 9',
      });
    const { body } = await liaison.get(`/api/bundles/${bundleId}`).expect(200);
    expect(body).toMatchObject({ title: 'Gemeinsame Vorlage', reference: 'KT 9', consultations: [] });
    expect(
      body.members.map(({ paperId, open }: { paperId: string; open: boolean }) => [paperId, open]),
    ).toEqual(
      expect.arrayContaining([
        ['a', true],
        ['b', true],
      ]),
    );
    await liaison.get('/api/bundles/nowhere').expect(404);
  });
});

describe('what the council does with them', () => {
  it('is refused for all where one does not take it, with what is missing in each', async () => {
    const before = [await versionOf(one), await versionOf(other)];
    const { status, body } = await records('consultation.scheduled', {
      bodyId: 'council',
      role: 'decision',
      sessionOn: '2026-05-06',
    });
    expect([status, body.code]).toEqual([422, 'bundle.refused']);
    expect(body.missing).toMatchObject([
      { code: 'consultation.invitationPeriod', process: `${one.number} Eins` },
      { code: 'consultation.invitationPeriod', process: `${other.number} Zwei` },
    ]);
    expect([await versionOf(one), await versionOf(other)]).toEqual(before);
  });

  it('is recorded once and stands in the journal of each', async () => {
    const scheduled = await records('consultation.scheduled', {
      bodyId: 'council',
      role: 'decision',
      sessionOn: '2026-06-15',
    });
    expect(scheduled.status).toBe(201);
    const agenda = await liaison.get('/api/council/sessions?body=council&from=2026-05-01').expect(200);
    const listed = (agenda.body.items as { consultations: { bundle?: object }[] }[]).flatMap(
      ({ consultations }) => consultations.map(({ bundle }) => bundle),
    );
    expect(listed).toEqual([
      { id: bundleId, title: 'Gemeinsame Vorlage' },
      { id: bundleId, title: 'Gemeinsame Vorlage' },
    ]);
    const { body } = await liaison.get(`/api/bundles/${bundleId}`).expect(200);
    expect(body.consultations).toMatchObject([
      { bodyId: 'council', sessionOn: '2026-06-15', results: [], waiting: true },
    ]);
    const [{ consultationId }] = body.consultations;
    for (const process of [one, other])
      expect((await processOf(process)).papers[0].sequence).toMatchObject([{ consultationId }]);
    const alone = await liaison
      .post(`/api/processes/${one.id}/entries`)
      .set('If-Match', `"${String(await versionOf(one))}"`)
      .send({
        type: 'consultation.rescheduled',
        data: { consultationId, sessionOn: '2026-06-22', reason: 'R' },
      })
      .expect(422);
    expect(alone.body.missing).toMatchObject([{ code: 'paper.withItsBundle' }]);
  });

  it('is decided together, each with items and a result of its own', async () => {
    test.later(45 * 86_400_000);
    for (const who of ['liaison', 'planner']) test.forget(who);
    liaison = await test.as('liaison');
    const { body } = await liaison.get(`/api/bundles/${bundleId}`).expect(200);
    const [{ consultationId }] = body.consultations;
    const item = { no: 1, text: 'Prüfen', kind: 'examine', result: 'adopted' };
    const decided = await records(
      'decision.recorded',
      { consultationId, decidedOn: '2026-06-15', reference: 'B 7' },
      [{ data: { resultCode: 'adopted', items: [item] } }, { data: { resultCode: 'postponed', items: [] } }],
    );
    expect(decided.status).toBe(201);
    const [first, second] = [await processOf(one), await processOf(other)];
    expect([first.papers[0].state, second.papers[0].state]).toEqual(['decided', 'deliberating']);
    expect(first.decisions[0]).toMatchObject({ reference: 'B 7', resultCode: 'adopted', bundleId });
    expect(first.decisions[0].id).toBe(second.decisions[0].id);
    const after = await liaison.get(`/api/bundles/${bundleId}`).expect(200);
    expect(after.body.members.map(({ open }: { open: boolean }) => open).sort()).toEqual([false, true]);
    expect(after.body.consultations[0].results).toEqual(
      expect.arrayContaining([
        { processId: one.id, paperId: 'a', resultCode: 'adopted', items: [{ no: 1, result: 'adopted' }] },
        { processId: other.id, paperId: 'b', resultCode: 'postponed', items: [] },
      ]),
    );
    expect(after.body.consultations[0].waiting).toBe(false);
    expect(after.body.takesPapers).toBe(false);
  });

  it('goes on with those that are still open', async () => {
    const next = { bodyId: 'council', role: 'decision', sessionOn: '2026-09-14' };
    const tooMany = await records('consultation.scheduled', next);
    expect([tooMany.status, tooMany.body.code]).toEqual([409, 'bundle.membersDiffer']);
    await liaison
      .post(`/api/bundles/${bundleId}/entries`)
      .send({ type: 'consultation.scheduled', data: next, members: [await member(other)] })
      .expect(201);
  });

  it('is the same made anew from the journals', async () => {
    const live = await listsOf(test);
    await rebuildLists(test);
    expect(await listsOf(test)).toEqual(live);
  });
});
