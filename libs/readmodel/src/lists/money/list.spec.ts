import { beforeAll, expect, it } from '@jest/globals';
import { aRunningMeasure } from '../../../../process/src/testing/histories.testing.js';
import { processLine } from '../../../../process/src/testing/samples.testing.js';
import { pia } from '../../../../process/src/testing/world.testing.js';
import { elsewhere, emptyLists, walked } from '../lists.testing.js';
import { listMoney, moneyTotals, type YearQuery } from './list.js';

const lists = emptyLists();

beforeAll(async () => {
  const planned = aRunningMeasure()
    .as(pia)
    .record('budget.planned', { ...processLine, lineId: 'l2' })
    .accepts()
    .record('budget.planned', { ...processLine, lineId: 'l3', kind: 'revenue', plannedCents: 400_000 })
    .accepts();
  await lists.put(planned);
  await lists.put(planned, elsewhere);
});

type Asked = Omit<YearQuery, 'limit'>;
const told = async (query: Asked = {}) =>
  (await walked((page) => listMoney(lists.db, { ...query, ...page }))).map(
    ({ processId, purse, year }) => `${processId} ${purse} ${String(year)}`,
  );

it('purses come by year, the latest first, with what each holds', async () => {
  expect(await told()).toEqual([
    'p-1 measure 2025',
    'p-2 measure 2025',
    'p-1 process 2024',
    'p-2 process 2024',
  ]);
  const { items } = await listMoney(lists.db, { year: 2025, department: 'social', limit: 5 });
  expect(items).toMatchObject([
    {
      ...{ measureId: 'm1', measureTitle: 'Fachstelle', revenueCents: 0 },
      sums: { plannedCents: 8_000_000, approvedCents: 8_000_000, freeCents: 8_000_000 },
    },
  ]);
});

it.each([
  [{ year: 2024 }, ['p-1 process 2024', 'p-2 process 2024']],
  [{ purse: 'measure' }, ['p-1 measure 2025', 'p-2 measure 2025']],
  [{ department: 'youth', year: 2025 }, ['p-2 measure 2025']],
  [{ processId: 'p-1' }, ['p-1 measure 2025', 'p-1 process 2024']],
] satisfies readonly (readonly [Asked, readonly string[]])[])('narrowed to %j', async (query, expected) => {
  expect(await told(query)).toEqual(expected);
});

it('adds up cost and never nets it with revenue; kept or counted, the sum is the same', async () => {
  const all = await moneyTotals(lists.db, { limit: 1 });
  expect(all).toMatchObject([
    { purse: 'process', year: 2024, revenueCents: 800_000, sums: { plannedCents: 3_000_000 } },
    { purse: 'measure', year: 2025, revenueCents: 0, sums: { approvedCents: 16_000_000 } },
  ]);
  const ofOne = await moneyTotals(lists.db, { processId: 'p-1', limit: 1 });
  expect(ofOne).toEqual(await moneyTotals(lists.db, { department: 'social', limit: 1 }));
  expect(ofOne).toMatchObject([{ revenueCents: 400_000 }, { sums: { plannedCents: 8_000_000 } }]);
});
