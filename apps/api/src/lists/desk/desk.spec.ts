import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, topic, type PersonId, type TestApp } from '../../app.testing.js';
import { CouncilProcess } from '../council/council.testing.js';

interface Told {
  deadlines: { deadlineId: string }[];
  moreDeadlines: boolean;
  papers: { paperId: string; act: string }[];
  newsSince: string;
  news: { processId: string; entries: { type: string; by: { id: string } }[] }[];
}

let test: TestApp;
let process: CouncilProcess;
const HOUR = 3_600_000;

beforeAll(async () => {
  test = await startApp();
  process = await CouncilProcess.of(test, { ...topic, template: 'dayCare' });
  await process.records('planner', 'mandate.started', { kind: 'statutory', plannerId: 'planner' });
});
afterAll(() => test.close());

const desk = async (who: PersonId): Promise<Told> =>
  (await (await test.as(who)).get('/api/desk').expect(200)).body;
const types = ({ news }: Told): string[] => news.flatMap(({ entries }) => entries.map(({ type }) => type));

describe('the desk', () => {
  it('is empty for who has nothing to do with anything', async () => {
    expect(await desk('planner2')).toEqual({
      deadlines: [],
      moreDeadlines: false,
      papers: [],
      newsSince: '2026-04-20T09:00:00.000Z',
      news: [],
    });
  });

  it('shows what is overdue, warned of or due within a month, by day', async () => {
    for (const [stepId, dueOn] of [
      ['far', '2026-09-01'],
      ['month', '2026-05-31'],
      ['past', '2026-04-30'],
    ])
      await process.records('planner', 'step.planned', {
        stepId,
        phase: 'method',
        title: 'Schritt',
        dueOn,
        assigneeId: 'planner',
      });
    const told = await desk('planner');
    expect(told.deadlines.map(({ deadlineId }) => deadlineId)).toEqual(['step.past', 'step.month']);
    expect(told.moreDeadlines).toBe(false);
  });

  it('shows papers to whom they wait for, and to the head once all have signed', async () => {
    await process.records('planner', 'paper.drafted', {
      paperId: 'v',
      kind: 'report',
      title: 'Bericht',
      proposedItems: [],
      public: false,
    });
    expect((await desk('head')).papers).toMatchObject([
      { paperId: 'v', act: 'release', processId: process.id },
    ]);
    for (const who of ['planner', 'head2', 'liaison'] as const) expect((await desk(who)).papers).toEqual([]);
    await process.records('head', 'paper.released', { paperId: 'v' });
    expect((await desk('head')).papers).toEqual([]);
  });

  it('tells as news what others recorded, until one has been away and come back', async () => {
    const told = await desk('planner');
    expect(types(told)).toEqual(['paper.released']);
    expect(told.news[0]!.entries[0]!.by).toEqual({ id: 'head', name: 'Name of head' });
    const planner = await test.as('planner');
    await planner.put('/api/desk/visit').expect(204);
    test.later(HOUR / 2);
    await planner.put('/api/desk/visit').expect(204);
    expect(types(await desk('planner'))).toEqual(['paper.released']);
    test.later(1.5 * HOUR);
    expect(types(await desk('planner'))).toEqual([]);
    await process.records('head', 'note.added', { text: 'Anruf' });
    expect(types(await desk('planner'))).toEqual(['note.added']);
    await planner.put('/api/desk/visit').expect(204);
    expect(types(await desk('planner'))).toEqual(['note.added']);
  });
});
