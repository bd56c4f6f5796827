import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type Client, type TestApp } from '../../app.testing.js';

let test: TestApp;
let planner: Client;
let admin: Client;
let space: string;
let indicator: string;

beforeAll(async () => {
  test = await startApp();
  planner = await test.as('planner');
  admin = await test.as('admin');
  const made = await admin
    .post('/api/social-spaces')
    .send({ key: '0', name: 'Landkreis', level: 'municipality', active: true })
    .expect(201);
  space = made.body.id;
  const added = await planner
    .post('/api/indicators')
    .send({ name: 'SGB II', unit: 'Prozent', source: 'BA', active: true })
    .expect(201);
  indicator = added.body.id;
});
afterAll(() => test.close());

const put = (body: object, id = indicator) => planner.put(`/api/indicators/${id}/values`).send(body);
const place = () => ({ spaceId: space, asOf: '2020-12-31' });
const kept = async () =>
  (await planner.get(`/api/indicators/values?indicatorId=${indicator}`).expect(200)).body.items;

describe('a value typed in', () => {
  it('stands in its place to the last digit; the next one replaces it, and the log tells both', async () => {
    await put({ ...place(), value: 123_456_789.000_001, note: 'provisional' }).expect(200);
    expect(await kept()).toEqual([
      { indicatorId: indicator, ...place(), value: '123456789.000001', note: 'provisional' },
    ]);
    await put({ ...place(), missing: 'secret' }).expect(200);
    expect(await kept()).toEqual([{ indicatorId: indicator, ...place(), missing: 'secret' }]);
    const { body } = await admin.get('/api/council/rules/changes').expect(200);
    expect(body.items[0]).toMatchObject({
      what: 'indicatorValue',
      before: { value: '123456789.000001' },
      after: { name: 'SGB II, Landkreis', missing: 'secret' },
    });
  });

  it('is written without an exponent, however small', async () => {
    await put({ ...place(), value: 0.000_001 }).expect(200);
    expect(await kept()).toMatchObject([{ value: '0.000001' }]);
  });

  it.each([
    ['with neither a value nor why it is missing', {}, ['value valueOrMissing']],
    ['with both', { value: 1, missing: 'later' }, ['value valueOrMissing']],
    ['with something said of nothing', { missing: 'later', note: 'estimated' }, ['note noteOfNothing']],
    ['of a day to come', { value: 1, asOf: '2999-12-31' }, ['asOf dayInFuture']],
    ['of a space nobody knows', { value: 1, spaceId: 'atlantis' }, ['spaceId unknownReference']],
    ['with more digits than are kept', { value: 0.000_000_1 }, ['value number']],
  ])('is refused %s', async (_, more, faults) => {
    const before = await kept();
    const { body } = await put({ ...place(), ...more }).expect(400);
    expect(body.errors.map(({ path, code }: { path: string; code: string }) => `${path} ${code}`)).toEqual(
      faults,
    );
    expect(await kept()).toEqual(before);
  });

  it('tells all faults at once', async () => {
    const { body } = await put({ spaceId: 'atlantis', asOf: '31.12.2020', missing: 'gone' }).expect(400);
    expect(body.errors.map(({ path }: { path: string }) => path).sort()).toEqual([
      'asOf',
      'missing',
      'spaceId',
    ]);
  });

  it('is for those who plan, and for an indicator that is there', async () => {
    await put({ ...place(), value: 1 }, 'nothing').expect(404);
    await admin
      .put(`/api/indicators/${indicator}/values`)
      .send({ ...place(), value: 1 })
      .expect(403);
  });
});
