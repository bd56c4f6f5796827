import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type PersonId, type TestApp } from '../../app.testing.js';
import { CouncilProcess } from '../../lists/council/council.testing.js';

const mandate = {
  method: 'Bestandsaufnahme und zwei Werkstätten',
  questions: ['Wo fehlen Angebote?'],
  throughPhase: 'evaluation',
  area: 'Landkreis',
  startOn: '2026-03-01',
  endOn: '2026-12-31',
  staff: [{ year: 2026, fte: 0.5, source: 'existing' }],
  noExtraCostBecause: 'Mit vorhandenem Personal.',
  inactionConsequences: { shortTerm: 'Lücken bleiben.', longTerm: 'Abwanderung.' },
  alternatives: 'Ein Gutachten',
  discretionary: true,
  participationConcept: 'Zwei Werkstätten',
  affectedPlans: [{ plan: 'Schulentwicklungsplan', coordination: 'agreed', unitId: 'school' }],
  inclusionCheck: 'Erhoben',
};

const proposal = {
  kind: 'mandate',
  title: 'Auftrag zur Planung',
  throughPhase: 'evaluation',
  proposedItems: [
    { no: 1, text: 'Die Verwaltung wird mit der Planung beauftragt.', kind: 'commission' },
    { no: 2, text: 'Über den Stand wird berichtet.', kind: 'reportDuty', dueOn: '2026-11-01' },
  ],
};

let test: TestApp;

/** A process whose mandate paper was drafted in January. */
async function drafted(paper: object = {}): Promise<CouncilProcess> {
  const process = await CouncilProcess.of(test);
  await process.records('planner', 'mandate.started', { kind: 'council', plannerId: 'planner' });
  await process.records('head', 'responsibility.assigned', {
    role: 'accountable',
    personId: 'planner',
    from: '2026-01-01',
  });
  await process.records('planner', 'mandate.drafted', mandate, '2026-01-15');
  return process.records('planner', 'paper.drafted', { paperId: 'p', ...proposal, ...paper }, '2026-01-15');
}

const signs = (process: CouncilProcess, person: PersonId, data: object): Promise<CouncilProcess> =>
  process.records(person, 'paper.coSigned', { paperId: 'p', unit: 'school', ...data }, '2026-01-20');

/** Co-signed and released, and the council has decided on the first item only with a condition. */
async function decided(paper: object = {}): Promise<CouncilProcess> {
  const process = await drafted(paper);
  await signs(process, 'head2', { version: 1, verdict: 'yes' });
  await process.records('head', 'paper.released', { paperId: 'p' }, '2026-02-01');
  await process.scheduled('p', 'c1', '2026-02-20', { role: 'preliminary', public: false });
  await process.records('liaison', 'consultation.held', {
    consultationId: 'c1',
    resultCode: 'recommended',
    resultLabel: 'ungeändert beschlossen',
    note: 'Vertraulich beraten',
  });
  await process.scheduled('p', 'c2', '2026-03-01');
  return process.decided('p', 'd', '2026-03-01', {
    bodyId: undefined,
    consultationId: 'c2',
    reference: 'KT 7/26',
    votes: { yes: 30, no: 12 },
    resultCode: 'adoptedAmended',
    resolutionText: 'Die Verwaltung wird mit der Analyse beauftragt.',
    items: [
      {
        no: 1,
        text: 'Die Verwaltung wird mit der Analyse beauftragt.',
        kind: 'commission',
        result: 'adoptedAmended',
        throughPhase: 'analysis',
        conditional: { on: 'budget', text: 'Der Haushalt 2026 ist genehmigt.' },
      },
      { ...proposal.proposedItems[1], result: 'adopted', asProposed: true },
    ],
  });
}

const sheetOf = async (process: CouncilProcess, person: PersonId) =>
  (await (await test.as(person)).get(`/api/processes/${process.id}/mandate`).expect(200)).body;

const paperOf = async (process: CouncilProcess, person: PersonId) =>
  (await (await test.as(person)).get(`/api/processes/${process.id}`).expect(200)).body.papers[0];

beforeAll(async () => {
  test = await startApp();
});
afterAll(() => test.close());

