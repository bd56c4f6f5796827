import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openScreens, type Screens, type Window } from './office-screens.js';
import { ProcessPage } from './process-page.js';

/**
 * A topic becomes a commissioned process through the screen alone, and it takes three people: whoever drafts a paper
 * cannot release it, and neither of the two records the decision on it (model 2.8, four eyes).
 */
describe('three people bring a topic to its commission', () => {
  let screens: Screens;
  let planner: Window;
  let address: string;
  const at = async (window: Window): Promise<ProcessPage> => {
    await window.page.goto(address);
    await window.page.locator('.next-step').first().waitFor();
    return new ProcessPage(window.page);
  };

  beforeAll(async () => {
    screens = await openScreens();
    planner = await screens.signedIn('planung@musterau.example');
  });
  afterAll(async () => {
    await screens.close();
  });

  test('the planner submits a topic', async () => {
    const { page } = planner;
    await page.goto('/');
    await page.getByRole('link', { name: 'Thema einreichen' }).first().click();
    const form = new ProcessPage(page);
    await form.types('title', 'Jugendtreff im Süden des Landkreises');
    await form.chooses('template', 'socialPlanning');
    await form.types('area', 'Südkreis');
    await form.chooses('origin', 'residents');
    await page.getByRole('button', { name: 'Thema einreichen' }).click();
    await page.locator('.next-step').first().waitFor();
    address = page.url();
    expect(await form.state()).toContain('Thema gesammelt');
  });

  test('the planner begins the mandate and sees all that is missing', async () => {
    const process = await at(planner);
    await process.goesOn();
    await process.chooses('kind', 'council');
    await process.chooses('plannerId', { label: await planner.page.locator('.account__name').innerText() });
    await process.records();
    await planner.page.locator('.task').first().waitFor();
    expect(await process.state()).toContain('Auftrag in Vorbereitung');
    expect(await process.openTasks()).toBeGreaterThan(10);
  });

  test('the planner supplies it task by task', async () => {
    const process = await at(planner);
    const supply = async (task: RegExp, fill: () => Promise<void>): Promise<void> => {
      await process.takesUp(task);
      await fill();
      await process.records();
      await planner.page.locator('.task', { hasText: task }).waitFor({ state: 'detached' });
    };
    await supply(/Methode/, () => process.types('method', 'Befragung und drei Werkstätten'));
    await supply(/Fragen/, async () => {
      await process.adds('Fragen, die die Planung beantworten soll');
      await process.types('questions_0', 'Wo halten sich Jugendliche auf?');
    });
    await supply(/welcher Phase/, () => process.chooses('throughPhase', 'evaluation'));
    await supply(/Beginn/, async () => {
      await process.types('startOn', '1.1.2027');
      await process.types('endOn', '31.12.2027');
    });
    await supply(/Personalbedarf/, async () => {
      await process.adds('Personal');
      await process.types('staff_0_year', '2027');
      await process.types('staff_0_fte', '0,5');
      await process.chooses('staff_0_source', 'existing');
    });
    await supply(/kurzfristigen Folgen/, async () => {
      await process.types('inactionConsequences_shortTerm', 'Der Süden bleibt ohne Angebot.');
      await process.types('inactionConsequences_longTerm', 'Familien ziehen weg.');
    });
    await supply(/Alternativen/, () => process.types('alternatives', 'Ein Bus zum Treff im Norden'));
    await supply(/freiwillige Aufgabe/, () => planner.page.locator('#root_discretionary').check());
    await supply(/Beteiligungskonzept/, () =>
      process.types('participationConcept', 'Jugendliche planen mit.'),
    );
    await supply(/Fachplanungen/, async () => {
      await process.adds('Berührte Fachplanungen');
      await process.types('affectedPlans_0_plan', 'Schulentwicklung');
      await process.chooses('affectedPlans_0_coordination', 'agreed');
    });
    await supply(/Inklusion/, () => process.types('inclusionCheck', 'Der Treff wird barrierefrei.'));
    await supply(/2027/, async () => {
      await process.types('year', '2027');
      await process.types('account_scheme', 'Produkt/Sachkonto');
      await process.types('account_code', '36.2.01/5431');
      await process.types('purpose', 'Werkstätten');
      await process.types('plannedCents', '12.345,50');
    });
    await supply(/Deckung/, async () => {
      await process.adds('Deckung');
      await process.types('cover_0_source', 'Haushalt 2027');
      await process.types('cover_0_cents', '12.345,50');
    });
    await supply(/Vorlage/, async () => {
      // Title, kind and proposed resolution are filled in from the mandate.
    });
    expect(await process.openTasks()).toBe(1);
    expect(await planner.page.locator('.task').innerText()).toContain('Mitzeichnung fehlt: Kämmerei');
  });

  test('the treasury co-signs, since it is about money', async () => {
    const treasury = await screens.signedIn('sitzungsdienst@musterau.example');
    const process = await at(treasury);
    await process.takesUp(/Mitzeichnung fehlt: Kämmerei/);
    await process.chooses('verdict', 'yes');
    await process.records();
    await treasury.page.getByText('Alle Voraussetzungen sind erfüllt.').first().waitFor();
    expect(await process.openTasks()).toBe(0);
    expect(treasury.complaints).toEqual([]);
    await treasury.page.context().close();
  });

  test('the planner cannot release the own paper, the head can', async () => {
    const ofPlanner = await at(planner);
    expect(await ofPlanner.page.locator('.next-step .kern-btn--primary').count()).toBe(0);
    const head = await screens.signedIn('leitung@musterau.example');
    const process = await at(head);
    await process.goesOn();
    await process.records();
    expect(await process.state()).toContain('Auftrag in Beratung');
  });

  test('the planner sees it move without reloading', async () => {
    await planner.page.getByText('Auftrag in Beratung').first().waitFor();
  });

  test('the liaison records the decision and that it took effect', async () => {
    const liaison = await screens.signedIn('sitzungsdienst@musterau.example');
    const process = await at(liaison);
    await process.goesOn();
    expect(await liaison.page.locator('#root_items_0_text').inputValue()).not.toBe('');
    await process.chooses('bodyId', { label: 'Kreistag' });
    await process.chooses('resultCode', 'adopted');
    await process.types('decidedOn', await liaison.page.locator('#occurredOn').inputValue());
    await process.records();
    await liaison.page.getByText('Beschluss noch nicht wirksam').first().waitFor();

    await process.goesOn();
    await process.types('effectiveOn', await liaison.page.locator('#occurredOn').inputValue());
    await process.records();
    expect(await process.state()).toContain('Beauftragt');
    expect(await liaison.page.locator('.process-facts').innerText()).toContain('Voll beauftragt');
    expect(await liaison.page.getByRole('img').first().getAttribute('aria-label')).toContain(
      'Voll beauftragt',
    );
    expect(liaison.complaints).toEqual([]);
  });

  test('the console of the planner stayed silent', () => {
    expect(planner.complaints).toEqual([]);
  });
});
