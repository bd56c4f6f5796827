import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { Caller } from './agenda.js';
import { violations, widthOverflow } from './axe.js';
import { inDays, now } from './day.js';
import { openScreens, type Screens } from './office-screens.js';

const names = ['Spielplätze', 'Ferienangebote', 'Jugendräume'] as const;
type Name = (typeof names)[number];

/** Three reports go to the county council as one; it deals with each of them point by point. */
describe('papers of several processes go to the council together', () => {
  let screens: Screens;
  let later = 0;
  let address = '';
  const ids = new Map<Name, string>();

  beforeAll(async () => {
    screens = await openScreens({ now: () => now(later) });
    const planner = await Caller.of(screens.address, 'planung@musterau.example');
    const head = await Caller.of(screens.address, 'leitung@musterau.example');
    for (const name of names) {
      const id = await planner.submit(`Planung ${name}`);
      await planner.record(id, 'paper.drafted', {
        paperId: 'vorlage',
        kind: 'report',
        title: `Bericht ${name}`,
        proposedItems: [
          { no: 1, text: 'Der Bericht wird zur Kenntnis genommen.', kind: 'note' },
          { no: 2, text: 'Die Verwaltung prüft einen Ausbau.', kind: 'examine' },
        ],
      });
      await head.record(id, 'paper.released', { paperId: 'vorlage' });
      ids.set(name, id);
    }
  });
  afterAll(async () => {
    await screens.close();
  });

  const paper = (page: Page, name: Name): Locator => page.getByRole('checkbox', { name: `Bericht ${name}` });
  /** The part of the form that is about one paper. */
  const part = (page: Page, name: Name): Locator => page.getByRole('group', { name: `Bericht ${name}` });
  const unfolds = (page: Page, title: string) => page.locator('summary', { hasText: title }).press('Enter');
  const said = (page: Page): Promise<string> => page.locator('main .kern-alert--danger').innerText();
  /** What bars people from the page on a wide and a narrow screen. */
  const barriers = async (page: Page, name: string): Promise<string[]> => {
    const found: string[] = [];
    for (const width of [375, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      found.push(...(await violations(page, `${name}, ${String(width)} pixels`)));
      if ((await widthOverflow(page)) > 0)
        found.push(`${name}, ${String(width)} pixels: wider than the screen`);
    }
    return found;
  };

  test('the planner bundles two of them, by keyboard, and hears what is missing', async () => {
    const { page, complaints } = await screens.signedIn('planung@musterau.example');
    await page.goto('/buendel');
    await paper(page, 'Spielplätze').press('Space');
    const make = page.getByRole('button', { name: 'Bündeln', exact: true });
    await make.press('Enter');
    const missing = await said(page);
    expect(missing).toContain('Bezeichnung der gemeinsamen Vorlage: Bitte ausfüllen.');
    expect(missing).toContain('mindestens zwei Vorlagen');
    expect(await barriers(page, 'new bundle with faults')).toEqual([]);
    await page.getByLabel('Bezeichnung der gemeinsamen Vorlage').fill('Angebote für junge Menschen');
    await paper(page, 'Ferienangebote').press('Space');
    await make.press('Enter');
    await page.getByRole('heading', { name: 'Angebote für junge Menschen' }).waitFor();
    await page.getByText('darauf setzt sie der Sitzungsdienst').waitFor();
    address = new URL(page.url()).pathname;
    expect(await barriers(page, 'bundle on no agenda')).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('the liaison puts both on an agenda, and adds a third that joins them there', async () => {
    const { page, complaints } = await screens.signedIn('sitzungsdienst@musterau.example');
    await page.goto(address);
    await unfolds(page, 'Auf eine Tagesordnung setzen');
    const form = page.getByRole('form', { name: 'Für alle auf die Tagesordnung setzen' });
    const schedule = form.getByRole('button', { name: 'Für alle auf die Tagesordnung setzen' });
    await schedule.press('Enter');
    expect(await said(page)).toContain('Gremium: Bitte ausfüllen.');
    await form.getByLabel('Gremium').selectOption({ label: 'Kreistag' });
    await form.getByLabel('Beratung als').selectOption({ label: 'Entscheidung' });
    await form.getByLabel('Sitzung am').fill(inDays(1));
    await schedule.press('Enter');
    // What is the same for all is told once.
    await page.locator('main .kern-alert--danger li', { hasText: 'Sitzung am: ' }).waitFor();
    expect(await barriers(page, 'bundle with a refusal')).toEqual([]);
    await form.getByLabel('Sitzung am').fill(inDays(30));
    await schedule.press('Enter');
    await page.getByText('Die Sitzung steht noch bevor.').waitFor();

    await unfolds(page, 'Auf einen anderen Tag verlegen');
    const moving = page.getByRole('form', { name: 'Für alle verlegen' });
    await moving.getByLabel('Sitzung am').fill(inDays(29));
    await moving.getByLabel('Grund').fill('Der Kreistag tagt einen Tag früher.');
    await moving.getByRole('button', { name: 'Für alle verlegen' }).press('Enter');
    await page.getByRole('heading', { name: `Kreistag, ${inDays(29)}` }).waitFor();

    await unfolds(page, 'Weitere Vorlagen hinzufügen');
    await page.getByText(`kommt auch auf die Tagesordnung: Kreistag, ${inDays(29)}`).waitFor();
    await paper(page, 'Jugendräume').press('Space');
    await page.getByRole('button', { name: 'Hinzufügen', exact: true }).press('Enter');
    await page.getByRole('link', { name: 'Bericht Jugendräume' }).waitFor();
    expect(await barriers(page, 'bundle on an agenda')).toEqual([]);
    await page.goto(`/prozesse/${ids.get('Jugendräume') ?? ''}/vorlagen`);
    await page.getByRole('cell', { name: 'Kreistag' }).first().waitFor();
    expect(complaints.filter((one) => !one.includes('422'))).toEqual([]);
    await page.context().close();
  });

  test('the planner is told that the liaison adds papers from here on', async () => {
    const { page } = await screens.signedIn('planung@musterau.example');
    await page.goto(address);
    await page.getByText('weitere Vorlagen fügt jetzt der Sitzungsdienst hinzu').waitFor();
    expect(await page.getByText('Weitere Vorlagen hinzufügen').count()).toBe(0);
    await page.context().close();
  });

  test('the liaison records what became of each, item by item and as amended', async () => {
    later = 31;
    const { page, complaints } = await screens.signedIn('sitzungsdienst@musterau.example');
    await page.goto(address);
    for (const [name, result] of [
      ['Spielplätze', 'Beschlossen'],
      ['Ferienangebote', 'Geändert beschlossen'],
      ['Jugendräume', 'Vertagt'],
    ] as const)
      await part(page, name).getByLabel('Ergebnis', { exact: true }).first().selectOption({ label: result });

    await part(page, 'Spielplätze').getByRole('button', { name: '2 Beschlusspunkte' }).press('Enter');
    const second = part(page, 'Spielplätze').getByRole('listitem', { name: 'Nummer 2' });
    await second.getByLabel('Ergebnis').selectOption({ label: 'Vertagt' });

    // What was amended has opened by itself, and says what it is now.
    const record = page.getByRole('button', { name: 'Ergebnis für alle erfassen' });
    await record.press('Enter');
    await page.locator('main .kern-alert--danger').waitFor();
    expect(await said(page)).toContain('Bericht Ferienangebote › Beschlusstext');
    expect(await barriers(page, 'results of a bundle with a fault')).toEqual([]);
    const amended = part(page, 'Ferienangebote');
    await amended.getByLabel('Beschlusstext').fill('Geprüft wird ein Ausbau bis 2028.');
    await amended
      .getByRole('listitem', { name: 'Nummer 1' })
      .getByLabel('So beschlossen, wie vorgeschlagen')
      .press('Space');
    await amended
      .getByRole('listitem', { name: 'Nummer 2' })
      .getByLabel('Text')
      .first()
      .fill('Die Verwaltung prüft einen Ausbau bis 2028.');
    await page.getByLabel('Aktenzeichen').first().fill('KT 12/2026');
    // Somebody else writes on one of the processes: that is told, and what was typed stays.
    const caller = await Caller.of(screens.address, 'sitzungsdienst@musterau.example');
    await caller.record(ids.get('Jugendräume') ?? '', 'note.added', { text: 'Die Niederschrift liegt vor.' });
    await record.press('Enter');
    await page.getByText(/Inzwischen hat sich etwas geändert: .*Planung Jugendräume/).waitFor();
    await page.getByRole('button', { name: 'Trotzdem eintragen' }).press('Enter');
    await page.getByText('Punkt 2: Vertagt').waitFor();
    await page.getByText('Ein Gremium hat sich schon mit der gemeinsamen Vorlage befasst').waitFor();
    expect(await barriers(page, 'bundle with results')).toEqual([]);
    expect(complaints.filter((one) => !/422|412/.test(one))).toEqual([]);

    const decisionOf = async (name: Name) =>
      (
        await caller.get<{ decisions: readonly object[] }>(`/api/processes/${ids.get(name) ?? ''}`)
      ).decisions.at(-1);
    expect(await decisionOf('Spielplätze')).toMatchObject({
      resultCode: 'adopted',
      reference: 'KT 12/2026',
      items: [
        { no: 1, result: 'adopted' },
        { no: 2, result: 'postponed' },
      ],
    });
    expect(await decisionOf('Ferienangebote')).toMatchObject({
      resultCode: 'adoptedAmended',
      resolutionText: 'Geprüft wird ein Ausbau bis 2028.',
      items: [
        { no: 1, result: 'adopted', asProposed: true },
        { no: 2, text: 'Die Verwaltung prüft einen Ausbau bis 2028.', result: 'adoptedAmended' },
      ],
    });
    expect(await decisionOf('Jugendräume')).toMatchObject({ resultCode: 'postponed' });
    await page.context().close();
  });

  test('and takes out what was put off', async () => {
    const { page } = await screens.signedIn('sitzungsdienst@musterau.example');
    await page.goto(address);
    await page.getByText('Nur noch eine dieser Vorlagen ist offen.').waitFor();
    await page
      .getByRole('button', { name: 'Vorlage aus dem Bündel nehmen: Bericht Jugendräume' })
      .press('Enter');
    const dialog = page.locator('dialog');
    await dialog.locator('#root_reason').fill('Wird im Frühjahr für sich beraten.');
    await dialog.getByRole('button', { name: 'Eintragen', exact: true }).press('Enter');
    await dialog.waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Bericht Jugendräume' }).first().waitFor({ state: 'detached' });
    await page.context().close();
  });
});
