import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { tour, type Stop } from '../../apps/web/src/site/tour.testing.js';
import { colourRules, violations, widthOverflow, wordRules } from './axe.js';
import { openScreens, signIn, type Screens } from './office-screens.js';

type Size = (typeof sizes)[number];

const wide = { width: 1280, height: 900 };
const narrow = { width: 375, height: 900 };
const narrowest = { width: 320, height: 640 };
const sizes = [wide, narrow, narrowest];

/** Shows what a stop of the tour is about. */
async function visit(page: Page, { at, press = [], until }: Stop): Promise<void> {
  if (at !== undefined) await page.goto(at);
  for (const button of press) await page.locator(button).first().click();
  await page.locator(until).first().waitFor();
}

describe('every page is free of barriers', () => {
  let screens: Screens;

  beforeAll(async () => {
    screens = await openScreens();
  });
  afterAll(async () => {
    await screens.close();
  });

  test('in German, light and dark, on wide and narrow screens', () => free('de', inBothSchemes));

  // Colours and structure are those of the German page; words are not, nor the room they take.
  test('in English, on wide and narrow screens', () => free('en', whereWordsMatter));

  /** Goes through all pages as a planner and lists what bars people from them. */
  async function free(language: 'de' | 'en', lookAt: (page: Page, name: string) => Promise<string[]>) {
    const { page, complaints } = await screens.window({
      language,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    const found: string[] = [];
    const look = async (stops: readonly Stop[]) => {
      for (const stop of stops) {
        await page.setViewportSize(wide);
        await visit(page, stop);
        found.push(...(await lookAt(page, stop.name)));
      }
    };
    await look(tour.open);
    await signIn(page, 'planung@musterau.example');
    await look(tour.planner);
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  }
});

/** What bars people from what the page shows, light and dark, on a wide and on a narrow screen. */
async function inBothSchemes(page: Page, name: string): Promise<string[]> {
  const on = ({ width }: Size): string => `${name}, ${String(width)} pixels`;
  const found = await violations(page, on(wide));
  // Of all the rules only those on colours see the scheme.
  await colours(page, 'dark');
  found.push(...(await violations(page, `${on(wide)}, dark`, colourRules)));
  await page.setViewportSize(narrow);
  found.push(...(await violations(page, `${on(narrow)}, dark`, colourRules)));
  await colours(page, 'light');
  found.push(...(await violations(page, on(narrow))));
  return [...found, ...(await tooWide(page, name))];
}

async function colours(page: Page, scheme: 'light' | 'dark'): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.locator(`html[data-kern-theme=${scheme}]`).waitFor();
}

/** What of it can differ from one language to another. */
const whereWordsMatter = async (page: Page, name: string): Promise<string[]> => [
  ...(await violations(page, name, wordRules)),
  ...(await tooWide(page, name)),
];

async function tooWide(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    if (!(await comesToFit(page))) found.push(`${name}, ${String(size.width)} pixels: wider than the screen`);
  }
  return found;
}

/** Whether the page fits the screen once it has drawn itself anew for it. */
async function comesToFit(page: Page): Promise<boolean> {
  for (let looks = 0; looks < 20; looks++) {
    if ((await widthOverflow(page)) <= 0) return true;
    await page.waitForTimeout(50);
  }
  return false;
}
