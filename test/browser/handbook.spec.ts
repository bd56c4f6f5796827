import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { env } from 'node:process';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { TODAY } from './day.js';
import { openScreens, settled, type Screens } from './office-screens.js';

/**
 * The pictures of the handbook, made from the sample county on a fixed day. Beside each stands what the page says; a
 * page that says something else makes this fail until `npm run handbook` has made the picture anew, so none goes stale.
 */
const FOLDER = `${import.meta.dirname}/../../docs/handbuch/bilder`;
const makesAnew = env['HANDBOOK'] === 'write';

interface Picture {
  readonly name: string;
  readonly who: string;
  /** The day it is seen, unless the usual one. */
  readonly on?: string;
  /** Leads the page to what is to be seen, and answers the part to show. */
  readonly show: (page: Page) => Promise<string>;
}

const at =
  (address: string, part = 'main') =>
  async (page: Page): Promise<string> => {
    await page.goto(address);
    return part;
  };

const planner = 'planung@musterau.example';
const liaison = 'sitzungsdienst@musterau.example';
const admin = 'verwaltung@musterau.example';

const pictures: readonly Picture[] = [
  // First, for the desk says what has changed since somebody was last here.
  { name: 'schreibtisch', who: planner, show: at('/') },
  { name: 'beteiligung', who: planner, show: at('/beteiligung') },
  { name: 'massnahmen', who: planner, show: at('/prozesse/seniorenkonzept/massnahmen') },
  { name: 'themenspeicher', who: planner, show: at('/themenspeicher') },
  { name: 'sozialraeume', who: planner, show: at('/sozialraeume') },
  { name: 'geld', who: liaison, show: at('/geld') },
  { name: 'zuwendungen', who: liaison, show: at('/geld/zuwendungen') },
  { name: 'planungsarten', who: admin, show: at('/verwaltung/planungsarten') },
  { name: 'gremien', who: liaison, show: at('/gremien') },
  {
    name: 'sitzung',
    who: liaison,
    on: '2026-12-14',
    show: at('/gremien/kreistag/2026-12-14'),
  },
  { name: 'beschlusskontrolle', who: liaison, show: at('/beschlusskontrolle') },
  {
    name: 'vorlage',
    who: liaison,
    show: async (page) => {
      await at('/prozesse/kinder-und-jugendhilfeplanung/vorlagen')(page);
      await page
        .getByRole('table', { name: /Beratungsfolge/ })
        .first()
        .evaluate((table) => table.scrollIntoView());
      return 'main';
    },
  },
  { name: 'auftragsblatt', who: liaison, show: at('/prozesse/teilhabeplan/auftragsblatt') },
];

const USUAL = TODAY;
let now = new Date(`${USUAL}T09:00:00Z`);

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens({ now: () => now });
  await mkdir(FOLDER, { recursive: true });
});
afterAll(() => screens.close());

/** The page as it is read aloud, once nothing is loading and nothing changes any more. */
async function told(page: Page, part: string): Promise<string> {
  await page.locator(part).locator('h1').first().waitFor();
  let before = '';
  for (;;) {
    await page.waitForTimeout(100);
    await settled(page);
    const says = `${await page.locator(part).ariaSnapshot()}\n`;
    const loading = await page.locator('.kern-loader').count();
    if (loading === 0 && says === before) return says;
    before = says;
  }
}

it.each(pictures.map((picture) => [picture.name, picture] as const))(
  'shows in the picture of %s what the page says',
  async (name, { who, show, on = USUAL }) => {
    now = new Date(`${on}T09:00:00Z`);
    const { page, complaints } = await screens.signedIn(who, { viewport: { width: 1280, height: 1000 } });
    await page.clock.setFixedTime(now);
    const part = await show(page);
    const says = await told(page, part);
    if (makesAnew) {
      await page.screenshot({ path: `${FOLDER}/${name}.png`, animations: 'disabled' });
      await writeFile(`${FOLDER}/${name}.txt`, says);
    }
    expect(existsSync(`${FOLDER}/${name}.png`)).toBe(true);
    expect(says).toBe(readFileSync(`${FOLDER}/${name}.txt`, 'utf8'));
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

it('every picture is shown in the handbook, and every one shown is there', async () => {
  const pages = (await readdir(`${FOLDER}/..`)).filter((file) => file.endsWith('.md'));
  const shown = pages.flatMap((file) =>
    [...readFileSync(`${FOLDER}/../${file}`, 'utf8').matchAll(/\(bilder\/([\w-]+)\.png\)/g)].map(
      ([, name]) => name,
    ),
  );
  expect([...new Set(shown)].sort()).toEqual(pictures.map(({ name }) => name).sort());
});
