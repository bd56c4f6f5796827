import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { violations, widthOverflow } from './axe.js';
import { openScreens, signIn, type Screens } from './office-screens.js';

const tabs = ['auftrag', 'vorlagen', 'planung', 'geld', 'personen', 'schritte', 'unterlagen', 'protokoll'];

interface View {
  readonly name: string;
  readonly show: (page: Page) => Promise<unknown>;
}

const goes = (address: string, until: string) => async (page: Page) => {
  await page.goto(address);
  await page.locator(until).first().waitFor();
};

const process = (id: string): View => ({
  name: `process ${id}`,
  show: goes(`/prozesse/${id}`, '.next-steps .next-step, .next-steps p'),
});

/** Every page, and what opens on it. */
const views: readonly View[] = [
  { name: 'list', show: goes('/prozesse', '.ring') },
  { name: 'list without a match', show: goes('/prozesse?q=gibtesnicht', '.empty') },
  process('schulentwicklungsplan'),
  process('kinder-und-jugendhilfeplanung'),
  process('fachplan-generationen'),
  process('kreisjugendfoerderplan-2019'),
  ...tabs.map((tab) => ({
    name: tab,
    show: goes(`/prozesse/seniorenkonzept/${tab}`, '.tab-content > * > *'),
  })),
  { name: 'submit', show: goes('/thema-einreichen', 'form') },
  {
    name: 'submit with errors',
    show: async (page) => {
      await page.locator('.submit-topic').click();
      await page.locator('.fault-list').waitFor();
    },
  },
  {
    name: 'choice of what to record',
    show: async (page) => {
      await page.goto('/prozesse/integrierte-sozialplanung');
      await page.locator('.next-steps > div > .kern-btn--secondary').click();
      await page.locator('.choice-list').first().waitFor();
      await page.locator('dialog details summary').click();
    },
  },
  {
    name: 'form with errors',
    show: async (page) => {
      await page.locator('.choice-list__choice').last().click();
      await page.locator('dialog form').waitFor();
      await page.locator('dialog .kern-dialog__footer .kern-btn--primary').click();
      await page.locator('dialog .fault-list').waitFor();
    },
  },
  { name: 'sessions', show: goes('/gremien', '.session') },
  { name: 'past sessions', show: goes('/gremien?ansicht=vergangen', '.session') },
  ...['vorlagen', 'beschluesse', 'widersprueche', 'pflichten'].map((section) => ({
    name: `council: ${section}`,
    show: goes(`/gremien/${section}`, '.data-table, .cards, .empty'),
  })),
  { name: 'session', show: goes('/gremien/kreistag/2026-12-14', '.result-row') },
  { name: 'decision follow-up', show: goes('/beschlusskontrolle', '.data-table, .cards') },
  { name: 'statement', show: goes('/barrierefreiheit', 'h2') },
  { name: 'nothing there', show: goes('/gibtesnicht', 'h1') },
];

describe('every page is free of barriers', () => {
  let screens: Screens;

  beforeAll(async () => {
    screens = await openScreens();
  });
  afterAll(async () => {
    await screens.close();
  });

  test.each(
    (['de', 'en'] as const).flatMap((language) =>
      (['light', 'dark'] as const).flatMap((colorScheme) =>
        [1280, 375].map((width) => ({ language, colorScheme, width })),
      ),
    ),
  )('in $language, $colorScheme, at $width pixels', async ({ language, colorScheme, width }) => {
    const { page, complaints } = await screens.window({
      language,
      colorScheme,
      viewport: { width, height: 900 },
      reducedMotion: 'reduce',
    });
    await page.goto('/anmelden');
    await page.locator('#email').waitFor();
    const found = await violations(page, 'sign-in');
    await signIn(page, 'planung@musterau.example');
    for (const { name, show } of views) {
      await show(page);
      found.push(...(await violations(page, name)));
      if ((await widthOverflow(page)) > 0) found.push(`${name}: wider than the screen`);
    }
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('nothing is wider than a screen of 320 pixels', async () => {
    const { page } = await screens.signedIn('planung@musterau.example', {
      viewport: { width: 320, height: 640 },
    });
    const wide: string[] = [];
    for (const { name, show } of views) {
      await show(page);
      if ((await widthOverflow(page)) > 0) wide.push(name);
    }
    expect(wide).toEqual([]);
  });
});
