import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { CouncilProcess } from '../../apps/api/src/lists/council/council.testing.js';
import { connect, lookAtDue, startLinked } from '../../apps/api/src/outside/oparl/oparl.testing.js';
import type { Client, TestApp } from '../../apps/api/src/app.testing.js';
import {
  json,
  raw,
  startOParlServer,
  status,
  type OParlServer,
} from '../../libs/oparl/src/server.testing.js';
import { records } from '../../libs/oparl/src/records.testing.js';

let test: TestApp;
let liaison: Client;
let server: OParlServer;
let process: CouncilProcess;
let systemId: string;

beforeAll(async () => {
  test = await startLinked({ oparlIntervalMinutes: 60 });
  liaison = await test.as('liaison');
});
afterAll(() => test.close());
beforeEach(async () => {
  server = await startOParlServer();
  systemId = await connect(test, server.system);
  process = await CouncilProcess.commissioned(test);
  await process.released('p', '2026-03-02', {
    title: 'Bedarfsplanung',
    proposedItems: [{ no: 1, text: 'Die Fortschreibung wird beschlossen.', kind: 'examine' }],
  });
});
afterEach(async () => {
  const { items } = (await liaison.get('/api/oparl/links').expect(200)).body;
  for (const { id } of items) await liaison.delete(`/api/oparl/links/${id}`).expect(204);
  await server.close();
});

interface Proposal {
  id: string;
  kind: string;
  state: string;
  theirs?: { body?: string; sessionOn?: string };
  entry?: { type: string; data: Record<string, unknown>; occurredOn?: string; basis: string };
}

const link = (more: object = {}) =>
  liaison
    .post('/api/oparl/links')
    .send({ processId: process.id, paperId: 'p', systemId, address: server.at('/paper/1'), ...more });

const proposals = async (state = 'open'): Promise<Proposal[]> =>
  (await liaison.get(`/api/oparl/proposals?process=${process.id}&state=${state}`).expect(200)).body.items;

const versionNow = async (): Promise<number> =>
  (await liaison.get(`/api/processes/${process.id}`).expect(200)).body.version;

const journal = async (): Promise<{ type: string; data: object; basis?: string; occurredOn: string }[]> =>
  (await liaison.get(`/api/processes/${process.id}/entries`).expect(200)).body.items;

/** Takes a proposal over as it is, but for what is corrected. */
async function take({ id, entry }: Proposal, corrected: object = {}) {
  const { type, data, occurredOn } = entry!;
  return liaison
    .post(`/api/oparl/proposals/${id}/take`)
    .set('If-Match', `"${await versionNow()}"`)
    .send({ type, data: { ...data, ...corrected }, ...(occurredOn && { occurredOn }) });
}

const about = (all: Proposal[], kind: string, body: string): Proposal =>
  all.find((one) => one.kind === kind && one.theirs?.body === body)!;

interface Changeable {
  readonly agendaItem: readonly object[];
  readonly consultation: readonly object[];
}

/** A record of the small system, to be changed. */
const recordAt = (path: string): Changeable => records(server.origin)[path] as Changeable;

