import { describe, expect, it } from '@jest/globals';
import { readTable } from '../read-table.js';
import { sheetXml, workbookOf, workbookParts, zipOf } from '../workbook.testing.js';

const cellsOf = ({ rows }: { rows: readonly { cells: readonly string[] }[] }) =>
  rows.map(({ cells }) => cells);
const codesOf = async (bytes: Buffer, options = {}) =>
  (await readTable(bytes, options)).faults.map(({ code, row, column }) => [code, row, column]);

describe('a spreadsheet', () => {
  it('gives texts, numbers with a comma, and days', async () => {
    const table = await readTable(
      workbookOf([
        ['Haushalt 2026'],
        [],
        ['Jahr', 'Konto', 'Tag', 'Betrag', 'Bemerkung'],
        [2026, '00512', { day: 46387 }, 1234.56, ''],
        [2027, '00513', { day: 46387.604166666664 }, -0.1, 'Nachtrag & <mehr>'],
      ]),
    );
    expect(table).toMatchObject({
      format: 'xlsx',
      sheets: ['Tabelle1'],
      sheet: 'Tabelle1',
      headerRow: 3,
      faults: [],
    });
    expect(table.header).toEqual(['Jahr', 'Konto', 'Tag', 'Betrag', 'Bemerkung']);
    expect(table.rows).toEqual([
      { row: 4, cells: ['2026', '00512', '2026-12-31', '1234,56', ''] },
      { row: 5, cells: ['2027', '00513', '2026-12-31 14:30', '-0,1', 'Nachtrag & <mehr>'] },
    ]);
  });

  it('shows of a stored number what a person sees', async () => {
    const xml = (stored: string, style = 2) => ({ xml: `<c s="${style}"><v>${stored}</v></c>` });
    const table = await readTable(
      workbookOf([
        ['a', 'b', 'c', 'd', 'e', 'f'],
        [
          xml('1234.5600000000001'),
          xml('0.30000000000000004'),
          xml('1.2E-3'),
          xml('1.5E+9'),
          xml('999999999999999.9'),
          xml('-0.0'),
        ],
      ]),
    );
    expect(cellsOf(table)).toEqual([['1234,56', '0,3', '0,0012', '1500000000', '1000000000000000', '0']]);
  });

  it('looks texts up that are stored elsewhere, without what is written to pronounce them', async () => {
    const shared = (index: number) => ({ xml: `<c t="s"><v>${index}</v></c>` });
    const table = await readTable(
      workbookOf([
        ['a', 'b', 'c'],
        [shared(0), shared(1), shared(9)],
      ]),
    );
    expect(cellsOf(table)).toEqual([['Straße', 'Maßnahme', '']]);
  });

  it('is read from the sheet that is named, else from the first', async () => {
    const bytes = zipOf(workbookParts({ Eins: sheetXml([['a'], ['1']]), Zwei: sheetXml([['b'], ['2']]) }));
    expect((await readTable(bytes)).header).toEqual(['a']);
    const second = await readTable(bytes, { sheet: 'Zwei' });
    expect([second.sheet, second.sheets, second.header]).toEqual(['Zwei', ['Eins', 'Zwei'], ['b']]);
    expect((await readTable(bytes, { sheet: 'Drei' })).faults).toEqual([
      { code: 'sheet.unknown', params: { sheet: 'Drei', sheets: 'Eins, Zwei' } },
    ]);
  });
});

