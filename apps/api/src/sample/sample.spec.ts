import { describe, expect, it } from '@jest/globals';
import {
  commissioning,
  coverage,
  facets,
  groupsNotPlanned,
  isFinal,
  phaseOf,
  replay,
  roles,
  topicFacts,
  topicRank,
  waiting,
  waking,
  type Dossier,
  type StateName,
} from '@plankreis/process';
import { WRITTEN_FOR } from './story/calendar.js';
import { recordSample, sampleCounty, StoryNotLegal } from './sample.js';
import type { Story } from './story/story.js';

const TODAY = WRITTEN_FOR;
const county = sampleCounty(TODAY);
const recorded = recordSample(county);
const processOf = (id: string) => recorded.find(({ processId }) => processId === id)!;
const dossierOf = (id: string): Dossier => processOf(id).dossier;

/** Planned cents of a year, by kind of line. */
const planned = (dossier: Dossier, year: number, kind: string): number =>
  dossier.budgetLines
    .filter((line) => line.year === year && line.kind === kind)
    .reduce((total, line) => total + line.plannedCents, 0);

const decisionOn = (dossier: Dossier, day: string) =>
  dossier.decisions.find(({ decidedOn }) => decidedOn === day)!;

describe('every story of the sample', () => {
  it.each(county.processes.map((story) => [story.id, story] as const))(
    'is legal and leads where it says: %s',
    (id, story) => {
      expect(dossierOf(id).state).toBe(story.endsIn);
    },
  );

  it.each(recorded.map((one) => [one.processId, one] as const))(
    'is the fold of its journal: %s',
    (_, { processId, journal, dossier, steps }) => {
      expect(replay(processId, journal)).toEqual(dossier);
      expect(journal.map(({ seq }) => seq)).toEqual([...steps.keys()].map((index) => index + 1));
      expect(steps.at(-1)!.dossier).toBe(dossier);
    },
  );

  it.each(recorded.map((one) => [one.processId, one] as const))(
    'was told in order and lies in the past: %s',
    (_, { journal }) => {
      const instants = journal.map(({ recordedAt }) => recordedAt);
      expect(instants).toEqual([...new Set(instants)].sort());
      for (const { occurredOn, recordedAt } of journal) {
        expect(occurredOn <= recordedAt.slice(0, 10)).toBe(true);
        expect(recordedAt.slice(0, 10) <= TODAY).toBe(true);
      }
    },
  );

  it('comes out the same every time', () => {
    expect(recordSample(sampleCounty(TODAY))).toEqual(recorded);
  });

  it('has ids and numbers of its own', () => {
    const ids = recorded.flatMap(({ journal }) => journal.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
    const numbers = recorded.map(({ dossier }) => dossier.number);
    expect(new Set(numbers).size).toBe(14);
    for (const { processId, dossier } of recorded) {
      expect(processId).toMatch(/^[A-Za-z0-9_-]{1,64}$/);
      expect(dossier.number).toMatch(/^\d{4}-\d{3}$/);
      expect(dossier.number.slice(0, 4)).toBe(dossier.submittedOn.slice(0, 4));
    }
  });

  it('is refused with the reason when the core would not record it', () => {
    const story: Story = {
      ...county.processes[0]!,
      entries: [
        ...county.processes[0]!.entries,
        { by: 'lena-leitwald', on: '2026-11-17', type: 'topic.dropped', data: { reason: 'Kein Bedarf' } },
      ],
    };
    expect(() => recordSample(county, [story])).toThrow(StoryNotLegal);
    expect(() => recordSample(county, [story])).toThrow(
      /topic\.dropped on 2026-11-17: Das ist eine Pflichtaufgabe/,
    );
  });

  it('cannot follow a process that was not renewed', () => {
    const orphans = county.processes.filter(({ follows }) => follows !== undefined);
    expect(() => recordSample(county, orphans)).toThrow(/was not renewed/);
  });
});

describe('the fourteen processes', () => {
  const states = new Set<StateName>(recorded.map(({ dossier }) => dossier.state));

  it('are in every phase of the ring, and beside it', () => {
    expect(recorded).toHaveLength(14);
    expect(new Set([...states].map(phaseOf))).toEqual(
      new Set([
        'topic',
        'mandate',
        'councilDecision',
        'analysis',
        'recommendations',
        'measures',
        'evaluation',
        'awaitingExtension',
        'suspended',
        'superseded',
      ]),
    );
  });

  it('leave something to do: vacancies, papers to release and to decide, a condition, an objection', () => {
    const open = recorded.map(({ dossier }) => dossier).filter(({ state }) => !isFinal(state));
    const papers = open.flatMap((dossier) => dossier.papers);
    expect(
      open.filter((one) => facets(one, TODAY, []).responsibility.value === 'vacant').map(({ id }) => id),
    ).toEqual(expect.arrayContaining(['seniorenkonzept', 'bildungsmanagement']));
    expect(papers.some(({ state }) => state === 'draft')).toBe(true);
    expect(papers.some(({ state }) => state === 'released')).toBe(true);
    const worths = new Set(open.map(commissioning));
    expect(worths).toEqual(new Set(['none', 'partial', 'full', 'contested']));
    const overdue = open
      .flatMap(({ duties }) => duties)
      .filter((duty) => !duty.deliveredOn && duty.dueOn <= TODAY);
    expect(overdue.length).toBeGreaterThan(0);
  });

  it('say what the paper waiting for its release still lacks', () => {
    const story = county.processes.find(({ id }) => id === 'bildungsmanagement')!;
    const released: Story = {
      ...story,
      entries: [
        ...story.entries,
        { by: 'sven-schulthal', on: TODAY, type: 'paper.released', data: { paperId: 'vorlage-2026' } },
      ],
    };
    expect(() => recordSample(county, [released])).toThrow(
      /2028.*2029.*Kosten.*Deckung.*Schulentwicklungsplan/,
    );
  });

  it('belong to three departments, each with a planner and a head', () => {
    const departments = new Set(recorded.map(({ dossier }) => dossier.department));
    expect(departments.size).toBe(3);
    for (const departmentId of departments)
      for (const role of ['planner', 'head'] as const)
        expect(county.people.some((one) => one.role === role && one.departmentId === departmentId)).toBe(
          true,
        );
  });

  it('know groups of a coming phase that nobody has planned to ask yet', () => {
    const dossier = dossierOf('bildung-und-zusammenleben');
    expect(dossier.state).toBe('analysis.needs');
    expect(groupsNotPlanned(dossier)).toMatchObject([
      { phase: 'recommendations', group: 'Lernende und ihre Familien', standing: 'notPlanned' },
    ]);
  });

  it('know a recording that was taken back', () => {
    expect(dossierOf('pflegeplanung').reversed).toEqual([4]);
    expect(dossierOf('pflegeplanung').signals).toHaveLength(3);
  });
});

describe('the facts of the real cases', () => {
  it('make a chain of youth plans', () => {
    const before = dossierOf('kreisjugendfoerderplan-2019');
    const after = dossierOf('kreisjugendfoerderplan-2023');
    expect(before.state).toBe('superseded');
    expect(before.successorId).toBe(after.id);
    expect(after.predecessorId).toBe(before.id);
    expect(after.title).toBe('Kreisjugendförderplan 2023/2024');
    expect(after.origin).toBe('previousCycle');
    expect(after.inherited.map(({ kind }) => kind)).toEqual(['measure', 'measure', 'carryOver']);
    expect(decisionOn(before, '2017-11-08')).toMatchObject({
      reference: '17/1549-BV',
      bodyId: 'jugendhilfeausschuss',
      items: [{ kind: 'commission' }, { kind: 'reportDuty' }],
    });
    expect(decisionOn(before, '2018-12-05').reference).toBe('18/2056-BV');
    expect(decisionOn(after, '2022-12-07').reference).toBe('22/1634-BV');
  });

  it.each([
    ['kreisjugendfoerderplan-2019', 2019, 361_114_900, 154_080_300, 207_034_600],
    ['kreisjugendfoerderplan-2019', 2020, 368_330_800, 148_580_300, 219_750_500],
    ['kreisjugendfoerderplan-2023', 2023, 503_143_400, 235_784_300, 267_359_100],
    ['kreisjugendfoerderplan-2023', 2024, 518_115_800, 230_163_600, 287_952_200],
  ])('add up in the youth plan %s in %i', (id, year, totalCents, revenueCents, ownCents) => {
    const dossier = dossierOf(id);
    expect(planned(dossier, year, 'expense')).toBe(totalCents);
    expect(planned(dossier, year, 'revenue')).toBe(revenueCents);
    expect(totalCents - revenueCents).toBe(ownCents);
    const amounts = dossier.decisions.flatMap(({ items }) => items.map(({ amountCents }) => amountCents));
    expect(amounts).toContain(totalCents);
  });

  it('let the decided text differ from the proposed one, and pay one of three years', () => {
    const dossier = dossierOf('integrierte-sozialplanung');
    expect(dossier.signals[0]).toMatchObject({ kind: 'motion', notedOn: '2020-02-27' });
    expect(decisionOn(dossier, '2020-03-30').resultCode).toBe('postponed');
    const [asked, extended] = dossier.mandate!.versions;
    expect(asked!.proposedText).toContain('bis zur Sommerpause');
    expect(asked!.decidedText).not.toContain('Sommerpause');
    expect(extended!.content.throughPhase).toBe('evaluation');
    expect(dossier.decisions.map(({ resultLabel }) => resultLabel)).toEqual([
      'vertagt, Sitzung entfallen',
      'geändert beschlossen',
      'ungeändert beschlossen',
      'zur Kenntnis genommen',
    ]);
    expect(planned(dossier, 2021, 'expense')).toBe(15_209_600);
    expect(new Set(dossier.budgetLines.map(({ year }) => year))).toEqual(new Set([2021, 2022, 2023]));
    const accounts = dossier.budgetLines
      .filter(({ year }) => year === 2021)
      .map(({ account }) => account.code);
    expect(accounts.sort()).toEqual(
      ['6200000', '6779000', '6861000', '6890000'].map((ledger) => `1.01.01.01.13/${ledger}`),
    );
    const money = dossier.decisions.flatMap(({ items }) => items).filter(({ kind }) => kind === 'money');
    expect(money).toMatchObject([{ amountCents: 15_209_600 }]);
  });

  it('refer the youth welfare planning back, and let an objection contest the second attempt', () => {
    const dossier = dossierOf('kinder-und-jugendhilfeplanung');
    expect(dossier.papers).toMatchObject([{ reference: 'VII-DS-01168', version: 3 }]);
    expect(dossier.decisions[0]).toMatchObject({ resultCode: 'referredBack', resultLabel: 'rückverwiesen' });
    const first = dossier.consultations.filter(({ sessionOn }) => sessionOn < '2022-01-01');
    expect(first).toHaveLength(18);
    // A label says nothing without its role: "ungeändert beschlossen" of a regional board is a recommendation.
    expect(first.find(({ bodyId }) => bodyId === 'regionalbeirat-west')).toMatchObject({
      sessionOn: '2021-01-25',
      resultCode: 'recommended',
      resultLabel: 'ungeändert beschlossen',
    });
    expect(first.find(({ bodyId }) => bodyId === 'regionalbeirat-sued')?.resultCode).toBe('postponed');
    expect(first.filter(({ resultCode }) => resultCode === undefined)).toHaveLength(4);
    expect(first.at(-1)).toMatchObject({ bodyId: 'kreistag', role: 'decision', resultCode: 'referredBack' });
    expect(dossier.decisions[1]!.objections).toMatchObject([{ by: 'mayor' }]);
    expect(commissioning(dossier)).toBe('contested');
  });

  it('lead the concept for senior citizens from the recommendation to its implementation', () => {
    const dossier = dossierOf('seniorenkonzept');
    expect(dossier.consultations).toMatchObject([
      { bodyId: 'sozialausschuss', sessionOn: '2010-11-22', resultCode: 'recommended' },
      { bodyId: 'kreisausschuss', sessionOn: '2010-12-06', resultCode: 'adopted' },
    ]);
    expect(decisionOn(dossier, '2010-12-06').bodyId).toBe('kreisausschuss');
    expect(decisionOn(dossier, '2013-04-22')).toMatchObject({
      bodyId: 'kreistag',
      items: [
        { kind: 'adoptPlan' },
        {},
        { reports: [{ progress: 'delayed' }] },
        { repealedOn: '2019-06-24' },
      ],
    });
    const steps = processOf('seniorenkonzept').journal.filter(({ type }) => type === 'step.completed');
    expect(steps.map(({ occurredOn }) => occurredOn)).toEqual(['2011-09-05']);
    expect(dossier.findings[0]!.text).toMatch(/9\.500.*5\.000/);
    expect(JSON.stringify(processOf('seniorenkonzept').journal)).toMatch(/13 Handlungsfelder mit rund 90/);
    expect(dossier.measures.map(({ state }) => state).sort()).toEqual(['evaluated', 'evaluated', 'running']);
  });

  it('commission the plan for education out of a motion', () => {
    const dossier = dossierOf('bildung-und-zusammenleben');
    expect(dossier.signals[0]).toMatchObject({ kind: 'motion', source: 'Antrag 340/2012' });
    const commission = decisionOn(dossier, '2012-12-06');
    expect(commission).toMatchObject({ resultCode: 'adopted', votes: { no: 0, abstain: 0 } });
    expect(dossier.steps.filter(({ state }) => state === 'completed').map(({ dueOn }) => dueOn)).toEqual([
      '2013-10-09',
      '2013-10-16',
    ]);
    expect(phaseOf(dossier.state)).toBe('analysis');
  });

  it('commission nothing when four bodies note a paper', () => {
    const dossier = dossierOf('bildungsmanagement');
    expect(dossier.decisions.map(({ resultLabel }) => resultLabel)).toEqual(
      Array(4).fill('zur Kenntnis genommen'),
    );
    expect(new Set(dossier.decisions.map(({ reference }) => reference))).toEqual(new Set(['2012/0367']));
    expect(dossier.decisions.map(({ decidedOn }) => decidedOn).at(0)).toBe('2012-05-31');
    expect(dossier.decisions.map(({ decidedOn }) => decidedOn).at(-1)).toBe('2012-09-19');
    expect(new Set(dossier.decisions.map(({ bodyId }) => bodyId)).size).toBe(4);
    expect(dossier.mandate!.versions).toEqual([]);
    expect(commissioning(dossier)).toBe('none');
    expect(dossier.state).toBe('mandate.drafting');
  });

  it('park care planning until the election', () => {
    const { parked } = dossierOf('pflegeplanung');
    expect(parked).toMatchObject({ waitingFor: 'election' });
    expect(parked!.reviewOn > TODAY).toBe(true);
  });

  it('adopt the plan for generations, commissioned by its third item', () => {
    const dossier = dossierOf('fachplan-generationen');
    expect(decisionOn(dossier, '2018-12-18')).toMatchObject({ reference: '747/18', bodyId: 'kreistag' });
    expect(coverage(dossier).analysis.by).toEqual({ decisionId: 'auftrag-beschluss', itemNo: 3 });
    expect(dossier.suspendedFrom).toBe('measures.implementing');
  });
});

describe('what no case shows', () => {
  it('a partial mandate waits for an extension decided under a budget proviso', () => {
    const dossier = dossierOf('teilhabeplan');
    expect(commissioning(dossier)).toBe('partial');
    expect(coverage(dossier).analysis.status).toBe('effective');
    expect(coverage(dossier).recommendations.status).toBe('conditional');
    expect(dossier.analysis!.report).toBeDefined();
  });

  it('a school development plan started by law waits for its approval', () => {
    const dossier = dossierOf('schulentwicklungsplan');
    expect(dossier.mandate!.versions.map(({ authority }) => authority.by)).toEqual(['norm', 'decision']);
    expect(dossier.measures.map(({ state }) => state)).toEqual(['funded', 'deferred']);
  });

  it('a topic was parked until a call that is open now', () => {
    const topic = dossierOf('quartiersarbeit-moorwiesen');
    const { windows } = county;
    expect(waking(windows, waiting(topic)!, TODAY).map(({ id }) => id)).toEqual(['sozialraum-2027']);
    expect(topicRank(topicFacts(topic), windows, TODAY).reasons[0]).toMatchObject({ code: 'windowOpen' });
  });

  it('two papers of two processes go to the council as one', () => {
    const bundled = recorded.flatMap(({ processId, dossier: { papers } }) =>
      papers.flatMap(({ bundle }) => (bundle ? [[processId, bundle.id]] : [])),
    );
    expect(bundled).toEqual([
      ['bildungsmanagement', 'bildung-im-landkreis'],
      ['schulentwicklungsplan', 'bildung-im-landkreis'],
    ]);
  });

  it('a fresh topic has nothing but its submission', () => {
    const { journal, dossier } = processOf('kita-bedarfsplan');
    expect(journal).toHaveLength(1);
    expect(dossier.responsibilities).toEqual([]);
  });
});

describe('the people of the sample', () => {
  const byEmail = (email: string) =>
    county.people.find((person) => person.email === `${email}@musterau.example`)!;

  it('sign in as the first contact says', () => {
    expect(byEmail('planung').role).toBe('planner');
    expect(byEmail('leitung').role).toBe('head');
    expect(byEmail('leitung').departmentId).toBe(byEmail('planung').departmentId);
    expect(byEmail('sitzungsdienst')).toMatchObject({ role: 'liaison', treasury: true });
    expect(byEmail('verwaltung').role).toBe('admin');
    expect(byEmail('pruefung').role).toBe('auditor');
    expect(new Set(county.people.map(({ password }) => password))).toEqual(new Set(['musterau']));
  });

  it('are there for every role, and more than once where people work together', () => {
    const count = (role: string): number => county.people.filter((person) => person.role === role).length;
    expect(roles.map(count)).toEqual([4, 3, 2, 1, 1]);
    expect(new Set(county.people.map(({ id }) => id)).size).toBe(county.people.length);
  });

  it('do not record what their role may not: administrators and auditors nothing at all', () => {
    const recorders = new Set(recorded.flatMap(({ journal }) => journal.map(({ actor }) => actor.role)));
    expect(recorders).toEqual(new Set(['planner', 'head', 'liaison']));
  });
});

describe('the sample is fiction', () => {
  const everything = JSON.stringify([county, recorded.map(({ journal }) => journal)]);

  it('names none of the municipalities it learnt from', () => {
    expect(everything).not.toMatch(
      /Jena|Darmstadt|Dieburg|Leipzig|Pfaffenhofen|Mannheim|Herne|Nienburg|Nordhausen|Köln|Karlsruhe/,
    );
  });

  it('leads to no address but that of the sample county', () => {
    expect(everything).not.toMatch(/https?:|www\./);
    const emails = everything.match(/[\w.]+@[\w.]+/g) ?? [];
    expect(emails.length).toBeGreaterThan(0);
    expect(emails.filter((email) => !email.endsWith('@musterau.example'))).toEqual([]);
  });

  it('lies in Landkreis Musterau', () => {
    for (const { dossier } of recorded) expect(dossier.area).toContain('Landkreis Musterau');
  });
});
