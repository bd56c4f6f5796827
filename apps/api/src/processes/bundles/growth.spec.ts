import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { listsOf, rebuildLists, startApp, topic, type Client, type TestApp } from '../../app.testing.js';
import { CouncilProcess } from '../../lists/council/council.testing.js';

/** It is 4 May 2026. */
let test: TestApp;
let liaison: Client;
let processes: readonly CouncilProcess[];
let bundleId: string;

const processOf = async ({ id }: CouncilProcess) =>
  (await liaison.get(`/api/processes/${id}`).expect(200)).body;
const paperOf = async (index: number) => {
  const { id, version } = await processOf(processes[index]!);
  return { processId: id, version, paperId: `v${index}` };
};
const adds = async (
  members: readonly object[],
  { who = 'liaison', ...more }: { who?: string; shortNoticeBecause?: string } = {},
) => (await test.as(who)).post(`/api/bundles/${bundleId}/papers`).send({ members, ...more });
const records = async (type: string, data: object, own: object = {}) => {
  const { body } = await liaison.get(`/api/bundles/${bundleId}`).expect(200);
  const members = (body.members as { processId: string; version: number; open: boolean }[])
    .filter(({ open }) => open)
    .map(({ processId, version }) => ({ processId, version, data: own }));
  return liaison.post(`/api/bundles/${bundleId}/entries`).send({ type, data, members });
};
const bundle = async () => (await liaison.get(`/api/bundles/${bundleId}`).expect(200)).body;

beforeAll(async () => {
  test = await startApp();
  liaison = await test.as('liaison');
  processes = await Promise.all(
    ['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf'].map((title) => CouncilProcess.of(test, { ...topic, title })),
  );
  for (const [index, process] of processes.entries()) await process.released(`v${index}`, '2026-05-04');
  const members = [await paperOf(0), await paperOf(1)];
  const made = await liaison.post('/api/bundles').send({ title: 'Gemeinsam', reference: 'KT 9', members });
  bundleId = made.body.id;
});
afterAll(() => test.close());