describe('linking', () => {
  it('shows the way of the paper there beside ours, with its files', async () => {
    const { body } = await link().expect(201);
    expect(body.link).toMatchObject({
      processId: process.id,
      paperId: 'p',
      systemName: 'Ratsinformation',
      reference: '2026/0417',
      linkedBy: 'Name of liaison',
    });
    expect(
      body.steps.map(({ marks, theirs }: { marks: string[]; theirs: Record<string, unknown> }) => [
        marks,
        theirs['body'],
        theirs['sessionOn'],
        (theirs['reading'] as { code: string }).code,
      ]),
    ).toEqual([
      [['missingHere'], 'Jugendhilfeausschuss', '2026-04-14', 'postponed'],
      [['missingHere'], 'Hauptausschuss', '2026-05-06', 'recommended'],
      [['missingHere'], 'Rat der Stadt', '2026-06-16', 'adoptedAmended'],
    ]);
    expect(body.files.map(({ name }: { name: string }) => name)).toEqual(['Vorlage', 'anlage.pdf']);
    expect(body.gaps).toEqual([
      { hint: 'notResumed', body: 'Jugendhilfeausschuss', sessionOn: '2026-04-14' },
    ]);
    expect(await journal()).toHaveLength(process.version);
  });

  it('needs both ends, and happens once', async () => {
    const refused = async (more: object) => {
      const { status: answered, body } = await link(more);
      return [answered, body.code];
    };
    expect(await refused({ processId: 'nobody' })).toEqual([404, 'process.notFound']);
    expect(await refused({ paperId: 'none' })).toEqual([404, 'oparl.paperNotFound']);
    expect(await refused({ systemId: 'none' })).toEqual([404, 'oparl.systemNotFound']);
    expect(await refused({ address: server.at('/paper/none') })).toEqual([422, 'oparl.status']);
    expect(await refused({ address: server.at('/system') })).toEqual([422, 'oparl.notOParl']);
    expect(await refused({ address: 'https://elsewhere.example/paper/1' })).toEqual([
      422,
      'oparl.foreignHost',
    ]);
    server.reply('/page', raw('<html>', 'text/html'));
    expect(await refused({ address: server.at('/page') })).toEqual([422, 'oparl.html']);
    expect((await liaison.get('/api/oparl/links').expect(200)).body.items).toEqual([]);
    await link().expect(201);
    expect(await refused({})).toEqual([409, 'oparl.alreadyLinked']);
  });

  it('can be undone, and takes its proposals along', async () => {
    const { body } = await link().expect(201);
    expect(await proposals()).toHaveLength(3);
    await liaison.delete(`/api/oparl/links/${body.link.id}`).expect(204);
    expect(await proposals()).toEqual([]);
    await liaison.get(`/api/oparl/links/${body.link.id}`).expect(404);
    await link().expect(201);
  });

  it('is for liaisons; who may read the paper may compare', async () => {
    await process.released('secret', '2026-03-02', { title: 'Personal', public: false });
    const open = (await link().expect(201)).body.link.id;
    const closed = (await link({ paperId: 'secret', address: server.at('/paper/3') }).expect(201)).body.link
      .id;
    const readable = async (person: string) => {
      const client = await test.as(person);
      const statuses = [open, closed].map(async (id) => (await client.get(`/api/oparl/links/${id}`)).status);
      const { items } = (await client.get('/api/oparl/links').expect(200)).body;
      return [...(await Promise.all(statuses)), items.length];
    };
    for (const person of ['planner', 'head', 'liaison', 'auditor'])
      expect([person, await readable(person)]).toEqual([person, [200, 200, 2]]);
    for (const person of ['planner2', 'admin'])
      expect([person, await readable(person)]).toEqual([person, [200, 404, 1]]);
    for (const person of ['planner', 'head', 'admin', 'auditor']) {
      const client = await test.as(person);
      await client.put(`/api/oparl/links/${open}/reading`).expect(403);
      await client.delete(`/api/oparl/links/${open}`).expect(403);
      const sees = person === 'auditor' ? 200 : 403;
      await client.get('/api/oparl/proposals').expect(sees);
    }
  });
});

