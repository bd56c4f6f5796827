import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { violations, widthOverflow } from './axe.js';
import { openScreens, type Screens } from './office-screens.js';

/*
 * Whoever minds the budget looks at the grants of all processes and records a report of use; a planner registers money
 * for a year that has none, from the list of findings. All of it by keyboard.
 */
let screens: Screens;
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

async function signIn(email: string): Promise<void> {
  const window = await screens.signedIn(email);
  page = window.page;
  window.page.on('close', () => complaints.push(...window.complaints));
}

const enter = (): Promise<void> => page.keyboard.press('Enter');
const euro = (cents: number): string =>
  new Intl.NumberFormat('de-DE', { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** Fills two fields before the page is drawn again, as a busy machine makes of two that follow each other. */
async function atOnce(first: Locator, one: string, second: Locator, other: string): Promise<void> {
  const handle = await second.elementHandle();
  await first.evaluate(
    (field, { one, second, other }) => {
      for (const [control, value] of [
        [field, one],
        [second, other],
      ] as const) {
        // Past the setter by which React sees whether a value is new.
        Object.getOwnPropertyDescriptor(Object.getPrototypeOf(control), 'value')?.set?.call(control, value);
        control.dispatchEvent(
          new Event(control.tagName === 'SELECT' ? 'change' : 'input', { bubbles: true }),
        );
      }
    },
    { one, second: handle, other },
  );
}

async function fits(): Promise<void> {
  for (const width of [375, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await widthOverflow(page)).toBeLessThanOrEqual(0);
  }
}

it('shows the grants of all processes with their sums, narrowed by what stands in the address', async () => {
  await signIn('sitzungsdienst@musterau.example');
  await page.goto('/geld');
  await page.getByRole('link', { name: 'Zuwendungen', exact: true }).focus();
  await enter();
  const answer = await page.request.get('/api/money/grants/totals');
  const { totals, funders } = (await answer.json()) as {
    totals: { state: string; amountCents: number; sums: { spentCents: number } }[];
    funders: string[];
  };
  expect(funders.length).toBeGreaterThan(1);
  const byState = page.getByRole('table', { name: 'Zuwendungen nach Stand' });
  await byState.waitFor();
  for (const { amountCents, sums } of totals) {
    expect(await byState.textContent()).toContain(euro(amountCents));
    expect(await byState.textContent()).toContain(euro(sums.spentCents));
  }
  await fits();
  expect(await violations(page, 'grants')).toEqual([]);
  await atOnce(page.getByLabel('Zuwendungsgeber'), funders[0]!, page.getByLabel('Endet bis'), '2030-01-01');
  const table = page.getByRole('table', { name: 'Jede Zuwendung' });
  await table.getByText(funders[0]!).waitFor();
  await table.getByText(funders[1]!).waitFor({ state: 'detached' });
  expect(new URL(page.url()).searchParams.get('until')).toBe('2030-01-01');
  await page.getByRole('button', { name: 'Filter aufheben' }).first().focus();
  await enter();
  await table.getByText(funders[1]!).waitFor();
});

it('takes the report of use from the list, which then says that it was given', async () => {
  await page.getByLabel('Verwendungsnachweis', { exact: true }).selectOption('open');
  const button = page.getByRole('button', { name: /^Verwendungsnachweis erfassen: / });
  const programme = (await button.getAttribute('aria-label'))!.replace(/^.*?: /, '');
  await button.focus();
  await enter();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Vorgelegt am').fill('20.11.2026');
  await fits();
  expect(await violations(page, 'report of use')).toEqual([]);
  await dialog.getByRole('button', { name: 'Eintragen', exact: true }).focus();
  await enter();
  await dialog.waitFor({ state: 'detached' });
  await page.getByLabel('Verwendungsnachweis', { exact: true }).selectOption('given');
  const row = page
    .getByRole('table', { name: 'Jede Zuwendung' })
    .getByRole('row')
    .filter({ hasText: programme });
  await row.getByText('vorgelegt am 20.11.2026').waitFor();
  await page.close();
});

it('opens the form a planner may record for a year without money, with the line and its sum filled in', async () => {
  await signIn('planung@musterau.example');
  await page.goto('/geld/hinweise');
  const table = page.getByRole('table', { name: 'Hinweise zum Geld' });
  await table.waitFor();
  // Giving money is not for planners.
  expect(await table.getByRole('button', { name: /^Mittel bewilligen/ }).count()).toBe(0);
  const answer = await page.request.get('/api/findings');
  const { items } = (await answer.json()) as {
    items: { code: string; where: string; processId: string; recordable?: string }[];
  };
  const finding = items.find(({ recordable }) => recordable === 'budget.registered')!;
  const lineId = finding.where.split('.')[1]!;
  const lineOf = async () => {
    const process = await page.request.get(`/api/processes/${finding.processId}`);
    const { budgetLines } = (await process.json()) as {
      budgetLines: { id: string; plannedCents: number; purpose: string; sums: { registeredCents: number } }[];
    };
    return budgetLines.find(({ id }) => id === lineId)!;
  };
  const { plannedCents, purpose } = await lineOf();
  await table
    .getByRole('button', { name: /^Mittel anmelden: / })
    .first()
    .focus();
  await enter();
  const dialog = page.getByRole('dialog');
  await dialog.locator('form').waitFor();
  expect(await dialog.getByLabel('Haushaltsposition').inputValue()).toBe(lineId);
  expect(await dialog.getByLabel('Angemeldeter Betrag der Position').inputValue()).toContain(
    euro(plannedCents)
      .replace(/[^\d.,]/g, '')
      .replace(/,00$/, ''),
  );
  await fits();
  expect(await violations(page, 'registration for the budget')).toEqual([]);
  await dialog.getByRole('button', { name: 'Eintragen', exact: true }).focus();
  await enter();
  await dialog.waitFor({ state: 'detached' });
  expect((await lineOf()).sums.registeredCents).toBe(plannedCents);

  await page.goto(`/prozesse/${finding.processId}/geld`);
  const card = page.locator('.money-line', { hasText: purpose }).filter({ hasText: euro(plannedCents) });
  await card.locator('summary').first().focus();
  await enter();
  await card.getByText('Angemeldet, aber nicht bewilligt').first().waitFor();
  await card.getByText('Anmeldung zum Haushalt').first().waitFor();
  await page.close();
  expect(complaints).toEqual([]);
});
