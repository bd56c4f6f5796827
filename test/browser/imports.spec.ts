import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { sheetXml, workbookParts, zipOf } from '../../libs/documents/src/workbook.testing.js';
import { violations, widthOverflow } from './axe.js';
import { openScreens, type Screens, type Window } from './office-screens.js';

/*
 * Tables come in as somebody else wrote them: the columns are guessed, and the person says which are meant. All of it by
 * keyboard; only the choice of the file is the browser's own.
 */
let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

const fileOf = (text: string | Buffer, name = 'datei.csv') => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(text),
});

/** Chooses what begins with these letters, as one does in a select by the keyboard. */
async function chooseByKeys(select: Locator, letters: string): Promise<void> {
  await select.focus();
  await select.pressSequentially(letters);
}

const chosenIn = (select: Locator): Promise<string> =>
  select.evaluate((element) => (element as HTMLSelectElement).selectedOptions[0]?.text ?? '');

const bodyOf = async <T>(page: Page, path: string): Promise<T> =>
  // The page's own session asks; what the interface promises, other tests check.
  (await (await page.request.get(path)).json()) as T;

interface Space {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly level: string;
  readonly parentId?: string;
}
const spacesOf = async (page: Page): Promise<Space[]> =>
  (await bodyOf<{ items: Space[] }>(page, '/api/social-spaces')).items;

/** The fold-out of an import with its parts. */
function importOn(page: Page, title: RegExp) {
  const within = page.locator('details').filter({ has: page.locator('summary', { hasText: title }) });
  return {
    within,
    open: async () => {
      await within.locator('summary').focus();
      await page.keyboard.press('Enter');
    },
    choose: (file: ReturnType<typeof fileOf>) => within.locator('input[type=file]').setInputFiles(file),
    field: (label: string) => within.getByLabel(label, { exact: true }),
    faults: async () => (await within.getByRole('table').last().getByRole('row').allInnerTexts()).slice(1),
    take: async (label: string) => {
      await within.getByRole('button', { name: label }).focus();
      await page.keyboard.press('Enter');
    },
  };
}

/** Nothing sticks out on a narrow screen, and nothing bars anybody. */
async function looksWell(page: Page, name: string): Promise<void> {
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await widthOverflow(page)).toBeLessThanOrEqual(0);
    expect(await violations(page, `${name}, ${String(width)} pixels`)).toEqual([]);
  }
}

