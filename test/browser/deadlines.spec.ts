import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openScreens, type Screens } from './office-screens.js';

let screens: Screens;

beforeAll(async () => {
  screens = await openScreens();
});
afterAll(async () => {
  await screens.close();
});

/** Goes on by the keyboard until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 80; steps++) {
    await page.keyboard.press('Tab');
    const called = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
    if (name.test(called.trim())) return;
  }
  throw new Error(`The keyboard never came to ${String(name)}.`);
}

describe('a planner begins the day at the desk', () => {
  test('sees what is due, and settles it from there without leaving the keyboard', async () => {
    const { page, complaints } = await screens.signedIn('planung@musterau.example');
    await page.goto('/');
    await page.locator('h1', { hasText: 'Mein Schreibtisch' }).waitFor();
    const rows = page.locator('.data-table tbody tr');
    await rows.first().waitFor();
    const before = await rows.count();
    expect(await rows.first().innerText()).toContain('Überfällig');
    expect(await page.locator('.desk-news > li').count()).toBeGreaterThan(0);
    await tabTo(page, /^Schritt abschließen/);
    await page.keyboard.press('Enter');
    await page.locator('dialog form').waitFor();
    await page.locator('dialog .kern-dialog__footer .kern-btn--primary').focus();
    await page.keyboard.press('Enter');
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.waitForFunction(
      (count) => document.querySelectorAll('.data-table tbody tr').length < count,
      before,
    );
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('narrows down the list of all deadlines, and the address bar keeps it', async () => {
    const { page, complaints } = await screens.signedIn('planung@musterau.example');
    await page.goto('/');
    await page.getByRole('link', { name: 'Fristen', exact: true }).click();
    const groups = page.locator('.deadlines-group');
    await groups.first().waitFor();
    expect(await groups.first().locator('h2').innerText()).toBe('Überfällig');
    const all = await page.locator('.deadlines-group tbody tr').count();
    await page.locator('#filter-whose').selectOption('mine');
    await page.waitForURL('**/fristen?whose=mine');
    await page.waitForFunction(
      (count) => document.querySelectorAll('.deadlines-group tbody tr').length < count,
      all,
    );
    await page.locator('#filter-state').selectOption('overdue');
    await page.waitForURL('**/fristen?whose=mine&state=overdue');
    await page.reload();
    await groups.first().waitFor();
    expect(await groups.locator('h2').allInnerTexts()).toEqual(['Überfällig']);
    await page.locator('#filter-by').selectOption('month');
    await page.locator('#filter-state').selectOption('');
    await page
      .locator('h2', { hasText: /^\p{L}+ \d{4}$/u })
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('makes a private address for a calendar, and takes it back', async () => {
    const { page, complaints } = await screens.signedIn('planung@musterau.example');
    await page.goto('/');
    await page.getByRole('link', { name: /Mein Konto/ }).click();
    await page.getByRole('button', { name: 'Adresse erzeugen' }).click();
    const address = await page.locator('#calendar-address').inputValue();
    expect(address).toMatch(/\/api\/calendar\/[A-Za-z0-9_-]{43}\.ics$/);
    const calendar = await (await fetch(address)).text();
    expect(calendar).toContain('BEGIN:VEVENT');
    await page.reload();
    await page.locator('.account-calendars li').first().waitFor();
    expect(await page.locator('#calendar-address').count()).toBe(0);
    await page.getByRole('button', { name: /^Widerrufen/ }).click();
    await page.locator('.account-calendars li').waitFor({ state: 'detached' });
    expect((await fetch(address)).status).toBe(404);
    await page.getByLabel('Täglich').check();
    await page
      .getByRole('status')
      .filter({ hasText: 'Ihre Wahl ist gespeichert.' })
      .waitFor({ state: 'attached' });
    await page.reload();
    await page.getByLabel('Täglich').waitFor();
    expect(await page.getByLabel('Täglich').isChecked()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('somebody who has nothing to do', () => {
  test('is told so, and where to go', async () => {
    const { page } = await screens.signedIn('pruefung@musterau.example');
    await page.goto('/');
    await page.locator('.empty').waitFor();
    expect(await page.locator('.empty').innerText()).toContain('nichts an');
    await page.locator('.empty').getByRole('link', { name: 'Planungsprozesse' }).click();
    await page.waitForURL('**/prozesse');
    await page.context().close();
  });
});
