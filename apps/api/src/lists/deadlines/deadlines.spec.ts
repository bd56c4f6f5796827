import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  amend,
  listsOf,
  rebuildLists,
  startApp,
  topic,
  type PersonId,
  type TestApp,
} from '../../app.testing.js';
import { CouncilProcess } from '../council/council.testing.js';
import { Restating } from './restating.js';
import { restated } from './restating.testing.js';

interface Listed {
  items: {
    deadlineId: string;
    kind: string;
    text: string;
    dueOn: string;
    state: string;
    processId: string;
  }[];
  next: string | null;
}

let test: TestApp;
let process: CouncilProcess;
let other: CouncilProcess;

const list = async (query = '', who: PersonId = 'planner'): Promise<Listed> =>
  (await (await test.as(who)).get(`/api/deadlines?${query}`).expect(200)).body;
const ids = ({ items }: Listed): string[] => items.map(({ deadlineId }) => deadlineId);

const step = (stepId: string, dueOn: string, more: object = {}) => ({
  stepId,
  phase: 'method',
  title: `Schritt ${stepId}`,
  dueOn,
  ...more,
});

beforeAll(async () => {
  test = await startApp();
  process = await CouncilProcess.of(test, topic);
  other = await CouncilProcess.of(test, { ...topic, title: 'Zweiter Plan' });
  await process.records('planner', 'step.planned', step('past', '2026-05-01'));
  await process.records('planner', 'step.planned', step('soon', '2026-05-10', { assigneeId: 'planner2' }));
  await process.records('planner', 'duty.recorded', {
    dutyId: 'report',
    text: 'Zwischenbericht',
    toBodyId: 'council',
    dueOn: '2026-09-30',
  });
  await other.records('planner', 'step.planned', step('far', '2027-01-31'));
});
afterAll(() => test.close());

describe('the list of deadlines', () => {
  it('shows what is overdue first, in words, and on whose desk it lies', async () => {
    const { items } = await list();
    expect(items.map(({ deadlineId, dueOn, state }) => [deadlineId, dueOn, state])).toEqual([
      ['step.past', '2026-05-01', 'overdue'],
      ['step.soon', '2026-05-10', 'dueSoon'],
      ['reportDuty.report', '2026-09-30', 'inTime'],
      ['step.far', '2027-01-31', 'inTime'],
    ]);
    expect(items[1]).toEqual({
      processId: process.id,
      number: process.number,
      processTitle: 'Jugendhilfeplan',
      department: { id: 'youth', name: 'Jugendamt' },
      version: process.version,
      deadlineId: 'step.soon',
      kind: 'step',
      text: 'Schritt soon',
      dueOn: '2026-05-10',
      from: '2026-04-26',
      state: 'dueSoon',
      where: 'steps.soon',
      remedy: { type: 'step.completed', part: 'soon' },
      desk: { kind: 'person', id: 'planner2', name: 'Name of planner2' },
      public: true,
    });
    expect(items[2]!.text).toBe('Bericht an Kreistag: Zwischenbericht');
    const english = await (
      await test.as('planner')
    )
      .get('/api/deadlines?kind=reportDuty')
      .set('Accept-Language', 'en');
    expect(english.body.items[0].text).toBe('Report to Kreistag: Zwischenbericht');
  });

  it.each([
    ['state=overdue', ['step.past']],
    ['state=dueSoon', ['step.soon']],
    ['state=inTime', ['reportDuty.report', 'step.far']],
    ['kind=reportDuty', ['reportDuty.report']],
    ['from=2026-05-05&until=2026-12-31', ['step.soon', 'reportDuty.report']],
    ['department=school', []],
    ['department=youth&state=overdue', ['step.past']],
    ['whose=all&kind=step', ['step.past', 'step.soon', 'step.far']],
  ])('narrowed down by %s', async (query, expected) => {
    expect(ids(await list(query))).toEqual(expected);
  });

  it('of one process', async () => {
    expect(ids(await list(`process=${other.id}`))).toEqual(['step.far']);
  });

  it('can be leafed through without gap or repetition', async () => {
    const whole = ids(await list());
    const leafed: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page: Listed = await list(`limit=1&cursor=${cursor}`);
      leafed.push(...ids(page));
      cursor = page.next;
    }
    expect(leafed).toEqual(whole);
  });

  it.each([
    ['department=nowhere', 'department', 'unknownReference'],
    ['kind=nothing', 'kind', 'oneOf'],
    ['state=late', 'state', 'oneOf'],
    ['whose=yours', 'whose', 'oneOf'],
    ['from=soon', 'from', 'day'],
    ['from=2026-05-01&until=2026-04-01', 'until', 'endBeforeStart'],
    ['cursor=broken', 'cursor', 'cursor'],
    ['limit=0', 'limit', 'range'],
  ])('%s is refused', async (query, path, code) => {
    const { body } = await (await test.as('planner')).get(`/api/deadlines?${query}`).expect(400);
    expect(body.errors).toMatchObject([{ path, code }]);
  });
});

