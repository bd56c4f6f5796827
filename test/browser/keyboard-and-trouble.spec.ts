import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openScreens, signIn, type Screens } from './office-screens.js';

const PROCESS = '/prozesse/integrierte-sozialplanung';
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent.trim() || '');

describe('what a checker cannot see', () => {
  let screens: Screens;
  beforeAll(async () => {
    screens = await openScreens();
  });
  afterAll(async () => {
    await screens.close();
  });

  const choosesNote = async (page: Page): Promise<void> => {
    await page.goto(PROCESS);
    await page.getByRole('button', { name: 'Etwas eintragen' }).click();
    await page.getByRole('button', { name: 'Notiz hinzufügen' }).click();
    await page.locator('dialog form').waitFor();
  };
  const records = (page: Page, name = 'Eintragen'): Promise<void> =>
    page.locator('dialog').getByRole('button', { name, exact: true }).click();

  test('the first key leads past the header', async () => {
    const { page } = await screens.signedIn('planung@musterau.example');
    await page.goto(PROCESS);
    await page.locator('.next-steps').waitFor();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe('Zum Inhalt springen');
    await page.keyboard.press('Enter');
    expect(await focused(page)).toBe('inhalt');
  });

  test('closing the dialog goes back to where it was opened', async () => {
    const { page } = await screens.signedIn('planung@musterau.example');
    await choosesNote(page);
    await page.keyboard.press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('Etwas eintragen');
  });

  test('what is wrong takes the focus, and each fault leads to its field', async () => {
    const { page } = await screens.signedIn('planung@musterau.example');
    await choosesNote(page);
    await records(page);
    await page.locator('dialog .fault-list a').waitFor();
    expect(await focused(page)).toContain('Bitte prüfen Sie Ihre Angaben');
    await page.locator('dialog .fault-list a').first().click();
    expect(await focused(page)).toBe('root_text');
  });

  test('after recording one is at the next step, and it is said aloud', async () => {
    const { page } = await screens.signedIn('planung@musterau.example');
    await choosesNote(page);
    await page.locator('#root_text').fill('Rücksprache mit dem Träger');
    await records(page);
    await page.locator('dialog').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('naechster-schritt');
    expect((await page.getByRole('status').allInnerTexts()).join(' ')).toContain('Eingetragen: Notiz');
  });

  test('a session that ended leads to the sign-in and back', async () => {
    const { page } = await screens.signedIn('planung@musterau.example');
    await page.goto(`${PROCESS}/personen`);
    await page.locator('.tab-content').waitFor();
    await page.context().clearCookies();
    await page.getByRole('link', { name: 'Protokoll' }).click();
    await page.waitForURL('**/anmelden?**');
    await signIn(page, 'planung@musterau.example');
    await page.waitForURL(`**${PROCESS}/protokoll`);
  });

  test('who was overtaken sees by what, keeps what was typed, and can record again', async () => {
    const { page: slow } = await screens.signedIn('planung@musterau.example');
    const { page: quick } = await screens.signedIn('leitung@musterau.example');
    await choosesNote(slow);
    await slow.locator('#root_text').fill('Meine Notiz');
    await choosesNote(quick);
    await quick.locator('#root_text').fill('Schneller');
    await records(quick);
    await quick.locator('dialog').waitFor({ state: 'detached' });

    await records(slow);
    const warning = slow.locator('dialog .kern-alert--warning');
    await warning.getByText('Notiz').waitFor();
    expect(await slow.locator('#root_text').inputValue()).toBe('Meine Notiz');
    await records(slow, 'Trotzdem eintragen');
    await slow.locator('dialog').waitFor({ state: 'detached' });
    await slow.goto(`${PROCESS}/unterlagen`);
    await slow.getByText('Meine Notiz').waitFor();
    expect(await slow.getByText('Schneller').count()).toBe(1);
  });

  test('without a connection nothing typed is lost', async () => {
    const { page } = await screens.signedIn('planung@musterau.example');
    await choosesNote(page);
    await page.locator('#root_text').fill('Im Zug geschrieben');
    await page.context().setOffline(true);
    await records(page);
    await page.locator('dialog').getByText('Keine Verbindung zum Server').waitFor();
    await page.context().setOffline(false);
    expect(await page.locator('#root_text').inputValue()).toBe('Im Zug geschrieben');
    await records(page);
    await page.locator('dialog').waitFor({ state: 'detached' });
  });

  test('language and scheme are remembered', async () => {
    const { page } = await screens.window({ colorScheme: 'light' });
    await page.goto('/anmelden');
    await page.getByRole('button', { name: 'Dunkle Darstellung' }).click();
    await page.reload();
    await page.getByRole('button', { name: 'Helle Darstellung' }).waitFor();
    await page.getByRole('button', { name: 'English' }).click();
    await page.getByRole('heading', { name: 'Sign in' }).waitFor();
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });
});
