import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openScreens, settled, type Screens } from './office-screens.js';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

const file = (text: string) => ({ name: 'werte.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

describe('a planner', () => {
  test('looks at a region by the keyboard, and reads what is missing', async () => {
    const { page, complaints } = await screens.signedIn('planung@musterau.example');
    await page.goto('/sozialraeume');
    await page
      .getByLabel('Indikator', { exact: true })
      .selectOption({ label: 'Unter 15-Jährige im SGB-II-Bezug' });
    // The chart of the indicator shown before would take the keys.
    await page.getByRole('table', { name: /^Unter 15-Jährige im SGB-II-Bezug/ }).waitFor();
    await page.getByRole('button', { name: 'Region Nord' }).press('Enter');
    await page.locator('[aria-valuetext*="Region Nord"]').waitFor();
    await page.getByLabel('Stichtag wählen').press('Home');
    await page.getByLabel('Stichtag wählen').press('ArrowRight');
    await page.getByLabel('Stichtag wählen').press('ArrowRight');
    const said = await page.getByLabel('Stichtag wählen').getAttribute('aria-valuetext');
    expect(said).toBe('31.12.2019; Region Nord: nicht sicher genug (/); Landkreis Musterau: 13');
    await page.getByText('Werte als Tabelle').press('Enter');
    const row = page.getByRole('row', { name: /^31\.12\.2020/ });
    expect(await row.innerText()).toContain('nicht sicher genug (/)');
    expect(await page.locator('.chart-line-0').count()).toBeGreaterThan(2);
    expect(complaints).toEqual([]);
  });

  test('chooses a space by the keyboard, and reads what was found there and who was asked', async () => {
    const { page, complaints } = await screens.signedIn('planung@musterau.example');
    await page.goto('/sozialraeume');
    await page
      .getByLabel('Indikator', { exact: true })
      .selectOption({ label: 'Unter 15-Jährige im SGB-II-Bezug' });
    // The map is drawn anew for its values; a key that falls on what stood there before is lost.
    await settled(page);
    await page.getByRole('button', { name: 'Region Süd', exact: true }).press('Enter');
    await page.getByRole('heading', { level: 2, name: 'Region Süd' }).waitFor();
    await page.getByText('Gefragt wurde bisher nur in einem Teil, zuletzt am 25.06.2022.').waitFor();
    await page.getByText('17,9 Prozent').waitFor();
    const finding = page.getByRole('row', { name: /stieg im Planungsraum Süd/ });
    expect(await finding.innerText()).toMatch(/eigene Berechnung, 31\.12\.2021/);
    const step = page.getByRole('row', { name: /^Junge Menschen/ });
    expect(await step.innerText()).toMatch(/Süderau.*beantwortet am 06\.07\.2022/s);
    await page.getByRole('button', { name: 'Mittelbach', exact: true }).press('Enter');
    await page.getByText('Mittelbach: Hier hat noch kein Planungsprozess jemanden gefragt.').waitFor();
    await page.getByText('Zu diesem Raum hat noch keine Planung einen Befund erfasst.').waitFor();
    expect(new URL(page.url()).searchParams.get('raum')).toBe('mittelbach');
    expect(complaints).toEqual([]);
  });

  test('sees on the map and beside it where nobody was asked', async () => {
    const { page, complaints } = await screens.signedIn('planung@musterau.example');
    await page.goto('/beteiligung');
    await page.getByText('In 6 von 11 Sozialräumen').waitFor();
    await page.getByRole('link', { name: 'Auf der Karte ansehen' }).press('Enter');
    const row = (name: RegExp) => page.getByRole('row', { name });
    await row(/^Mittelbach Niemand gefragt$/).waitFor();
    await row(/^Süderau Gefragt ?zuletzt am 25\.06\.2022$/).waitFor();
    expect(await row(/Niemand gefragt$/).count()).toBe(6);
    expect(await page.locator('path.space-map__area--missing').count()).toBe(6);
    expect(await page.locator('path title', { hasText: 'Mittelbach: Niemand gefragt' }).count()).toBe(1);
    await page.getByLabel('Räumliche Ebene').selectOption('district');
    await row(/^Region Süd In einem Teil gefragt/).waitFor();
    await page.getByLabel('Sozialraum im Einzelnen').selectOption('altstadt');
    await page.getByRole('heading', { level: 2, name: 'Altstadt' }).waitFor();
    await page.getByRole('link', { name: 'In der Liste aller Beteiligungen' }).press('Enter');
    await page.getByRole('row', { name: /Familienzentrum Altstadt/ }).waitFor();
    expect(complaints).toEqual([]);
  });

  test('takes values over from a file, after seeing what is wrong with another one', async () => {
    const { page, complaints } = await screens.signedIn('planung@musterau.example');
    await page.goto('/sozialraeume?indikator=ueber-80');
    await page.getByText('aus einer Datei übernehmen').press('Enter');
    const input = page.getByLabel('Datei');
    await input.setInputFiles(file('Sozialraum;2016\nAtlantis;1\n2;viele\n'));
    await page.getByText('Einen Sozialraum „Atlantis“ gibt es nicht.').waitFor();
    await page.getByText('„viele“ ist keine Zahl.').waitFor();
    const take = page.getByRole('button', { name: /übernehmen$/ });
    expect(await take.count()).toBe(0);
    await input.setInputFiles(file('Sozialraum;2016\n2;2.890\nRegion Süd;.\n'));
    await page.getByRole('button', { name: '2 Einträge übernehmen' }).press('Enter');
    await page.getByText('Übernommen: 2 neu').first().waitFor();
    await input.setInputFiles(file('Sozialraum;2016\n2;2.890\nRegion Süd;.\n '));
    await page.getByText('Die Datei bringt nichts Neues').first().waitFor();
    expect(await take.count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

test('a planner keeps an indicator and types in a value', async () => {
  const { page, complaints } = await screens.signedIn('planung@musterau.example');
  await page.goto('/sozialraeume');
  await page.getByRole('link', { name: 'Indikatoren anlegen und ändern' }).press('Enter');
  await page.getByRole('link', { name: 'Indikator anlegen' }).press('Enter');
  await page.locator('#root_name').fill('Plätze in der Tagespflege');
  await page.locator('#root_unit').fill('Plätze');
  await page.locator('#root_source').fill('Eigene Zählung');
  await page.locator('#root_target_value').fill('120');
  await page.locator('#root_target_on').fill('2028-12-31');
  await page.locator('form button[type=submit]').press('Enter');
  const row = page.getByRole('row', { name: /Plätze in der Tagespflege/ });
  await row.waitFor();
  expect(await row.innerText()).toContain('120 (31.12.2028)');
  await row.getByRole('link', { name: 'Plätze in der Tagespflege', exact: true }).press('Enter');
  await page.getByText('Einen Wert zu „Plätze in der Tagespflege“ eintragen').press('Enter');
  await page.locator('#root_spaceId').selectOption('region-nord');
  await page.locator('#root_asOf').fill('2025-12-31');
  await page.locator('form button[type=submit]').press('Enter');
  await page.getByText('Bitte entweder einen Wert angeben oder, warum er fehlt.').first().waitFor();
  await page.locator('#root_value').fill('87,5');
  await page.locator('form button[type=submit]').press('Enter');
  await page.getByText('Der Wert ist eingetragen.').first().waitFor();
  await page
    .getByRole('row', { name: /Region Nord.*87,5/ })
    .first()
    .waitFor();
  expect(complaints.filter((complaint) => !complaint.includes('400'))).toEqual([]);
});

test('a finding shows the values of the register that it rests on', async () => {
  const { page, complaints } = await screens.signedIn('planung@musterau.example');
  await page.goto('/prozesse/kreisjugendfoerderplan-2023/planung');
  const row = page.getByRole('row', { name: /stieg im Planungsraum Süd/ });
  await row.getByText('17,9 Prozent').waitFor();
  expect(await row.innerText()).toMatch(/Region Süd, 31\.12\.2017:\s+14,2 Prozent/);
  expect(complaints).toEqual([]);
});

test('a finding cannot rest on a value of a day that was not measured', async () => {
  const { page } = await screens.signedIn('planung@musterau.example');
  await page.goto('/prozesse/integrierte-sozialplanung/planung');
  await page.getByRole('button', { name: 'Befund erfassen' }).press('Enter');
  await page.locator('dialog form').waitFor();
  await page.locator('#root_text').fill('Der Anteil steigt.');
  await page.locator('#root_source').fill('Statistik');
  await page.locator('#root_asOf').fill('2024-12-31');
  // What the space is, nobody is asked.
  await page.locator('#root_spaceId').selectOption('suedstadt');
  expect(await page.locator('#root_spatialLevel').inputValue()).toBe('socialSpace');
  await page.locator('#root_values').getByRole('button').first().press('Enter');
  await page.locator('#root_values_0_indicatorId').selectOption('sgb2-unter-15');
  await page.locator('#root_values_0_spaceId').selectOption('suedstadt');
  await page.locator('#root_values_0_asOf').fill('2024-06-30');
  await page.getByRole('button', { name: 'Eintragen', exact: true }).press('Enter');
  const said = 'Zum 30.06.2024 steht für diesen Indikator und diesen Sozialraum kein Wert im Register';
  await page.locator('dialog').getByText(said).first().waitFor();
  await page.locator('#root_values_0_asOf').fill('2024-12-31');
  await page.getByRole('button', { name: 'Eintragen', exact: true }).press('Enter');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await page.getByRole('row', { name: /Der Anteil steigt\./ }).waitFor();
});

test('an administrator adds a social space and sees it in the tree', async () => {
  const { page } = await screens.signedIn('verwaltung@musterau.example');
  await page.goto('/verwaltung/sozialraeume');
  await page.getByRole('link', { name: 'Sozialraum anlegen' }).press('Enter');
  await page.locator('#root_key').fill('203');
  await page.locator('#root_name').fill('Moorwiesen');
  await page.locator('#root_level').selectOption('socialSpace');
  await page.locator('#root_parentId').selectOption('region-nord');
  await page.locator('form button[type=submit]').press('Enter');
  await page.getByText('Gespeichert: Moorwiesen').first().waitFor();
  // The list is asked for anew after what was saved is told.
  await page.getByRole('row', { name: /Moorwiesen \(203\)/ }).waitFor();
});
