import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { violations, widthOverflow } from './axe.js';
import { openScreens, type Screens, type Window } from './office-screens.js';

/*
 * An administrator copies and changes a kind of planning and carries it out of the house and in again; a head lifts a
 * process to a newer version and takes its usual steps over. By keyboard; only files are the browser's own.
 */
const LIST = '/verwaltung/planungsarten';

interface TemplateFile {
  templates: { key: string; name: { de?: string }; cycleMonths: unknown; steps: object[] }[];
}

let screens: Screens;
let admin: Window;
let page: Page;
let file: TemplateFile;

beforeAll(async () => {
  screens = await openScreens();
  admin = await screens.signedIn('verwaltung@musterau.example');
  page = admin.page;
});
afterAll(() => screens.close());

const enter = (name: string, of: Page = page): Promise<void> =>
  of.getByRole('button', { name, exact: true }).press('Enter');
const save = (): Promise<void> => page.locator('form button[type=submit]').press('Enter');

/** A refusal is told by the server with a status that the console notes. */
const unforeseen = ({ complaints }: Window): string[] =>
  complaints.filter((complaint) => !/status of 400/.test(complaint));

async function bringsIn(changed: TemplateFile): Promise<void> {
  await page.getByLabel('Datei', { exact: true }).setInputFiles({
    name: 'planungsarten.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(changed)),
  });
}

it('an administrator copies a kind of planning and changes the copy, which is its next version', async () => {
  await page.goto(LIST);
  await page.getByRole('link', { name: 'Integrierte Sozialplanung' }).press('Enter');
  await page.getByRole('link', { name: 'Kopieren' }).press('Enter');
  await page.locator('#root_name_de').waitFor();
  expect(await page.locator('#root_name_de').inputValue()).toBe('Integrierte Sozialplanung (Kopie)');
  await page.locator('#root_name_de').fill('Quartiersplanung');
  await save();
  await page.getByRole('heading', { name: 'Quartiersplanung', level: 1 }).waitFor();
  await page.getByRole('link', { name: 'Ändern' }).press('Enter');
  await page.locator('#root_cycleMonths').fill('60');
  await page.locator('#root_steps_0_de').fill('Bewohnerschaft befragen');
  await save();
  await page.getByText('2 (gilt)').waitFor();
  await page.locator('summary', { hasText: 'Was Fassung 2 ändert' }).press('Enter');
  const difference = page.getByRole('row', { name: /Übliche Schritte/ });
  await difference.waitFor();
  const told = await difference.innerText();
  expect(told).toContain('Bewohnerschaft befragen');
  expect(told).toContain('Angaben bleiben');
  expect(told).not.toContain('Wirkung an den Indikatoren messen');
  expect(await violations(page, 'kind of planning')).toEqual([]);
  await page.setViewportSize({ width: 375, height: 900 });
  expect(await widthOverflow(page)).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 900 });
});

it('gives it out as a file; a faulty one is refused whole, in the words of the form', async () => {
  const [given] = await Promise.all([page.waitForEvent('download'), enter('Als Datei ausgeben')]);
  file = JSON.parse(await readFile(await given.path(), 'utf8')) as TemplateFile;
  expect(file.templates.map(({ name }) => name.de)).toEqual(['Quartiersplanung']);
  await page.goto(LIST);
  const [own] = file.templates;
  await bringsIn({
    ...file,
    templates: [
      { ...own!, cycleMonths: 'oft', steps: [{ phase: 'analysis' }] },
      { ...own!, key: 'quartier-2', name: {} },
    ],
  });
  await page.locator('.fault-list').waitFor();
  expect(await page.locator('.fault-list li').allInnerTexts()).toEqual([
    'Quartiersplanung › Fortschreibung nach so vielen Monaten: Hier wird eine ganze Zahl erwartet.',
    'Quartiersplanung › Übliche Schritte › 1 › Schritt: Diese Angabe fehlt.',
    '2. Planungsart der Datei › Name der Planungsart › Auf Deutsch: Diese Angabe fehlt.',
  ]);
  expect(await page.getByRole('button', { name: 'Übernehmen' }).count()).toBe(0);
  expect(await violations(page, 'file with faults')).toEqual([]);
});

it('shows what a file would change before it is taken over', async () => {
  const [own] = file.templates;
  await bringsIn({
    ...file,
    templates: [
      { ...own!, cycleMonths: 72 },
      { ...own!, key: 'anderswo', name: { de: 'Planung von anderswo' } },
    ],
  });
  const changed = page.locator('summary', { hasText: 'Quartiersplanung' });
  await changed.press('Enter');
  await page.getByRole('row', { name: /Fortschreibung nach so vielen Monaten\s*60\s*72/ }).waitFor();
  expect(await violations(page, 'preview of a file')).toEqual([]);
  expect(await page.getByRole('link', { name: 'Planung von anderswo' }).count()).toBe(0);
  await enter('Übernehmen');
  await page.getByText('Die Datei ist übernommen.').first().waitFor();
  await page.getByRole('link', { name: 'Planung von anderswo' }).waitFor();
  expect(await page.getByRole('row', { name: /^Quartiersplanung/ }).innerText()).toContain('3');
  expect(unforeseen(admin)).toEqual([]);
});

it('a head sees what a newer version would change, lifts the process, and plans its usual steps at once', async () => {
  const head = await screens.signedIn('leitung@musterau.example');
  const { page: process } = head;
  await process.goto('/prozesse/integrierte-sozialplanung');
  await process.getByText('Der Prozess hat Fassung 1, neue Prozesse bekommen Fassung 2.').waitFor();
  await process.locator('summary', { hasText: 'Was sich für diesen Prozess ändert' }).press('Enter');
  await process.getByText('Die Fortschreibung ist alle 24 Monate üblich, bisher alle 36.').waitFor();
  expect(await violations(process, 'notice of a newer version')).toEqual([]);
  await enter('Auf Fassung 2 heben', process);
  const dialog = process.getByRole('dialog');
  await dialog.locator('form').waitFor();
  await dialog.getByRole('button', { name: 'Eintragen', exact: true }).press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await process.getByText('Für diese Planungsart gibt es eine neuere Fassung').waitFor({ state: 'detached' });

  await process.getByRole('link', { name: 'Ansehen und einplanen' }).press('Enter');
  const usual = process.getByRole('region', { name: 'Übliche Schritte' });
  await usual.getByLabel('Maßnahmen: Folgen für Bau').press('Space');
  const day = usual.getByLabel('Fällig am: Folgen für Bau');
  await day.fill('irgendwann');
  await enter('3 Schritte einplanen', process);
  await usual.getByText('Bitte als Tag angeben').waitFor();
  await day.fill('01.10.2029');
  expect(await violations(process, 'usual steps')).toEqual([]);
  await enter('3 Schritte einplanen', process);
  await process.getByText('3 Schritte sind eingeplant.').first().waitFor();
  await process.getByRole('row', { name: /Folgen für Bau.*01\.10\.2029.*geplant/s }).waitFor();
  await process.getByRole('row', { name: /Bürgermeisterrunde.*geplant/s }).waitFor();
  expect(unforeseen(head)).toEqual([]);
});
