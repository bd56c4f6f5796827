import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Caller, putOnAgenda, type AgendaPaper, type PreparedPaper } from './agenda.js';
import { TODAY } from './day.js';
import { violations, widthOverflow } from './axe.js';
import { openScreens, type Screens, type Window } from './office-screens.js';

/** A paper with what its minutes say and what is to be read from that; where nothing is, what a person chooses. */
interface Minuted extends AgendaPaper {
  readonly label: string;
  readonly code: string;
  /** The first letters of the result a person chooses. */
  readonly chosen?: string;
}

const minutes: readonly Minuted[] = [
  { role: 'preliminary', label: 'ungeändert beschlossen', code: 'recommended' },
  { role: 'preliminary', label: 'mehrheitlich empfohlen', code: 'recommended' },
  { role: 'preliminary', label: 'vertagt', code: 'postponed' },
  { role: 'information', label: 'zur Kenntnis genommen', code: 'noted' },
  { role: 'hearing', label: 'abgesetzt', code: 'removed' },
  { role: 'decision', label: 'einstimmig beschlossen unter Vorbehalt', code: 'adopted', chosen: 'Besc' },
  { role: 'decision', label: 'zur Kenntnis genommen', code: 'noted' },
  { role: 'decision', label: 'geändert beschlossen', code: 'adoptedAmended' },
  { role: 'decision', label: 'siehe Niederschrift', code: 'postponed', chosen: 'Vert' },
  { role: 'decision', label: 'abgelehnt', code: 'rejected' },
].map((paper, index) => ({
  ...paper,
  role: paper.role as AgendaPaper['role'], // spelled so above
  title: `Bericht ${index + 1}`,
  process: Math.floor(index / 2) + 1,
}));

const COUNCIL = 'kreistag';
const LIAISON = 'sitzungsdienst@musterau.example';
const DECIDED_TEXT = 'Die Verwaltung prüft zunächst nur den Norden.';

interface Told {
  readonly papers: readonly {
    readonly id: string;
    readonly sequence: readonly {
      readonly consultationId?: string;
      readonly resultCode?: string;
      readonly resultLabel?: string;
      readonly votes?: object;
    }[];
  }[];
  readonly decisions: readonly {
    readonly paperId: string;
    readonly resultCode: string;
    readonly reference?: string;
    readonly resolutionText?: string;
    readonly decidedOn: string;
    readonly items: readonly { readonly no: number; readonly result: string }[];
  }[];
}

const field = ({ processId, consultationId }: PreparedPaper, name: string): string =>
  `ergebnis_${processId}_${consultationId}_${name}`;

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');

const focusReaches = (page: Page, id: string) =>
  page.waitForFunction((wanted) => document.activeElement?.id === wanted, id);

/** Waits until a refusal has the focus, and follows the first thing it names to its field. */
async function faultLeadsTo(page: Page, id: string): Promise<void> {
  await page.waitForFunction(() => document.activeElement?.closest('.kern-alert--danger'));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await focused(page)).toBe(id);
}

/** What bars people from the page as it is now, and the widths it does not fit. */
async function barriersOnEachWidth(page: Page): Promise<string[]> {
  const found = await violations(page, 'items of an amended decision');
  const size = page.viewportSize();
  for (const width of [1366, 375, 320]) {
    await page.setViewportSize({ width, height: 800 });
    if ((await widthOverflow(page)) > 0) found.push(`wider than ${String(width)} pixels`);
  }
  if (size) await page.setViewportSize(size);
  return found;
}

