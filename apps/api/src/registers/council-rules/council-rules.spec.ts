import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Database } from '@plankreis/journal';
import { amend, record, startApp, type Client, type TestApp } from '../../app.testing.js';
import { CouncilProcess } from '../../lists/council/council.testing.js';
import { DATABASE } from '../../platform/database/tokens.js';

let test: TestApp;
let admin: Client;
beforeEach(async () => {
  test = await startApp();
  admin = await test.as('admin');
});
afterEach(() => test.close());

const usual = {
  federalState: 'HE',
  invitationDays: 5,
  terms: [],
  papersLapse: false,
  reportMonths: 12,
  tolerance: { days: 90, percent: 10, cents: 1_000_000 },
  preliminary: [
    { when: 'unbudgetedMoney', bodyKind: 'financeCommittee' },
    { when: 'localMatter', bodyKind: 'districtCouncil' },
  ],
  signers: {},
};

const rules = async () => (await admin.get('/api/council/rules').expect(200)).body;
const put = (sent: object) => admin.put('/api/council/rules').send(sent);

describe('the rules', () => {
  it('are the usual ones until somebody says otherwise; everybody reads them', async () => {
    for (const who of ['planner', 'head', 'liaison', 'admin', 'auditor'])
      expect((await (await test.as(who)).get('/api/council/rules').expect(200)).body).toEqual(usual);
    await test.stranger.get('/api/council/rules').expect(401);
  });

  it('are changed as a whole, by administrators only', async () => {
    const changed = {
      ...usual,
      federalState: 'BY',
      invitationDays: 10,
      terms: [{ from: '2020-05-01', until: '2026-04-30' }],
      papersLapse: true,
      preliminary: [{ when: 'always', template: 'dayCare', paperKind: 'mandate', bodyId: 'council' }],
      signers: { personnel: 'youth', legal: 'school' },
    };
    for (const who of ['planner', 'head', 'liaison', 'auditor'])
      await (await test.as(who)).put('/api/council/rules').send(changed).expect(403);
    expect(await rules()).toEqual(usual);
    expect((await put(changed).expect(200)).body).toEqual(changed);
    expect(await rules()).toEqual(changed);
  });

  it('are refused with every fault at once, and stay as they were', async () => {
    const { body } = await put({
      ...usual,
      federalState: 'XX',
      invitationDays: 61,
      terms: [
        { from: '2026-01-01', until: '2025-01-01' },
        { from: '2020-01-01', until: '2024-12-31' },
        { from: '2024-12-31', until: '2029-12-31' },
        { from: 'yesterday', until: '2029-12-31' },
      ],
      tolerance: { days: -1, percent: 101, cents: 0.5 },
      preliminary: [
        { when: 'always' },
        { when: 'always', bodyKind: 'council', bodyId: 'council' },
        { when: 'always', bodyId: 'nobody' },
        { when: 'never', bodyKind: 'council' },
        { when: 'always', bodyKind: 'council', template: 'astrology' },
      ],
      signers: { personnel: 'nowhere', treasury: 'youth' },
      more: 1,
    }).expect(400);
    expect(
      body.errors.map(({ path, code }: { path: string; code: string }) => `${path}: ${code}`).sort(),
    ).toEqual([
      'federalState: oneOf',
      'invitationDays: range',
      'more: unknownKey',
      'preliminary.0.bodyKind: exactlyOne',
      'preliminary.1.bodyKind: exactlyOne',
      'preliminary.2.bodyId: unknownReference',
      'preliminary.3.when: oneOf',
      'preliminary.4.template: unknownReference',
      'signers.treasury: unknownKey',
      'terms.0.until: endBeforeStart',
      'terms.2.from: termsOverlap',
      'terms.3.from: day',
      'tolerance.cents: wholeNumber',
      'tolerance.days: range',
      'tolerance.percent: range',
    ]);
    expect(await rules()).toEqual(usual);
    const { body: unknown } = await put({ ...usual, signers: { legal: 'nowhere' } }).expect(400);
    expect(unknown.errors).toMatchObject([{ path: 'signers.legal', code: 'unknownReference' }]);
    await put({}).expect(400);
  });

  it('ask no body that is no more, and keep one they ask', async () => {
    const { body: old } = await admin
      .post('/api/bodies')
      .send({ name: 'Alt', kind: 'committee', responsibilities: [], active: false })
      .expect(201);
    const asking = (bodyId: string) => ({ ...usual, preliminary: [{ when: 'always', bodyId }] });
    const { body: refused } = await put(asking(old.id)).expect(400);
    expect(refused.errors).toMatchObject([{ path: 'preliminary.0.bodyId', code: 'bodyInactive' }]);
    await put(asking('council')).expect(200);
    const { body: kept } = await amend(admin, '/api/bodies/council', { active: false }, 400);
    expect(kept.errors).toMatchObject([{ path: 'active', code: 'bodyInRules' }]);
    await put(usual).expect(200);
    await amend(admin, '/api/bodies/council', { active: false });
  });
});

