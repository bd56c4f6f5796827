import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { startApp, type Client, type TestApp } from '../../app.testing.js';
import { csvOf, fileOf, HEADINGS, processWith, typesOn } from './actuals.testing.js';

let test: TestApp;
let liaison: Client;
beforeAll(async () => {
  test = await startApp();
  liaison = await test.as('liaison');
});
afterAll(() => test.close());

let made = 0;
/** An account no other test books on. */
const newAccount = () => `3.6.2/${String(540_000 + (made += 1))}`;

let account: string;
let id: string;
beforeEach(async () => {
  account = newAccount();
  id = await processWith(test, [{ lineId: 'rent', code: account, approvedCents: 100_000 }]);
});

const preview = async (request: object, client = liaison) => {
  const answer = await client.put('/api/actuals/preview').send(request);
  expect([answer.status, answer.body.errors]).toEqual([200, undefined]);
  return answer.body;
};
const confirm = async (request: object, client = liaison) => {
  const { fingerprint } = await preview(request, client);
  return client.post('/api/actuals').send({ ...request, fingerprint });
};
const faultsOf = ({ faults }: { faults: { row?: number; heading?: string; code: string }[] }) =>
  faults.map(({ row, heading, code }) => [row, heading, code]);

describe('the preview of an export', () => {
  it('shows row by row what would be booked to which line, and books nothing', async () => {
    const seen = await preview({
      file: csvOf(`2026;${account};1.234,56;04.03.2026;B-1`.replace('1.234,56', '123,45')),
    });
    expect(seen).toMatchObject({
      format: 'csv',
      rows: 1,
      mapped: true,
      faults: [],
      already: [],
      passedOver: 0,
      bookings: [
        {
          row: 2,
          year: 2026,
          cents: 12_345,
          bookedOn: '2026-03-04',
          voucher: 'B-1',
          line: { processId: id, lineId: 'rent', code: account, purpose: 'Zweck von rent' },
        },
      ],
    });
    expect(seen.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(await typesOn(liaison, id)).not.toContain('budget.spent');
  });

  it('guesses the columns, also where account and voucher take two of them', async () => {
    const file = fileOf(
      `Bericht 2026\nHJ;Produkt;Sachkonto;Betrag in EUR;Buchungstag;Beleg-Nr.;Position\n2026;3.6.2;${account.slice(6)};10,00;2026-03-04;77;2\n`,
    );
    const seen = await preview({ file });
    expect(seen.mapping).toEqual({
      year: 'HJ',
      account: ['Produkt', 'Sachkonto'],
      amount: 'Betrag in EUR',
      bookedOn: 'Buchungstag',
      voucher: ['Beleg-Nr.', 'Position'],
    });
    expect(seen.bookings).toMatchObject([{ row: 3, cents: 1000, voucher: '77/2', line: { code: account } }]);
  });

  it('judges no row as long as a column is missing', async () => {
    const seen = await preview({ file: fileOf(`a;b;c\n1;2;3\n`) });
    expect(seen).toMatchObject({ mapped: false, bookings: [], fingerprint: null, header: ['a', 'b', 'c'] });
    expect(seen.example).toEqual([['1', '2', '3']]);
  });

  it('tells every fault with its row and its column', async () => {
    const seen = await preview({
      file: csvOf(
        `2026;${account};12,345;04.03.2026;B-1`,
        `2026;${account};12 $;31.02.2026;B-2`,
        `26;${account};12,00;04.03.2026;`,
        `2026;9.9.9/1;12,00;04.03.2026;B-4`,
        `2027;${account};12,00;04.03.2026;B-5`,
        `2026;${account};12,00;05.05.2026;B-6`,
        `2026;${account};=1+1;04.03.2026;B-7`,
        `2026;${account};12,00;04.03.2026`,
        `2026;${account};99999999999999999;04.03.2026;B-9`,
      ),
    });
    expect(faultsOf(seen)).toEqual([
      [2, 'Betrag', 'number.tooManyDecimals'],
      [3, 'Betrag', 'amount.currency'],
      [3, 'Buchungsdatum', 'day.noSuchDay'],
      [4, 'Haushaltsjahr', 'year.notYear'],
      [4, 'Belegnummer', 'value.empty'],
      [5, undefined, 'line.unknown'],
      [6, undefined, 'line.otherYear'],
      [7, 'Buchungsdatum', 'day.inFuture'],
      [8, 'Betrag', 'cell.formula'],
      [9, undefined, 'row.tooShort'],
      [10, 'Betrag', 'number.tooLarge'],
    ]);
    expect(seen.fingerprint).toBeNull();
    expect(seen.faults[6].message).toBe(
      `Für das Konto „${account}“ gibt es im Jahr 2027 keine Zeile, nur in: 2026.`,
    );
  });

  it('passes accounts of no process over where that is wanted, and rows of no amount', async () => {
    const file = csvOf(
      `2026;9.9.9/1;12,00;04.03.2026;B-1`,
      `2026;${account};0,00;04.03.2026;B-2`,
      `2026;${account};12,00;04.03.2026;B-3`,
    );
    expect(faultsOf(await preview({ file }))).toEqual([[2, undefined, 'line.unknown']]);
    const seen = await preview({ file, passOverUnknown: true });
    expect([seen.faults, seen.passedOver, seen.bookings.length]).toEqual([[], 2, 1]);
  });

  it('asks which line is meant where an account is in several of a year', async () => {
    const other = await processWith(test, [{ lineId: 'hall', code: account, approvedCents: 100_000 }]);
    const file = csvOf(`2026;${account};12,00;04.03.2026;B-1`);
    const seen = await preview({ file });
    expect(faultsOf(seen)).toEqual([[2, undefined, 'line.ambiguous']]);
    expect(seen.ambiguous).toMatchObject([{ year: 2026, account }]);
    expect(seen.ambiguous[0].lines.map(({ lineId }: { lineId: string }) => lineId).sort()).toEqual([
      'hall',
      'rent',
    ]);
    const chosen = await preview({
      file,
      lines: [{ year: 2026, account, processId: other, lineId: 'hall' }],
    });
    expect(chosen.bookings).toMatchObject([{ line: { processId: other, lineId: 'hall' } }]);
  });

  it('books beyond what is available only on a legal ground', async () => {
    const file = csvOf(`2026;${account};600,00;04.03.2026;B-1`, `2026;${account};600,00;05.03.2026;B-2`);
    const seen = await preview({ file });
    expect(seen.faults).toMatchObject([{ row: 3, code: 'money.withinAvailable', needsGround: true }]);
    expect(seen.fingerprint).toBeNull();
    const request = { file, grounds: [{ row: 3, legalGround: '§ 83 GO NRW' }] };
    expect((await preview(request)).faults).toEqual([]);
    expect((await confirm(request)).body).toMatchObject({ bookings: 2 });
    const { body } = await liaison.get(`/api/processes/${id}/entries`);
    const last = (body.items ?? body).at(-1);
    expect(last.data).toMatchObject({ cents: 60_000, legalGround: '§ 83 GO NRW' });
  });

  it('books for nobody where they may not', async () => {
    const file = csvOf(`2026;${account};12,00;04.03.2026;B-1`);
    const stranger = await test.as('planner2');
    expect(faultsOf(await preview({ file }, stranger))).toEqual([[2, undefined, 'entry.notPermitted']]);
    expect((await preview({ file }, await test.as('planner'))).faults).toEqual([]);
    const auditor = await (await test.as('auditor')).put('/api/actuals/preview').send({ file });
    expect([auditor.status, auditor.body.code]).toEqual([403, 'role.notPermitted']);
  });

  it('is told in the language of the person', async () => {
    const file = csvOf(`2026;9.9.9/1;12,00;04.03.2026;B-1`);
    const { body } = await liaison.put('/api/actuals/preview').set('Accept-Language', 'en').send({ file });
    expect(body.faults[0].message).toBe('The account “9.9.9/1” is in no process.');
  });
});

describe('what a preview showed is recorded', () => {
  it('on all processes together, each entry with its file and row', async () => {
    const second = newAccount();
    const other = await processWith(
      test,
      [{ lineId: 'hall', code: second, approvedCents: 100_000 }],
      'planner2',
    );
    const file = csvOf(
      `2026;${account};12,00;04.03.2026;B-1`,
      `2026;${second};13,00;05.03.2026;B-2`,
      `2026;${account};-2,00;06.03.2026;B-3`,
    );
    const answer = await confirm({ file });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({
      bookings: 3,
      processes: [
        { processId: id, bookings: 2 },
        { processId: other, bookings: 1 },
      ],
    });
    const { body } = await liaison.get(`/api/processes/${id}/entries`);
    expect((body.items ?? body).slice(-2)).toMatchObject([
      {
        type: 'budget.spent',
        occurredOn: '2026-03-04',
        basis: 'ist.csv, Zeile 2',
        data: { lineId: 'rent', cents: 1200, bookedOn: '2026-03-04', voucher: 'B-1' },
      },
      { type: 'budget.refunded', basis: 'ist.csv, Zeile 4', data: { cents: 200, voucher: 'B-3' } },
    ]);
    const verified = await (await test.as('auditor')).get('/api/journal/verify');
    expect(verified.body).toMatchObject({ ok: true });
  });

  it('once: the same file, or the same voucher on the same line, adds nothing', async () => {
    const file = csvOf(
      `2026;${account};12,00;04.03.2026;B-1`,
      `2026;${account};12,00;04.03.2026;B-1`,
      `2026;${account};13,00;04.03.2026;B-2`,
    );
    expect((await confirm({ file })).body).toMatchObject({ bookings: 2, already: 1 });
    const again = await preview({ file });
    expect(again).toMatchObject({ bookings: [], already: [2, 3, 4], faults: [], fingerprint: null });
    const renamed = await preview({ file: csvOf(`2026;${account};13,00;04.03.2026;B-2`) });
    expect(renamed).toMatchObject({ bookings: [], already: [2] });
    const before = await typesOn(liaison, id);
    const forced = await liaison.post('/api/actuals').send({ file, fingerprint: 'made-up' });
    expect([forced.status, forced.body.code]).toEqual([409, 'actuals.changed']);
    expect(await typesOn(liaison, id)).toEqual(before);
  });

  it('not under the name of a voucher that says another amount', async () => {
    await confirm({ file: csvOf(`2026;${account};12,00;04.03.2026;B-1`) });
    const seen = await preview({ file: csvOf(`2026;${account};13,00;04.03.2026;B-1`) });
    expect(faultsOf(seen)).toEqual([[2, undefined, 'voucher.otherAmount']]);
  });

  it('or nothing is: one row that does not fit holds up all', async () => {
    const file = csvOf(`2026;${account};12,00;04.03.2026;B-1`, `2026;${account};zwölf;04.03.2026;B-2`);
    const answer = await liaison.post('/api/actuals').send({ file, fingerprint: 'x' });
    expect([answer.status, answer.body.code]).toEqual([409, 'actuals.changed']);
    expect(await typesOn(liaison, id)).not.toContain('budget.spent');
  });

  it('no longer where the money has gone since the preview', async () => {
    const request = { file: csvOf(`2026;${account};900,00;04.03.2026;B-1`) };
    const { fingerprint } = await preview(request);
    expect((await confirm({ file: csvOf(`2026;${account};200,00;04.03.2026;B-9`) })).status).toBe(201);
    const late = await liaison.post('/api/actuals').send({ ...request, fingerprint });
    expect([late.status, late.body.code]).toEqual([409, 'actuals.changed']);
  });

  it('once, where two send the same at the same time', async () => {
    const request = { file: csvOf(`2026;${account};12,00;04.03.2026;B-1`) };
    const { fingerprint } = await preview(request);
    const send = () => liaison.post('/api/actuals').send({ ...request, fingerprint });
    const statuses = (await Promise.all([send(), send(), send()])).map(({ status }) => status);
    expect(statuses.sort()).toEqual([201, 409, 409]);
    expect((await typesOn(liaison, id)).filter((type) => type === 'budget.spent')).toHaveLength(1);
  });

  it('and a repeat with the same key gets the first answer', async () => {
    const request = { file: csvOf(`2026;${account};12,00;04.03.2026;B-1`) };
    const { fingerprint } = await preview(request);
    const send = () =>
      liaison
        .post('/api/actuals')
        .set('Idempotency-Key', `k-${account}`)
        .send({ ...request, fingerprint });
    const [first, second] = [await send(), await send()];
    expect([first.status, second.status, second.body]).toEqual([201, 201, first.body]);
  });

  it('with the columns kept for the next time', async () => {
    const file = fileOf(`w;x;y;z\n${account};12,00;04.03.2026;B-1\n`);
    const mapping = { account: ['w'], amount: 'x', bookedOn: 'y', voucher: ['z'] };
    expect((await preview({ file })).mapped).toBe(false);
    expect((await confirm({ file, mapping })).status).toBe(201);
    const next = await preview({ file: fileOf(`w;x;y;z\n${account};13,00;05.03.2026;B-2\n`) });
    expect([next.mappingFrom, next.mapping, next.bookings.length]).toEqual(['kept', mapping, 1]);
    // Other headings are those of another system.
    expect((await preview({ file: csvOf(`2026;${account};1,00;05.03.2026;B-3`) })).mappingFrom).toBe(
      'guessed',
    );
  });
});

describe('a file that is none', () => {
  it.each([
    ['nothing', '', 'file.empty'],
    ['a zip file that is no spreadsheet', 'PK\x05\x06' + '\0'.repeat(18), 'file.notSpreadsheet'],
    ['an old Excel file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'file.oldExcel'],
    ['a web page', '<!doctype html><html></html>', 'file.notTable'],
    ['bytes of no encoding', Buffer.from([0x61, 0x3b, 0x81, 0x0a]), 'file.encoding'],
    ['a quote that is never closed', `${HEADINGS}\n2026;"x;1,00;04.03.2026;B\n`, 'row.quote'],
  ])('%s is told so', async (_name, content, code) => {
    const seen = await preview({ file: fileOf(content, 'ist.xlsx') });
    expect(seen.faults.map((fault: { code: string }) => fault.code)).toEqual([code]);
    expect([seen.header, seen.fingerprint]).toEqual([[], null]);
  });

  it('windows-1252 is read as it is', async () => {
    const heading = Buffer.from(
      `Haushaltsjahr;Sachkonto;Betrag;Buchungsdatum;Beleg-Nr. Pr\xfcfung \x80\n`,
      'latin1',
    );
    const seen = await preview({
      file: fileOf(Buffer.concat([heading, Buffer.from('2026;1;1;04.03.2026;B')])),
    });
    expect(seen.header.at(-1)).toBe('Beleg-Nr. Prüfung €');
  });

  it('200,000 rows are judged, and one more is too many', async () => {
    const row = (_: unknown, at: number) => `2026;9.9.9/${String(at % 500)};1,00;04.03.2026;B-${String(at)}`;
    const rows = (count: number) => fileOf([HEADINGS, ...Array.from({ length: count }, row)].join('\n'));
    const passed = await preview({ file: rows(200_000), passOverUnknown: true });
    expect([passed.faults, passed.passedOver]).toEqual([[], 200_000]);
    const more = await preview({ file: rows(200_001) });
    expect(more.faults).toMatchObject([{ code: 'table.tooManyRows' }]);
    const told = await preview({ file: rows(1_200) });
    expect([told.rows, told.faults.length, told.moreFaults]).toEqual([1_200, 1_000, 200]);
  });

  it('what is larger than a file may be is refused with the limit', async () => {
    const answer = await liaison
      .put('/api/actuals/preview')
      .send({ file: { name: 'ist.csv', content: 'A'.repeat(41_000_000) } });
    expect([answer.status, answer.body.code]).toEqual([413, 'request.tooLarge']);
    const elsewhere = await liaison.post('/api/processes').send({ title: 'A'.repeat(300_000) });
    expect([elsewhere.status, elsewhere.body.detail]).toEqual([
      413,
      'Die Anfrage ist größer als 256 Kilobyte.',
    ]);
  });

  it('what is no base64, and what is no request, is told by its field', async () => {
    const answer = await liaison
      .put('/api/actuals/preview')
      .send({ file: { name: 'ist.csv', content: 'äöü' }, grounds: [{ row: 0 }], mapping: { account: 'x' } });
    expect(answer.status).toBe(400);
    expect(answer.body.errors.map(({ path }: { path: string }) => path).sort()).toEqual([
      'grounds.0.legalGround',
      'grounds.0.row',
      'mapping.account',
      'mapping.voucher',
    ]);
    const broken = await liaison
      .put('/api/actuals/preview')
      .send({ file: { name: 'ist.csv', content: 'äöü' } });
    expect([broken.status, broken.body.errors[0].path]).toEqual([400, 'file.content']);
  });
});
