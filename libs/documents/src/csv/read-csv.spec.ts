import { describe, expect, it } from '@jest/globals';
import { readTable } from '../read-table.js';

const csv = (text: string, encoding: BufferEncoding = 'utf8') => readTable(Buffer.from(text, encoding));
const cellsOf = ({ rows }: { rows: readonly { cells: readonly string[] }[] }) =>
  rows.map(({ cells }) => cells);
const faultsOf = async (text: string) =>
  (await csv(text)).faults.map(({ code, row, column }) => ({ code, row, column }));

describe('a CSV file', () => {
  it('gives its headings and its rows with the numbers a spreadsheet program shows', async () => {
    const table = await csv('Jahr;Konto;Betrag\r\n2026;51120;1.234,56\r\n\r\n2027; 51121 ;-5,00\r\n');
    expect(table).toEqual({
      format: 'csv',
      sheets: [],
      header: ['Jahr', 'Konto', 'Betrag'],
      headerRow: 1,
      preamble: [],
      rows: [
        { row: 2, cells: ['2026', '51120', '1.234,56'] },
        { row: 4, cells: ['2027', '51121', '-5,00'] },
      ],
      footnotes: [],
      faults: [],
      moreFaults: 0,
    });
  });

  it.each([
    ['semicolons, though amounts have commas', 'a;b\n1,5;2,5\n3,5;4,5\n'],
    ['commas, with amounts in quotes', 'a,b\n"1,5","2,5"\n"3,5","4,5"\n'],
    ['tabs', 'a\tb\n1,5\t2,5\n3,5\t4,5\n'],
    ['lines that end as they did on old machines', 'a;b\r1,5;2,5\r3,5;4,5\r'],
  ])('is separated by %s', async (_name, text) => {
    expect(cellsOf(await csv(text))).toEqual([
      ['1,5', '2,5'],
      ['3,5', '4,5'],
    ]);
  });

  it('keeps separators, line breaks and quotes that stand in quotes', async () => {
    const table = await csv('a;b\n"x;y";"erste\nzweite"\n"sagt ""ja""";2" Rohr\n');
    expect(cellsOf(table)).toEqual([
      ['x;y', 'erste\nzweite'],
      ['sagt "ja"', '2" Rohr'],
    ]);
    expect(table.faults).toEqual([]);
  });

  it.each([
    ['UTF-8', Buffer.from('Straße;€\nÄ;ü\n')],
    ['UTF-8 with a byte order mark', Buffer.from('\ufeffStraße;€\nÄ;ü\n')],
    ['windows-1252', Buffer.from('Stra\xdfe;\x80\n\xc4;\xfc\n', 'latin1')],
    ['UTF-16', Buffer.from('\ufeffStraße;€\nÄ;ü\n', 'utf16le')],
  ])('is read as %s by its content', async (_name, bytes) => {
    const table = await readTable(bytes);
    expect(table.header).toEqual(['Straße', '€']);
    expect(cellsOf(table)).toEqual([['Ä', 'ü']]);
  });

  it('finds the headings below a title and leaves sources below a line of underscores aside', async () => {
    const table = await csv(
      'Bevölkerung: Kreise, Stichtag\nFortschreibung\n;;männlich;weiblich\n31.12.2025;Musterau;10;-\n__________\nQuelle: Amt\n',
    );
    expect(table.preamble.map(({ cells }) => cells[0])).toEqual([
      'Bevölkerung: Kreise, Stichtag',
      'Fortschreibung',
    ]);
    expect(table.header).toEqual(['', '', 'männlich', 'weiblich']);
    expect(table.headerRow).toBe(3);
    expect(cellsOf(table)).toEqual([['31.12.2025', 'Musterau', '10', '-']]);
    expect(table.footnotes).toEqual(['Quelle: Amt']);
    expect(table.faults).toEqual([]);
  });

  it('takes the row it is told as headings', async () => {
    const table = await readTable(Buffer.from('a;b\nc;d\n1;2\n'), { headerRow: 2 });
    expect(table.header).toEqual(['c', 'd']);
    expect(cellsOf(table)).toEqual([['1', '2']]);
  });
});