describe('social spaces', () => {
  let window: Window;
  let page: Page;
  let table: ReturnType<typeof importOn>;
  let top: Space;
  beforeAll(async () => {
    window = await screens.signedIn('verwaltung@musterau.example');
    page = window.page;
    top = (await spacesOf(page)).find(({ parentId }) => parentId === undefined)!;
    await page.goto('/verwaltung/sozialraeume');
    table = importOn(page, /^Sozialräume aus einer Datei/);
    await table.open();
  });

  test('come by another column than the guessed one, and a fault does not lose what was chosen', async () => {
    await table.choose(
      fileOf(
        [
          'Nr;Kennziffer;Name;Lage;Oberhalb',
          `1;neu-1;Neuhof;Bezirk;${top.key}`,
          `2;neu-2;;Mond;${top.key}`,
          `3;neu-1;Sonnenberg;Bezirk;${top.key}`,
          '4;neu-4',
        ].join('\n'),
      ),
    );
    await table.within.getByText('Noch fehlt etwas').waitFor();
    expect(await chosenIn(table.field('Schlüssel'))).toBe('Nr');
    await chooseByKeys(table.field('Schlüssel'), 'Kenn');
    await chooseByKeys(table.field('Räumliche Ebene'), 'Lage');
    await chooseByKeys(table.field('Gehört zu (Schlüssel)'), 'Ober');
    await table.within.getByText('4 Fehler.').waitFor();
    expect((await table.faults()).map((row) => row.replaceAll('\t', ' | '))).toEqual([
      'Zeile 3 | Name | Hier fehlt etwas.',
      'Zeile 3 | Lage | „Mond“ ist keine räumliche Ebene.',
      'Zeile 4 | Kennziffer | Dasselbe steht schon in Zeile 2.',
      'Zeile 5 | – | Die Zeile hat 2 Zellen, die Überschrift 5.',
    ]);
    expect(await chosenIn(table.field('Schlüssel'))).toBe('Kennziffer');
    expect(await table.within.getByRole('button', { name: /übernehmen$/ }).count()).toBe(0);
    await looksWell(page, 'faults of social spaces');
  });

  test('are taken over once nothing is wrong', async () => {
    await table.choose(
      fileOf(
        `Nr;Kennziffer;Name;Lage;Oberhalb\n1;neu-1;Neuhof;Bezirk;${top.key}\n2;neu-2;Sonnenberg;Quartier;neu-1\n`,
      ),
    );
    await table.within.getByText('Noch fehlt etwas').waitFor();
    await chooseByKeys(table.field('Schlüssel'), 'Kenn');
    await chooseByKeys(table.field('Räumliche Ebene'), 'Lage');
    await chooseByKeys(table.field('Gehört zu (Schlüssel)'), 'Ober');
    await table.take('2 Einträge übernehmen');
    const done = table.within.getByText('Übernommen: 2 neu, 0 geändert, 0 unverändert.');
    await done.waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Übernommen');
    const spaces = await spacesOf(page);
    const added = spaces.filter(({ key }) => key.startsWith('neu-'));
    expect(added.map(({ key, name, level }) => [key, name, level])).toEqual([
      ['neu-1', 'Neuhof', 'district'],
      ['neu-2', 'Sonnenberg', 'quarter'],
    ]);
  });

  test('come from the properties of GeoJSON, all of one level; what is no area says which it is', async () => {
    const area = (properties: object, coordinates: unknown) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Polygon', coordinates },
    });
    const ring = [
      [
        [9, 50],
        [9.1, 50],
        [9.1, 50.1],
        [9, 50],
      ],
    ];
    const collection = (...features: object[]) =>
      fileOf(JSON.stringify({ type: 'FeatureCollection', features }), 'flaechen.geojson');
    await table.choose(fileOf('{"type": "Topology"}', 'flaechen.geojson'));
    await table.within.getByText('keine Sammlung von Flächen').waitFor();
    const good = area({ gml: 'geo-1', bez: 'Geoviertel' }, ring);
    await table.choose(collection(good, area({ gml: 'geo-2', bez: 'Halb' }, [[[9, 50]]])));
    await chooseByKeys(table.field('Schlüssel'), 'gml');
    await chooseByKeys(table.field('Name'), 'bez');
    await chooseByKeys(table.field('Ebene aller Sozialräume der Datei'), 'Quart');
    await table.within.getByText('Fläche 2').waitFor();
    await table.within.getByText('Ein Umriss ist nicht geschlossen').waitFor();
    await table.choose(collection(good));
    await chooseByKeys(table.field('Schlüssel'), 'gml');
    await chooseByKeys(table.field('Name'), 'bez');
    await chooseByKeys(table.field('Ebene aller Sozialräume der Datei'), 'Quart');
    await table.take('Einen Eintrag übernehmen');
    await table.within.getByText('Übernommen: 1 neu').waitFor();
    expect((await spacesOf(page)).find(({ key }) => key === 'geo-1')).toMatchObject({
      name: 'Geoviertel',
      level: 'quarter',
      hasShape: true,
    });
  });

  test('come from the sheet that is meant, behind one that is empty', async () => {
    const rows = [
      ['Schlüssel', 'Name', 'Ebene'],
      ['blatt-1', 'Blattheim', 'Bezirk'],
    ];
    const book = zipOf(workbookParts({ Deckblatt: sheetXml([]), Daten: sheetXml(rows) }));
    await table.choose(fileOf(book, 'raeume.xlsx'));
    await table.within.getByText('In der Tabelle steht nichts.').waitFor();
    await chooseByKeys(table.field('Tabellenblatt'), 'Daten');
    await table.within.getByRole('button', { name: 'Einen Eintrag übernehmen' }).waitFor();
    expect(await chosenIn(table.field('Tabellenblatt'))).toBe('Daten');
    expect(window.complaints).toEqual([]);
  });
});

