import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  listsOf,
  rebuildLists,
  record,
  startApp,
  submit,
  type Client,
  type TestApp,
} from '../../app.testing.js';

let test: TestApp;
beforeEach(async () => {
  test = await startApp();
});
afterEach(() => test.close());

const grant = {
  grantId: 'g1',
  programme: 'Landesprogramm Quartier',
  funder: 'Landesamt für Soziales',
  purpose: 'Aufbau einer Anlaufstelle',
  amountCents: 70_001,
  ownShareCents: 30_000,
  from: '2026-01-01',
  until: '2026-12-31',
  state: 'applied',
};

const line = {
  owner: { kind: 'process' },
  year: 2026,
  account: { scheme: 'Produkt/Sachkonto', code: '351.01/5271' },
  class: 'operating',
  purpose: 'Anlaufstelle',
  grantId: 'g1',
};

/** A process on which entries are recorded one after the other. */
async function process(): Promise<{
  readonly id: string;
  readonly put: (client: Client, type: string, data: object) => Promise<number>;
}> {
  const { id } = await submit(await test.as('planner'));
  let version = 1;
  return {
    id,
    put: async (client, type, data) => {
      const { status } = await record(client, id, version, type, data);
      if (status === 201) version += 1;
      return status;
    },
  };
}

async function grants(client: Client, query = '') {
  const { body } = await client.get(`/api/money/grants${query}`).expect(200);
  return body as {
    items: { grantId: string; state: string; owesReport: boolean; sums: Record<string, number> }[];
    next: string | null;
  };
}

async function totalsOf(client: Client, query = '') {
  const { body } = await client.get(`/api/money/grants/totals${query}`).expect(200);
  return body as {
    totals: { state: string; count: number; amountCents: number; sums: Record<string, number> }[];
    funders: string[];
  };
}

const ids = async (client: Client, query: string) =>
  (await grants(client, query)).items.map(({ grantId }) => grantId);

describe('grants over all processes', () => {
  it('are told with own share, what came in, what was spent, and the report of use', async () => {
    const [planner, treasurer, auditor] = [
      await test.as('planner'),
      await test.as('liaison'),
      await test.as('auditor'),
    ];
    const { id, put } = await process();
    expect(await put(planner, 'grant.recorded', grant)).toBe(403);
    expect(await put(treasurer, 'grant.recorded', grant)).toBe(201);
    await put(planner, 'budget.planned', { ...line, lineId: 'cost', kind: 'expense', plannedCents: 100_001 });
    await put(planner, 'budget.planned', { ...line, lineId: 'in', kind: 'revenue', plannedCents: 70_001 });
    await put(treasurer, 'budget.appropriated', {
      lineId: 'cost',
      cents: 60_001,
      source: 'grant',
      grantId: 'g1',
    });
    await put(treasurer, 'budget.appropriated', { lineId: 'cost', cents: 20_000, source: 'plan' });
    expect(
      await put(treasurer, 'grant.granted', {
        grantId: 'g1',
        noticeOn: '2026-02-01',
        reportDueOn: '2027-06-30',
      }),
    ).toBe(201);
    const booking = { bookedOn: '2026-05-04', voucher: 'B 1' };
    await put(planner, 'budget.spent', { ...booking, lineId: 'in', cents: 40_000 });
    expect(await put(planner, 'budget.spent', { ...booking, lineId: 'cost', cents: 33_333 })).toBe(201);

    const sums = {
      grantedCents: 70_001,
      ownShareCents: 30_000,
      ownCoveredCents: 20_000,
      givenOutCents: 60_001,
      receivedCents: 40_000,
      spentCents: 33_333,
    };
    const told = await grants(auditor);
    expect(told).toMatchObject({
      items: [
        {
          processId: id,
          grantId: 'g1',
          funder: 'Landesamt für Soziales',
          state: 'granted',
          amountCents: 70_001,
          reportDueOn: '2027-06-30',
          sums,
        },
      ],
      next: null,
    });
    expect(await totalsOf(auditor)).toEqual({
      totals: [{ state: 'granted', count: 1, amountCents: 70_001, sums }],
      funders: ['Landesamt für Soziales'],
    });
    const { body } = await auditor.get(`/api/processes/${id}`).expect(200);
    const { ownShareCents: _asked, ...became } = sums;
    expect(body.grants).toMatchObject([{ id: 'g1', sums: became }]);
    expect(await ids(auditor, '?report=open')).toEqual(['g1']);
    expect(await ids(auditor, '?report=overdue')).toEqual([]);
    expect(await put(treasurer, 'grant.useReported', { grantId: 'g1', reportedOn: '2026-05-04' })).toBe(201);
    expect(await ids(auditor, '?report=open')).toEqual([]);
    expect(await ids(auditor, '?report=given')).toEqual(['g1']);
    const lists = await listsOf(test);
    await rebuildLists(test);
    expect(await listsOf(test)).toEqual(lists);
  });

  it('are narrowed by funder, state, department, process and end, and read page by page', async () => {
    const treasurer = await test.as('liaison');
    const { id, put } = await process();
    const more = [
      { grantId: 'late', until: '2028-12-31' },
      { grantId: 'soon', until: '2026-06-30', funder: 'LANDESAMT  für soziales' },
      {
        grantId: 'other',
        until: '2027-12-31',
        funder: 'Stiftung Nachbarschaft',
        state: 'granted',
        reportDueOn: '2026-03-31',
      },
      { grantId: 'nobody', until: '2027-06-30', funder: undefined },
    ];
    for (const one of more) expect(await put(treasurer, 'grant.recorded', { ...grant, ...one })).toBe(201);
    expect(
      await put(treasurer, 'grant.refused', {
        grantId: 'soon',
        noticeOn: '2026-03-01',
        reason: 'Überzeichnet',
      }),
    ).toBe(201);
    // What is settled comes last, whenever it would have ended.
    expect(await ids(treasurer, '')).toEqual(['nobody', 'other', 'late', 'soon']);
    expect(await ids(treasurer, '?until=2027-12-31')).toEqual(['nobody', 'other', 'soon']);
    expect(await ids(treasurer, '?state=granted')).toEqual(['other']);
    expect(await ids(treasurer, `?funder=${encodeURIComponent('Landesamt für Soziales')}`)).toEqual([
      'late',
      'soon',
    ]);
    expect(await ids(treasurer, '?report=overdue')).toEqual(['other']);
    expect(await ids(treasurer, `?process=${id}&department=youth`)).toHaveLength(4);
    const all = await grants(treasurer, '?limit=3');
    const { totals, funders } = await totalsOf(treasurer);
    expect(funders).toHaveLength(2);
    expect(totals.map(({ state, count }) => [state, count])).toEqual([
      ['applied', 2],
      ['granted', 1],
      ['refused', 1],
    ]);
    // Those kept along with every write, and those added up for one process.
    expect((await totalsOf(treasurer, `?process=${id}`)).totals).toEqual(totals);
    expect(await ids(treasurer, `?limit=3&cursor=${all.next!}`)).toEqual(['soon']);
    const { body } = await treasurer.get('/api/money/grants?state=lost&until=soon').expect(400);
    expect(body.errors.map(({ path }: { path: string }) => path).sort()).toEqual(['state', 'until']);
    expect((await totalsOf(treasurer, '?state=granted')).totals).toEqual(
      totals.filter(({ state }) => state === 'granted'),
    );
    await treasurer.get('/api/money/grants?department=nowhere').expect(400);
    await treasurer.get('/api/money/grants/totals?department=nowhere').expect(400);
    await test.stranger.get('/api/money/grants/totals').expect(401);
    await test.stranger.get('/api/money/grants').expect(401);
  });
});