describe('what is mine', () => {
  const mine = async (who: PersonId) => ids(await list('whose=mine', who));

  it('is what is assigned to me, and lies with the head as long as nobody has the lead', async () => {
    expect(await mine('planner2')).toEqual(['step.soon']);
    expect(await mine('planner')).toEqual([]);
    expect(await mine('head')).toEqual(['step.past', 'reportDuty.report', 'step.far']);
    expect(await mine('head2')).toEqual([]);
  });

  it('goes to whoever has the lead on the day asked, though nothing is recorded when a term ends', async () => {
    await other.records('head', 'responsibility.assigned', {
      role: 'accountable',
      personId: 'planner',
      from: '2026-05-04',
      until: '2026-05-31',
    });
    expect(await mine('planner')).toEqual(['step.far']);
    expect(await mine('head')).toEqual(['step.past', 'reportDuty.report']);
    test.later(28 * DAY);
    await signedInAgain();
    expect(await mine('planner')).toEqual([]);
    expect(await mine('head')).toEqual(['step.past', 'reportDuty.report', 'step.far']);
    test.later(-28 * DAY);
    await signedInAgain();
  });
});

describe('what is not public', () => {
  it('is told only to those who may read it', async () => {
    const secret = await CouncilProcess.of(test, { ...topic, title: 'Geheim' });
    await secret.records('planner', 'paper.drafted', {
      paperId: 'v',
      kind: 'report',
      title: 'Verschlusssache',
      proposedItems: [],
      public: false,
    });
    await secret.scheduled('v', 'c', '2026-06-30', { role: 'information' });
    for (const who of ['planner', 'head', 'liaison', 'auditor'] as const)
      expect([who, ids(await list(`process=${secret.id}`, who))]).toEqual([who, ['invitation.c']]);
    for (const who of ['planner2', 'head2', 'admin'] as const)
      expect([who, ids(await list(`process=${secret.id}`, who))]).toEqual([who, []]);
    const light = async (who: PersonId) => {
      const { body } = await (await test.as(who)).get('/api/processes?q=Geheim').expect(200);
      return body.items[0].nextDueOn as string | undefined;
    };
    expect(await light('planner')).toBe('2026-06-22');
    expect(await light('planner2')).toBeUndefined();
    const view = async (who: PersonId) => {
      const { body } = await (await test.as(who)).get(`/api/processes/${secret.id}`).expect(200);
      return body.facets.clock;
    };
    test.later(50 * DAY);
    await signedInAgain();
    expect(await view('planner')).toEqual({ value: 'overdue', reasons: ['invitation.c'] });
    expect(await view('planner2')).toEqual({ value: 'inTime', reasons: [] });
    const red = async (who: PersonId) => {
      const { body } = await (await test.as(who)).get('/api/processes?q=Geheim&light=red').expect(200);
      return (body.items as unknown[]).length;
    };
    expect([await red('planner'), await red('planner2')]).toEqual([1, 0]);
    test.later(-50 * DAY);
    await signedInAgain();
  });
});

describe('the light in the list of processes', () => {
  const titles = async (query: string): Promise<string[]> => {
    const { body } = await (await test.as('planner')).get(`/api/processes?sort=title&${query}`).expect(200);
    return (body.items as { title: string }[]).map(({ title }) => title);
  };

  it('is that of the process page, and filters', async () => {
    const { body } = await (await test.as('planner')).get('/api/processes').expect(200);
    for (const item of body.items as { id: string; light: { light: string } }[]) {
      const page = await (await test.as('planner')).get(`/api/processes/${item.id}`).expect(200);
      expect([item.id, item.light.light]).toEqual([item.id, page.body.light.light]);
    }
    expect(await titles('light=red')).toEqual(['Jugendhilfeplan']);
    expect(await titles('light=yellow')).toEqual(['Geheim']);
    expect(await titles('light=green')).toEqual(['Zweiter Plan']);
    expect(await titles('light=none')).toEqual([]);
    expect(await titles('due=overdue')).toEqual(['Jugendhilfeplan']);
    expect(await titles('due=dueSoon')).toEqual([]);
    expect(await titles('due=inTime')).toEqual(['Geheim', 'Zweiter Plan']);
    expect(await titles('due=overdue&light=green')).toEqual([]);
  });

  it('changes when days pass, and nothing is written', async () => {
    const before = await listsOf(test);
    test.later(400 * DAY);
    await signedInAgain();
    expect(await titles('light=red')).toEqual(['Geheim', 'Jugendhilfeplan', 'Zweiter Plan']);
    expect(await listsOf(test)).toEqual(before);
    test.later(-400 * DAY);
    await signedInAgain();
  });
});

