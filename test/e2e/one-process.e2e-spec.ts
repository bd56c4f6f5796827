import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openOffice, type Desk, type Office, type Process } from './office.js';

/**
 * A youth support plan from its commission to its periodic update, as it ran in Jena (papers 17/1549-BV and
 * 18/2056-BV, vorhaben.jena.de): the youth welfare committee commissions it in November 2017, adopts it in
 * December 2018 for two years, and the evaluation opens the next cycle. Dates, references and sums are those of the
 * real case; the people are the sample county's.
 */
describe('A youth support plan, from the topic to the periodic update', () => {
  let office: Office;
  let planner: Desk;
  let head: Desk;
  let liaison: Desk;
  let process: Process;
  const committee = 'jugendhilfeausschuss';

  beforeAll(async () => {
    office = await openOffice();
    planner = await office.person('planung@musterau.example');
    head = await office.person('leitung@musterau.example');
    liaison = await office.person('sitzungsdienst@musterau.example');
  });
  afterAll(async () => {
    await office.close();
  });

  const plans = async (type: string, data: object, on: string) => {
    process = await planner.records(process.id, type, data, on);
  };
  const leads = async (type: string, data: object, on: string) => {
    process = await head.records(process.id, type, data, on);
  };
  const council = async (type: string, data: object, on: string) => {
    process = await liaison.records(process.id, type, data, on);
  };

  /** The treasury gives a line what was asked for it. */
  const appropriated = (lineId: string, cents: number, on: string) =>
    council('budget.appropriated', { lineId, cents, source: 'plan' }, on);

  /** A group is asked on a day, and told a few days later what became of it. */
  const involves = async (phase: string, group: string, on: string) => {
    const participationId = `${phase}-${on}`;
    await plans(
      'participation.planned',
      { participationId, phase, group, method: 'workshop', plannedOn: on },
      on,
    );
    await plans('participation.held', { participationId, heldOn: on, result: 'Mehr Treffpunkte' }, on);
    await plans(
      'participation.answered',
      { participationId, answer: 'Ein Treff im Norden.', answeredOn: on },
      on,
    );
  };

  it('begins as a topic that the law demands', async () => {
    process = await planner.submits(
      {
        title: 'Jugendförderplan 2019/2020',
        template: 'youthWelfare',
        area: 'Stadtgebiet',
        origin: 'law',
        department: planner.department,
      },
      '2017-08-14',
    );
    expect(process).toMatchObject({ state: 'topic.collected', commissioning: 'none', version: 1 });
  });

  it('cannot be dropped, because it is a statutory task', async () => {
    const problem = await planner.isRefused(
      process.id,
      'topic.dropped',
      { reason: 'Keine Zeit' },
      '2017-08-15',
    );
    expect(problem).toMatchObject({ status: 422, code: 'requirements.missing' });
    expect(problem.missing).toEqual([expect.objectContaining({ code: 'process.notStatutory' })]);
  });

  it('gets a planner and a draft of its mandate', async () => {
    await plans('mandate.started', { kind: 'committee', plannerId: planner.id }, '2017-08-21');
    await plans(
      'paper.drafted',
      {
        paperId: 'auftrag',
        kind: 'mandate',
        title: 'Erstellung des Jugendförderplanes 2019/2020',
        reference: '17/1549-BV',
        proposedItems: [
          {
            no: 1,
            text: 'Die Verwaltung wird mit der Erstellung beauftragt.',
            kind: 'commission',
            throughPhase: 'evaluation',
          },
        ],
      },
      '2017-09-04',
    );
    expect(process.state).toBe('mandate.drafting');
  });

  it('may not go to the committee before the mandate says everything, and is told all that is missing at once', async () => {
    const problem = await head.isRefused(process.id, 'paper.released', { paperId: 'auftrag' }, '2017-09-05');
    expect(problem.status).toBe(422);
    expect(problem.missing?.map(({ code }) => code)).toEqual([
      'mandate.method',
      'mandate.questions',
      'mandate.throughPhase',
      'mandate.startOn',
      'mandate.endOn',
      'mandate.staff',
      'mandate.inactionShortTerm',
      'mandate.inactionLongTerm',
      'mandate.alternatives',
      'mandate.task',
      'mandate.participationConcept',
      'mandate.affectedPlans',
      'mandate.inclusionCheck',
    ]);
  });

  it('is worked out: the task, the cost, and what happens if nothing is done', async () => {
    await plans(
      'mandate.drafted',
      {
        method: 'Sozialraumanalyse, Befragung, Fachgespräche mit den Trägern',
        questions: ['Welche Angebote brauchen junge Menschen in welchem Sozialraum?'],
        throughPhase: 'evaluation',
        startOn: '2017-12-01',
        endOn: '2018-12-31',
        staff: [{ year: 2018, fte: 0.5, source: 'existing' }],
        cover: [{ source: 'Produkt Jugendarbeit', cents: 1_500_000 }],
        inactionConsequences: {
          shortTerm: 'Die Verträge mit den Trägern laufen ohne Grundlage aus.',
          longTerm: 'Angebote fehlen dort, wo junge Menschen zuziehen.',
        },
        alternatives: 'Fortschreibung der Zahlen ohne Beteiligung',
        statutoryBasis: '§§ 79, 80 SGB VIII',
        participationConcept: 'Jugendkonferenz in jedem Planungsraum',
        affectedPlans: [{ plan: 'Schulentwicklungsplan', coordination: 'agreed' }],
        inclusionCheck: 'Alle Orte der Beteiligung sind barrierefrei.',
      },
      '2017-09-18',
    );
    const missing = await head.isRefused(process.id, 'paper.released', { paperId: 'auftrag' }, '2017-09-19');
    expect(missing.missing?.map(({ code }) => code)).toEqual([
      'mandate.costDisclosed',
      'mandate.costDisclosed',
      'mandate.coverEqualsCost',
    ]);
    for (const [year, plannedCents] of [
      [2017, 100_000],
      [2018, 1_400_000],
    ])
      await plans(
        'budget.planned',
        {
          lineId: `planung-${year}`,
          owner: { kind: 'process' },
          year,
          account: { scheme: 'Produkt', code: '36.2.01' },
          kind: 'expense',
          class: 'operating',
          purpose: 'Befragung und Moderation',
          plannedCents,
        },
        '2017-09-20',
      );
  });

  it('is signed by the treasury, because it costs money', async () => {
    const problem = await head.isRefused(process.id, 'paper.released', { paperId: 'auftrag' }, '2017-09-21');
    expect(problem.missing).toEqual([
      {
        code: 'paper.coSigned',
        message: 'Die Mitzeichnung fehlt: Kämmerei (es geht um Geld).',
        where: 'papers.auftrag',
        remedy: 'paper.coSigned',
      },
    ]);
    const signature = { paperId: 'auftrag', unit: 'treasury', version: 1, verdict: 'yes' };
    expect(
      await liaison.isRefused(process.id, 'paper.coSigned', { ...signature, version: 2 }, '2017-09-22'),
    ).toMatchObject({ status: 422, missing: [{ code: 'paper.presentVersion' }] });
    await council('paper.coSigned', signature, '2017-09-22');
    expect(process.papers).toMatchObject([{ id: 'auftrag', state: 'coSigning', version: 1 }]);
  });

  it('is released by somebody who did not write it', async () => {
    expect(
      await planner.isRefused(process.id, 'paper.released', { paperId: 'auftrag' }, '2017-09-25'),
    ).toMatchObject({
      status: 403,
      code: 'entry.notPermitted',
    });
    await leads('paper.released', { paperId: 'auftrag' }, '2017-09-25');
    expect(process.state).toBe('councilDecision.deliberating');
  });

  it('does not begin before the committee has decided with effect', async () => {
    const problem = await planner.isRefused(
      process.id,
      'analysis.started',
      { startOn: '2017-10-01', team: [] },
      '2017-10-01',
    );
    expect(problem).toMatchObject({ status: 409, code: 'entry.notPossible' });
  });

  it('is put on the agenda of the committee, and moved once', async () => {
    const session = { paperId: 'auftrag', bodyId: committee, role: 'decision' };
    await council(
      'consultation.scheduled',
      { ...session, consultationId: 'sitzung', sessionOn: '2017-10-25' },
      '2017-10-02',
    );
    const twice = await liaison.isRefused(
      process.id,
      'consultation.scheduled',
      { ...session, sessionOn: '2017-10-25' },
      '2017-10-02',
    );
    expect(twice.missing?.map(({ code }) => code)).toEqual(['consultation.onlyOnce']);
    await council(
      'consultation.rescheduled',
      { consultationId: 'sitzung', sessionOn: '2017-11-08', reason: 'Herbstferien' },
      '2017-10-04',
    );
  });

  it('is commissioned by the youth welfare committee on 8 November 2017, paper 17/1549-BV', async () => {
    await council(
      'decision.recorded',
      {
        decisionId: 'beauftragung',
        paperId: 'auftrag',
        consultationId: 'sitzung',
        resultCode: 'adopted',
        resultLabel: 'einstimmig beschlossen',
        reference: '17/1549-BV',
        decidedOn: '2017-11-08',
        items: [
          {
            no: 1,
            text: 'Die Verwaltung wird mit der Erstellung beauftragt.',
            kind: 'commission',
            result: 'adopted',
            throughPhase: 'evaluation',
          },
        ],
      },
      '2017-11-08',
    );
    expect(process).toMatchObject({ state: 'councilDecision.awaitingEffect', commissioning: 'pending' });
    await council(
      'decision.tookEffect',
      { decisionId: 'beauftragung', effectiveOn: '2017-11-22' },
      '2017-11-22',
    );
    expect(process).toMatchObject({ state: 'commissioned', commissioning: 'full' });
    expect(process.mandate.versions).toHaveLength(1);
    expect(process.mandate.versions[0]?.decidedText).toBe(
      'Die Verwaltung wird mit der Erstellung beauftragt.',
    );
  });

  it('waits for somebody who is accountable, and for the money', async () => {
    const problem = await planner.isRefused(
      process.id,
      'analysis.started',
      { startOn: '2017-12-04', team: [] },
      '2017-12-04',
    );
    expect(problem.missing).toEqual([
      {
        code: 'responsibility.accountable',
        message: 'Die Federführung ist vakant.',
        where: 'responsibilities',
        remedy: 'responsibility.assigned',
      },
      {
        code: 'analysis.money',
        message: 'Die Planung kostet bis jetzt 1.000,00 €, und es ist kein Geld dafür verfügbar.',
        where: 'budgetLines',
        remedy: 'budget.appropriated',
      },
    ]);
    await appropriated('planung-2017', 100_000, '2017-11-23');
    await appropriated('planung-2018', 1_400_000, '2017-11-23');
    await leads(
      'responsibility.assigned',
      { role: 'accountable', personId: planner.id, from: '2017-12-01' },
      '2017-12-01',
    );
    await plans('analysis.started', { startOn: '2017-12-04', team: ['Jugendamt', 'Träger'] }, '2017-12-04');
    expect(process.state).toBe('analysis.inventory');
  });

  it('finds out, recommends, and proposes measures', async () => {
    await plans(
      'finding.recorded',
      {
        findingId: 'zuzug',
        text: 'Im Norden wächst die Zahl der 10- bis 17-Jährigen.',
        source: 'Einwohnerregister',
        asOf: '2017-12-31',
        spatialLevel: 'socialSpace',
      },
      '2018-02-01',
    );
    await plans('analysis.inventoryCompleted', {}, '2018-03-01');
    await plans('analysis.needsCompleted', {}, '2018-04-16');
    await involves('analysis', 'Junge Menschen', '2018-04-20');
    await involves('analysis', 'Erziehungsberechtigte', '2018-04-27');
    await involves('analysis', 'Anerkannte Träger der freien Jugendhilfe', '2018-05-04');
    await plans(
      'analysis.completed',
      { report: { title: 'Bestand und Bedarf', version: '1.0' } },
      '2018-05-14',
    );
    await plans(
      'recommendation.recorded',
      { recommendationId: 'treff', text: 'Im Norden einen Jugendtreff schaffen.', findingIds: ['zuzug'] },
      '2018-06-01',
    );
    await involves('recommendations', 'Anerkannte Träger der freien Jugendhilfe', '2018-06-08');
    await plans('recommendations.completed', {}, '2018-06-15');
    await involves('measures', 'Anerkannte Träger der freien Jugendhilfe', '2018-06-22');
    expect(process.state).toBe('measures.planning');
    await plans(
      'measure.proposed',
      {
        measureId: 'jugendtreff',
        title: 'Jugendtreff Nord',
        recommendationIds: ['treff'],
        ownerId: planner.id,
        startOn: '2019-01-01',
        endOn: '2020-12-31',
        consequences: {
          building: { text: 'Umbau eines Ladenlokals' },
          staff: { text: '1,5 Stellen beim Träger' },
          organisation: { noneBecause: 'Der Träger besteht.' },
          finance: { text: 'Aus dem Budget des Plans' },
        },
        indicator: {
          name: 'Besuche im Monat',
          unit: 'Besuche',
          baseline: 0,
          target: 400,
          targetOn: '2020-12-31',
        },
        funding: 'Haushalt 2019 und 2020, Landesmittel',
        followOnCostCents: 0,
      },
      '2018-08-20',
    );
  });

  it('becomes the adopted plan 18/2056-BV on 5 December 2018, with its yearly budgets', async () => {
    await plans(
      'paper.drafted',
      {
        paperId: 'plan',
        kind: 'measures',
        title: 'Jugendförderplan 2019/2020',
        reference: '18/2056-BV',
        proposedItems: [{ no: 1, text: 'Der Plan wird beschlossen.', kind: 'adoptPlan' }],
      },
      '2018-09-10',
    );
    await leads('paper.released', { paperId: 'plan' }, '2018-10-01');
    await council(
      'decision.recorded',
      {
        decisionId: 'planbeschluss',
        paperId: 'plan',
        bodyId: committee,
        resultCode: 'adopted',
        reference: '18/2056-BV',
        decidedOn: '2018-12-05',
        items: [
          { no: 1, text: 'Der Plan wird beschlossen.', kind: 'adoptPlan', result: 'adopted' },
          {
            no: 2,
            text: 'Der Stand wird nach einem Jahr berichtet.',
            kind: 'reportDuty',
            result: 'adopted',
            dueOn: '2019-12-31',
          },
          {
            no: 3,
            text: 'Die Mobile Arbeit ist im nächsten Plan zu prüfen.',
            kind: 'carryOver',
            result: 'adopted',
          },
        ],
      },
      '2018-12-05',
    );
    await council(
      'decision.tookEffect',
      { decisionId: 'planbeschluss', effectiveOn: '2018-12-19' },
      '2018-12-19',
    );
    expect(process).toMatchObject({
      state: 'measures.implementing',
      measures: [{ id: 'jugendtreff', state: 'decided' }],
    });
    const budgets = [
      [2019, 361_114_900, 154_080_300],
      [2020, 368_330_800, 148_580_300],
    ] as const;
    for (const [year, total, revenue] of budgets)
      for (const [kind, plannedCents] of [
        ['expense', total],
        ['revenue', revenue],
      ] as const)
        await plans(
          'budget.planned',
          {
            lineId: `${kind}-${year}`,
            owner: { kind: 'measure', measureId: 'jugendtreff' },
            year,
            account: { scheme: 'Produkt', code: '36.2.01' },
            kind,
            class: 'operating',
            purpose: 'Jugendförderplan',
            plannedCents,
          },
          '2018-12-20',
        );
  });

  it('carries out nothing that is not paid for', async () => {
    expect(
      await planner.isRefused(process.id, 'measure.started', { measureId: 'jugendtreff' }, '2019-01-02'),
    ).toMatchObject({
      status: 409,
      code: 'entry.notPossible',
    });
    await plans(
      'measure.funded',
      { measureId: 'jugendtreff', lineIds: ['expense-2019', 'expense-2020'] },
      '2019-01-02',
    );
    const unpaid = await planner.isRefused(
      process.id,
      'measure.started',
      { measureId: 'jugendtreff' },
      '2019-01-06',
    );
    expect(unpaid.missing?.map(({ code }) => code)).toEqual(['measure.money']);
    await appropriated('expense-2019', 361_114_900, '2019-01-06');
    await appropriated('expense-2020', 368_330_800, '2019-01-06');
    await plans('measure.started', { measureId: 'jugendtreff' }, '2019-01-07');
    expect(process.measures).toMatchObject([{ state: 'running' }]);
  });

  it('puts one more measure before the committee, which puts it off and then rejects it; the rest goes on', async () => {
    await plans(
      'measure.proposed',
      {
        measureId: 'bauwagen',
        title: 'Bauwagen im Süden',
        recommendationIds: [],
        politicalAddition: true,
        ownerId: planner.id,
        startOn: '2020-01-01',
        endOn: '2020-12-31',
        consequences: {
          building: { text: 'Stellplatz' },
          staff: { noneBecause: 'Ehrenamt' },
          organisation: { noneBecause: 'Der Träger besteht.' },
          finance: { text: 'Spenden' },
        },
        indicator: { name: 'Besuche', unit: 'Besuche', baseline: 0, target: 50, targetOn: '2020-12-31' },
        funding: 'Spenden',
        followOnCostCents: 0,
      },
      '2019-08-01',
    );
    const [paperId, measureId] = ['bauwagen-vorlage', 'bauwagen'];
    const item = { no: 1, text: 'Der Bauwagen wird beschafft.', kind: 'adoptMeasure', measureId };
    await plans(
      'paper.drafted',
      { paperId, kind: 'measures', title: 'Bauwagen im Süden', proposedItems: [item] },
      '2019-08-05',
    );
    await leads('paper.released', { paperId }, '2019-08-12');
    const decides = (decisionId: string, result: string, votes: object, on: string) =>
      council(
        'decision.recorded',
        {
          ...{ decisionId, paperId, bodyId: committee, resultCode: result, decidedOn: on, votes },
          items: [{ ...item, result }],
        },
        on,
      );
    await decides('bauwagen-1', 'postponed', { yes: 25, no: 24, abstain: 1 }, '2019-09-04');
    expect(process.measures).toMatchObject([{ state: 'running' }, { state: 'deferred' }]);
    await decides('bauwagen-2', 'rejected', { yes: 12, no: 38 }, '2019-11-06');
    expect(process).toMatchObject({
      state: 'measures.implementing',
      measures: [{ state: 'running' }, { state: 'rejected' }],
    });
  });

  it('is evaluated when its time has come, and reported to the committee', async () => {
    const early = await planner.isRefused(process.id, 'evaluation.started', {}, '2019-06-01');
    expect(early.missing?.map(({ code }) => code)).toEqual(['evaluation.due']);
    await plans('measure.completed', { measureId: 'jugendtreff' }, '2020-12-31');
    await plans('evaluation.started', {}, '2021-02-01');
    await plans(
      'measure.evaluated',
      {
        measureId: 'jugendtreff',
        verdict: 'continue',
        effect: 'Der Treff wird angenommen.',
        indicatorValue: 430,
        asOf: '2020-12-31',
      },
      '2021-03-01',
    );
    await plans(
      'evaluation.completed',
      {
        verdict: 'wirksam',
        summary: 'Der Plan hat gewirkt.',
        reportedToBodyId: committee,
        reportedOn: '2021-04-14',
      },
      '2021-04-14',
    );
    expect(process.state).toBe('evaluation.cycleDecision');
  });

  it('opens the next cycle, which begins with what this one left', async () => {
    await leads(
      'cycle.renewed',
      { reason: 'Periodischer Zyklus', successorTitle: 'Jugendförderplan 2023/2024' },
      '2021-05-03',
    );
    expect(process.state).toBe('superseded');
    const successor = await planner.reads(process.successorId ?? '');
    expect(successor).toMatchObject({ state: 'topic.collected', predecessorId: process.id });
    expect(successor.inherited?.map(({ text }) => text)).toEqual([
      'Jugendtreff Nord',
      'Die Mobile Arbeit ist im nächsten Plan zu prüfen.',
    ]);
  });

  it('accepts nothing but a note once it is over', async () => {
    expect(
      await leadsRefused('step.planned', { phase: 'method', title: 'Nachtrag', dueOn: '2021-06-01' }),
    ).toMatchObject({
      status: 409,
    });
    await plans('note.added', { text: 'Unterlagen liegen im Archiv.' }, '2021-06-01');
    expect(process.state).toBe('superseded');
  });

  const leadsRefused = (type: string, data: object) => head.isRefused(process.id, type, data, '2021-06-01');

  it('can be read as it stood on any day, and its journal verifies', async () => {
    const then = await planner.http.get(`/api/processes/${process.id}?asOf=2018-06-30`).expect(200);
    expect(then.body).toMatchObject({ state: 'measures.planning', measures: [] });
    const auditor = await office.person('pruefung@musterau.example');
    const { body } = await auditor.http.get('/api/journal/verify').expect(200);
    expect(body).toMatchObject({ ok: true });
  });
});
