import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openScreens, type Screens, type Window } from './office-screens.js';
import { ProcessPage } from './process-page.js';

const carriers = 'Anerkannte Träger der freien Jugendhilfe';

/** A day-care plan that lacks nothing but those it has to ask: whom the law names, and those the head may do without. */
describe('who has to be asked is asked, and answered', () => {
  let screens: Screens;
  let planner: Window;
  let head: Window;
  let id: string;
  let version = 1;

  const post = async ({ page }: Window, path: string, data: object): Promise<{ id: string }> => {
    const headers = { 'if-match': `"${String(version)}"` };
    const answer = await page.request.post(path, { data, headers });
    if (answer.status() !== 201) throw new Error(await answer.text());
    return (await answer.json()) as { id: string };
  };
  const records = async (window: Window, type: string, data: object): Promise<void> => {
    await post(window, `/api/processes/${id}/entries`, { type, data });
    version += 1;
  };
  const at = async (window: Window, tab = ''): Promise<ProcessPage> => {
    await window.page.goto(`/prozesse/${id}${tab}`);
    await window.page.getByRole('heading', { level: 1 }).waitFor();
    return new ProcessPage(window.page);
  };

  beforeAll(async () => {
    screens = await openScreens();
    planner = await screens.signedIn('planung@musterau.example');
    head = await screens.signedIn('leitung@musterau.example');
    const topic = { title: 'Kita-Bedarf', template: 'dayCare', area: 'Landkreis', origin: 'law' };
    ({ id } = await post(planner, '/api/processes', { ...topic, department: 'jugend-soziales' }));
    await records(planner, 'mandate.started', { kind: 'statutory', plannerId: 'petra-planstein' });
    const lead = { role: 'accountable', personId: 'petra-planstein', from: '2026-01-01' };
    await records(head, 'responsibility.assigned', lead);
    const notice = { noticeBodyId: 'jugendhilfeausschuss', noticeOn: '2026-01-15' };
    await records(head, 'mandate.statutoryStarted', {
      norm: '§ 80 SGB VIII',
      ...notice,
      throughPhase: 'recommendations',
    });
    await records(planner, 'analysis.started', { startOn: '2026-02-01', team: [] });
    const finding = { text: 'Plätze fehlen.', source: 'Statistik', asOf: '2026-03-01' };
    await records(planner, 'finding.recorded', { ...finding, spatialLevel: 'municipality' });
    await records(planner, 'analysis.inventoryCompleted', {});
    await records(planner, 'analysis.needsCompleted', {});
  });
  afterAll(async () => {
    await screens.close();
  });

  test('the planner plans, holds and answers, task by task', async () => {
    const process = await at(planner);
    await process.takesUp(new RegExp(`${carriers}.*nicht eingeplant`));
    expect(await planner.page.locator('#root_group').inputValue()).toBe(carriers);
    await process.chooses('method', 'roundTable');
    await process.types('plannedOn', '20.11.2026');
    await process.records();
    await process.takesUp(new RegExp(`${carriers}.*noch nicht durchgeführt`));
    await process.types('result', 'Die Träger bauen aus, wenn die Miete gefördert wird.');
    await process.records();
    await process.takesUp(new RegExp(`${carriers}.*keine Rückmeldung`));
    await process.types('answer', 'Die Mietförderung steht im Bericht.');
    await process.records();
    await planner.page.locator('.task', { hasText: carriers }).waitFor({ state: 'detached' });
    expect(await process.openTasks()).toBe(1);
  });

  test('the head does without parents, and cannot do without whom the law wants involved early', async () => {
    const process = await at(head, '/beteiligung');
    await head.page
      .getByRole('button', { name: /^Auf Beteiligung verzichten: Erziehungsberechtigte/ })
      .click();
    await head.page.locator('dialog form').waitFor();
    await process.types('reason', 'Im Frühjahr befragt');
    await process.types('group', carriers);
    await expect(process.records()).rejects.toThrow(
      /frühzeitig zu beteiligen; darauf kann niemand verzichten/,
    );
    await process.types('group', 'Erziehungsberechtigte');
    await process.chooses('phase', 'analysis');
    await head.page.locator('dialog').getByRole('button', { name: 'Eintragen', exact: true }).click();
    await head.page.locator('dialog').waitFor({ state: 'detached' });
    await head.page.getByText('Im Frühjahr befragt').waitFor();
  });

  test('then the analysis can be completed', async () => {
    const process = await at(planner);
    await planner.page.locator('.next-step .kern-btn--primary').first().waitFor();
    expect(await process.openTasks()).toBe(0);
    await process.goesOn();
    await process.types('report_title', 'Kita-Bericht');
    await process.types('report_version', '1.0');
    await process.records();
    expect(planner.complaints).toEqual([]);
  });
});
