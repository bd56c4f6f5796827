import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { tour } from '../../apps/web/src/site/tour.testing.js';
import { violations, widthOverflow } from './axe.js';
import { openScreens, type Screens, type Window } from './office-screens.js';

const ADMINISTRATOR = 'verwaltung@musterau.example';

const focusIn = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

const told = async (page: Page): Promise<string[]> => {
  await page.locator('.fault-list').waitFor();
  return page.locator('.fault-list li').allInnerTexts();
};

/** Presses the button that saves, by the keyboard. */
const save = (page: Page) => page.locator('form button[type=submit]').press('Enter');

/** A refusal is told by the server with a status that the console notes. */
const unforeseen = ({ complaints }: Window): string[] =>
  complaints.filter((complaint) => !/status of (40[03]|412)/.test(complaint));

let screens: Screens;
beforeAll(async () => {
  screens = await openScreens();
});
afterAll(() => screens.close());

describe('an administrator', () => {
  let window: Window;
  let page: Page;
  beforeAll(async () => {
    window = await screens.signedIn(ADMINISTRATOR);
    page = window.page;
  });

  test('adds a body by the keyboard; every fault leads to its field, and nothing typed is lost', async () => {
    await page.goto('/verwaltung');
    await page.locator('a[href="/verwaltung/gremien/neu"]').press('Enter');
    await page.getByRole('heading', { name: 'Gremium anlegen' }).waitFor();
    expect(await focusIn(page, 'h1')).toBe(true);
    await save(page);
    expect(await told(page)).toEqual(['Name: Bitte ausfüllen.', 'Art des Gremiums: Bitte ausfüllen.']);
    expect(await focusIn(page, '[role=alert]')).toBe(true);

    await page.locator('#root_name').fill('kreistag');
    await page.locator('#root_kind').selectOption('committee');
    await page.getByRole('button', { name: 'Hinzufügen: Entscheidet selbst' }).press('Enter');
    await page.locator('#root_responsibilities_0_subject').selectOption('dayCare');
    await page.locator('#root_responsibilities_0_mostCents').fill('12.500,50');
    await page.locator('#root_responsibilities_0_from').fill('1.2.2026');
    await page.locator('#root_responsibilities_0_until').fill('1.1.2026');
    await save(page);
    await page.getByText('Name: Diesen Namen gibt es schon.').waitFor();
    expect(await told(page)).toEqual([
      'Name: Diesen Namen gibt es schon.',
      'Entscheidet selbst › 1 › Bis: Das Ende liegt vor dem Beginn.',
    ]);
    await page.locator('.fault-list a').last().press('Enter');
    expect(await focusIn(page, '#root_responsibilities_0_until')).toBe(true);
    await page.keyboard.press('Control+A');
    await page.keyboard.type('31.12.2026');
    await page.locator('#root_name').fill('Bauausschuss');
    await save(page);
    await page.getByText('Gespeichert: Bauausschuss').first().waitFor();
    expect(await focusIn(page, 'h1')).toBe(true);
    const row = page.getByRole('row', { name: /Bauausschuss/ });
    expect((await row.innerText()).replaceAll(/\s+/g, ' ')).toContain(
      'Bedarfsplanung Kindertagesbetreuung, bis 12.500,50 €, 01.02.2026 bis 31.12.2026',
    );
  });

  test('sets it inactive; it stays in the list, and is offered for no new entry', async () => {
    await page
      .getByRole('row', { name: /Bauausschuss/ })
      .getByRole('link')
      .press('Enter');
    await page.locator('#root_active').press('Space');
    await save(page);
    await page.getByRole('row', { name: /Bauausschuss.*nicht mehr tätig/s }).waitFor();
    const liaison = await screens.signedIn('sitzungsdienst@musterau.example');
    await liaison.page.goto('/prozesse/seniorenkonzept/schritte');
    await liaison.page.locator('.tab-content button', { hasText: 'Pflicht' }).press('Enter');
    const offered = liaison.page.locator('#root_toBodyId option');
    await offered.nth(1).waitFor({ state: 'attached' });
    const names = await offered.allInnerTexts();
    expect(names).toContain('Kreistag');
    expect(names).not.toContain('Bauausschuss');
    expect(unforeseen(liaison)).toEqual([]);
  });

  test('is told what somebody else changed meanwhile, keeps what was typed, and saves again', async () => {
    const slower = await screens.signedIn(ADMINISTRATOR);
    for (const one of [page, slower.page]) {
      await one.goto('/verwaltung/gremien');
      await one
        .getByRole('row', { name: /Bauausschuss/ })
        .getByRole('link')
        .press('Enter');
      await one.locator('#root_name').waitFor();
    }
    await page.locator('#root_responsibilities_0_mostCents').fill('20.000,00');
    await save(page);
    await page.getByRole('row', { name: /Bauausschuss.*20\.000,00/s }).waitFor();

    await slower.page.locator('#root_name').fill('Bau- und Umweltausschuss');
    await save(slower.page);
    const notice = slower.page.locator('main .kern-alert--warning');
    await notice.waitFor();
    expect(await focusIn(slower.page, '.kern-alert--warning')).toBe(true);
    const said = (await notice.innerText()).replaceAll(/\s+/g, ' ');
    expect(said).toContain('Inzwischen geändert');
    expect(said).toContain('Es wurde noch nichts gespeichert.');
    const changed = notice.getByRole('row').filter({ hasText: 'Bedarfsplanung Kindertagesbetreuung' });
    expect((await changed.innerText()).replaceAll(/\s+/g, ' ')).toMatch(
      /Entscheidet selbst .*Höchstens über: 12\.500,50 €.*Höchstens über: 20\.000,00 €/,
    );
    expect(await violations(slower.page, 'a body changed meanwhile')).toEqual([]);
    expect(await widthOverflow(slower.page)).toBeLessThanOrEqual(0);
    // What was typed stays; the rest is what it has become.
    expect(await slower.page.locator('#root_name').inputValue()).toBe('Bau- und Umweltausschuss');
    expect(await slower.page.locator('#root_responsibilities_0_mostCents').inputValue()).toBe('20.000');

    await save(slower.page);
    const row = slower.page.getByRole('row', { name: /Bau- und Umweltausschuss/ });
    await row.waitFor();
    expect(await row.innerText()).toContain('20.000,00');
    expect(unforeseen(slower)).toEqual([]);
  });

  test('changes the council rules; a part that may stay empty is not asked for', async () => {
    await page.goto('/verwaltung/gremienregeln');
    await page.locator('#root_invitationDays').fill('77');
    await save(page);
    expect(await told(page)).toEqual([
      'Ladungsfrist in Arbeitstagen: Der Wert liegt außerhalb des Erlaubten.',
    ]);
    await page.locator('#root_invitationDays').fill('7');
    await save(page);
    await page.getByText('Die Gremienregeln sind gespeichert.').first().waitFor();
    await page.reload();
    await page.locator('#root_invitationDays').waitFor();
    expect(await page.locator('#root_invitationDays').inputValue()).toBe('7');
  });

  test('adds a person, who chooses a password with a link that is good once', async () => {
    await page.goto('/verwaltung/personen/neu');
    await page.locator('#root_name').fill('Kim Neu');
    await page.locator('#root_email').fill('kim@musterau.example');
    await page.locator('#root_role').selectOption('planner');
    await save(page);
    expect(await told(page)).toEqual(['Fachbereich: Diese Angabe fehlt.']);
    await page.locator('#root_departmentId').selectOption({ label: 'Fachbereich Jugend und Soziales' });
    await save(page);
    await page.getByRole('button', { name: 'Link erzeugen' }).press('Enter');
    const link = await page.getByLabel('Link zum Wählen des Passworts').inputValue();
    expect(link).toMatch(new RegExp(`^${screens.address}/passwort/[\\w-]{43}$`));

    const kim = await screens.window();
    const choose = async (): Promise<void> => {
      await kim.page.goto(link);
      await kim.page.locator('#password').fill('ein langes Passwort');
      await kim.page.keyboard.press('Enter');
    };
    await choose();
    await kim.page.locator('#email').fill('kim@musterau.example');
    await kim.page.locator('#password').fill('ein langes Passwort');
    await kim.page.keyboard.press('Enter');
    await kim.page.locator('.account').waitFor();
    expect(await kim.page.locator('.account__name').innerText()).toBe('Kim Neu');
    await choose();
    await kim.page.getByRole('alert').waitFor();
    expect(await kim.page.getByRole('alert').innerText()).toContain('schon benutzt');
    expect(unforeseen(kim)).toEqual([]);
  });

  test('leaves a trace that an auditor reads', async () => {
    const auditor = await screens.signedIn('pruefung@musterau.example');
    await auditor.page.goto('/');
    await auditor.page.getByRole('link', { name: 'Verwaltung' }).click();
    await auditor.page.getByRole('link', { name: 'Änderungen' }).click();
    await auditor.page.locator('.change-list__item').first().waitFor();
    expect(await auditor.page.locator('.change-list h3').allInnerTexts()).toEqual([
      'Link für ein Passwort: Kim Neu',
      'Person: Kim Neu',
      'Gremienregeln',
      'Gremium: Bau- und Umweltausschuss',
      'Gremium: Bauausschuss',
      'Gremium: Bauausschuss',
      'Gremium: Bauausschuss',
    ]);
    expect(unforeseen(auditor)).toEqual([]);
    expect(unforeseen(window)).toEqual([]);
  });
});

