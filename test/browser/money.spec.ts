import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations, widthOverflow } from './axe.js';
import { openScreens, type Screens } from './office-screens.js';

/*
 * The liaison looks at the money of a process, takes over what the finance system booked, and finds it there. All of it
 * by keyboard; only the choice of the file is the browser's own.
 */
const PROCESS = 'seniorenkonzept';

interface Line {
  readonly id: string;
  readonly year: number;
  readonly purpose: string;
  readonly kind: string;
  readonly account: { readonly code: string };
  readonly sums: { readonly freeCents: number; readonly spentCents: number };
}

let screens: Screens;
let page: Page;
let complaints: string[];
let line: Line;

beforeAll(async () => {
  screens = await openScreens();
  ({ page, complaints } = await screens.signedIn('sitzungsdienst@musterau.example'));
});
afterAll(() => screens.close());

const enter = (): Promise<void> => page.keyboard.press('Enter');

async function lines(): Promise<Line[]> {
  const answer = await page.request.get(`/api/processes/${PROCESS}`);
  const { budgetLines } = (await answer.json()) as { budgetLines: Line[] };
  return budgetLines;
}

const fileOf = (...rows: readonly string[]) => ({
  name: 'ist-buchungen.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(
    ['Haushaltsjahr;Kontierung;Betrag;Buchungsdatum;Belegnummer', ...rows].join('\r\n'),
    'latin1',
  ),
});

it('shows the money of all processes by year, narrowed by what stands in the address', async () => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Geld', exact: true }).focus();
  await enter();
  const owners = page.getByRole('table', { name: 'Nach Prozessen und Maßnahmen' });
  await owners.waitFor();
  await page.getByRole('table', { name: 'Aufwendungen und Auszahlungen nach Jahren' }).first().waitFor();
  const answer = await page.request.get('/api/money?purse=measure');
  const { totals } = (await answer.json()) as { totals: { year: number; sums: { plannedCents: number } }[] };
  const [total] = totals;
  await page.getByLabel('Wofür').selectOption('measure');
  await page.getByLabel('Haushaltsjahr').selectOption(String(total!.year));
  await page.getByRole('heading', { name: 'Kosten des Planungsprozesses' }).waitFor({ state: 'detached' });
  expect(new URL(page.url()).search).toBe(`?purse=measure&year=${String(total!.year)}`);
  const euro = new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' });
  const bars = page.getByRole('table', { name: 'Aufwendungen und Auszahlungen nach Jahren' });
  expect(await bars.getByRole('rowheader').allTextContents()).toEqual([String(total!.year)]);
  expect(await bars.textContent()).toContain(euro.format(total!.sums.plannedCents / 100));
});

it('leads from a finding over all processes to the process where it is mended', async () => {
  await page.getByRole('link', { name: /^Hinweise/ }).focus();
  await enter();
  // What the page was narrowed by came along.
  expect(await page.getByLabel('Wofür').inputValue()).toBe('measure');
  await page.getByRole('button', { name: 'Filter aufheben' }).first().click();
  const answer = await page.request.get('/api/findings?effect=alert');
  const { items } = (await answer.json()) as { items: { message: string; processId: string }[] };
  await page.getByLabel('Wirkung').selectOption('alert');
  const table = page.getByRole('table', { name: 'Hinweise zum Geld' });
  await table.getByText(items[0]!.message).first().waitFor();
  expect(await table.textContent()).not.toMatch(/\bM\d{1,2}\b/);
  await table
    .getByRole('link', { name: /^Zum Geld von/ })
    .first()
    .focus();
  await enter();
  await page.locator('.money-check', { hasText: items[0]!.message }).waitFor();
  expect(new URL(page.url()).pathname).toBe(`/prozesse/${items[0]!.processId}/geld`);
});

it('shows the money of a process as bars and lines, each with what happened to it', async () => {
  const all = await lines();
  line = all.find(({ kind, sums }) => kind === 'expense' && sums.freeCents > 100_000)!;
  await page.goto(`/prozesse/${PROCESS}/geld`);
  await page.getByRole('table', { name: 'Aufwendungen und Auszahlungen nach Jahren' }).first().waitFor();
  const card = page.locator('.money-line', { hasText: line.purpose }).first();
  await card.locator('summary').focus();
  await enter();
  await card.getByRole('table', { name: 'Was mit dem Geld geschah' }).waitFor();
  expect(await violations(page, 'money of a process')).toEqual([]);
});

it('opens the form that mends a finding', async () => {
  const finding = page.locator('.money-check').first();
  await finding.getByRole('button').focus();
  await enter();
  const dialog = page.getByRole('dialog');
  await dialog.locator('form').waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

it('takes no row over as long as one is faulty, and says which', async () => {
  await page.getByRole('link', { name: 'Ist-Buchungen einlesen' }).focus();
  await enter();
  const { year, account } = line;
  await page
    .getByLabel('Tabelle des Finanzverfahrens')
    .setInputFiles(
      fileOf(
        `${String(year)};${account.code};1.000,00;04.03.2026;B-1`,
        `${String(year)};${account.code};zwölf;04.03.2026;B-2`,
        `${String(year)};99.99/1;12,00;04.03.2026;B-3`,
      ),
    );
  await page.getByText('„zwölf“ ist keine Zahl.').waitFor();
  await page.getByText('Das Konto „99.99/1“ steht in keinem Prozess.').waitFor();
  expect(await page.getByRole('button', { name: /übernehmen$/ }).count()).toBe(0);
  expect(await violations(page, 'preview with faults')).toEqual([]);
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await widthOverflow(page)).toBeLessThanOrEqual(0);
  }
});

it('books all rows at once when it is told to, and the same file never again', async () => {
  const { year, account } = line;
  const file = fileOf(
    `${String(year)};${account.code};1.000,00;04.03.2026;B-1`,
    `${String(year)};99.99/1;12,00;04.03.2026;B-3`,
  );
  await page.getByLabel('Tabelle des Finanzverfahrens').setInputFiles(file);
  await page.getByText('2 Zeilen in der Tabelle').waitFor();
  await page.getByLabel('Zeilen übergehen, deren Konto in keinem Prozess steht').focus();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Eine Buchung übernehmen' }).focus();
  await enter();
  await page.getByText('Eine Buchung ist übernommen.').first().waitFor();
  const booked = (await lines()).find(({ id }) => id === line.id)!;
  expect(booked.sums.spentCents - line.sums.spentCents).toBe(100_000);

  await page.getByLabel('Tabelle des Finanzverfahrens').setInputFiles(file);
  await page.getByLabel('Zeilen übergehen, deren Konto in keinem Prozess steht').check();
  await page.getByText('Die Datei bringt nichts Neues').waitFor();
  expect(complaints).toEqual([]);
});
