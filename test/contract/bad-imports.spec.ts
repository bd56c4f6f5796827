import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { sheetXml, workbookOf, workbookParts, zipOf } from '../../libs/documents/src/workbook.testing.js';
import { processWith, typesOn } from '../../apps/api/src/outside/actuals/actuals.testing.js';
import { startApp, type Client, type TestApp } from '../../apps/api/src/app.testing.js';
import { csvOf, fileOf } from '../../apps/api/src/registers/imports/imports.testing.js';

/** Each import with a heading it understands, a good row, and what must be as it was where anything is wrong. */
interface Import {
  readonly path: string;
  readonly header: readonly string[];
  readonly row: readonly string[];
  readonly client: () => Client;
  readonly beside: () => object;
  readonly state: () => Promise<unknown>;
  /** What a confirmation needs besides. */
  readonly confirmation: object;
  readonly refusal: readonly [status: number, code: string];
}

const ACCOUNT = '3.6.2/588888';
let test: TestApp;
let admin: Client;
let planner: Client;
let liaison: Client;
let indicatorId: string;
let process: string;

beforeAll(async () => {
  test = await startApp();
  [admin, planner, liaison] = await Promise.all([test.as('admin'), test.as('planner'), test.as('liaison')]);
  const file = fileOf('Schlüssel;Name;Ebene\n1;Nord;Bezirk\n');
  await admin.post('/api/social-spaces/import').send({ file }).expect(201);
  const indicator = { name: 'Einwohner', unit: 'Personen', source: 'Melderegister', active: true };
  indicatorId = (await planner.post('/api/indicators').send(indicator).expect(201)).body.id;
  process = await processWith(test, [{ lineId: 'rent', code: ACCOUNT, approvedCents: 100_000 }]);
});
afterAll(() => test.close());

const imports: readonly (readonly [string, Import])[] = [
  [
    'social spaces',
    {
      path: '/api/social-spaces/import',
      header: ['Schlüssel', 'Name', 'Ebene'],
      row: ['2', 'Süd', 'Bezirk'],
      client: () => admin,
      beside: () => ({}),
      state: async () => (await admin.get('/api/social-spaces').expect(200)).body,
      confirmation: {},
      refusal: [422, 'import.faulty'],
    },
  ],
  [
    'values',
    {
      path: '/api/indicators/import',
      header: ['Sozialraum', 'Jahr', 'Wert'],
      row: ['Nord', '2020', '1,5'],
      client: () => planner,
      beside: () => ({ indicatorId }),
      state: async () =>
        (await planner.get(`/api/indicators/values?indicatorId=${indicatorId}`).expect(200)).body,
      confirmation: {},
      refusal: [422, 'import.faulty'],
    },
  ],
  [
    'actuals',
    {
      path: '/api/actuals',
      header: ['Sachkonto', 'Betrag', 'Datum', 'Belegnummer'],
      row: [ACCOUNT, '1,00', '04.03.2026', 'B-1'],
      client: () => liaison,
      beside: () => ({}),
      state: () => typesOn(liaison, process),
      confirmation: { fingerprint: 'forced' },
      refusal: [409, 'actuals.changed'],
    },
  ],
];

