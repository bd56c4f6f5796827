import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  aCommissionedProcess,
  aParkedTopic,
  aTopic,
} from '../../../../process/src/testing/histories.testing.js';
import { ada, pia, yara } from '../../../../process/src/testing/world.testing.js';
import { BrokenCursor } from '../../paging/cursor.js';
import { elsewhere, emptyLists, walked } from '../lists.testing.js';
import { courseOf } from './course.js';
import { assignedTo, knownProcesses } from './known.js';
import { list, type ListQuery } from './list.js';
import { templateUses } from './template-uses.js';

const lists = emptyLists();
const TODAY = '2024-06-01';

const ids = async (query: Partial<ListQuery> = {}): Promise<string[]> => {
  const found = await walked((page) =>
    list(lists.db, { actor: pia, sort: 'number', today: TODAY, ...query, ...page }),
  );
  return found.map(({ processId }) => processId);
};

beforeAll(async () => {
  await lists.put(aCommissionedProcess(), { number: '2024-1000', title: 'Übergang Schule' });
  await lists.put(
    aTopic({ template: 'dayCare' }),
    { ...elsewhere, number: '2024-999', title: 'Zuzug', predecessorId: 'p-1', responsibilities: [] },
    { recordedAt: '2024-06-03T09:00:00.000Z' },
  );
  await lists.put(
    aParkedTopic(),
    { id: 'p-3', number: '2024-003', title: 'Altenhilfe', responsibilities: [] },
    { recordedAt: '2024-06-02T09:00:00.000Z' },
  );
});

describe('the list of processes', () => {
  it('is sorted as people count, fold and remember', async () => {
    expect(await ids()).toEqual(['p-3', 'p-2', 'p-1']);
    expect(await ids({ sort: 'title' })).toEqual(['p-3', 'p-1', 'p-2']);
    expect(await ids({ sort: 'since' })).toEqual(['p-2', 'p-3', 'p-1']);
    expect(await ids({ sort: '-updatedAt' })).toEqual(['p-2', 'p-3', 'p-1']);
  });

  it.each([
    [{ department: 'youth' }, ['p-2']],
    [{ state: 'topic.parked' }, ['p-3']],
    [{ phase: 'topic' }, ['p-3', 'p-2']],
    [{ commissioning: 'full' }, ['p-1']],
    [{ template: 'dayCare' }, ['p-2']],
    [{ person: 'pia' }, ['p-1']],
    [{ q: 'uber SCHULE' }, ['p-1']],
    [{ q: '2024-00%' }, []],
    [{ department: 'youth', q: 'schule' }, []],
  ] satisfies readonly (readonly [Partial<ListQuery>, readonly string[]])[])(
    'narrowed to %j',
    async (query, found) => {
      expect(await ids(query)).toEqual(found);
    },
  );

  it('tells of each what the dossier told', async () => {
    const { items } = await list(lists.db, {
      actor: pia,
      sort: 'number',
      today: TODAY,
      q: 'schule',
      limit: 5,
    });
    expect(items).toMatchObject([
      {
        number: '2024-1000',
        title: 'Übergang Schule',
        department: 'social',
        accountableId: 'pia',
        coverage: { analysis: 'effective' },
      },
    ]);
  });

  it('refuses the cursor of another order', async () => {
    const query = { actor: pia, today: TODAY, limit: 1 };
    const { next: cursor } = await list(lists.db, { ...query, sort: 'number' });
    await expect(list(lists.db, { ...query, sort: 'title', cursor })).rejects.toThrow(BrokenCursor);
  });
});

describe('how a process stands', () => {
  it('is told and filtered as far as the reader may know', async () => {
    const secret = aCommissionedProcess()
      .as(pia)
      .record('duty.recorded', { text: 'Bericht', toBodyId: 'council', dueOn: '2024-05-20' })
      .accepts();
    await lists.put(secret, { id: 'p-4', number: '2024-004' });
    const duty = secret.dossier.duties[0]!;
    expect(await ids({ light: 'red', actor: ada })).toEqual(['p-4']);
    expect(await ids({ due: 'overdue', actor: yara })).toEqual(['p-4']);
    const closed = {
      decisions: secret.dossier.decisions,
      papers: secret.dossier.papers.map((paper) => ({ ...paper, public: false })),
      duties: [{ ...duty, decisionId: 'd1' }],
    };
    await lists.put(secret, { id: 'p-5', number: '2024-005', ...closed });
    expect(await ids({ due: 'overdue', actor: pia })).toEqual(['p-4', 'p-5']);
    expect(await ids({ light: 'red', actor: ada })).toEqual(['p-4', 'p-5']);
    expect(await ids({ light: 'red', actor: yara })).toEqual(['p-4']);
  });
});

it('the course of a process is where it has been and what follows it', async () => {
  expect(await courseOf(lists.db, 'p-1')).toEqual({
    travelled: [aCommissionedProcess().dossier.state],
    successorId: 'p-2',
  });
  expect(await courseOf(lists.db, 'nowhere')).toBeUndefined();
});

it('which there are, whose they are, and of which template is known', async () => {
  expect(await knownProcesses(lists.db, ['p-1', 'nowhere'])).toEqual(new Set(['p-1']));
  expect(await assignedTo(lists.db, pia, ['p-1', 'p-2'], TODAY)).toEqual(new Set(['p-1']));
  expect(await templateUses(lists.db)).toContainEqual({ key: 'dayCare', version: 1, processes: 1 });
});
