import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations, widthOverflow } from './axe.js';
import { openScreens, settled, type Screens, type Window } from './office-screens.js';

const LIAISON = 'sitzungsdienst@musterau.example';
const AUDITOR = 'pruefung@musterau.example';

/** With eighteen consultations and an objection; with an amendment under way; by law; without a mandate. */
const processes = [
  'kinder-und-jugendhilfeplanung',
  'integrierte-sozialplanung',
  'kreisjugendfoerderplan-2023',
  'pflegeplanung',
];

const sheet = (id: string): string => `/prozesse/${id}/auftragsblatt`;

async function opens(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.mandate-sheet h2').first().waitFor();
  // Names of bodies and labels come with their own requests.
  await settled(page);
}

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;

/** What a screen reader reads of an element, in one line. */
const read = async (page: Page, selector: string): Promise<string> =>
  ((await page.locator(selector).first().textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(async () => {
  await screens.close();
});

describe('the mandate sheet', () => {
  test.each([
    { language: 'de', colorScheme: 'light', width: 320 },
    { language: 'de', colorScheme: 'dark', width: 1280 },
    { language: 'en', colorScheme: 'light', width: 320 },
  ] as const)('is free of barriers in $language, $colorScheme, at $width pixels', async (options) => {
    const { language, colorScheme, width } = options;
    const { page, complaints } = await screens.signedIn(LIAISON, {
      language,
      colorScheme,
      viewport: { width, height: 900 },
    });
    const found: string[] = [];
    for (const id of processes) {
      await opens(page, sheet(id));
      found.push(...(await violations(page, id)));
      if ((await widthOverflow(page)) > 0) found.push(`${id}: wider than the screen`);
    }
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('prints on one or two pages, black on white and without what belongs to the screen', async () => {
    const { page } = await screens.signedIn(LIAISON, { colorScheme: 'dark' });
    const answer = await page.request.get('/api/processes?limit=200');
    const { items } = (await answer.json()) as { items: { id: string }[] };
    const tooLong: string[] = [];
    for (const { id } of items) {
      await opens(page, sheet(id));
      const pages = pagesOf(await page.pdf({ preferCSSPageSize: true }));
      if (pages < 1 || pages > 2) tooLong.push(`${id}: ${pages} pages`);
    }
    expect(items.length).toBeGreaterThanOrEqual(12);
    expect(tooLong).toEqual([]);

    await opens(page, sheet('kinder-und-jugendhilfeplanung'));
    await page.emulateMedia({ media: 'print' });
    const hidden = ['.page-header', '.page-footer', '.mandate-sheet__back', '.mandate-sheet .kern-btn'];
    for (const selector of hidden)
      expect([selector, await page.locator(selector).first().isVisible()]).toEqual([selector, false]);
    const colours = await page
      .locator('.mandate-sheet td')
      .first()
      .evaluate((cell) => {
        const { color, backgroundColor } = getComputedStyle(cell);
        return { color, backgroundColor };
      });
    expect(colours).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
    await page.context().close();
  });

  test('English prints no longer than German', async () => {
    const { page } = await screens.signedIn(LIAISON, { language: 'en' });
    await opens(page, sheet('kinder-und-jugendhilfeplanung'));
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBeLessThanOrEqual(2);
    await page.context().close();
  });

  test('says first what nobody may read into the mandate', async () => {
    const { page } = await screens.signedIn(LIAISON);
    await opens(page, sheet('kinder-und-jugendhilfeplanung'));
    expect(await page.locator('.mandate-sheet h2').first().innerText()).toBe(
      'Was dieser Auftrag nicht abdeckt',
    );
    const lines = await page.locator('.mandate-sheet__not-covered li').allInnerTexts();
    expect(lines[0]).toBe(
      'Phasen Methode, Analyse, Handlungsempfehlungen, Maßnahmen, Umsetzung, Evaluation: Angefochten',
    );
    expect(lines[1]).toMatch(/^Über den Widerspruch vom 07\.10\.2026 ist nicht entschieden: /);
    await page.context().close();
  });

  test('tells what the decision changed in words, too, for those who do not see lines through them', async () => {
    const { page } = await screens.signedIn(LIAISON);
    await opens(page, sheet('integrierte-sozialplanung'));
    expect(
      await page
        .locator('.difference ins')
        .first()
        .evaluate((word) => getComputedStyle(word).textDecorationLine),
    ).toBe('underline');
    expect(await read(page, '.difference')).toMatch(/bereitgestellt eingefügt: \(Produkt 1 \(Ende\)/);
    await page.context().close();
  });

  test('is reached from the process and left again by the keyboard; its heading gets the focus', async () => {
    const { page } = await screens.signedIn(LIAISON);
    await page.goto('/prozesse/integrierte-sozialplanung/auftrag');
    const link = page.locator('.process-head').getByRole('link', { name: 'Auftragsblatt' });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('.mandate-sheet h1').waitFor();
    const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.tagName ?? '');
    expect(await focused()).toBe('H1');
    await page.keyboard.press('Tab');
    await page.evaluate(() => {
      globalThis.print = () => {
        document.title = 'printed';
      };
    });
    await page.keyboard.press('Enter');
    expect(await page.title()).toBe('printed');
    await page.getByRole('link', { name: 'Zur Akte' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.process-tabs').waitFor();
    expect(new URL(page.url()).pathname).toBe('/prozesse/integrierte-sozialplanung/auftrag');
    await page.context().close();
  });
});

describe('the papers of a process', () => {
  let liaison: Window;
  const row = (page: Page) =>
    page.locator('tr').filter({ hasText: 'Jugendkreistag' }).filter({ hasText: '11.01.2021' });

  beforeAll(async () => {
    liaison = await screens.signedIn(LIAISON);
    await liaison.page.goto('/prozesse/kinder-und-jugendhilfeplanung/vorlagen');
    await row(liaison.page).waitFor();
  });
  afterAll(async () => {
    await liaison.page.context().close();
  });

  test('show the whole sequence, with the label as printed beside our word', async () => {
    const { page } = liaison;
    expect(await page.getByRole('table', { name: 'Beratungsfolge' }).locator('tbody tr').count()).toBe(20);
    const west = page.locator('tr').filter({ hasText: 'Regionalbeirat West' }).first();
    expect(await west.innerText()).toMatch(/Empfohlen\s+im Protokoll: „ungeändert beschlossen“/);
  });

  test('show what a revision changed in the proposal', async () => {
    const { page } = liaison;
    await page.locator('summary').filter({ hasText: 'was Fassung 3 ändert' }).click();
    expect(await page.locator('.differences del').first().isVisible()).toBe(true);
    expect(await page.locator('.differences ins').first().isVisible()).toBe(true);
    expect(await violations(page, 'papers')).toEqual([]);
  });

  test('take the result of a session by the keyboard alone, for the day it was held', async () => {
    const { page, complaints } = liaison;
    await row(page)
      .getByRole('button', { name: 'Beratungsergebnis erfassen: Jugendkreistag, 11.01.2021' })
      .focus();
    await page.keyboard.press('Enter');
    const dialog = page.locator('dialog');
    await dialog.locator('form').waitFor();
    expect(await dialog.locator('h2').innerText()).toBe(
      'Beratungsergebnis erfassen: Jugendkreistag, 11.01.2021',
    );
    expect(await dialog.locator('#occurredOn').inputValue()).toBe('11.01.2021');
    await dialog.locator('#root_resultCode').focus();
    await page.keyboard.type('Emp');
    await page.keyboard.press('Tab');
    await page.keyboard.type('mit Mehrheit zugestimmt');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
    expect(await row(page).innerText()).toMatch(/Empfohlen\s+im Protokoll: „mit Mehrheit zugestimmt“/);
    expect(complaints).toEqual([]);
  });

  test('offer nothing to somebody who may only look', async () => {
    const { page } = await screens.signedIn(AUDITOR);
    await page.goto('/prozesse/kinder-und-jugendhilfeplanung/vorlagen');
    await row(page).waitFor();
    await settled(page);
    expect(await page.locator('.actions').count()).toBe(0);
    expect(await page.getByRole('columnheader', { name: 'Zu tun' }).count()).toBe(0);
    await page.context().close();
  });
});