describe.each(imports)(
  'a file of %s',
  (_name, { path, header, row, client, beside, state, confirmation, refusal }) => {
    const rowsOf = (...rows: readonly (readonly string[])[]) =>
      [header, ...rows].map((cells) => cells.join(';')).join('\n');
    const preview = async (content: string | Buffer, more: object = {}) => {
      const request = { file: fileOf(content), ...beside(), ...more };
      return (await client().put(`${path}/preview`).send(request).expect(200)).body;
    };
    const told = (body: { faults: { row?: number; heading?: string; code: string }[] }) =>
      body.faults.map(({ row: at, heading, code }) => [at, heading, code]);

    /** What is wrong, in the preview and by whoever takes it over all the same; nothing is written. */
    const wrong = async (content: string | Buffer, more: object = {}) => {
      const before = await state();
      const seen = await preview(content, more);
      const request = { file: fileOf(content), ...beside(), ...more };
      const forced = await client()
        .post(path)
        .send({ ...request, ...confirmation });
      expect([forced.status, forced.body.code]).toEqual(refusal);
      expect(await state()).toEqual(before);
      return seen;
    };

    it('is told every row that is too short or too long beside the rows that are sound', async () => {
      const seen = await wrong(
        rowsOf(row, row.slice(0, -1), [...row.slice(0, 1), 'x', ...row], row.slice(0, 1)),
      );
      expect(told(seen)).toEqual([
        [3, undefined, 'row.tooShort'],
        [4, undefined, 'row.tooLong'],
        [5, undefined, 'row.tooShort'],
      ]);
      expect(seen.rows).toBe(4);
    });

    it('is told the cell with a formula once, in CSV and in a workbook, whatever it came to', async () => {
      const at = header.length - 2;
      const cells = row.map((cell, column) => (column === at ? '=1+1' : cell));
      expect(told(await wrong(rowsOf(cells)))).toEqual([[2, header[at], 'cell.formula']]);
      const computed = row.map((cell, column) => (column === at ? { formula: '1+1', value: 2 } : cell));
      expect(told(await wrong(workbookOf([header, computed])))).toEqual([[2, header[at], 'cell.formula']]);
    });

    it('is told the first of many faults by their rows, and how many more there are', async () => {
      const faulty = row.map(() => 'zzz').join(';');
      const seen = await wrong(csvOf(header.join(';'), 3_000, () => faulty));
      expect(seen.faults.length).toBe(1_000);
      expect(seen.moreFaults).toBeGreaterThanOrEqual(2_000);
      const rows = seen.faults.map(({ row: at }: { row: number }) => at);
      expect(rows).toEqual(rows.toSorted((one: number, other: number) => one - other));
      expect(rows[0]).toBe(2);
    });

    it('may have the sheet that is meant behind one that holds nothing', async () => {
      const book = zipOf(
        workbookParts({ Deckblatt: sheetXml([]), Daten: sheetXml([header, row]), Rest: sheetXml([['x']]) }),
      );
      const seen = await wrong(book);
      expect(seen).toMatchObject({ sheets: ['Deckblatt', 'Daten', 'Rest'], sheet: 'Deckblatt', header: [] });
      expect(told(seen)).toEqual([[undefined, undefined, 'table.empty']]);
      const other = await preview(book, { sheet: 'Daten' });
      expect(other).toMatchObject({ sheet: 'Daten', header, mapped: true, faults: [] });
      expect(told(await wrong(book, { sheet: 'Anlage' }))).toEqual([[undefined, undefined, 'sheet.unknown']]);
    });

    it('has a name for every column, also for those without a heading of their own', async () => {
      const seen = await preview('a;;a;b\n1;2;3;4\n');
      expect(seen.header).toEqual(['a', '(B)', 'a (C)', 'b']);
      expect(seen).toMatchObject({ mapped: false, faults: [], mappingFrom: 'guessed' });
    });
  },
);

describe('a file of 200,000 rows', () => {
  const preview = async (client: Client, path: string, content: string, beside: object = {}) =>
    (
      await client
        .put(`${path}/preview`)
        .send({ file: fileOf(content), ...beside })
        .expect(200)
    ).body;

  it('holds more social spaces than can be kept, and that is all that is said of them', async () => {
    const row = (at: number) => `neu-${String(at)};Raum ${String(at)};Quartier`;
    const seen = await preview(
      admin,
      '/api/social-spaces/import',
      csvOf('Schlüssel;Name;Ebene', 200_000, row),
    );
    expect(seen.rows).toBe(200_000);
    expect(seen.faults).toMatchObject([{ code: 'spaces.tooMany' }]);
  });

  it('that names one social space over and over is told so by its rows', async () => {
    const rows = csvOf('Schlüssel;Name;Ebene', 200_000, () => '2;Süd;Bezirk');
    const seen = await preview(admin, '/api/social-spaces/import', rows);
    expect(seen.faults[0]).toMatchObject({
      row: 3,
      heading: 'Schlüssel',
      message: 'Dasselbe steht schon in Zeile 2.',
    });
    expect([seen.faults.length, seen.moreFaults]).toEqual([1_000, 198_999]);
  });
});
