import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { record, startApp, submit, type TestApp } from '../../app.testing.js';

let test: TestApp;
beforeEach(async () => {
  test = await startApp();
});
afterEach(() => test.close());

const line = {
  lineId: 'l1',
  owner: { kind: 'process' },
  year: 2026,
  account: { scheme: 'Produkt/Sachkonto', code: '351.01/5271' },
  kind: 'expense',
  class: 'operating',
  purpose: 'Werkstätten',
  plannedCents: 1_000_00,
};

it('lists the money by purse and year, and what is found about it, override and all', async () => {
  const [planner, treasurer, auditor] = [
    await test.as('planner'),
    await test.as('liaison'),
    await test.as('auditor'),
  ];
  const { id } = await submit(planner);
  let version = 1;
  const put = async (client: typeof planner, type: string, data: object): Promise<number> => {
    const answer = await record(client, id, version, type, data);
    if (answer.status === 201) version += 1;
    return answer.status;
  };
  expect(await put(planner, 'budget.planned', line)).toBe(201);
  expect(await put(treasurer, 'budget.appropriated', { lineId: 'l1', cents: 60_000, source: 'plan' })).toBe(
    201,
  );
  const spending = { lineId: 'l1', cents: 60_001, bookedOn: '2026-05-04', voucher: 'B 1' };
  expect(await put(planner, 'budget.spent', spending)).toBe(422);
  expect(await put(planner, 'budget.spent', { ...spending, legalGround: '§ 99 GemO' })).toBe(201);

  const { body: money } = await auditor.get(`/api/money?process=${id}`).expect(200);
  const sums = { plannedCents: 100_000, approvedCents: 60_000, availableCents: 60_000, spentCents: 60_001 };
  expect(money.items).toMatchObject([{ processId: id, purse: 'process', year: 2026, revenueCents: 0, sums }]);
  expect(money.totals).toMatchObject([{ purse: 'process', year: 2026, sums: { ...sums, freeCents: -1 } }]);
  expect((await auditor.get('/api/money?year=2025').expect(200)).body.items).toEqual([]);
  await auditor.get('/api/money?year=soon').expect(400);

  const found = (await auditor.get('/api/findings').expect(200)).body.items;
  expect(found.map(({ code }: { code: string }) => code).sort()).toEqual(['M1', 'M2', 'M3']);
  const { body: m2 } = await auditor.get('/api/findings?code=M2&effect=block').expect(200);
  expect(m2.items).toMatchObject([
    { processId: id, cents: 1, overriddenBecause: '§ 99 GemO', where: 'budgetLines.l1' },
  ]);
  expect(m2.items[0].message).toContain('600,01');
  const ofYear = async (year: string) =>
    (await auditor.get(`/api/findings?year=${year}`).expect(200)).body.items.map(
      (one: { year?: number }) => one.year,
    );
  expect(await ofYear('2026')).toEqual([2026, 2026, 2026]);
  expect(await ofYear('2025')).toEqual([]);
  expect((await auditor.get('/api/findings?effect=blockPaper').expect(200)).body.items).toEqual([]);
  await auditor.get('/api/findings?department=nowhere').expect(400);
  await test.stranger.get('/api/findings').expect(401);
});
