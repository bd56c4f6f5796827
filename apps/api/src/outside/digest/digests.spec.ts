import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startApp, topic, type PersonId, type TestApp } from '../../app.testing.js';
import { CouncilProcess } from '../../lists/council/council.testing.js';
import { Settings } from '../../platform/settings/settings.js';
import { Digests } from './digests.js';
import { MailServer } from './mail-server.testing.js';

const DAY = 86_400_000;
const HOUR = 3_600_000;

let server: MailServer;
let test: TestApp;
let digests: Digests;

beforeEach(async () => {
  server = new MailServer();
  const url = await server.start();
  const mail = { url, from: 'Plankreis <plankreis@county.example>', address: 'https://plankreis.example' };
  test = await startApp({ mail });
  digests = test.app.get(Digests);
});
afterEach(async () => {
  await test.close();
  await server.stop();
});

const choose = async (who: PersonId, digest: string, language = 'de'): Promise<void> => {
  test.forget(who);
  await (await test.as(who)).put('/api/account/notices').send({ digest, language }).expect(200);
};

const withStep = async (assigneeId: PersonId): Promise<CouncilProcess> => {
  for (const who of ['planner', 'head', 'liaison'] as const) test.forget(who);
  const process = await CouncilProcess.of(test, topic);
  return process.records('planner', 'step.planned', {
    stepId: 's',
    phase: 'method',
    title: 'Öffentliche Anhörung vorbereiten',
    dueOn: '2026-05-08',
    assigneeId,
  });
};

describe('digests', () => {
  it('go to those who have something to do and to nobody else', async () => {
    await withStep('planner2');
    expect(await digests.round()).toBe(1);
    expect(server.mails).toHaveLength(1);
    const [mail] = server.mails;
    expect(mail!.from).toBe('plankreis@county.example');
    expect(mail!.to).toEqual(['planner2@test.example']);
    expect(mail!.text).toContain('Was ansteht:\r\n- bis 08.05.2026: Öffentliche Anhörung vorbereiten');
    expect(mail!.text).toContain('https://plankreis.example/');
    expect(mail!.text).toContain('Auto-Submitted: auto-generated');
  });

  it('go out once a week, once a day or not at all, as each has chosen, in their language', async () => {
    await withStep('planner2');
    const other = await withStep('planner');
    await other.records('head', 'step.planned', {
      phase: 'method',
      title: 'Freigabe',
      dueOn: '2026-05-08',
      assigneeId: 'auditor',
    });
    await choose('planner', 'daily', 'en');
    await choose('auditor', 'off');
    await digests.round();
    expect(server.mails.find(({ to }) => to[0] === 'planner@test.example')?.text).toContain('What is due:');
    expect(server.takenFor()).toEqual(['planner2@test.example', 'planner@test.example']);
    await digests.round();
    test.later(HOUR);
    await digests.round();
    expect(server.takenFor()).toEqual([]);
    test.later(DAY);
    await digests.round();
    expect(server.takenFor()).toEqual(['planner@test.example']);
    // 2026-05-04 is a Monday: the next week begins seven days later.
    test.later(6 * DAY);
    await digests.round();
    expect(server.takenFor()).toEqual(['planner2@test.example', 'planner@test.example']);
  });

  it('tell what is new since the last one, and of nothing twice', async () => {
    const process = await withStep('planner2');
    await process.records('head', 'responsibility.assigned', {
      role: 'coPlanner',
      personId: 'planner2',
      from: '2026-05-04',
    });
    await process.records('planner', 'step.completed', { stepId: 's' });
    await choose('planner2', 'daily');
    await digests.round();
    expect(server.takenFor()).toEqual([]);
    test.later(DAY);
    await choose('planner2', 'daily');
    test.forget('planner');
    await process.records('planner', 'note.added', { text: 'Anruf' });
    await digests.round();
    expect(server.mails[0]?.text).toContain(`- ${process.number} Jugendhilfeplan: `);
    expect(server.takenFor()).toEqual(['planner2@test.example']);
    test.later(DAY);
    await digests.round();
    expect(server.takenFor()).toEqual([]);
  });

  it('are one even where several programs go round at once, and after a restart', async () => {
    await withStep('planner2');
    const twin = new Digests(...twinsOf(digests));
    twin.onApplicationBootstrap();
    const sent = await Promise.all([digests.round(), twin.round(), digests.round()]);
    await twin.onModuleDestroy();
    expect(sent[0] + sent[1]).toBe(1);
    expect(server.takenFor()).toEqual(['planner2@test.example']);
  });

  it('are tried three times a day where the mail server refuses them, and go out when it takes them', async () => {
    await withStep('planner2');
    server.refuses = true;
    for (let round = 0; round < 8; round++) {
      expect(await digests.round()).toBe(0);
      test.later(HOUR);
    }
    expect(server.tries).toBe(3);
    expect(server.takenFor()).toEqual([]);
    server.refuses = false;
    test.later(DAY);
    expect(await digests.round()).toBe(1);
    expect(server.takenFor()).toEqual(['planner2@test.example']);
  });

  it('hold nothing that is not public for whom it is not', async () => {
    const process = await CouncilProcess.of(test, topic);
    await process.records('planner', 'paper.drafted', {
      paperId: 'v',
      kind: 'report',
      title: 'Verschlusssache',
      proposedItems: [],
      public: false,
    });
    await process.scheduled('v', 'c', '2026-05-18', { role: 'information' });
    await process.records('head', 'responsibility.assigned', {
      role: 'accountable',
      personId: 'planner2',
      from: '2026-05-04',
    });
    await digests.round();
    expect(server.takenFor()).toEqual([]);
    test.later(7 * DAY);
    test.forget('head');
    await process.records('head', 'responsibility.assigned', {
      role: 'accountable',
      personId: 'planner',
      from: '2026-05-11',
    });
    await digests.round();
    expect(server.mails.map(({ to, text }) => [to[0], text.includes('Verschlusssache')])).toEqual(
      expect.arrayContaining([['planner@test.example', true]]),
    );
    expect(
      server.mails.some(
        ({ to, text }) => to[0] === 'planner2@test.example' && text.includes('Verschlusssache'),
      ),
    ).toBe(false);
  });
});

describe('without a mail server', () => {
  it('nothing is sent, and people are told so', async () => {
    const quiet = await startApp();
    expect(await quiet.app.get(Digests).round()).toBe(0);
    const { body } = await (await quiet.as('planner')).get('/api/account/notices').expect(200);
    expect(body).toEqual({ digest: 'weekly', language: 'de', sends: false });
    expect(quiet.app.get(Settings).mail).toBeUndefined();
    await quiet.close();
  });
});

/** What the program handed to these digests, for a second program on the same database. */
function twinsOf(digests: Digests): ConstructorParameters<typeof Digests> {
  // Private to the compiler only.
  const parts = digests as unknown as Record<string, never>;
  return [
    parts['db'],
    parts['clock'],
    parts['directory'],
    parts['choices'],
    parts['views'],
    parts['settings'],
  ] as never;
}
