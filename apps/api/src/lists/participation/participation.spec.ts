import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../../app.testing.js';
import { CouncilProcess } from '../council/council.testing.js';

interface Item {
  participationId?: string;
  phase: string;
  group: string;
  state: string;
  overdue: boolean;
  processId: string;
}

const carriers = 'Anerkannte Träger der freien Jugendhilfe';
let test: TestApp;
let process: CouncilProcess;
let quarter: string;
let town: string;

const list = async (query = ''): Promise<Item[]> =>
  (await (await test.as('planner')).get(`/api/participation?${query}`).expect(200)).body.items;
const told = (items: readonly Item[]) => items.map(({ group, state }) => [group, state]);

async function addSpace(key: string, beside: object = {}): Promise<string> {
  const admin = await test.as('admin');
  const { body } = await admin
    .post('/api/social-spaces')
    .send({ key, name: `Quartier ${key}`, level: 'socialSpace', active: true, ...beside })
    .expect(201);
  return body.id;
}

// It is 4 May 2026.
beforeAll(async () => {
  test = await startApp();
  town = await addSpace('0', { name: 'Stadt', level: 'municipality' });
  quarter = await addSpace('1', { parentId: town });
  await addSpace('2', { parentId: town });
  process = await CouncilProcess.commissioned(test);
});
afterAll(() => test.close());

describe('participation over all processes', () => {
  it('shows whom nobody has planned to ask as soon as the phase is the next one', async () => {
    expect(told(await list())).toEqual([
      ['Erziehungsberechtigte', 'missing'],
      [carriers, 'missing'],
    ]);
    await process.records('head', 'responsibility.assigned', {
      role: 'accountable',
      personId: 'planner',
      from: '2026-01-15',
    });
    await process.records('planner', 'analysis.started', { startOn: '2026-02-01', team: [] });
    expect((await list()).map(({ phase, group, state }) => [phase, group, state])).toEqual([
      ['analysis', 'Erziehungsberechtigte', 'missing'],
      ['analysis', carriers, 'missing'],
      ['recommendations', carriers, 'missing'],
    ]);
  });

  it('names the groups of the processes themselves', async () => {
    const planner = await test.as('planner');
    const { body } = await planner.get('/api/participation/groups').expect(200);
    expect(body.groups).toEqual([carriers, 'Erziehungsberechtigte']);
  });

  it('shows what is planned, first what is due first, and what is late', async () => {
    const step = { participationId: 'b1', phase: 'analysis', group: carriers, method: 'hearing' };
    await process.records('planner', 'participation.planned', {
      ...step,
      plannedOn: '2026-05-03',
      spaceId: quarter,
    });
    await process.records('planner', 'participation.planned', {
      ...step,
      participationId: 'b2',
      group: 'Kinder',
      plannedOn: '2026-05-04',
    });
    const inAnalysis = await list('phase=analysis');
    expect(inAnalysis.map(({ group, state, overdue }) => [group, state, overdue])).toEqual([
      [carriers, 'planned', true],
      ['Kinder', 'planned', false],
      ['Erziehungsberechtigte', 'missing', false],
    ]);
    expect(told(await list('state=overdue'))).toEqual([[carriers, 'planned']]);
  });

  it('shows who waits for an answer, and who has it', async () => {
    await process.records('planner', 'participation.held', {
      participationId: 'b1',
      heldOn: '2026-05-04',
      attendance: 12,
      result: 'Zustimmung',
    });
    expect(await list('state=held')).toMatchObject([
      {
        participationId: 'b1',
        attendance: 12,
        dueOn: '2026-08-04',
        space: { id: quarter, name: 'Quartier 1' },
      },
    ]);
    await process.records('planner', 'participation.answered', {
      participationId: 'b1',
      answer: 'Wird umgesetzt.',
      answeredOn: '2026-05-04',
    });
    expect(told(await list('state=answered'))).toEqual([[carriers, 'answered']]);
    expect(told(await list('state=held'))).toEqual([]);
  });

  it('shows what the head does without', async () => {
    await process.records('head', 'participation.waived', {
      phase: 'analysis',
      group: 'erziehungsberechtigte',
      reason: 'Im Herbst befragt',
    });
    expect(told(await list('state=waived'))).toEqual([['Erziehungsberechtigte', 'waived']]);
    expect(told(await list('state=missing&phase=analysis'))).toEqual([]);
  });

  it('is found by phase, group however it is written, space and department', async () => {
    const all = 'state=answered&';
    expect(
      await list(`${all}group=${encodeURIComponent('ANERKANNTE Traeger der freien Jugendhilfe')}`),
    ).toHaveLength(1);
    expect(await list(`${all}phase=measures`)).toEqual([]);
    expect(await list(`${all}phase=analysis&space=${quarter}&department=youth`)).toHaveLength(1);
    expect(await list('department=school')).toEqual([]);
  });

  it('is told of a space with its parts, whatever has become of it', async () => {
    expect(told(await list(`state=all&space=${town}`))).toEqual([[carriers, 'answered']]);
    expect(told(await list(`space=${town}`))).toEqual([]);
    expect(new Set((await list('state=all')).map(({ state }) => state))).toEqual(
      new Set(['answered', 'waived', 'planned', 'missing']),
    );
  });

  it('names everything that is wrong with a question at once', async () => {
    const { body } = await (
      await test.as('planner')
    )
      .get('/api/participation?space=nowhere&department=none')
      .expect(400);
    expect(body.errors.map(({ path }: { path: string }) => path).sort()).toEqual(['department', 'space']);
  });

  it('tells the social spaces in which nobody was asked', async () => {
    const { body } = await (await test.as('auditor')).get('/api/participation/spaces').expect(200);
    expect(body).toMatchObject({
      spaces: 2,
      notAsked: [{ name: 'Quartier 2' }],
      items: [
        { name: 'Stadt', asked: 'inPart', lastOn: '2026-05-04' },
        { name: 'Quartier 1', asked: 'here', lastOn: '2026-05-04' },
        { name: 'Quartier 2', asked: 'nowhere' },
      ],
    });
    const { body: one } = await (await test.as('auditor')).get(`/api/processes/${process.id}`).expect(200);
    expect(one.participation.notAsked).toMatchObject([{ name: 'Quartier 2', concerned: false }]);
  });

  it('comes page by page', async () => {
    const planner = await test.as('planner');
    for (const participationId of ['b3', 'b4'])
      await process.records('planner', 'participation.planned', {
        participationId,
        phase: 'recommendations',
        group: 'Kinder',
        method: 'walk',
        plannedOn: '2026-06-01',
      });
    const first = await planner.get('/api/participation?limit=2').expect(200);
    const rest = await planner.get(`/api/participation?limit=2&cursor=${first.body.next}`).expect(200);
    const ids = [...first.body.items, ...rest.body.items].map(
      (item: Item) => item.participationId ?? item.state,
    );
    expect([ids, rest.body.next]).toEqual([['b2', 'b3', 'b4', 'missing'], null]);
  });
});
