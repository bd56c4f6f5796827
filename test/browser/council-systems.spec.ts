import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { startOParlServer, type OParlServer } from '../../libs/oparl/src/server.testing.js';
import { Caller } from './agenda.js';
import { violations, widthOverflow } from './axe.js';
import { openScreens, type Screens } from './office-screens.js';

/*
 * From connecting a council information system to an entry that rests on it, as an administrator and a liaison do it.
 * The system is a small one of our own; the sample county's paper about its social planning is looked up in it.
 */
const PROCESS = 'integrierte-sozialplanung';
const PAPER = 'verlaengerung';

let system: OParlServer;
let screens: Screens;
let liaison: Page;
const complaints: string[] = [];

beforeAll(async () => {
  [system, screens] = await Promise.all([startOParlServer(), openScreens()]);
});
afterAll(async () => {
  await screens.close();
  await system.close();
});

const enter = (page: Page): Promise<void> => page.keyboard.press('Enter');

it('an administrator connects the system, and is told when there is none', async () => {
  const { page } = await screens.signedIn('verwaltung@musterau.example');
  await page.goto('/verwaltung/ratsinformation');
  await page.getByRole('button', { name: 'Ratsinformationssystem verbinden' }).first().focus();
  await enter(page);
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Adresse der OParl-Schnittstelle').fill(system.at('/nowhere'));
  await dialog.getByLabel('Liegt im internen Netz').check();
  await enter(page);
  await dialog.locator('.kern-alert').waitFor();
  await dialog.getByLabel('Adresse der OParl-Schnittstelle').fill(system.system);
  await enter(page);
  await dialog.waitFor({ state: 'detached' });
  await page.getByText('Antwortet').first().waitFor();
  expect(await violations(page, 'systems')).toEqual([]);
  await page.context().close();
});

it('a liaison finds the paper there by its number and links it, by keyboard', async () => {
  const opened = await screens.signedIn('sitzungsdienst@musterau.example');
  liaison = opened.page;
  liaison.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await liaison.goto(`/prozesse/${PROCESS}/vorlagen`);
  await liaison.getByRole('button', { name: /^Im Ratsinformationssystem suchen: .*Verlängerung/ }).focus();
  await enter(liaison);
  const dialog = liaison.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Nummer' }).fill('2026/0417');
  await enter(liaison);
  await dialog.getByRole('button', { name: /^Verknüpfen: Fortschreibung/ }).focus();
  expect(await violations(liaison, 'found papers')).toEqual([]);
  await enter(liaison);
  await liaison.waitForURL(`**/prozesse/${PROCESS}/vorlagen/${PAPER}/abgleich`);
});

it('and sees both sides with every difference named, on every screen', async () => {
  const table = liaison.getByRole('table', { name: /Beratungsfolge hier und dort/ });
  await table.waitFor();
  await table.getByText('Nur bei uns').first().waitFor();
  await table.getByText('Fehlt bei uns').first().waitFor();
  // What is printed stands beside what it is read as.
  await table.getByText('„vertagt“').or(table.getByText('vertagt')).first().waitFor();
  expect(await violations(liaison, 'comparison')).toEqual([]);
  await liaison.setViewportSize({ width: 375, height: 800 });
  expect(await widthOverflow(liaison)).toBeLessThanOrEqual(0);
  expect(await violations(liaison, 'comparison, narrow')).toEqual([]);
  await liaison.setViewportSize({ width: 1280, height: 900 });
});

it('takes one over: it is recorded only then, with the address there as its basis', async () => {
  const caller = await Caller.of(screens.address, 'sitzungsdienst@musterau.example');
  const journal = async () =>
    (await caller.get<{ items: { type: string; basis?: string }[] }>(`/api/processes/${PROCESS}/entries`))
      .items;
  const before = await journal();
  expect(before.some(({ basis }) => basis?.startsWith(system.origin))).toBe(false);
  await liaison
    .getByRole('button', { name: /^Prüfen und übernehmen: .*Jugendhilfeausschuss/ })
    .first()
    .focus();
  await enter(liaison);
  const dialog = liaison.getByRole('dialog');
  await dialog.locator('form').waitFor();
  expect(await violations(liaison, 'taking over')).toEqual([]);
  await dialog.locator('button[type=submit]').focus();
  await enter(liaison);
  await dialog.waitFor({ state: 'detached' });
  const after = await journal();
  expect(after.length).toBe(before.length + 1);
  expect(after.at(-1)).toMatchObject({
    type: 'consultation.scheduled',
    basis: expect.stringContaining(system.origin),
  });
});

it('finds what is new there on the page of the bodies, in English too', async () => {
  const { page, complaints: said } = await screens.signedIn('sitzungsdienst@musterau.example', {
    language: 'en',
  });
  await page.goto('/gremien/ratsinformation');
  await page.getByRole('heading', { level: 2 }).first().waitFor();
  expect(await violations(page, 'proposals')).toEqual([]);
  expect(said).toEqual([]);
  expect(complaints).toEqual([]);
  await page.context().close();
});
