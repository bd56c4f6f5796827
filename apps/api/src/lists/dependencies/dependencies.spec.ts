import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, submit, topic, type Client, type TestApp } from '../../app.testing.js';
import { CouncilProcess } from '../council/council.testing.js';

let test: TestApp;
let client: Client;
let youth: CouncilProcess;
let school: { id: string; number: string };
beforeAll(async () => {
  test = await startApp();
  client = await test.as('auditor');
  school = await submit(await test.as('planner2'), {
    ...topic,
    title: 'Schulentwicklungsplan',
    template: 'schoolDevelopment',
    department: 'school',
  });
  youth = await CouncilProcess.commissioned(test);
});
afterAll(() => test.close());

const relations = async (query = '') =>
  (await client.get(`/api/dependencies?${query}`).expect(200)).body as {
    items: { plan: string; coordination: string; processId: string }[];
    next: string | null;
  };
const plans = async (query = '') => (await relations(query)).items.map(({ plan }) => plan);

describe('plans that touch each other', () => {
  it('are told with how far they are agreed, what is open first', async () => {
    expect(await relations()).toEqual({ items: [], next: null });
    await youth.records(
      'planner',
      'coordination.noted',
      {
        plan: 'Nahverkehrsplan',
        coordination: 'agreed',
      },
      '2026-03-01',
    );
    await youth.records(
      'planner',
      'coordination.noted',
      {
        plan: 'Pflegeplan',
        coordination: 'open',
      },
      '2026-04-01',
    );
    await youth.records(
      'planner',
      'coordination.noted',
      {
        plan: 'Schulentwicklungsplan',
        processId: school.id,
        coordination: 'open',
        unitId: 'school',
        coordinatorId: 'planner2',
        note: 'Standorte',
      },
      '2026-03-15',
    );
    expect(await plans()).toEqual(['Schulentwicklungsplan', 'Pflegeplan', 'Nahverkehrsplan']);
    expect((await relations()).items[0]).toEqual({
      processId: youth.id,
      number: youth.number,
      processTitle: 'Jugendhilfeplan',
      department: { id: 'youth', name: 'Jugendamt' },
      version: youth.version,
      plan: 'Schulentwicklungsplan',
      other: { processId: school.id, number: school.number, title: 'Schulentwicklungsplan' },
      coordination: 'open',
      since: '2026-03-15',
      unit: { id: 'school', name: 'Schulamt' },
      coordinator: { id: 'planner2', name: 'Name of planner2' },
      note: 'Standorte',
      transitions: [],
    });
  });

  it.each([
    ['coordination=agreed', ['Nahverkehrsplan']],
    ['department=youth', ['Schulentwicklungsplan', 'Pflegeplan', 'Nahverkehrsplan']],
    ['department=school', []],
    ['template=dayCare&coordination=open', ['Schulentwicklungsplan', 'Pflegeplan']],
    ['template=education', []],
  ])('narrowed down by %s', async (query, expected) => {
    expect(await plans(query)).toEqual(expected);
  });

  it('can be leafed through', async () => {
    const leafed: string[] = [];
    for (let cursor: string | null = ''; cursor !== null;) {
      const page = await relations(`limit=1&cursor=${cursor}`);
      leafed.push(...page.items.map(({ plan }) => plan));
      cursor = page.next;
    }
    expect(leafed).toEqual(await plans());
  });

  it('name only processes that are there, and not themselves', async () => {
    const send = async (processId: string) =>
      (await test.as('planner'))
        .post(`/api/processes/${youth.id}/entries`)
        .set('If-Match', `"${String(youth.version)}"`)
        .send({ type: 'coordination.noted', data: { plan: 'X', coordination: 'open', processId } });
    const nowhere = await send('nowhere');
    expect([nowhere.status, nowhere.body.errors]).toMatchObject([
      400,
      [{ path: 'data.processId', code: 'unknownReference' }],
    ]);
    const itself = await send(youth.id);
    expect([itself.status, itself.body.missing]).toMatchObject([422, [{ code: 'plan.otherProcess' }]]);
  });

  it.each([
    ['coordination=perhaps', 'coordination', 'oneOf'],
    ['department=nowhere', 'department', 'unknownReference'],
    ['cursor=broken', 'cursor', 'cursor'],
  ])('%s is refused', async (query, path, code) => {
    const { body } = await client.get(`/api/dependencies?${query}`).expect(400);
    expect(body.errors).toMatchObject([{ path, code }]);
  });
});

describe('a transition in the life course', () => {
  it('brings the processes together that are about it', async () => {
    await youth.records('planner', 'transition.tagged', {
      transition: 'dayCareToSchool',
      plans: [{ plan: 'Schulentwicklungsplan', processId: school.id }, { plan: 'Sprachförderung' }],
    });
    const { body } = await client.get('/api/dependencies/transitions').expect(200);
    expect(body).toMatchObject({
      items: [
        {
          transition: 'dayCareToSchool',
          processId: youth.id,
          plans: [{ plan: 'Schulentwicklungsplan', processId: school.id }, { plan: 'Sprachförderung' }],
          since: '2026-05-04',
        },
      ],
      next: null,
    });
    expect(await plans('coordination=open')).toEqual([
      'Schulentwicklungsplan',
      'Pflegeplan',
      'Sprachförderung',
    ]);
    expect(
      (await client.get('/api/dependencies/transitions?department=school').expect(200)).body.items,
    ).toEqual([]);
  });
});

describe('a chain of cycles', () => {
  it('is told from the first to the last, from wherever one asks', async () => {
    const planner = await test.as('planner');
    const first = await submit(planner);
    const follow = (predecessorId: string, title: string) =>
      submit(planner, { ...topic, title, predecessorId });
    const second = await follow(first.id, 'Zweite Fortschreibung');
    const third = await follow(second.id, 'Dritte Fortschreibung');
    for (const { id } of [first, second, third]) {
      const { body } = await client.get(`/api/processes/${id}/chain`).expect(200);
      expect(body.map((link: { processId: string }) => link.processId)).toEqual([
        first.id,
        second.id,
        third.id,
      ]);
    }
    const alone = await client.get(`/api/processes/${school.id}/chain`).expect(200);
    expect(alone.body).toHaveLength(1);
    await client.get('/api/processes/nowhere/chain').expect(404);
    const { body } = await client.get('/api/dependencies/chains').expect(200);
    expect(
      body.items.map(({ links }: { links: { processId: string }[] }) =>
        links.map(({ processId }) => processId),
      ),
    ).toEqual([[first.id, second.id, third.id]]);
    expect((await client.get('/api/dependencies/chains?department=school').expect(200)).body.items).toEqual(
      [],
    );
  });
});