describe('everybody else', () => {
  test('reads bodies and rules, and changes nothing', async () => {
    const window = await screens.signedIn('planung@musterau.example');
    const { page } = window;
    await page.goto('/verwaltung/gremienregeln');
    await page.locator('dl').waitFor();
    expect(await page.locator('dl').innerText()).toContain('Hessen');
    expect(await page.locator('form').count()).toBe(0);
    for (const address of ['/verwaltung/personen', '/verwaltung/aenderungen', '/verwaltung/gremien/neu']) {
      await page.goto(address);
      await page.getByRole('heading', { name: 'Nicht gefunden' }).waitFor();
    }
    expect(unforeseen(window)).toEqual([]);
  });
});

describe('the pages of the administration are free of barriers', () => {
  test.each([
    ['en', 'dark', 1280],
    ['de', 'light', 320],
  ] as const)('in %s, %s, %i pixels wide', async (language, colorScheme, width) => {
    const window = await screens.signedIn(ADMINISTRATOR, {
      language,
      colorScheme,
      viewport: { width, height: 900 },
    });
    const faults: string[] = [];
    for (const { name, at, until } of tour.administrator) {
      await window.page.goto(at ?? '');
      await window.page.locator(until).first().waitFor();
      faults.push(...(await violations(window.page, name)));
      const overflow = await widthOverflow(window.page);
      if (overflow > 0) faults.push(`${name}: ${String(overflow)} pixels too wide`);
    }
    expect(faults).toEqual([]);
    expect(unforeseen(window)).toEqual([]);
  });
});