describe('what is configured', () => {
  /** Today is Monday, 4 May 2026. */
  const schedule = async ({ id, version }: CouncilProcess, sessionOn: string) =>
    record(await test.as('liaison'), id, version, 'consultation.scheduled', {
      paperId: 'paper',
      bodyId: 'council',
      role: 'information',
      sessionOn,
    });

  it('is what the next entry is judged by', async () => {
    const process = await CouncilProcess.of(test);
    await process.released('paper', '2026-05-01');
    // four working days lie between
    const refused = await schedule(process, '2026-05-11');
    expect([refused.status, refused.body.code]).toEqual([422, 'requirements.missing']);
    await put({ ...usual, invitationDays: 4 }).expect(200);
    expect((await schedule(process, '2026-05-11')).status).toBe(201);
  });

  it('counts the holidays of the federal state', async () => {
    const process = await CouncilProcess.of(test);
    await process.released('paper', '2026-05-01');
    // to Monday, 8 June: 22 working days, one less where Corpus Christi is a holiday
    await put({ ...usual, invitationDays: 22 }).expect(200);
    expect((await schedule(process, '2026-06-08')).status).toBe(422);
    await put({ ...usual, invitationDays: 22, federalState: 'NI' }).expect(200);
    expect((await schedule(process, '2026-06-08')).status).toBe(201);
  });
});

describe('every change', () => {
  const changes = async (who: string, query = '') =>
    (await (await test.as(who)).get(`/api/council/rules/changes${query}`).expect(200)).body;

  it('leaves a trace with who, when, before and after; for administrators and auditors', async () => {
    expect(await changes('auditor')).toEqual({ items: [] });
    await put({ ...usual, invitationDays: 7 }).expect(200);
    await put({ ...usual, invitationDays: 7 }).expect(200);
    await put({ ...usual, invitationDays: 99 }).expect(400);
    await amend(admin, '/api/bodies/council', { name: 'Rat' });
    const { items } = await changes('auditor');
    const by = { changedAt: '2026-05-04T09:00:00.000Z', changedBy: { id: 'admin', name: 'Name of admin' } };
    const council = { kind: 'council', responsibilities: [], active: true };
    expect(items).toEqual([
      {
        ...by,
        what: 'body',
        id: 'council',
        before: { ...council, name: 'Kreistag' },
        after: { ...council, name: 'Rat' },
      },
      { ...by, what: 'councilRules', id: '1', before: usual, after: { ...usual, invitationDays: 7 } },
    ]);
    expect(await changes('admin')).toEqual({ items });
    for (const who of ['planner', 'head', 'liaison'])
      await (await test.as(who)).get('/api/council/rules/changes').expect(403);
  });

  it('is found page by page, newest first', async () => {
    for (const name of ['A', 'B', 'C', 'D', 'E']) await amend(admin, '/api/bodies/council', { name });
    const names: string[] = [];
    for (let next: string | undefined = '', pages = 0; next !== undefined; pages++) {
      expect(pages).toBeLessThan(3);
      const page: { items: { after: { name: string } }[]; next?: string } = await changes(
        'auditor',
        `?limit=2&cursor=${next}`,
      );
      names.push(...page.items.map(({ after }) => after.name));
      next = page.next;
    }
    expect(names).toEqual(['E', 'D', 'C', 'B', 'A']);
    const client = await test.as('auditor');
    const { body } = await client.get('/api/council/rules/changes?cursor=x').expect(400);
    expect(body.errors).toMatchObject([{ path: 'cursor', code: 'cursor' }]);
  });

  it('cannot be altered afterwards', async () => {
    await amend(admin, '/api/bodies/council', { name: 'Rat' });
    const db = test.app.get<Database>(DATABASE);
    for (const spoil of [
      "UPDATE configuration_change SET changed_by = 'x'",
      'DELETE FROM configuration_change',
    ])
      await expect(db.write((tx) => tx.run(spoil))).rejects.toThrow();
    expect((await changes('auditor')).items).toHaveLength(1);
  });
});