/** Goes on by the keyboard until what has the focus is called so. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    await page.keyboard.press('Tab');
    const called = await page.evaluate(
      () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
    );
    if (name.test(called.trim())) return;
  }
  throw new Error(`The keyboard never came to ${String(name)}.`);
}

describe('a liaison records the results of a session with ten papers without leaving the keyboard', () => {
  let screens: Screens;
  let liaison: Window;
  let caller: Caller;
  let papers: PreparedPaper[];
  const told = ({ processId }: PreparedPaper) => caller.get<Told>(`/api/processes/${processId}`);

  beforeAll(async () => {
    screens = await openScreens();
    papers = await putOnAgenda(screens.address, COUNCIL, TODAY, minutes);
    caller = await Caller.of(screens.address, LIAISON);
    liaison = await screens.signedIn(LIAISON);
  });
  afterAll(async () => {
    await screens.close();
  });

  const paperAt = (index: number): PreparedPaper => papers[index]!; // there are ten

  test('the session of today is the first, and leads to its papers', async () => {
    const { page } = liaison;
    await page.goto('/gremien');
    await page.locator('.session').first().waitFor();
    expect(await page.locator('.session').first().locator('.session__paper').count()).toBe(10);
    await tabTo(page, /^Ergebnisse eintragen/);
    await page.keyboard.press('Enter');
    await page.locator('.result-row').first().waitFor();
    await tabTo(page, /^Bericht 1$/);
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(field(paperAt(0), 'resultLabel'));
  });

  test('each label is read, a person confirms it, and the next paper is there', async () => {
    const { page } = liaison;
    for (const [index, { label, code, chosen, role }] of minutes.entries()) {
      const paper = paperAt(index);
      await focusReaches(page, field(paper, 'resultLabel'));
      await page.keyboard.type(label);
      await page.keyboard.press('Tab');
      const hint = page.locator(`[id="${field(paper, 'resultCode')}__hint"]`);
      await hint.filter({ hasText: /\S/ }).waitFor();
      const select = page.locator(`[id="${field(paper, 'resultCode')}"]`);
      if (chosen) {
        // What is only guessed is told and not taken.
        expect(await hint.innerText()).toMatch(/kein Ergebnis|Vorbehalt/);
        expect(await select.inputValue()).toBe('');
        await page.keyboard.type(chosen);
      }
      expect(await select.inputValue()).toBe(code);
      for (const votes of ['12', '3']) {
        await page.keyboard.press('Tab');
        await page.keyboard.type(votes);
      }
      if (role === 'decision') {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Tab');
        await page.keyboard.type(`B/${index + 1}`);
      }
      if (code === 'adopted') {
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        expect(await focused(page)).toBe(field(paper, 'items_0_result'));
        // What only stands there to be noted begins so.
        expect(await page.locator(`[id="${field(paper, 'items_0_result')}"]`).inputValue()).toBe('noted');
      }
      await page.keyboard.press('Enter');
      if (label.includes('Vorbehalt')) {
        // A proviso is not read over: its condition, or that it is none.
        await faultLeadsTo(page, field(paper, 'withoutProviso'));
        expect(await page.locator(`[id="${field(paper, 'items_1_text')}"]`).inputValue()).toMatch(/Ausbau/);
        await page.keyboard.press('Space');
        await page.keyboard.press('Enter');
      }
      if (code === 'adoptedAmended') {
        // Refused, since it is not said what was decided instead: nothing typed is lost, and the fault leads there.
        await faultLeadsTo(page, field(paper, 'resolutionText'));
        expect(await page.locator(`[id="${field(paper, 'resultLabel')}"]`).inputValue()).toBe(label);
        await page.keyboard.type(DECIDED_TEXT);
        await page.keyboard.press('Control+Enter');
        // Nobody is taken to have looked at an item that still reads as proposed.
        await faultLeadsTo(page, field(paper, 'items_1_asProposed'));
        expect(await barriersOnEachWidth(page)).toEqual([]);
        await page.keyboard.press('Space');
        await page.keyboard.press('Enter');
      }
      await page
        .locator(`[id="ergebnis_${paper.processId}_${paper.consultationId}"] .result-row__result`)
        .waitFor();
    }
    await page.getByText('Zu jeder Vorlage dieser Sitzung ist das Ergebnis eingetragen.').waitFor();
    expect(await page.evaluate(() => document.activeElement?.classList.contains('kern-alert'))).toBe(true);
  });

  test('what was recorded is what the minutes say', async () => {
    for (const [index, { label, code, role }] of minutes.entries()) {
      const paper = paperAt(index);
      const { papers: found, decisions } = await told(paper);
      const steps = found.find(({ id }) => id === paper.paperId)?.sequence;
      expect(steps).toEqual([
        expect.objectContaining({
          consultationId: paper.consultationId,
          resultCode: code,
          resultLabel: label,
          votes: { yes: 12, no: 3 },
        }),
      ]);
      const decided = decisions.filter(({ paperId }) => paperId === paper.paperId);
      expect(decided).toHaveLength(role === 'decision' ? 1 : 0);
    }
  });

  test('a noted report adopts no item, an adopted one those that were', async () => {
    const decisionOn = async (index: number) =>
      (await told(paperAt(index))).decisions.find(({ paperId }) => paperId === paperAt(index).paperId);
    expect(await decisionOn(5)).toMatchObject({
      resultCode: 'adopted',
      reference: 'B/6',
      decidedOn: TODAY,
      items: [{ result: 'noted' }, { result: 'adopted' }],
    });
    expect(await decisionOn(6)).toMatchObject({
      resultCode: 'noted',
      items: [{ result: 'noted' }, { result: 'noted' }],
    });
    expect(await decisionOn(7)).toMatchObject({
      resolutionText: DECIDED_TEXT,
      items: [{ result: 'noted' }, { result: 'adopted', asProposed: true }],
    });
  });

  test('others read the results and record none', async () => {
    const { page, complaints } = await screens.signedIn('planung@musterau.example');
    await page.goto(`/gremien/${COUNCIL}/${TODAY}`);
    await page.locator('.result-row').first().waitFor();
    expect(await page.locator('.result-row__result').count()).toBe(10);
    expect(await page.locator('.result-form').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('the desk of the liaison', () => {
  let screens: Screens;
  let caller: Caller;
  beforeAll(async () => {
    screens = await openScreens();
    caller = await Caller.of(screens.address, LIAISON);
  });
  afterAll(async () => {
    await screens.close();
  });

  test('what others recorded meanwhile is shown, and what was typed is sent again', async () => {
    const [paper] = await putOnAgenda(screens.address, COUNCIL, TODAY, [
      { title: 'Bericht zur Lage', role: 'preliminary', process: 1 },
    ]);
    const { page } = await screens.signedIn(LIAISON);
    await page.goto(`/gremien/${COUNCIL}/${TODAY}`);
    await page.locator(`[id="${field(paper!, 'resultLabel')}"]`).fill('einstimmig empfohlen');
    await page.locator('.result-form__hint').filter({ hasText: 'Gelesen' }).waitFor();
    const planner = await Caller.of(screens.address, 'planung@musterau.example');
    await planner.record(paper!.processId, 'note.added', { text: 'Rücksprache mit dem Träger' });
    await page.keyboard.press('Enter');
    await page.getByText('Inzwischen hat sich etwas geändert').waitFor();
    await page.locator('.result-form li').filter({ hasText: 'Notiz' }).waitFor();
    await page.locator(`[id="${field(paper!, 'resultLabel')}"]`).press('Enter');
    await page.locator('.result-row__result').waitFor();
    const { papers } = await caller.get<Told>(`/api/processes/${paper!.processId}`);
    expect(papers[0]?.sequence[0]).toMatchObject({
      resultCode: 'recommended',
      resultLabel: 'einstimmig empfohlen',
    });
  });

  test('a released paper is put on an agenda from the list of those that wait', async () => {
    const processId = await waitingPaper(screens.address);
    const { page, complaints } = await screens.signedIn(LIAISON);
    await page.goto('/gremien/vorlagen');
    await page.getByRole('button', { name: 'Auf die Tagesordnung setzen: Sachstand' }).click();
    await page.locator('dialog form').waitFor();
    await page.locator('#root_bodyId').selectOption({ label: 'Kreistag' });
    await page.locator('#root_role').selectOption('decision');
    await page.locator('#root_sessionOn').fill('14.12.2026');
    await page.locator('dialog').getByRole('button', { name: 'Eintragen', exact: true }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /Sachstand$/ }).waitFor({ state: 'detached' });
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
    const { papers } = await caller.get<Told>(`/api/processes/${processId}`);
    expect(papers[0]?.sequence).toMatchObject([{ bodyId: COUNCIL, on: '2026-12-14', role: 'decision' }]);
    expect(complaints).toEqual([]);
  });

  test('papers that the ended term left undecided lapse once that is confirmed', async () => {
    const processId = await waitingPaper(screens.address, '2026-03-02');
    const { page, complaints } = await screens.signedIn(LIAISON);
    await page.goto('/gremien/wahlperiode');
    const papers = page.locator('.data-table tbody tr');
    await papers.filter({ hasText: 'Sachstand' }).waitFor();
    expect(await papers.count()).toBe(1);
    await page.getByRole('button', { name: '1 Vorlage als verfallen eintragen' }).click();
    const dialog = page.getByRole('dialog', { name: 'Verfall eintragen?' });
    expect(await dialog.innerText()).toContain('31. März 2026');
    await dialog.getByRole('button', { name: '1 Vorlage als verfallen eintragen' }).click();
    await page
      .locator('.kern-alert--success')
      .getByText('1 Vorlage ist als verfallen eingetragen.')
      .waitFor();
    await page.locator('.empty').waitFor();
    const told = await caller.get<{ papers: { state: string }[] }>(`/api/processes/${processId}`);
    expect(told.papers[0]?.state).toBe('lapsed');
    expect(complaints).toEqual([]);
  });

  test('the follow-up is filtered in the address bar, and progress reported from it', async () => {
    const { page, complaints } = await screens.signedIn(LIAISON);
    await page.goto('/beschlusskontrolle');
    const rows = page.locator('.data-table tbody tr');
    await rows.first().waitFor();
    const all = await rows.count();
    await page.getByLabel('Stand', { exact: true }).selectOption('late');
    await page.waitForURL(/state=late/);
    await page.waitForFunction(
      (before) => document.querySelectorAll('.data-table tbody tr').length < before,
      all,
    );
    const late = await rows.count();
    expect(await rows.locator('.kern-badge').allInnerTexts()).toEqual(Array(late).fill('Überfällig'));
    await page.getByLabel('Wahlperiode').selectOption('2021-03-31');
    await page.waitForURL(/term=2021-03-31/);
    await page.waitForFunction(
      (before) => document.querySelectorAll('.data-table tbody tr').length < before,
      late,
    );
    await page.reload();
    await page.locator('.data-table tbody tr, .empty').first().waitFor();
    expect(await page.getByLabel('Stand', { exact: true }).inputValue()).toBe('late');
    await page.getByRole('button', { name: 'Filter aufheben' }).first().click();
    await page.waitForFunction(
      (before) => document.querySelectorAll('.data-table tbody tr').length === before,
      all,
    );
    expect(new URL(page.url()).search).toBe('');

    await page.getByLabel('Stand', { exact: true }).selectOption('late');
    await page.waitForFunction(
      (wanted) => document.querySelectorAll('.data-table tbody tr').length === wanted,
      late,
    );
    await page
      .getByRole('button', { name: /^Stand der Umsetzung melden/ })
      .first()
      .click();
    await page.locator('dialog form').waitFor();
    await page.locator('#root_progress').selectOption('delayed');
    await page.locator('#root_reason').fill('Die Stelle war ein Jahr nicht besetzt.');
    await page.locator('dialog').getByRole('button', { name: 'Eintragen', exact: true }).click();
    await page.locator('dialog').waitFor({ state: 'detached' });
    await page.getByText('Die Stelle war ein Jahr nicht besetzt.').waitFor();
    expect(complaints).toEqual([]);
  });

  // What anybody may see of it is looked at with all other pages; this is what only a liaison does.
  test.each([
    { language: 'de', colorScheme: 'dark', width: 320 },
    { language: 'en', colorScheme: 'light', width: 1280 },
  ] as const)(
    'is free of barriers in $language, $colorScheme, at $width pixels',
    async ({ width, ...options }) => {
      const { page, complaints } = await screens.signedIn(LIAISON, {
        ...options,
        viewport: { width, height: 900 },
        reducedMotion: 'reduce',
      });
      const found: string[] = [];
      const check = async (name: string): Promise<void> => {
        found.push(...(await violations(page, name)));
        if ((await widthOverflow(page)) > 0) found.push(`${name}: wider than the screen`);
      };
      const pages = [
        '/gremien',
        '/gremien?ansicht=offen',
        '/gremien/vorlagen',
        '/gremien/beschluesse',
        '/gremien/widersprueche',
        '/gremien/pflichten',
        '/gremien/wahlperiode',
        '/beschlusskontrolle',
        '/beschlusskontrolle?state=notFeasible',
      ];
      for (const address of pages) {
        await page.goto(address);
        await page.locator('main .session, main .data-table, main .cards, main .empty').first().waitFor();
        await check(address);
      }
      await page.goto(`/gremien/${COUNCIL}/2026-06-22`);
      await page.locator('.result-row, .empty').first().waitFor();
      await check('session');
      expect(found).toEqual([]);
      expect(complaints).toEqual([]);
      await page.context().close();
    },
  );
});

/** A report that is released and on no agenda; tells its process. */
async function waitingPaper(address: string, on?: string): Promise<string> {
  const planner = await Caller.of(address, 'planung@musterau.example');
  const processId = await planner.submit('Sachstand der Jugendarbeit');
  const paper = { paperId: 'sachstand', kind: 'report', title: 'Sachstand', proposedItems: [] };
  await planner.record(processId, 'paper.drafted', paper, on);
  const head = await Caller.of(address, 'leitung@musterau.example');
  await head.record(processId, 'paper.released', { paperId: 'sachstand' }, on);
  return processId;
}