describe('when the rules of the bodies change', () => {
  it('the invitation periods and terms of every process are told anew', async () => {
    const admin = await test.as('admin');
    const { body: rules } = await admin.get('/api/council/rules').expect(200);
    await process.released('b', '2026-05-04');
    await admin
      .put('/api/council/rules')
      .send({
        ...rules,
        invitationDays: 10,
        papersLapse: true,
        terms: [{ from: '2021-04-01', until: '2026-07-31' }],
      })
      .expect(200);
    await test.app.get(Restating).settled();
    const found = (await list('from=2026-06-01&until=2026-07-31')).items;
    expect(found.map(({ deadlineId, dueOn }) => [deadlineId, dueOn])).toEqual([
      ['invitation.c', '2026-06-15'],
      ['termEnd.b', '2026-07-31'],
    ]);
    expect(ids(await list('whose=mine', 'liaison'))).toEqual(['termEnd.b']);
    const stated = await listsOf(test);
    await rebuildLists(test);
    expect(await listsOf(test)).toEqual(stated);
  });
});

describe('when the calendar of windows changes', () => {
  it('what is to be done by then shows, for parked topics and for money nobody was given', async () => {
    const parked = await CouncilProcess.of(test, { ...topic, title: 'Wartet' });
    await parked.records('planner', 'topic.parked', {
      reason: 'Noch fehlt das Geld',
      reviewOn: '2027-02-01',
      waitingFor: 'budgetRound',
    });
    await process.records('planner', 'budget.planned', {
      lineId: 'study',
      owner: { kind: 'process' },
      year: 2028,
      account: { scheme: 'Produkt', code: '1.01' },
      kind: 'expense',
      class: 'operating',
      purpose: 'Gutachten',
      plannedCents: 2_000_000,
    });
    const admin = await test.as('admin');
    const round = {
      kind: 'budgetRound',
      title: 'Haushalt 2028',
      opensOn: '2026-05-20',
      closesOn: '2027-03-31',
      budgetYear: 2028,
      noticeDays: 10,
      subject: 'any',
      active: true,
    };
    const { body: window } = await admin.post('/api/windows').send(round).expect(201);
    expect(window).toMatchObject({ budgetYear: 2028 });
    await restated(test);
    const shown = async (query: string) =>
      (await list(query)).items.map(({ processId, text, dueOn }) => [processId, text, dueOn]);
    expect(await shown('kind=topicWindow')).toEqual([
      [parked.id, '„Haushalt 2028“: das Thema wieder aufnehmen?', '2027-03-31'],
    ]);
    expect(await shown('kind=budgetRegistration')).toEqual([
      [process.id, 'Haushalt 2028: Mittel für 2028 anmelden', '2027-03-31'],
    ]);
    const stated = await listsOf(test);
    await rebuildLists(test);
    expect(await listsOf(test)).toEqual(stated);
    await amend(admin, `/api/windows/${window.id}`, { budgetYear: 2029 });
    await restated(test);
    expect(await shown('kind=budgetRegistration')).toEqual([]);
    // Without a year of its own a round is for the one after it closes.
    await amend(admin, `/api/windows/${window.id}`, { budgetYear: null });
    await restated(test);
    expect(await shown('kind=budgetRegistration')).toHaveLength(1);
    await parked.records('planner', 'topic.windowOpened', { signal: 'Haushalt' });
    expect(await shown('kind=topicWindow')).toEqual([]);
    await amend(admin, `/api/windows/${window.id}`, { active: false });
    await restated(test);
    expect(await shown('kind=budgetRegistration')).toEqual([]);
  });
});

const DAY = 86_400_000;

/** Sessions end while time passes. */
async function signedInAgain(): Promise<void> {
  for (const who of ['planner', 'planner2', 'head', 'head2', 'liaison', 'admin', 'auditor'] as const)
    test.forget(who);
  await test.as('planner');
}