describe('the report of use', () => {
  const granted = { ...grant, state: 'granted' };

  it('is waited for before the process ends', async () => {
    const [treasurer, head] = [await test.as('liaison'), await test.as('head')];
    const { id, put } = await process();
    await put(treasurer, 'grant.recorded', { ...granted, reportDueOn: '2027-06-30' });
    const { status, body } = await record(head, id, 2, 'topic.dropped', { reason: 'Kein Bedarf' });
    expect([status, body.missing]).toEqual([
      422,
      [
        {
          code: 'grant.accounted',
          where: 'grants.g1',
          remedy: 'grant.useReported',
          message:
            'Für „Landesprogramm Quartier“ steht der Verwendungsnachweis noch aus (fällig am 30.06.2027); nach dem Ende des Prozesses ließe er sich nicht mehr erfassen.',
        },
      ],
    ]);
    expect(await put(treasurer, 'grant.useReported', { grantId: 'g1', reportedOn: '2026-05-04' })).toBe(201);
    expect(await put(head, 'topic.dropped', { reason: 'Kein Bedarf' })).toBe(201);
  });

  it('is waited for no more once the process has ended without a day for it', async () => {
    const [treasurer, head] = [await test.as('liaison'), await test.as('head')];
    const { put } = await process();
    await put(treasurer, 'grant.recorded', granted);
    const owed = async () => (await grants(head)).items.map(({ owesReport }) => owesReport);
    expect(await owed()).toEqual([true]);
    expect(await put(head, 'topic.dropped', { reason: 'Kein Bedarf' })).toBe(201);
    expect(await owed()).toEqual([false]);
  });
});

describe('registration for the budget', () => {
  it('is told with the line and the year, and is added up over all processes', async () => {
    const [planner, treasurer] = [await test.as('planner'), await test.as('liaison')];
    const { id, put } = await process();
    const planned = { ...line, grantId: undefined, lineId: 'l1', kind: 'expense', plannedCents: 100_000 };
    expect(await put(planner, 'budget.planned', planned)).toBe(201);
    expect(await put(planner, 'budget.registered', { lineId: 'l1', cents: 90_000 })).toBe(201);
    expect(await put(treasurer, 'budget.appropriated', { lineId: 'l1', cents: 60_000, source: 'plan' })).toBe(
      201,
    );
    const { body: money } = await treasurer.get(`/api/money?process=${id}`).expect(200);
    const sums = { registeredCents: 90_000, registeredOpenCents: 30_000, approvedCents: 60_000 };
    expect(money.items).toMatchObject([{ sums }]);
    expect(money.totals).toMatchObject([{ sums }]);
    expect((await treasurer.get('/api/money').expect(200)).body.totals).toEqual(money.totals);
    const { body } = await planner.get(`/api/processes/${id}`).expect(200);
    expect(body.budgetLines).toMatchObject([{ sums, registrations: [{ cents: 90_000 }] }]);
    expect(
      await put(planner, 'budget.spent', {
        lineId: 'l1',
        cents: 60_001,
        bookedOn: '2026-05-04',
        voucher: 'B 1',
        legalGround: '§ 99 GemO',
      }),
    ).toBe(201);
    // To give money is for the treasury; to take back an early booking for nobody here.
    const recordable = async (client: Client) =>
      Object.fromEntries(
        (await client.get('/api/findings').expect(200)).body.items.map(
          ({ code, recordable: type }: { code: string; recordable?: string }) => [code, type],
        ),
      );
    expect(await recordable(treasurer)).toMatchObject({ M1: 'budget.appropriated' });
    expect((await recordable(planner))['M1']).toBeUndefined();
  });
});
