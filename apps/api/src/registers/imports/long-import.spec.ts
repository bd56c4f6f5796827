import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { processWith, typesOn } from '../../outside/actuals/actuals.testing.js';
import { startApp, type Client, type TestApp } from '../../app.testing.js';
import { ProgressPace } from '../../platform/http/tells-progress.js';
import { csvOf, fileOf, following, hungUp, type Line } from './imports.testing.js';

let test: TestApp;
let planner: Client;
let admin: Client;
let indicatorId: string;

beforeAll(async () => {
  test = await startApp();
  // At once, so that what is told does not depend on how fast the machine is.
  Object.assign(test.app.get(ProgressPace), { patience: 0, every: 0 });
  planner = await test.as('planner');
  admin = await test.as('admin');
  const file = fileOf(csvOf('Schlüssel;Name;Ebene', 20, (at) => `${String(at)};Raum ${String(at)};Bezirk`));
  await admin.post('/api/social-spaces/import').send({ file }).expect(201);
  indicatorId = await newIndicator('Einwohner');
});
afterAll(() => test.close());

const newIndicator = async (name: string): Promise<string> => {
  const indicator = { name, unit: 'Personen', source: 'Melderegister', active: true };
  return (await planner.post('/api/indicators').send(indicator).expect(201)).body.id;
};
const valuesOf = async (id: string) =>
  (await planner.get(`/api/indicators/values?indicatorId=${id}`).expect(200)).body;
/** What is written one after the other is done once something later is written. */
const writeSomething = () => newIndicator(`Danach ${String(Math.random())}`);

/** Twenty spaces by as many days as it takes. */
const dayOf = (at: number): string =>
  new Date(Date.UTC(1990, 0, 1 + Math.floor(at / 20))).toISOString().slice(0, 10);
const manyValues = (count: number) =>
  fileOf(csvOf('Sozialraum;Datum;Wert', count, (at) => `${String(at % 20)};${dayOf(at)};${String(at)}`));

const stagesOf = (lines: readonly Line[]) => [
  ...new Set(lines.flatMap(({ stage }) => (stage === undefined ? [] : [stage]))),
];

describe('a long import', () => {
  it('tells how far it is, and at last what it came to', async () => {
    const request = { file: manyValues(25_000), indicatorId };
    const lines: Line[] = [];
    for await (const line of await following(test, 'planner', '/api/indicators/import', request))
      lines.push(line);
    expect(lines.at(-1)).toEqual({ status: 201, body: { added: 25_000, changed: 0, unchanged: 0 } });
    const told = lines.slice(0, -1);
    expect(stagesOf(told)).toEqual(['reading', 'checking', 'writing'].slice(-stagesOf(told).length));
    expect(stagesOf(told)).toContain('writing');
    for (const stage of stagesOf(told)) {
      const steps = told.filter((line) => line.stage === stage);
      const done = steps.map((line) => line.done!);
      expect(done).toEqual(done.toSorted((one, other) => one - other));
      for (const step of steps) expect(step.done).toBeLessThanOrEqual(step.of!);
      if (stage !== 'reading') expect(new Set(steps.map((step) => step.of))).toEqual(new Set([25_000]));
    }
    expect((await valuesOf(indicatorId)).more).toBe(true);
  });

  it('tells what is wrong as it would have been told without', async () => {
    const rows = csvOf('Sozialraum;Datum;Wert', 8_000, (at) => `${String(at % 20)};${dayOf(at)};viele`);
    const request = { file: fileOf(rows), indicatorId };
    let last: Line | undefined;
    for await (const line of await following(test, 'planner', '/api/indicators/import', request)) last = line;
    const { body } = await planner.post('/api/indicators/import').send(request).expect(422);
    expect(last).toEqual({ status: 422, body });
    expect(body.code).toBe('import.faulty');

    let seen: Line | undefined;
    const preview = '/api/indicators/import/preview';
    for await (const line of await following(test, 'planner', preview, request, { method: 'PUT' }))
      seen = line;
    expect(seen).toMatchObject({ status: 200, body: { rows: 8_000, added: 0, moreFaults: 7_000 } });
  });
});

describe('whoever hangs up in the middle of an import calls it off', () => {
  it('of values: none is there, and the same attempt can be made again', async () => {
    const id = await newIndicator('Abgebrochen');
    const request = { file: manyValues(20_000), indicatorId: id };
    await hungUp(test, 'planner', '/api/indicators/import', request, { at: 'writing', key: 'once' });
    await writeSomething();
    expect(await valuesOf(id)).toEqual({ items: [], more: false });
    // Since the indicator itself, nothing but what was written after.
    const changes = await admin.get('/api/council/rules/changes?limit=2').expect(200);
    expect(changes.body.items.map(({ what }: { what: string }) => what)).toEqual(['indicator', 'indicator']);

    const again = await planner
      .post('/api/indicators/import')
      .set('Idempotency-Key', 'once')
      .send(request)
      .expect(201);
    expect(again.body).toEqual({ added: 20_000, changed: 0, unchanged: 0 });
  });

  it('of social spaces: the tree is as it was', async () => {
    const before = (await admin.get('/api/social-spaces').expect(200)).body.items;
    const row = (at: number) => `neu-${String(at)};Neuer Raum ${String(at)};Quartier;0`;
    const file = fileOf(csvOf('Schlüssel;Name;Ebene;Gehört zu', 5_000, row));
    await hungUp(test, 'admin', '/api/social-spaces/import', { file }, { at: 'writing' });
    await writeSomething();
    expect((await admin.get('/api/social-spaces').expect(200)).body.items).toEqual(before);
  });

  it('of bookings: nothing is booked', async () => {
    const liaison = await test.as('liaison');
    const code = '3.6.2/599999';
    const id = await processWith(test, [{ lineId: 'rent', code, approvedCents: 100_000_000 }]);
    const rows = csvOf(
      'Haushaltsjahr;Sachkonto;Betrag;Buchungsdatum;Belegnummer',
      800,
      (at) => `2026;${code};1,00;04.03.2026;B-${String(at)}`,
    );
    const request = { file: fileOf(rows) };
    const { body } = await liaison.put('/api/actuals/preview').send(request).expect(200);
    expect([body.faults, body.bookings.length]).toEqual([[], 800]);
    const confirmation = { ...request, fingerprint: body.fingerprint };
    await hungUp(test, 'liaison', '/api/actuals', confirmation, { at: 'checking' });
    await writeSomething();
    expect(await typesOn(liaison, id)).not.toContain('budget.spent');
    expect((await liaison.post('/api/actuals').send(confirmation).expect(201)).body.bookings).toBe(800);
  });
});
