import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { inDays } from './day.js';
import { openScreens, type Screens, type Window } from './office-screens.js';
import { ProcessPage } from './process-page.js';

const title = 'Treffpunkt im Süden';

/** A topic for which nobody is there yet waits; when somebody will be, the store asks whether to take it up. */
describe('a topic waits for its moment', () => {
  let screens: Screens;
  let planner: Window;

  beforeAll(async () => {
    screens = await openScreens();
    planner = await screens.signedIn('planung@musterau.example');
    const answer = await planner.page.request.post('/api/processes', { data: topic });
    if (answer.status() !== 201) throw new Error(await answer.text());
  });
  afterAll(async () => {
    await screens.close();
  });

  const topic = {
    title,
    template: 'socialPlanning',
    area: 'Südkreis',
    origin: 'residents',
    department: 'jugend-soziales',
  };
  const card = (page: Window['page']) => page.getByRole('listitem', { name: new RegExp(title) });
  const opens = async (act: string): Promise<ProcessPage> => {
    await planner.page
      .getByRole('button', { name: `${act}: ${title}` })
      .first()
      .press('Enter');
    await planner.page.locator('dialog form').waitFor();
    return new ProcessPage(planner.page);
  };

  test('the planner parks it with what it waits for, and notes what is said of it', async () => {
    await planner.page.goto('/themenspeicher');
    const parking = await opens('Thema zurückstellen');
    await parking.types('reason', 'Niemand kann die Planung übernehmen.');
    await parking.types('reviewOn', inDays(300));
    await parking.chooses('waitingFor', 'personnel');
    await parking.records();
    await card(planner.page)
      .getByText(`Wiedervorlage am ${inDays(300)}`)
      .waitFor();
    const noting = await opens('Signal vermerken');
    await noting.chooses('kind', 'press');
    await noting.types('source', 'Musterauer Bote');
    await noting.types('notedOn', inDays(-1));
    await noting.types('note', 'Jugendliche fordern einen Treffpunkt.');
    await noting.records();
    await card(planner.page).getByText('1 Signal', { exact: true }).waitFor();
    expect(await planner.page.locator('.woken', { hasText: title }).count()).toBe(0);
  });

  test('an administrator enters the window it waits for', async () => {
    const { page, complaints } = await screens.signedIn('verwaltung@musterau.example');
    await page.goto('/verwaltung/zeitfenster');
    await page.getByRole('link', { name: 'Zeitfenster anlegen' }).press('Enter');
    const form = new ProcessPage(page);
    await form.chooses('kind', 'personnel');
    await form.types('title', 'Planungsstelle Süd besetzt');
    await form.types('opensOn', inDays(10));
    await form.types('closesOn', inDays(100));
    await page.locator('form button[type=submit]').press('Enter');
    await page.getByText('Gespeichert: Planungsstelle Süd besetzt').first().waitFor();
    expect(complaints).toEqual([]);
  });

  test('the planner is asked, and takes it up again', async () => {
    await planner.page.goto('/themenspeicher');
    await planner.page.locator('.woken', { hasText: title }).waitFor();
    expect(await card(planner.page).innerText()).toContain('Thema zurückgestellt');
    const takingUp = await opens('Thema wieder aufnehmen');
    await takingUp.records();
    await card(planner.page).getByText('Thema gesammelt').waitFor();
    expect(await planner.page.locator('.woken', { hasText: title }).count()).toBe(0);
    expect(planner.complaints).toEqual([]);
  });

  test('papers that go to the council together say so', async () => {
    const { page } = planner;
    await page.goto('/prozesse/schulentwicklungsplan/vorlagen');
    await page.getByRole('link', { name: /Geht gemeinsam in die Gremien/ }).press('Enter');
    await page.getByText(/^Noch steht die gemeinsame Vorlage auf keiner Tagesordnung/).waitFor();
    expect(await page.getByRole('row').count()).toBe(3);
  });
});
