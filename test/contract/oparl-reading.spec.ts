import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startLinked } from '../../apps/api/src/outside/oparl/oparl.testing.js';
import type { Client, TestApp } from '../../apps/api/src/app.testing.js';

let test: TestApp;
let liaison: Client;
let admin: Client;
beforeAll(async () => {
  test = await startLinked();
  [liaison, admin] = [await test.as('liaison'), await test.as('admin')];
});
afterAll(() => test.close());

const read = async (role: string, label: string, more: object = {}) =>
  (
    await liaison
      .post('/api/council/reading')
      .send({ role, label, ...more })
      .expect(200)
  ).body;

describe('a printed result', () => {
  it.each([
    ['decision', 'einstimmig beschlossen', 'adopted'],
    ['preliminary', 'einstimmig beschlossen', 'recommended'],
    ['decision', 'zur Kenntnis genommen', 'noted'],
    ['decision', 'in die nächste Sitzung vertagt', 'postponed'],
    ['decision', 'siehe Anlage', undefined],
  ])('as %s: "%s" is read as %s', async (role, label, code) => {
    expect((await read(role, label)).code).toBe(code);
  });

  it('comes with its votes, how sure the reading is, and why', async () => {
    expect(await read('decision', 'mehrheitlich beschlossen, 12 Ja, 3 Nein', { bodyId: 'council' })).toEqual({
      code: 'adopted',
      confidence: 'certain',
      reason: 'Zustimmung in der Entscheidung',
      votes: { yes: 12, no: 3 },
    });
    const english = await liaison
      .post('/api/council/reading')
      .set('Accept-Language', 'en')
      .send({ role: 'decision', label: 'vertagt' });
    expect(english.body.reason).toBe('Postponed');
  });

  it('is refused without a label, with a role or a body nobody knows', async () => {
    const { body } = await liaison.post('/api/council/reading').send({ role: 'chair' }).expect(400);
    expect(body.errors.map(({ path }: { path: string }) => path).sort()).toEqual(['label', 'role']);
    await liaison
      .post('/api/council/reading')
      .send({ role: 'decision', label: 'x', bodyId: 'nobody' })
      .expect(400);
  });
});

describe("the municipality's own rules", () => {
  const put = (rules: object[]) => admin.put('/api/council/reading-rules').send({ rules });
  const rule = {
    pattern: 'durchgewunken',
    code: 'adopted',
    confidence: 'likely',
    reason: 'So sagt man hier',
  };

  it('come before the shipped ones', async () => {
    expect((await read('decision', 'durchgewunken')).code).toBeUndefined();
    const { body } = await put([{ ...rule, role: 'decision' }]).expect(200);
    expect(body.rules).toEqual([{ ...rule, role: 'decision' }]);
    expect(body.shipped.length).toBeGreaterThan(20);
    expect(await read('decision', 'durchgewunken')).toEqual({
      code: 'adopted',
      confidence: 'likely',
      reason: 'So sagt man hier',
    });
    expect((await read('preliminary', 'durchgewunken')).code).toBeUndefined();
    const changes = (await admin.get('/api/council/rules/changes').expect(200)).body.items;
    expect(changes[0]).toMatchObject({ what: 'readingRules', changedBy: { id: 'admin' } });
  });

  it('are refused with every fault at once, and cannot turn a notice into an approval', async () => {
    const before = (await admin.get('/api/council/reading-rules').expect(200)).body;
    const { body } = await put([
      { ...rule, pattern: '*' },
      { ...rule, pattern: 'kenntnis genommen' },
    ]).expect(400);
    expect(body.errors.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual([
      ['rules.0.pattern', 'rulePattern'],
      ['rules.1.code', 'ruleNeverApproves'],
    ]);
    for (const wrong of [{ code: 'great' }, { role: 'mayor' }, { role: [1] }, { pattern: 5 }])
      await put([{ ...rule, ...wrong }]).expect(400);
    expect((await admin.get('/api/council/reading-rules').expect(200)).body).toEqual(before);
  });

  it('are for administrators', async () => {
    await liaison.get('/api/council/reading-rules').expect(403);
    await liaison.put('/api/council/reading-rules').send({ rules: [] }).expect(403);
  });
});
