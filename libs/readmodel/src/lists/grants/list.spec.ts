import { beforeAll, expect, it } from '@jest/globals';
import { aCommissionedProcess } from '../../../../process/src/testing/histories.testing.js';
import { pia, thea } from '../../../../process/src/testing/world.testing.js';
import { elsewhere, emptyLists, walked } from '../lists.testing.js';
import { funders, grantTotals, listGrants, type GrantQuery } from './list.js';

const lists = emptyLists();

beforeAll(async () => {
  const grant = { purpose: 'Planung', amountCents: 500, ownShareCents: 100, from: '2024-01-01' } as const;
  const applied = aCommissionedProcess()
    .as(thea)
    .record('grant.recorded', {
      ...grant,
      grantId: 'z1',
      programme: 'Land',
      funder: 'Freistaat',
      until: '2025-12-31',
      state: 'applied',
    })
    .accepts()
    .record('grant.recorded', {
      ...grant,
      grantId: 'z2',
      programme: 'Bund',
      until: '2024-12-31',
      state: 'applied',
    })
    .accepts()
    .record('grant.refused', { grantId: 'z2', noticeOn: '2024-05-01', reason: 'Überzeichnet' })
    .accepts();
  await lists.put(applied);
  const granted = applied
    .record('grant.granted', {
      grantId: 'z1',
      noticeOn: '2024-05-01',
      amountCents: 400,
      reportDueOn: '2026-06-30',
    })
    .accepts();
  await lists.put(granted, { ...elsewhere, grants: granted.dossier.grants.slice(0, 1) });
});

const asked = (query: Partial<GrantQuery> = {}): GrantQuery => ({ today: '2026-07-01', ...query });
const told = async (query: Partial<GrantQuery> = {}) =>
  (await walked((page) => listGrants(lists.db, { ...asked(query), ...page }))).map(
    ({ processId, grantId, state }) => `${processId} ${grantId} ${state}`,
  );

it.each([
  [{}, ['p-1 z1 applied', 'p-2 z1 granted', 'p-1 z2 refused']],
  [{ state: 'granted' }, ['p-2 z1 granted']],
  [{ department: 'social', until: '2025-06-30' }, ['p-1 z2 refused']],
  [{ funder: ' FREISTAAT' }, ['p-1 z1 applied', 'p-2 z1 granted']],
  [{ processId: 'p-1', state: 'refused' }, ['p-1 z2 refused']],
  [{ report: 'open' }, ['p-2 z1 granted']],
  [{ report: 'overdue' }, ['p-2 z1 granted']],
  [{ report: 'overdue', today: '2026-06-30' }, []],
  [{ report: 'given' }, []],
] satisfies readonly (readonly [Partial<GrantQuery>, readonly string[]])[])(
  'narrowed to %j',
  async (query, expected) => {
    expect(await told(query)).toEqual(expected);
  },
);

it('tells what became of a grant', async () => {
  const { items } = await listGrants(lists.db, { ...asked({ state: 'granted' }), limit: 1 });
  expect(items).toMatchObject([
    {
      ...{ programme: 'Land', funder: 'Freistaat', amountCents: 400, noticeOn: '2024-05-01' },
      ...{ reportDueOn: '2026-06-30', owesReport: true },
      sums: { grantedCents: 400, ownShareCents: 100, spentCents: 0 },
    },
  ]);
});

it('adds up by state; kept or counted, the sum is the same', async () => {
  const totals = await grantTotals(lists.db, asked());
  expect(totals).toMatchObject([
    { state: 'applied', count: 1, amountCents: 500, sums: { grantedCents: 0 } },
    { state: 'granted', count: 1, amountCents: 400, sums: { grantedCents: 400 } },
    { state: 'refused', count: 1, amountCents: 500 },
  ]);
  expect(await grantTotals(lists.db, asked({ until: '2099-12-31' }))).toEqual(totals);
});

it('names each funder once', async () => {
  expect(await funders(lists.db, pia)).toEqual(['Freistaat']);
});
