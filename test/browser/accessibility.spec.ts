import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { colourRules, violations, widthOverflow } from './axe.js';
import { openScreens, signIn, type Screens } from './office-screens.js';

const tabs = [
  'auftrag',
  'vorlagen',
  'planung',
  'massnahmen',
  'geld',
  'personen',
  'schritte',
  'unterlagen',
  'protokoll',
];

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
  { name: 'participation', show: goes('/beteiligung', '.data-table, .cards') },
  { name: 'topic store', show: goes('/themenspeicher', '.topic-card') },
  { name: 'new bundle', show: goes('/buendel', '.kern-form-check, .empty') },
  { name: 'bundle', show: goes('/buendel/bildung-im-landkreis', '#bundle-sequence') },
  { name: 'windows', show: goes('/verwaltung/zeitfenster', '.data-table, .cards') },
  { name: 'kinds of planning', show: goes('/verwaltung/planungsarten', '.data-table, .cards') },
  { name: 'indicators', show: goes('/verwaltung/indikatoren', '.data-table, .cards') },
  { name: 'tree of social spaces', show: goes('/verwaltung/sozialraeume', '.data-table, .cards') },
  { name: 'social spaces', show: goes('/sozialraeume', '.chart-plot') },
  { name: 'social space chosen', show: goes('/sozialraeume?raum=region-sued', '#chosen-space') },
  {
    name: 'social space where nobody was asked',
    show: goes('/sozialraeume?zeigt=beteiligung&raum=mittelbach', '#chosen-space'),
  },
  { name: 'desk', show: goes('/', '.data-table, .cards') },
  { name: 'deadlines', show: goes('/fristen', '.data-table, .cards') },
  { name: 'account', show: goes('/konto', 'fieldset') },
  { name: 'decision follow-up', show: goes('/beschlusskontrolle', '.data-table, .cards') },
  { name: 'measures', show: goes('/massnahmen', '.data-table, .cards') },
  { name: 'dependencies', show: goes('/abhaengigkeiten', '.plan-map__node') },
  { name: 'money', show: goes('/geld', '.data-table, .cards') },
  { name: 'findings about money', show: goes('/geld/hinweise', '.data-table, .cards') },
  { name: 'grants', show: goes('/geld/zuwendungen', '.data-table, .cards') },
  { name: 'import of actuals', show: goes('/geld/einlesen', 'input[type=file]') },
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

  test('in German, light and dark, on wide and narrow screens', () => free('de', everywhere));

  // Colours and structure are those of the German page; words are not, nor the room they take.
  test('in English, on wide and narrow screens', () => free('en', whereWordsMatter));

  /** Goes through all pages as a planner and lists what bars people from them. */
  async function free(language: 'de' | 'en', look: (page: Page, name: string) => Promise<string[]>) {
    const { page, complaints } = await screens.window({
      language,
      colorScheme: 'light',
      reducedMotion: 'reduce',
    });
    await page.goto('/anmelden');
    await page.locator('#email').waitFor();
    const found = await look(page, 'sign-in');
    await signIn(page, 'planung@musterau.example');
    for (const { name, show } of views) {
      await page.setViewportSize(wide);
      await show(page);
      found.push(...(await look(page, name)));
    }
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  }
});

const wide = { width: 1280, height: 900 };
const narrow = { width: 375, height: 900 };
const narrowest = { width: 320, height: 640 };

/** What bars people from what the page shows, on a wide and a narrow screen, light and dark. */
async function everywhere(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const size of [wide, narrow]) {
    await page.setViewportSize(size);
    const at = `${name}, ${String(size.width)} pixels`;
    found.push(...(await violations(page, at)));
    // Of all the rules only those on colours see the scheme.
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('html[data-kern-theme=dark]').waitFor();
    found.push(...(await violations(page, `${at}, dark`, colourRules)));
    await page.emulateMedia({ colorScheme: 'light' });
    await page.locator('html[data-kern-theme=light]').waitFor();
  }
  return [...found, ...(await tooWide(page, name))];
}

/** What of it can differ from one language to another. */
const whereWordsMatter = async (page: Page, name: string): Promise<string[]> => [
  ...(await violations(page, name)),
  ...(await tooWide(page, name)),
];

async function tooWide(page: Page, name: string): Promise<string[]> {
  const found: string[] = [];
  for (const size of [wide, narrow, narrowest]) {
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
