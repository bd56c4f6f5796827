import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { amend, startApp, type Client, type TestApp } from '../../../app.testing.js';

let test: TestApp;
let planner: Client;
let admin: Client;
let north: string;
let sgb2: string;

const sent = (text: string | Buffer, name = 'datei.csv') => ({
  name,
  content: Buffer.from(text).toString('base64'),
});

const spacesCsv = `Schlüssel;Name;Ebene;Gehört zu
0;Landkreis;Landkreis;
1;Nord;Bezirk;0
2;Süd;Bezirk;0
11;Hafen;Quartier;1
`;

beforeAll(async () => {
  test = await startApp();
  planner = await test.as('planner');
  admin = await test.as('admin');
  await admin
    .post('/api/social-spaces/import')
    .send({ file: sent(spacesCsv) })
    .expect(201);
  const { body } = await planner.get('/api/social-spaces').expect(200);
  north = body.items.find(({ key }: { key: string }) => key === '1').id;
  const added = await planner
    .post('/api/indicators')
    .send({ name: 'SGB II', unit: 'Prozent', source: 'BA', active: true })
    .expect(201);
  sgb2 = added.body.id;
});
afterAll(() => test.close());

const preview = async (text: string | Buffer, more: object = {}) =>
  (
    await planner
      .put('/api/indicators/import/preview')
      .send({ file: sent(text), indicatorId: sgb2, ...more })
      .expect(200)
  ).body;
const take = (text: string | Buffer, more: object = {}) =>
  planner.post('/api/indicators/import').send({ file: sent(text), indicatorId: sgb2, ...more });
const values = async (query = '') =>
  (await planner.get(`/api/indicators/values?indicatorId=${sgb2}${query}`).expect(200)).body.items;
const faults = (body: { faults: { row?: number; heading?: string; code: string }[] }) =>
  body.faults.map(({ row, heading, code }) =>
    [row, heading, code].filter((one) => one !== undefined).join(' '),
  );

describe('social spaces', () => {
  const spaces = async () => (await admin.get('/api/social-spaces').expect(200)).body.items;
  const previewSpaces = async (text: string, more = {}) =>
    (
      await admin
        .put('/api/social-spaces/import/preview')
        .send({ file: sent(text), ...more })
        .expect(200)
    ).body;
  const area = (properties: object, geometry: object) => ({ type: 'Feature', properties, geometry });
  const square = (x: number): object => ({
    type: 'Polygon',
    coordinates: [
      [
        [x, 50],
        [x + 1, 50],
        [x + 1, 51],
        [x, 50],
      ],
    ],
  });
  const collection = (...features: object[]) => JSON.stringify({ type: 'FeatureCollection', features });

  it('come in as a tree; the same file twice changes nothing', async () => {
    expect((await spaces()).map(({ name }: { name: string }) => name)).toEqual([
      'Landkreis',
      'Nord',
      'Hafen',
      'Süd',
    ]);
    const { body } = await admin
      .post('/api/social-spaces/import')
      .send({ file: sent(spacesCsv) })
      .expect(201);
    expect(body).toEqual({ added: 0, changed: 0, unchanged: 4 });
  });

  it('are refused with every row that is wrong, and nothing is written', async () => {
    const text = `Schlüssel;Name;Ebene;Gehört zu
1;Nordost;Quartier;11
3;;Bezirk;0
3;West;Mond;0
4;Ost;Bezirk;99
5;=SUMME(A1);Bezirk;0
6;Zu kurz
`;
    const body = await previewSpaces(text);
    expect(body).toMatchObject({ mapped: true, format: 'csv' });
    expect(faults(body).sort()).toEqual([
      '2 Gehört zu spaceCircle',
      '3 Name value.empty',
      '4 Ebene level.unknown',
      '4 Schlüssel row.duplicate',
      '5 Gehört zu space.unknown',
      '6 Name cell.formula',
      '7 row.tooShort',
      'space.inTheWay',
    ]);
    const answer = await admin
      .post('/api/social-spaces/import')
      .send({ file: sent(text) })
      .expect(422);
    expect(answer.body.code).toBe('import.faulty');
    expect(await spaces()).toHaveLength(4);
  });

  it('come with their outlines from GeoJSON', async () => {
    const file = sent(
      collection(area({ key: 1, name: 'Nord' }, square(9)), area({ key: '2', name: 'Süd' }, square(10))),
    );
    const mapping = { key: 'key', name: 'name', fixedLevel: 'district' };
    const send = () => admin.post('/api/social-spaces/import').send({ file, mapping }).expect(201);
    expect((await send()).body).toEqual({ added: 0, changed: 2, unchanged: 0 });
    expect((await send()).body).toEqual({ added: 0, changed: 0, unchanged: 2 });
    const { body } = await planner.get('/api/social-spaces/shapes').expect(200);
    expect(body.items.find(({ spaceId }: { spaceId: string }) => spaceId === north).shape).toEqual(square(9));
    expect((await spaces()).find(({ id }: { id: string }) => id === north)).toMatchObject({ hasShape: true });
  });

  it('of GeoJSON that is none, or whose areas are none, say which', async () => {
    const mapping = { key: 'key', name: 'name', fixedLevel: 'district' };
    expect(faults(await previewSpaces('{"type": "FeatureColl'))).toEqual(['geojson.notJson']);
    expect(faults(await previewSpaces('{"type":"Topology"}'))).toEqual(['geojson.notFeatures']);
    const point = { type: 'Point', coordinates: [9, 50] };
    const utm = {
      type: 'Polygon',
      coordinates: [
        [
          [500_000, 5_500_000],
          [500_001, 5_500_000],
          [500_001, 5_500_001],
          [500_000, 5_500_000],
        ],
      ],
    };
    const open = {
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [9, 50],
            [10, 50],
            [10, 51],
            [9, 51],
          ],
        ],
      ],
    };
    const body = await previewSpaces(
      collection(
        area({ key: '7', name: 'A' }, point),
        area({ key: '8', name: 'B' }, utm),
        area({ key: '9', name: 'C' }, open),
        {},
      ),
      { mapping },
    );
    expect(faults(body).slice(0, 4)).toEqual([
      '1 geojson.geometry',
      '2 geojson.coordinates',
      '3 geojson.ring',
      '4 geojson.notFeature',
    ]);
    expect(await spaces()).toHaveLength(4);
  });
});