describe('what was found', () => {
  beforeEach(() => link().expect(201));

  it('is proposed, and nothing of it is in the dossier', async () => {
    const found = await proposals();
    expect(found.map(({ kind, theirs }) => [kind, theirs?.sessionOn]).sort()).toEqual([
      ['newConsultation', '2026-04-14'],
      ['newConsultation', '2026-05-06'],
      ['newConsultation', '2026-06-16'],
    ]);
    expect(about(found, 'newConsultation', 'Jugendhilfeausschuss').entry).toEqual({
      type: 'consultation.scheduled',
      data: { paperId: 'p', bodyId: 'jha', role: 'preliminary', sessionOn: '2026-04-14', public: true },
      basis: server.at('/consultation/1'),
    });
    expect((await journal()).map(({ type }) => type)).not.toContain('consultation.scheduled');
  });

  it('is taken over by a person: the entry has the address as its basis, and what follows is proposed', async () => {
    const committee = about(await proposals(), 'newConsultation', 'Jugendhilfeausschuss');
    const taken = await take(committee);
    expect([taken.status, taken.body.missing]).toEqual([201, undefined]);
    expect(taken.body.entry).toMatchObject({
      type: 'consultation.scheduled',
      basis: server.at('/consultation/1'),
      actor: { id: 'liaison' },
    });
    expect((await proposals('taken'))[0]).toMatchObject({ id: committee.id, closedBy: 'Name of liaison' });

    const result = about(await proposals(), 'result', 'Jugendhilfeausschuss');
    expect(result.entry).toMatchObject({
      type: 'consultation.held',
      data: { resultCode: 'postponed', resultLabel: 'vertagt' },
      occurredOn: '2026-04-14',
      basis: server.at('/consultation/1'),
    });
    expect((await take(result)).status).toBe(201);
    expect((await journal()).at(-1)).toMatchObject({
      type: 'consultation.held',
      occurredOn: '2026-04-14',
      basis: server.at('/consultation/1'),
    });
    expect((await proposals()).map(({ theirs }) => theirs?.body)).not.toContain('Jugendhilfeausschuss');
  });

  it('of a body nobody knows here is proposed with it, once somebody has said which it is', async () => {
    const before = about(await proposals(), 'newConsultation', 'Hauptausschuss');
    expect(before.entry?.data).not.toHaveProperty('bodyId');
    const say = (bodyId: string) =>
      liaison
        .put(`/api/oparl/systems/${systemId}/bodies`)
        .send({ address: server.at('/organization/ha'), bodyId });
    expect((await say('nobody').expect(400)).body.errors).toMatchObject([{ path: 'bodyId' }]);
    await say('main').expect(200);
    const after = about(await proposals(), 'newConsultation', 'Hauptausschuss');
    expect([after.id, after.entry?.data['bodyId']]).toEqual([before.id, 'main']);
    expect((await take(after)).status).toBe(201);
    const { entry } = about(await proposals(), 'result', 'Hauptausschuss');
    expect(entry?.data).toMatchObject({ resultCode: 'recommended', votes: { yes: 11, no: 0 } });
  });

  it('in a body that decides is proposed as a decision, with the text as decided', async () => {
    await take(about(await proposals(), 'newConsultation', 'Rat der Stadt'));
    const decision = about(await proposals(), 'result', 'Rat der Stadt');
    expect(decision.entry).toMatchObject({
      type: 'decision.recorded',
      data: {
        paperId: 'p',
        resultCode: 'adoptedAmended',
        resultLabel: 'geändert beschlossen',
        decidedOn: '2026-06-16',
        resolutionText: 'Der Rat beschließt …',
        items: [{ no: 1, kind: 'examine', result: 'adoptedAmended' }],
      },
      occurredOn: '2026-06-16',
    });
  });

  it('leaves the result out where it is a guess, and says why', async () => {
    const meeting = recordAt('/meeting/3');
    const agendaItem = meeting.agendaItem.map((item) => ({ ...item, result: 'angehalten' }));
    server.reply('/meeting/3', json({ ...meeting, agendaItem }));
    await take(about(await proposals(), 'newConsultation', 'Rat der Stadt'));
    const [one] = (await liaison.get('/api/oparl/links').expect(200)).body.items;
    await liaison.put(`/api/oparl/links/${one.id}/reading`).expect(200);
    const { entry } = about(await proposals(), 'result', 'Rat der Stadt');
    expect(entry).toMatchObject({ confidence: 'guess', reason: 'Vertagt oder zurückgestellt' });
    expect(entry?.data).toMatchObject({ resultLabel: 'angehalten' });
    expect(entry?.data).not.toHaveProperty('resultCode');
  });

  it.each([
    'zur Kenntnis genommen',
    'vertagt',
    'verwiesen an den Ausschuss',
    'beschlossen, sofern Mittel da sind',
  ])('as "%s" is never proposed as an approval', async (result) => {
    const meeting = recordAt('/meeting/3');
    server.reply(
      '/meeting/3',
      json({ ...meeting, agendaItem: meeting.agendaItem.map((item) => ({ ...item, result })) }),
    );
    await take(about(await proposals(), 'newConsultation', 'Rat der Stadt'));
    const [one] = (await liaison.get('/api/oparl/links').expect(200)).body.items;
    await liaison.put(`/api/oparl/links/${one.id}/reading`).expect(200);
    const { entry } = about(await proposals(), 'result', 'Rat der Stadt');
    expect(['adopted', 'adoptedAmended', 'recommended']).not.toContain(entry?.data['resultCode']);
    expect(JSON.stringify(entry)).not.toContain('"adopted');
  });

  it('is not taken over by half: what the core refuses leaves the proposal open', async () => {
    const committee = about(await proposals(), 'newConsultation', 'Jugendhilfeausschuss');
    const { id, entry } = committee;
    const before = await journal();
    const send = (body: object, version = '"4"') =>
      liaison.post(`/api/oparl/proposals/${id}/take`).set('If-Match', version).send(body);
    const version = `"${await versionNow()}"`;
    const answers = [
      await send({ ...entry, confidence: undefined, data: { ...entry?.data, bodyId: 'nobody' } }, version),
      await send({ type: 'note.added', data: { text: 'T' } }, version),
      await send({ type: entry?.type, data: { ...entry?.data, paperId: 'other' } }, version),
      await send({ type: entry?.type, data: entry?.data }, '"1"'),
      await send({ type: entry?.type, data: entry?.data }, ''),
    ];
    expect(answers.map((answer) => [answer.status, answer.body.code])).toEqual([
      [400, 'entry.invalid'],
      [400, 'entry.invalid'],
      [400, 'entry.invalid'],
      [412, 'version.stale'],
      [428, 'version.missing'],
    ]);
    expect(await journal()).toEqual(before);
    expect((await proposals()).map((one) => one.id)).toContain(id);
    await (await test.as('planner')).post(`/api/oparl/proposals/${id}/take`).send({}).expect(403);
  });

  it('is taken over once, also by two at the same time', async () => {
    const committee = about(await proposals(), 'newConsultation', 'Jugendhilfeausschuss');
    const answers = await Promise.all([take(committee), take(committee)]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([201, expect.any(Number)]);
    expect([409, 412]).toContain(answers.map((answer) => answer.status).sort()[1]);
    expect((await journal()).filter(({ type }) => type === 'consultation.scheduled')).toHaveLength(1);
    expect((await take(committee)).body.code).toBe('oparl.proposalClosed');
  });

  it('is put aside with a reason, and then not proposed again', async () => {
    const { id } = about(await proposals(), 'newConsultation', 'Hauptausschuss');
    await liaison.post(`/api/oparl/proposals/${id}/dismissal`).send({}).expect(400);
    const { body } = await liaison
      .post(`/api/oparl/proposals/${id}/dismissal`)
      .send({ reason: 'Nur informell' })
      .expect(200);
    expect(body).toMatchObject({ state: 'dismissed', reason: 'Nur informell', closedBy: 'Name of liaison' });
    await liaison.post(`/api/oparl/proposals/${id}/dismissal`).send({ reason: 'x' }).expect(409);
    const [one] = (await liaison.get('/api/oparl/links').expect(200)).body.items;
    await liaison.put(`/api/oparl/links/${one.id}/reading`).expect(200);
    expect(about(await proposals(), 'newConsultation', 'Hauptausschuss')).toBeUndefined();
  });

  it('is settled when it was recorded otherwise', async () => {
    const version = await versionNow();
    await liaison
      .post(`/api/processes/${process.id}/entries`)
      .set('If-Match', `"${version}"`)
      .send({
        type: 'consultation.scheduled',
        data: { paperId: 'p', bodyId: 'jha', role: 'preliminary', sessionOn: '2026-04-14' },
      })
      .expect(201);
    const [one] = (await liaison.get('/api/oparl/links').expect(200)).body.items;
    const { body } = await liaison.put(`/api/oparl/links/${one.id}/reading`).expect(200);
    expect(body.steps[0].marks).toEqual(['resultMissingHere']);
    expect((await proposals('settled')).map(({ theirs }) => theirs?.body)).toEqual(['Jugendhilfeausschuss']);
  });

  it('comes page by page', async () => {
    const first = (await liaison.get('/api/oparl/proposals?limit=2').expect(200)).body;
    const second = (await liaison.get(`/api/oparl/proposals?limit=2&cursor=${first.next}`).expect(200)).body;
    expect([first.items.length, second.items.length, second.next]).toEqual([2, 1, null]);
    const ids = [...first.items, ...second.items].map(({ id }: Proposal) => id);
    expect(new Set(ids).size).toBe(3);
    await liaison.get('/api/oparl/proposals?cursor=x').expect(400);
  });
});

describe('looking again', () => {
  const kinds = async () => (await proposals()).map(({ kind }) => kind).sort();
  const HOUR = 3_600_000;

  beforeEach(async () => {
    await link().expect(201);
    await take(about(await proposals(), 'newConsultation', 'Jugendhilfeausschuss'));
  });

  it('on the schedule reads what is due, and proposes what has changed', async () => {
    expect(await lookAtDue(test)).toBe(0);
    const meeting = recordAt('/meeting/1');
    server.reply('/meeting/1', json({ ...meeting, start: '2026-04-21T16:00:00+02:00' }));
    test.later(HOUR);
    expect(await lookAtDue(test)).toBe(1);
    expect(await lookAtDue(test)).toBe(0);
    const moved = about(await proposals(), 'otherDay', 'Jugendhilfeausschuss');
    expect(moved.entry).toMatchObject({
      type: 'consultation.rescheduled',
      data: { sessionOn: '2026-04-21' },
      basis: server.at('/consultation/1'),
    });
    expect((await take(moved)).status).toBe(201);
    expect(await kinds()).not.toContain('otherDay');
  });

  it('at a system that fails says so, and keeps what was known', async () => {
    server.reply('/paper/1', status(503));
    const before = await kinds();
    test.later(HOUR);
    expect(await lookAtDue(test)).toBe(1);
    const [one] = (await liaison.get('/api/oparl/links').expect(200)).body.items;
    expect(one).toMatchObject({ fault: { code: 'oparl.status', status: 503 }, reference: '2026/0417' });
    expect(await kinds()).toEqual(before);
  });

  it('hints at what is missing there: that is unknown, never withdrawn', async () => {
    const paper = recordAt('/paper/1');
    server.reply('/paper/1', json({ ...paper, consultation: paper.consultation.slice(1) }));
    test.later(HOUR);
    await lookAtDue(test);
    const gone = about(await proposals(), 'consultationGone', 'Rat der Stadt');
    expect(gone.entry).toBeUndefined();
    const answer = await liaison
      .post(`/api/oparl/proposals/${gone.id}/take`)
      .set('If-Match', `"${await versionNow()}"`)
      .send({ type: 'paper.withdrawn', data: { paperId: 'p', reason: 'R' } });
    expect([answer.status, answer.body.code]).toEqual([422, 'oparl.nothingToTake']);
    server.reply('/paper/1', status(404));
    test.later(HOUR);
    await lookAtDue(test);
    expect(await kinds()).toContain('paperGone');
    server.reply('/paper/1', json(paper));
    test.later(HOUR);
    await lookAtDue(test);
    expect(await kinds()).toEqual(['newConsultation', 'newConsultation', 'result']);
  });
});