describe('what is wrong with a CSV file is told with its row', () => {
  it('rows of another width than the headings', async () => {
    expect(await faultsOf('a;b;c\n1;2;3\n1;2\n1;2;3;4\n1;2;3;;\n')).toEqual([
      { code: 'row.tooShort', row: 3, column: undefined },
      { code: 'row.tooLong', row: 4, column: undefined },
    ]);
  });

  it('a formula, which is not taken over', async () => {
    const table = await csv(
      'a;b\n=1+2;x\n"=HYPERLINK(""http://x"")";@SUM(A1)\n-12,00;+49 30 1\n-SUMME(A1);-\n',
    );
    expect(table.faults.map(({ row, column }) => [row, column])).toEqual([
      [2, 0],
      [3, 0],
      [3, 1],
      [5, 0],
    ]);
    expect(cellsOf(table)).toEqual([
      ['', 'x'],
      ['', ''],
      ['-12,00', '+49 30 1'],
      ['', '-'],
    ]);
  });

  it('a quote that is never closed', async () => {
    expect(await faultsOf('a;b\n1;2\n3;"4\n5;6\n')).toEqual([
      { code: 'row.quote', row: 3, column: undefined },
    ]);
  });

  it.each([
    ['nothing', '', 'file.empty'],
    ['nothing but space', ' \n \n', 'file.empty'],
    ['separators only', ';;;\n;;;\n', 'table.empty'],
    ['a web page called .xls', '<html><table><tr><td>1</td></tr></table></html>', 'file.notTable'],
    ['a PDF', '%PDF-1.7\n', 'file.notTable'],
    ['no text', 'a;b\n\u0000\u0001;2\n', 'file.encoding'],
  ])('%s', async (_name, text, code) => {
    const table = await csv(text);
    expect(table.faults.map((fault) => fault.code)).toEqual([code]);
    expect(table.header).toEqual([]);
    expect(table.rows).toEqual([]);
  });

  it('bytes that are letters in no encoding we know', async () => {
    const table = await readTable(Buffer.from([0x61, 0x3b, 0x62, 0x0a, 0x81, 0x3b, 0x8d]));
    expect(table.faults.map(({ code }) => code)).toEqual(['file.encoding']);
  });

  it('more than may be: bytes, rows, columns, characters', async () => {
    const bytes = Buffer.from('a;b\n1;2\n3;4\n');
    const codes = async (limits: object, from = bytes) =>
      (await readTable(from, { limits })).faults.map(({ code, row, params }) => ({ code, row, params }));
    expect(await codes({ bytes: 5 })).toEqual([
      { code: 'file.tooLarge', row: undefined, params: { limit: 5 } },
    ]);
    expect(await codes({ rows: 1 })).toEqual([
      { code: 'table.tooManyRows', row: undefined, params: { limit: 1 } },
    ]);
    expect(await codes({ rows: 2 })).toEqual([]);
    expect(await codes({ columns: 1 })).toEqual([
      { code: 'table.tooManyColumns', row: 1, params: { limit: 1 } },
    ]);
    expect(await codes({ cellCharacters: 2 }, Buffer.from('a;b\n123;4\n'))).toEqual([
      { code: 'cell.tooLong', row: 2, params: { limit: 2 } },
    ]);
  });

  it('the first faults one by one and the rest by their number', async () => {
    const table = await readTable(Buffer.from(`a;b\n${'=1;2\n'.repeat(5)}`), { limits: { faults: 3 } });
    expect([table.faults.length, table.moreFaults]).toEqual([3, 2]);
  });
});

it('200,000 rows are read and 200,001 are refused', async () => {
  const rows = (count: number) =>
    Buffer.from(
      `Jahr;Konto;Betrag\n${Array.from({ length: count }, (_, row) => `2026;${row};1,00\n`).join('')}`,
    );
  const table = await readTable(rows(200_000));
  expect([table.rows.length, table.faults]).toEqual([200_000, []]);
  expect(table.rows.at(-1)).toEqual({ row: 200_001, cells: ['2026', '199999', '1,00'] });
  expect((await readTable(rows(200_001))).faults).toEqual([
    { code: 'table.tooManyRows', params: { limit: 200_000 } },
  ]);
});

it('reading is called off by its signal', async () => {
  const calledOff = readTable(Buffer.from('a;b\n1;2\n'), { signal: AbortSignal.abort(new Error('enough')) });
  await expect(calledOff).rejects.toThrow('enough');
});

it('reading tells how far it is', async () => {
  const told: (readonly [done: number, of: number])[] = [];
  const text = `a;b\n${'1;2\n'.repeat(50_000)}`;
  await readTable(Buffer.from(text), { onProgress: (done, of) => told.push([done, of]) });
  expect(told).toEqual([
    [0, text.length],
    [65_536, text.length],
    [131_072, text.length],
    [196_608, text.length],
  ]);
});
