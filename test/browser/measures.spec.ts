import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations, widthOverflow } from './axe.js';
import { openScreens, settled, type Screens } from './office-screens.js';
import { ProcessPage } from './process-page.js';

const HEAD = 'leitung@musterau.example';
const PLANNER = 'planung@musterau.example';
const WITH_MEASURES = '/prozesse/seniorenkonzept/massnahmen';

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(async () => {
  await screens.close();
});

/** The keys of the chain that are shown, by their signs. */
const shown = (page: Page): Promise<string[]> => page.locator('.trace__no').allInnerTexts();

describe('the measures of all processes', () => {
  test('are found by what stands in the address, and lead into their process', async () => {
    const { page, complaints } = await screens.signedIn(HEAD);
    await page.goto('/');
    await page.getByRole('link', { name: 'Maßnahmen', exact: true }).click();
    const rows = page.getByRole('table', { name: /^Maßnahmen mit Stand/ }).locator('tbody tr');
    await rows.first().waitFor();
    const all = await rows.count();
    await page.getByLabel('Suche').fill('gibtesnicht');
    await page.keyboard.press('Enter');
    await page.getByText('Zu diesen Filtern gibt es keine Maßnahme.').waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('gibtesnicht');
    await page.getByRole('button', { name: 'Filter aufheben' }).first().click();
    await rows.first().waitFor();
    expect(await rows.count()).toBe(all);
    const link = rows.first().getByRole('link').first();
    const title = await link.innerText();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.locator('.trace__link[aria-pressed=true]').waitFor();
    expect(await page.locator('.trace__link[aria-pressed=true]').innerText()).toContain(title);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('stand beside the reports from which none has followed', async () => {
    const { page } = await screens.signedIn(HEAD);
    await page.goto('/massnahmen');
    const section = page.locator('section.reports');
    await section.locator('.data-table, .empty').waitFor();
    expect(await section.getByRole('heading').first().innerText()).toBe('Berichte ohne Folgen');
    await page.context().close();
  });
});

describe('the chain from finding to effect', () => {
  test.each([1280, 375])('is walked in both directions by keyboard, at %i pixels', async (width) => {
    const { page, complaints } = await screens.signedIn(PLANNER, { viewport: { width, height: 900 } });
    await page.goto(WITH_MEASURES);
    const measure = page.locator('.trace__link').filter({ hasText: /^M1 / });
    await measure.waitFor();
    const whole = await shown(page);
    await measure.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/kette=measure/);
    await page.locator('.trace__link[aria-pressed=true]').waitFor();
    const narrowed = await shown(page);
    expect(narrowed.length).toBeLessThan(whole.length);
    expect(narrowed).toContain('M1');
    // From the measure back to what it rests on, and from there on again.
    const before = page
      .locator('.trace__link')
      .filter({ hasText: /^[BE]\d/ })
      .first();
    const sign = await before.locator('.trace__no').innerText();
    await before.focus();
    await page.keyboard.press('Enter');
    await page.locator('.trace__link[aria-pressed=true]').filter({ hasText: sign }).waitFor();
    expect(await shown(page)).toContain('M1');
    await page.getByRole('button', { name: 'Alles zeigen' }).press('Enter');
    await page.waitForURL((url) => !url.search.includes('kette'));
    await page.locator('.trace__link[aria-pressed=true]').waitFor({ state: 'detached' });
    expect(await shown(page)).toEqual(whole);
    expect(await widthOverflow(page)).toBeLessThanOrEqual(0);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('says of every measure what its consequences are and which are missing', async () => {
    const { page } = await screens.signedIn(PLANNER);
    await page.goto(WITH_MEASURES);
    const card = page.locator('.measure-card').first();
    await card.waitFor();
    expect(await card.locator('.consequences h4').allInnerTexts()).toEqual([
      'Bauliche Folgen',
      'Personelle Folgen',
      'Organisatorische Folgen',
      'Finanzielle Folgen',
    ]);
    await page.context().close();
  });
});

describe('what touches what', () => {
  test('is drawn and listed, the open first; a planner notes that it is agreed', async () => {
    const { page, complaints } = await screens.signedIn(PLANNER);
    await page.goto('/abhaengigkeiten');
    const rows = page.getByRole('table', { name: /offene Abstimmungen zuerst/ }).locator('tbody tr');
    await rows.first().waitFor();
    expect(await rows.first().innerText()).toContain('Offen');
    expect(await page.locator('.plan-map__node').count()).toBeGreaterThan(3);
    // The map is walked by keyboard: its processes are links.
    await page.locator('a.plan-map__link').first().focus();
    expect(await page.locator('.plan-map__line[data-faded=true]').count()).toBeGreaterThan(0);
    expect(await page.locator('.chain').first().locator('li').count()).toBeGreaterThan(1);
    const mine = rows.filter({ hasText: 'Pflegeplanung' }).filter({ hasText: 'integrierten Sozialplanung' });
    await mine.getByRole('button').press('Enter');
    const form = new ProcessPage(page);
    await page.locator('dialog form').waitFor();
    await form.chooses('coordination', { label: 'Abgestimmt' });
    await form.records();
    await mine.filter({ hasText: 'Abgestimmt' }).waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('is narrowed down by what stands in the address', async () => {
    const { page } = await screens.signedIn(HEAD);
    await page.goto('/abhaengigkeiten?coordination=notAffected');
    const rows = page.getByRole('table', { name: /offene Abstimmungen zuerst/ }).locator('tbody tr');
    await rows.first().waitFor();
    for (const text of await rows.allInnerTexts()) expect(text).toContain('Nicht berührt');
    await page.context().close();
  });
});

test.each([
  { language: 'de', colorScheme: 'dark', width: 375 },
  { language: 'en', colorScheme: 'light', width: 1280 },
] as const)('free of barriers in $language, $colorScheme, at $width pixels', async (options) => {
  const { language, colorScheme, width } = options;
  const { page, complaints } = await screens.signedIn(HEAD, {
    language,
    colorScheme,
    viewport: { width, height: 900 },
  });
  const found: string[] = [];
  for (const [address, until] of [
    ['/massnahmen', '.data-table, .cards'],
    ['/abhaengigkeiten', '.plan-map__node'],
    [WITH_MEASURES, '.trace__link'],
    ['/prozesse/seniorenkonzept/planung', '.data-table, .cards'],
  ] as const) {
    await page.goto(address);
    await page.locator(until).first().waitFor();
    await settled(page);
    found.push(...(await violations(page, address)));
    if ((await widthOverflow(page)) > 0) found.push(`${address}: wider than the screen`);
  }
  expect(found).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});
