import { beforeAll, expect, it } from '@jest/globals';
import { aDraftedMandate, implementing } from '../../../../process/src/testing/histories.testing.js';
import { commissionItem, measureLine, processLine } from '../../../../process/src/testing/samples.testing.js';
import { pia, yara } from '../../../../process/src/testing/world.testing.js';
import { elsewhere, emptyLists, walked } from '../lists.testing.js';
import { listMoneyChecks, type MoneyCheckQuery } from './list.js';

const lists = emptyLists();

beforeAll(async () => {
  const swapped = aDraftedMandate()
    .as(pia)
    .record('budget.planned', {
      ...{ ...processLine, plannedCents: 791_800_000 },
      cover: [{ source: 'Minderaufwand', cents: 791_800_000 }],
    })
    .accepts()
    .record('paper.revised', {
      ...{ paperId: 'p1', changes: {} },
      proposedItems: [{ ...commissionItem, amountCents: 798_100_000 }],
    })
    .accepts();
  await lists.put(swapped);
  const papers = swapped.dossier.papers.map((paper) => ({ ...paper, public: false }));
  await lists.put(swapped, { ...elsewhere, papers });
  await lists.put(implementing().as(pia).record('budget.planned', measureLine('m1')).accepts(), {
    id: 'p-3',
    number: '2024-003',
  });
});

const found = (query: Partial<MoneyCheckQuery> = {}) =>
  walked((page) => listMoneyChecks(lists.db, { actor: pia, today: '2026-01-01', ...query, ...page }));
const ids = async (query: Partial<MoneyCheckQuery>) => (await found(query)).map(({ processId }) => processId);

it('are narrowed by code and effect, and hold from their day on', async () => {
  const [first] = await found({ code: 'M5', department: 'social' });
  expect(first).toMatchObject({ code: 'M5', effect: 'blockPaper', cents: 6_300_000, where: 'papers.p1' });
  expect(await ids({ code: 'M5', today: first!.from })).toContain('p-1');
  expect(await ids({ code: 'M5', today: '2023-12-31' })).toEqual([]);
  expect(await ids({ code: 'M5', effect: 'alert' })).toEqual([]);
  expect(await ids({ code: 'M5', purse: 'measure' })).toEqual([]);
  expect(new Set((await found({ processId: 'p-3' })).map(({ purse }) => purse))).toEqual(
    new Set(['measure']),
  );
});

it('about a paper that is not public are told in its department alone', async () => {
  expect(await ids({ code: 'M5' })).toEqual(['p-1']);
  expect(await ids({ code: 'M5', actor: yara })).toEqual(['p-1', 'p-2']);
});

it('about a year are told with those about none in particular', async () => {
  const years = async (year: number) => new Set((await found({ year })).map((one) => one.year));
  expect(await years(2025)).toEqual(new Set([2025, undefined]));
  expect(await years(1999)).toEqual(new Set([undefined]));
});