describe('values', () => {
  const wide = `Sozialraum;2019;2020;2021;2022;2023
1;12,5;-;.;x;/
Süd;1.234,5;0;(3,5);17,9 p;...
`;

  it('of a column a year come in exactly, and what is missing stays what it is', async () => {
    expect(await preview(wide)).toMatchObject({
      mapped: true,
      mapping: { space: 'Sozialraum', years: ['2019', '2020', '2021', '2022', '2023'] },
      added: 10,
      changed: 0,
      faults: [],
    });
    expect(await values()).toEqual([]);
    expect((await take(wide).expect(201)).body).toEqual({ added: 10, changed: 0, unchanged: 0 });
    expect(await values(`&spaceId=${north}`)).toEqual(
      [
        { value: '12.5' },
        { missing: 'none' },
        { missing: 'secret' },
        { missing: 'notMeaningful' },
        { missing: 'unreliable' },
      ].map((said, index) => ({ indicatorId: sgb2, spaceId: north, asOf: `${2019 + index}-12-31`, ...said })),
    );
    const south = (await values('&level=district')).filter(
      ({ spaceId }: { spaceId: string }) => spaceId !== north,
    );
    expect(south.map(({ value, missing, note }: Record<string, string>) => [value, missing, note])).toEqual([
      ['1234.5', undefined, undefined],
      ['0', undefined, undefined],
      ['3.5', undefined, 'limited'],
      ['17.9', undefined, 'provisional'],
      [undefined, 'later', undefined],
    ]);
    expect((await take(wide).expect(201)).body).toEqual({ added: 0, changed: 0, unchanged: 10 });
  });

  it('of a value a row come in from windows-1252, and change what is another', async () => {
    const long = Buffer.from(
      'Gebiet;Indikator;Jahr;Wert\r\nS\u00fcd;SGB II;2019;1.235,0\r\nSüd;sgb ii;30.06.2018;7\r\n',
      'latin1',
    );
    expect((await take(long, { indicatorId: undefined }).expect(201)).body).toEqual({
      added: 1,
      changed: 1,
      unchanged: 0,
    });
  });

  it('of one day that no column says come in for the day that is chosen', async () => {
    const text = 'Sozialraum;Einwohner\n1;7\nSüd;8\n';
    const mapping = { space: 'Sozialraum', value: 'Einwohner', years: [] };
    expect(await preview(text, { mapping })).toMatchObject({ mapped: false, added: 0 });
    const day = { ...mapping, fixedDay: '2017-06-30', day: 'gibt es nicht' };
    expect(await preview(text, { mapping: day })).toMatchObject({
      mapped: true,
      mapping: { ...mapping, fixedDay: '2017-06-30' },
      mappingFrom: 'sent',
      added: 2,
    });
    await take(text, { mapping: day }).expect(201);
    expect(await values(`&spaceId=${north}`)).toContainEqual({
      indicatorId: sgb2,
      spaceId: north,
      asOf: '2017-06-30',
      value: '7',
    });
    expect(faults(await preview(text, { mapping: { ...mapping, fixedDay: '2199-01-01' } }))).toEqual([
      'day.inFuture',
    ]);
  });

  it('of mere years stand for the day of the year that is chosen', async () => {
    await take('Sozialraum;2016\n1;9\n', { referenceDay: '06-30' }).expect(201);
    expect((await values(`&spaceId=${north}`)).map(({ asOf }: { asOf: string }) => asOf)).toContain(
      '2016-06-30',
    );
    expect(faults(await preview('Sozialraum;2016\n1;9\n', { referenceDay: '02-31' }))).toEqual([
      '2016 day.noSuchDay',
    ]);
  });

  it('are refused with every row that is wrong, and nothing is written', async () => {
    const before = await values();
    const text = `Sozialraum;2019;2024;2099
Atlantis;1;2;3
1;k. A.;=1+2;4
1;1;1;1
Hafen;1
`;
    const body = await preview(text);
    expect(faults(body).sort()).toEqual([
      '2 Sozialraum space.unknown',
      '2099 day.inFuture',
      '3 2019 number.notNumber',
      '3 2024 cell.formula',
      '5 row.tooShort',
    ]);
    expect((await take(text)).status).toBe(422);
    expect(await values()).toEqual(before);
    expect(faults(await preview('Sozialraum;2019\n1;1\n1;2\n'))).toEqual(['3 2019 row.duplicate']);
    expect(faults(await preview('<html><body>Umsatz</body></html>'))).toEqual(['file.notTable']);
    expect(await preview('Ort;Zahl\n1;2\n')).toMatchObject({ mapped: false, added: 0, faults: [] });
    expect(faults(await preview('Sozialraum;2019\n1;2\n', { indicatorId: 'nobody' }))).toEqual([
      'indicator.unknown',
    ]);
  });

  it('of more rows than can be taken are refused as a whole', async () => {
    const row = '1;1;2;3\n';
    const body = await preview(`Sozialraum;2016;2017;2018\n${row.repeat(200_001)}`);
    expect(faults(body)).toEqual(['table.tooManyRows']);
  });

  it('are taken over by those who plan, and leave a trace', async () => {
    for (const who of ['liaison', 'admin', 'auditor'])
      await (
        await test.as(who)
      )
        .post('/api/indicators/import')
        .send({ file: sent(wide) })
        .expect(403);
    await planner
      .post('/api/social-spaces/import')
      .send({ file: sent(spacesCsv) })
      .expect(403);
    const { body } = await admin.get('/api/council/rules/changes?limit=3').expect(200);
    expect(body.items[0]).toMatchObject({ what: 'indicatorValues', after: { added: 1, changed: 0 } });
  });
});

describe('an indicator', () => {
  it('has a name of its own, and a target that does not lie before its baseline', async () => {
    const { body } = await planner
      .post('/api/indicators')
      .send({
        name: ' sgb ii ',
        unit: '',
        source: 'BA',
        active: true,
        baseline: { value: 12, on: '2020-12-31' },
        target: { value: 9, on: '2019-12-31' },
      })
      .expect(400);
    expect(body.errors.map(({ path, code }: Record<string, string>) => `${path}: ${code}`).sort()).toEqual([
      'name: nameTaken',
      'target.on: endBeforeStart',
      'unit: empty',
    ]);
    const changed = await amend(planner, `/api/indicators/${sgb2}`, {
      target: { value: 9.5, on: '2028-12-31' },
    });
    expect(changed.body).toMatchObject({ name: 'SGB II', target: { value: 9.5, on: '2028-12-31' } });
    expect((await planner.get('/api/indicators').expect(200)).body.items).toEqual([changed.body]);
    await amend(planner, '/api/indicators/nobody', {}, 404);
  });
});