describe('the mandate sheet', () => {
  let process: CouncilProcess;
  beforeAll(async () => {
    process = await decided();
  });

  it('proves by which decision, which item and which words every phase is covered', async () => {
    const sheet = await sheetOf(process, 'liaison');
    const decision = { decisionId: 'd', reference: 'KT 7/26', bodyId: 'council', decidedOn: '2026-03-01' };
    expect(sheet).toMatchObject({
      number: process.number,
      state: 'councilDecision.awaitingEffect',
      on: '2026-05-04',
      commissioning: 'pending',
      basis: {
        by: 'decision',
        ...decision,
        itemNos: [1],
        status: 'conditional',
        resultCode: 'adoptedAmended',
        votes: { yes: 30, no: 12 },
        urgent: false,
      },
      version: {
        proposedText: 'Die Verwaltung wird mit der Planung beauftragt.\n\nÜber den Stand wird berichtet.',
        decidedText: 'Die Verwaltung wird mit der Analyse beauftragt.',
      },
      conditions: [{ ...decision, itemNo: 1, on: 'budget', text: 'Der Haushalt 2026 ist genehmigt.' }],
    });
    expect(sheet.phases.slice(0, 3)).toEqual([
      {
        phase: 'method',
        status: 'conditional',
        item: {
          ...decision,
          itemNo: 1,
          text: 'Die Verwaltung wird mit der Analyse beauftragt.',
          kind: 'commission',
        },
      },
      expect.objectContaining({ phase: 'analysis', status: 'conditional' }),
      { phase: 'recommendations', status: 'none' },
    ]);
    expect(sheet.notCovered).toContainEqual({
      code: 'conditionOpen',
      decisionId: 'd',
      itemNo: 1,
      text: 'Der Haushalt 2026 ist genehmigt.',
    });
    expect(sheet.money.process).not.toHaveProperty('spentCents');
  });

  it('shows a closed session to those who may know of it, and nobody else', async () => {
    const steps = async (person: PersonId) =>
      (await sheetOf(process, person)).sequences[0].steps.map(
        (step: { consultationId: string }) => step.consultationId,
      );
    expect(await steps('head')).toEqual(['c1', 'c2']);
    expect(await steps('auditor')).toEqual(['c1', 'c2']);
    expect(await steps('planner2')).toEqual(['c2']);
    expect(await steps('admin')).toEqual(['c2']);
  });

  it('is not there where there is no process', async () => {
    await (await test.as('liaison')).get('/api/processes/nobody/mandate').expect(404);
  });

  it('tells of a decision on a paper that is not public only what it brings about', async () => {
    const secret = await decided({ public: false, title: 'Geheime Vorlage' });
    const sheet = await sheetOf(secret, 'planner2');
    expect(JSON.stringify(sheet)).not.toMatch(/Geheim|KT 7\/26|Haushalt 2026|Analyse beauftragt/);
    expect(sheet.basis).toEqual({
      by: 'decision',
      decisionId: 'd',
      itemNos: [1],
      status: 'conditional',
      urgent: false,
    });
    expect(sheet.sequences).toEqual([]);
    expect((await sheetOf(secret, 'planner')).basis.reference).toBe('KT 7/26');
  });
});

describe('a paper', () => {
  it('tells who is still to sign, and by whom it was signed', async () => {
    const process = await drafted();
    expect(await paperOf(process, 'planner')).toMatchObject({
      state: 'draft',
      version: 1,
      requiredSigners: [{ unit: 'school', because: 'affectedPlan' }],
      signatures: [],
      earlierVersions: [],
      sequence: [],
      requiredDeliberations: [],
    });
    await signs(process, 'head2', { version: 1, verdict: 'no', comment: 'Zu früh' });
    const signature = {
      unit: 'school',
      version: 1,
      verdict: 'no',
      comment: 'Zu früh',
      by: { id: 'head2', name: 'Name of head2' },
      on: '2026-01-20',
    };
    expect(await paperOf(process, 'planner')).toMatchObject({
      state: 'coSigning',
      requiredSigners: [{ unit: 'school', because: 'affectedPlan', signature }],
      signatures: [signature],
    });
    await process.records(
      'head',
      'paper.released',
      { paperId: 'p', overrideBecause: 'Die Frist lässt nichts anderes zu.' },
      '2026-02-01',
    );
    expect(await paperOf(process, 'planner')).toMatchObject({
      overriddenBecause: 'Die Frist lässt nichts anderes zu.',
    });
  });

  it('keeps what it proposed before it was revised; signatures on that count no longer', async () => {
    const process = await drafted();
    await signs(process, 'head2', { version: 1, verdict: 'yes' });
    await process.records(
      'planner',
      'paper.revised',
      { paperId: 'p', changes: { title: 'Auftrag' }, proposedItems: [proposal.proposedItems[0]] },
      '2026-01-25',
    );
    expect(await paperOf(process, 'planner')).toMatchObject({
      title: 'Auftrag',
      version: 2,
      requiredSigners: [{ unit: 'school', because: 'affectedPlan' }],
      signatures: [{ version: 1 }],
      earlierVersions: [
        {
          version: 1,
          title: 'Auftrag zur Planung',
          proposedItems: proposal.proposedItems,
          until: '2026-01-25',
        },
      ],
    });
    expect((await paperOf(process, 'planner')).requiredSigners[0]).not.toHaveProperty('signature');
  });

  it('tells its sequence with the label beside our word, and not what went on behind closed doors', async () => {
    const process = await decided();
    const { sequence } = await paperOf(process, 'planner');
    expect(sequence).toEqual([
      {
        consultationId: 'c1',
        bodyId: 'council',
        role: 'preliminary',
        on: '2026-02-20',
        public: false,
        resultCode: 'recommended',
        resultLabel: 'ungeändert beschlossen',
        note: 'Vertraulich beraten',
        earlierDays: [],
      },
      {
        consultationId: 'c2',
        decisionId: 'd',
        bodyId: 'council',
        role: 'decision',
        on: '2026-03-01',
        public: true,
        resultCode: 'adoptedAmended',
        votes: { yes: 30, no: 12 },
        earlierDays: [],
      },
    ]);
    expect((await paperOf(process, 'planner2')).sequence).toEqual([sequence[1]]);
  });
});

describe('a decision', () => {
  it('tells what was reported about carrying it out, and by whom', async () => {
    const process = await decided();
    await process.records(
      'liaison',
      'decision.progressNoted',
      { decisionId: 'd', itemNo: 2, progress: 'delayed', reason: 'Krankheit', dueOn: '2026-12-01' },
      '2026-05-01',
    );
    const { body } = await (await test.as('planner2')).get(`/api/processes/${process.id}`).expect(200);
    expect(body.decisions[0]).toMatchObject({
      consultationId: 'c2',
      paperVersion: 1,
      items: [
        {},
        {
          reports: [
            {
              progress: 'delayed',
              reason: 'Krankheit',
              dueOn: '2026-12-01',
              on: '2026-05-01',
              by: { id: 'liaison', name: 'Name of liaison' },
            },
          ],
        },
      ],
    });
    expect(body.decisions[0].items[0]).not.toHaveProperty('reports');
  });
});