describe('values of an indicator', () => {
  let window: Window;
  let page: Page;
  let table: ReturnType<typeof importOn>;
  let indicatorId: string;
  let spaces: Space[];

  interface Value {
    readonly spaceId: string;
    readonly asOf: string;
    readonly value?: string;
  }
  const valuesOf = async (spaceId: string): Promise<Value[]> =>
    (
      await bodyOf<{ items: Value[] }>(
        page,
        `/api/indicators/values?indicatorId=${indicatorId}&spaceId=${spaceId}`,
      )
    ).items;

  beforeAll(async () => {
    window = await screens.signedIn('planung@musterau.example', { language: 'en' });
    page = window.page;
    spaces = await spacesOf(page);
    const answer = await page.request.post('/api/indicators', {
      data: { name: 'Zugezogene', unit: 'Personen', source: 'Melderegister', active: true },
    });
    indicatorId = ((await answer.json()) as { id: string }).id;
    await page.goto(`/sozialraeume?indikator=${indicatorId}`);
    table = importOn(page, /^Take values of “Zugezogene”/);
    await table.open();
  });

  test('come by the columns a person ticks, for the reference day they choose', async () => {
    const [one, two] = spaces;
    await table.choose(
      fileOf(`Schlüssel;Gebietsnummer;2018;2019;Notiz\n-;${one!.key};7;8;x\n-;${two!.key};9;10;y\n`),
    );
    await table.within.getByText('There is no social space “-”.').first().waitFor();
    await chooseByKeys(table.field('Social space (key or name)'), 'Gebiet');
    await table.within.getByRole('button', { name: 'Take over 4 entries' }).waitFor();
    await table.field('2018').focus();
    await page.keyboard.press('Space');
    await chooseByKeys(table.within.getByRole('combobox', { name: 'Month' }), 'June');
    await table.within.getByRole('button', { name: 'Take over 2 entries' }).waitFor();
    await looksWell(page, 'values of a column a year');
    await table.take('Take over 2 entries');
    await table.within.getByText('Taken over: 2 new, 0 changed, 0 unchanged.').waitFor();
    expect(await valuesOf(one!.id)).toMatchObject([{ asOf: '2019-06-30', value: '8' }]);
  });

  test('come a value in each row, on one day that no column tells', async () => {
    const [one] = spaces;
    await table.choose(fileOf(`Schlüssel;Bestand;Vorjahr\n${one!.key};12,5;11\n`));
    await table.within.getByText('Something is missing').waitFor();
    expect(await table.field('a value in each row').isChecked()).toBe(true);
    await chooseByKeys(table.field('Value'), 'Bestand');
    await table.field('Day of all values of the file').fill('31/03/2020');
    await page.keyboard.press('Tab');
    await looksWell(page, 'values on one day');
    await table.take('Take over one entry');
    await table.within.getByText('Taken over: 1 new').waitFor();
    expect(await valuesOf(one!.id)).toMatchObject([
      { asOf: '2019-06-30', value: '8' },
      { asOf: '2020-03-31', value: '12.5' },
    ]);
  });

  test('with many faults show the first of them and say how many there are', async () => {
    const rows = Array.from({ length: 3_000 }, () => `${spaces[0]!.key};2019;viele`);
    await table.choose(fileOf(['Schlüssel;Jahr;Wert', ...rows].join('\n')));
    await table.within.getByText('3,000 faults.').waitFor();
    expect(await table.within.getByText('The first 100 are listed.').count()).toBe(1);
    expect(await table.faults()).toHaveLength(100);
    await table.within.getByRole('button', { name: 'Show more' }).press('Enter');
    expect(await table.faults()).toHaveLength(200);
  });

  test('tell how far a long import is; called off, none of them is there', async () => {
    const days = Array.from({ length: 12_000 }, (_, at) =>
      new Date(Date.UTC(1990, 0, 1 + at)).toISOString().slice(0, 10),
    );
    const rows = spaces.slice(0, 8).flatMap(({ key }) => days.map((day) => `${key};${day};1`));
    const before = await valuesOf(spaces[0]!.id);
    await table.choose(fileOf(['Schlüssel;Datum;Wert', ...rows].join('\n')));
    const label = 'Take over 96,000 entries';
    await table.within.getByRole('button', { name: label }).waitFor({ timeout: 60_000 });
    await table.take(label);
    await table.within.getByText(/^[\d,]+ of 96,000 (rows checked|taken over)$/).waitFor({ timeout: 60_000 });
    // Between two stages nobody knows how much is to come, and for a moment the bar says so.
    await table.within.locator('progress[max]:not([max="0"])').waitFor();
    await table.within.getByRole('button', { name: 'Cancel' }).press('Enter');
    await table.within.getByText('Cancelled. The preview shows what is left to take over.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Cancelled');
    // The file is looked at anew, and everything is still to do.
    await table.within.locator('[aria-busy=false]').waitFor({ timeout: 60_000 });
    await table.within.getByRole('button', { name: label }).waitFor();
    expect(await valuesOf(spaces[0]!.id)).toEqual(before);
    expect(window.complaints).toEqual([]);
  });
});