describe('what is wrong with a spreadsheet is told', () => {
  it('a formula, whatever it came to, and an error, with their places', async () => {
    const table = await readTable(
      workbookOf([
        ['a', 'b'],
        [{ formula: '1+1', value: 2 }, '=HYPERLINK("x")'],
        [{ xml: '<c t="e"><v>#REF!</v></c>' }, 'gut'],
      ]),
    );
    expect(table.faults).toEqual([
      { code: 'cell.formula', row: 2, column: 0, params: { text: '2' } },
      { code: 'cell.formula', row: 2, column: 1, params: { text: '=HYPERLINK("x")' } },
      { code: 'cell.error', row: 3, column: 0, params: { text: '#REF!' } },
    ]);
    expect(cellsOf(table)).toEqual([
      ['', ''],
      ['', 'gut'],
    ]);
  });

  it('cells beyond the headings', async () => {
    expect(await codesOf(workbookOf([['a', 'b'], ['1', '2', '3'], ['1']]))).toEqual([
      ['row.tooLong', 2, undefined],
    ]);
  });

  it.each([
    ['a zip file that is no spreadsheet', zipOf({ 'brief.txt': 'Sehr geehrte' }), 'file.notSpreadsheet'],
    ['an empty zip file', Buffer.from('PK\x05\x06' + '\0'.repeat(18), 'latin1'), 'file.notSpreadsheet'],
    [
      'an OpenDocument sheet',
      zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<a/>' }),
      'file.openDocument',
    ],
    ['an old or locked Excel file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'file.oldExcel'],
    ['a zip file that breaks off', workbookOf([['a'], ['1']]).subarray(0, 400), 'file.broken'],
    ['XML that is none', zipOf(workbookParts({ a: '<worksheet><row></worksheet>' })), 'file.broken'],
    [
      'entities of its own',
      zipOf(workbookParts({ a: '<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>' })),
      'file.broken',
    ],
    ['a sheet with nothing in it', workbookOf([]), 'table.empty'],
  ])('%s', async (_name, bytes, code) => {
    expect(await codesOf(bytes)).toEqual([[code, undefined, undefined]]);
  });

  it('a file that unpacks into far more than it seems', async () => {
    const bomb = zipOf(workbookParts({ a: ' '.repeat(5_000_000) + sheetXml([['a'], ['1']]) }));
    expect(bomb.length).toBeLessThan(20_000);
    expect(await codesOf(bomb, { limits: { unpackedBytes: 1_000_000 } })).toEqual([
      ['file.unpacksTooLarge', undefined, undefined],
    ]);
  });

  it('a file of thousands of parts', async () => {
    const many = zipOf(Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}`, ''])));
    expect(await codesOf(many, { limits: { parts: 20 } })).toEqual([
      ['file.unpacksTooLarge', undefined, undefined],
    ]);
  });

  it('more columns than may be, wherever they stand', async () => {
    const wide = workbookOf([['a'], [{ xml: '<c r="XFD2"><v>1</v></c>' }]]);
    expect(await codesOf(wide)).toEqual([['table.tooManyColumns', 2, undefined]]);
  });
});

it('reading a spreadsheet is called off by its signal', async () => {
  const calledOff = readTable(workbookOf([['a'], ['1']]), { signal: AbortSignal.abort(new Error('enough')) });
  await expect(calledOff).rejects.toThrow('enough');
});

it('reading a spreadsheet tells how far it is, and never more than all of it', async () => {
  const told: (readonly [done: number, of: number])[] = [];
  const rows = Array.from({ length: 5_000 }, (_, row) => [`Zeile ${row}`, row]);
  await readTable(workbookOf([['a', 'b'], ...rows]), { onProgress: (done, of) => told.push([done, of]) });
  const of = told[0]![1];
  expect(told.length).toBeGreaterThan(2);
  expect(told.map(([done]) => done)).toEqual(
    told.map(([done]) => done).toSorted((one, other) => one - other),
  );
  expect(told.at(-1)).toEqual([of, of]);
});

it('names the sheets of a spreadsheet also where the one that was read is none', async () => {
  const book = zipOf(workbookParts({ Deckblatt: sheetXml([]), Daten: sheetXml([['a'], ['1']]) }));
  expect(await readTable(book)).toMatchObject({
    sheets: ['Deckblatt', 'Daten'],
    sheet: 'Deckblatt',
    faults: [{ code: 'table.empty' }],
  });
  expect(await readTable(book, { sheet: 'Anlage' })).toMatchObject({
    sheets: ['Deckblatt', 'Daten'],
    faults: [{ code: 'sheet.unknown' }],
  });
  expect((await readTable(book, { sheet: 'Daten' })).faults).toEqual([]);
});