describe('a bundle takes more papers', () => {
  it('from whoever may work on their processes', async () => {
    expect((await adds([await paperOf(2)], { who: 'planner2' })).status).toBe(403);
    expect((await adds([await paperOf(2)], { who: 'auditor' })).status).toBe(403);
    expect((await adds([await paperOf(2)], { who: 'planner' })).status).toBe(201);
    expect((await processOf(processes[2]!)).papers[0].bundle).toEqual({
      id: bundleId,
      title: 'Gemeinsam',
      reference: 'KT 9',
    });
    expect((await bundle()).members).toHaveLength(3);
  });

  it('each once, of processes as they were seen', async () => {
    const there = await paperOf(0);
    const next = await paperOf(3);
    const twice = await adds([next, there, next]);
    expect([twice.status, twice.body.errors]).toMatchObject([
      400,
      [
        { path: 'members.1.processId', code: 'idTaken' },
        { path: 'members.2.processId', code: 'idTaken' },
      ],
    ]);
    expect((await adds([])).body.errors).toMatchObject([{ path: 'members', code: 'range' }]);
    expect((await adds([{ ...next, version: 1 }])).status).toBe(412);
    await liaison
      .post('/api/bundles/nowhere/papers')
      .send({ members: [next] })
      .expect(404);
  });

  it('and puts them on the agendas it is on, which only who keeps the agendas may', async () => {
    const session = { bodyId: 'council', role: 'decision', sessionOn: '2026-06-15' };
    expect((await records('consultation.scheduled', session)).status).toBe(201);
    const next = await paperOf(3);
    const refused = await adds([next], { who: 'planner' });
    expect([refused.status, refused.body.code]).toEqual([403, 'bundle.onAgenda']);
    expect((await processOf(processes[3]!)).version).toBe(next.version);
    expect((await adds([next])).status).toBe(201);
    const { body } = await liaison.get(`/api/processes/${processes[3]!.id}/entries`).expect(200);
    const types = (body.items as { type: string }[]).map(({ type }) => type);
    expect(types.slice(-2)).toEqual(['paper.bundled', 'consultation.scheduled']);
    const [{ consultationId }] = (await bundle()).consultations;
    expect((await processOf(processes[3]!)).papers[0].sequence).toMatchObject([
      { consultationId, on: '2026-06-15' },
    ]);
  });

  it('in time for the session, or with a reason', async () => {
    test.later(40 * 86_400_000); // Saturday, 13 June
    for (const who of ['liaison', 'planner', 'head']) test.forget(who);
    liaison = await test.as('liaison');
    const next = await paperOf(4);
    const late = await adds([next]);
    expect([late.status, late.body.code]).toEqual([422, 'bundle.refused']);
    expect(late.body.missing).toMatchObject([
      { code: 'consultation.invitationPeriod', process: `${processes[4]!.number} Fünf` },
    ]);
    expect((await processOf(processes[4]!)).version).toBe(next.version);
    expect((await adds([next], { shortNoticeBecause: 'Frist des Landes' })).status).toBe(201);
  });

  it('until a body has dealt with it; what is taken out stays on the agenda by itself', async () => {
    const { version } = await processOf(processes[4]!);
    await liaison
      .post(`/api/processes/${processes[4]!.id}/entries`)
      .set('If-Match', `"${String(version)}"`)
      .send({ type: 'paper.unbundled', data: { paperId: 'v4', reason: 'Wird gesondert beraten' } })
      .expect(201);
    const alone = await processOf(processes[4]!);
    expect(alone.papers[0].bundle).toBeUndefined();
    expect(alone.papers[0].sequence).toMatchObject([{ on: '2026-06-15' }]);
    expect((await bundle()).members).toHaveLength(4);
    expect((await bundle()).takesPapers).toBe(true);

    test.later(5 * 86_400_000);
    for (const who of ['liaison', 'planner', 'head']) test.forget(who);
    liaison = await test.as('liaison');
    expect((await bundle()).takesPapers).toBe(false);
    const waits = await adds([await paperOf(4)]);
    expect(waits.body.missing).toMatchObject([
      { code: 'paper.onNoAgenda' },
      { code: 'paper.bundleSessionAhead' },
    ]);
    const [{ consultationId }] = (await bundle()).consultations;
    const noted = { resultCode: 'noted', items: [] };
    const decided = await records('decision.recorded', { consultationId, decidedOn: '2026-06-15' }, noted);
    expect(decided.status).toBe(201);
    const after = await adds([await paperOf(4)]);
    expect(after.body.missing).toMatchObject([
      { code: 'paper.onNoAgenda' },
      { code: 'paper.bundleNotDealtWith' },
    ]);
  });

  it('and none is forgotten that joins while the bundle is put on an agenda', async () => {
    const more = await Promise.all(
      ['Sechs', 'Sieben', 'Acht'].map((title) => CouncilProcess.of(test, { ...topic, title })),
    );
    for (const process of more) await process.released('w', '2026-05-04');
    const papers = await Promise.all(
      more.map(async (process) => ({
        processId: process.id,
        version: (await processOf(process)).version,
        paperId: 'w',
      })),
    );
    const [first, second, third] = papers;
    const made = await liaison.post('/api/bundles').send({ title: 'Zugleich', members: [first, second] });
    bundleId = made.body.id;
    const [scheduled, joined] = await Promise.all([
      records('consultation.scheduled', { bodyId: 'council', role: 'decision', sessionOn: '2026-09-14' }),
      adds([third!]),
    ]);
    // Whichever came second was refused, unless it saw what the first had done.
    expect([
      [201, 409],
      [409, 201],
      [201, 201],
    ]).toContainEqual([scheduled.status, joined.status]);
    const { members, consultations } = await bundle();
    expect(members).toHaveLength(joined.status === 201 ? 3 : 2);
    for (const { processId } of members) {
      const { body } = await liaison.get(`/api/processes/${processId}`).expect(200);
      expect(body.papers[0].sequence).toHaveLength(consultations.length);
    }
  });

  it('and is the same made anew from the journals', async () => {
    const live = await listsOf(test);
    await rebuildLists(test);
    expect(await listsOf(test)).toEqual(live);
  });
});
