import { involved } from '../story/involved.js';
import type { Story, StoryEntry } from '../story/story.js';

const by = 'birte-bildungsau';

const workshop = (stepId: string, on: string, title: string): StoryEntry[] => [
  { by, on: '2013-09-02', type: 'step.planned', data: { stepId, phase: 'analysis', title, dueOn: on } },
];

/**
 * Model: Stadt Mannheim, Entwicklungsplan Bildung und Integration as described on mannheim.de (facts only): motion
 * 340/2012, commissioned unanimously in December 2012 by the committee for education and youth welfare, a group across
 * departments, workshops on 2013-10-09 and 2013-10-16. Not known, therefore plausible: the day of the decision, number
 * of votes, findings, cost, and that the plan was left lying and taken up again.
 */
export const educationIntegration: Story = {
  id: 'bildung-und-zusammenleben',
  endsIn: 'analysis.needs',
  entries: [
    {
      by,
      on: '2012-10-15',
      type: 'topic.submitted',
      data: {
        title: 'Entwicklungsplan Bildung und Zusammenleben',
        template: 'education',
        area: 'Landkreis Musterau',
        origin: 'council',
        department: 'schule-bildung',
        summary: 'Bildungserfolg unabhängig von Herkunft und Wohnort, von der Kita bis in den Beruf.',
      },
      basis: 'Antrag 340/2012',
    },
    {
      by,
      on: '2012-10-15',
      type: 'topic.signalNoted',
      data: {
        kind: 'motion',
        source: 'Antrag 340/2012',
        notedOn: '2012-10-08',
        note: 'Eine Fraktion beantragt einen Plan über alle Bildungsstufen.',
      },
    },
    { by, on: '2012-10-22', type: 'mandate.started', data: { kind: 'committee', plannerId: by } },
    {
      by: 'sven-schulthal',
      on: '2012-10-22',
      type: 'responsibility.assigned',
      data: { role: 'accountable', personId: by, from: '2012-10-22' },
    },
    {
      by,
      on: '2012-11-05',
      type: 'mandate.drafted',
      data: {
        method: 'Fachbereichsübergreifende Arbeitsgruppe, Bildungsdaten nach Sozialräumen, zwei Workshops.',
        questions: [
          'An welchen Übergängen gehen Kinder mit Zuwanderungsgeschichte verloren?',
          'Welche Angebote sichern Sprache von der Kita bis zum Beruf?',
        ],
        throughPhase: 'evaluation',
        startOn: '2013-02-01',
        endOn: '2015-12-31',
        staff: [{ year: 2013, fte: 1, source: 'existing' }],
        noExtraCostBecause: 'Die Arbeitsgruppe besteht aus vorhandenem Personal; Räume stellt das Kreishaus.',
        inactionConsequences: {
          shortTerm: 'Sprachförderung bleibt von Zufällen der Förderprogramme abhängig.',
          longTerm: 'Jugendliche ohne Abschluss fehlen Betrieben und bleiben auf Hilfe angewiesen.',
        },
        alternatives: 'Einzelprojekte an Schulen ohne gemeinsamen Plan.',
        discretionary: true,
        participationConcept: 'Workshops mit Kitas, Schulen, Betrieben und Migrantenorganisationen.',
        affectedPlans: [
          { plan: 'Schulentwicklungsplan', processId: 'schulentwicklungsplan', coordination: 'agreed' },
          { plan: 'Kreisjugendförderplan', processId: 'kreisjugendfoerderplan-2023', coordination: 'agreed' },
        ],
        inclusionCheck: 'Einladungen in sechs Sprachen; Daten auch zu Förderbedarfen.',
      },
    },
    {
      by,
      on: '2012-11-12',
      type: 'paper.drafted',
      data: {
        paperId: 'auftrag',
        kind: 'mandate',
        title: 'Entwicklungsplan Bildung und Zusammenleben',
        reference: '340/2012',
        throughPhase: 'evaluation',
        proposedItems: [
          {
            no: 1,
            kind: 'commission',
            throughPhase: 'evaluation',
            text: 'Die Verwaltung erstellt mit allen Fachbereichen einen Entwicklungsplan Bildung und Zusammenleben.',
          },
        ],
      },
    },
    { by: 'sven-schulthal', on: '2012-11-19', type: 'paper.released', data: { paperId: 'auftrag' } },
    {
      by: 'gero-gremienthal',
      on: '2012-12-06',
      at: '2012-12-17',
      type: 'decision.recorded',
      basis: 'Niederschrift des Schul- und Bildungsausschusses vom 06.12.2012',
      data: {
        decisionId: 'auftrag-beschluss',
        paperId: 'auftrag',
        bodyId: 'schulausschuss',
        resultCode: 'adopted',
        resultLabel: 'einstimmig beschlossen',
        reference: '340/2012',
        decidedOn: '2012-12-06',
        votes: { yes: 15, no: 0, abstain: 0 },
        items: [
          {
            no: 1,
            kind: 'commission',
            result: 'adopted',
            throughPhase: 'evaluation',
            text: 'Die Verwaltung erstellt mit allen Fachbereichen einen Entwicklungsplan Bildung und Zusammenleben.',
          },
        ],
      },
    },
    {
      by: 'gero-gremienthal',
      on: '2012-12-17',
      type: 'decision.tookEffect',
      data: { decisionId: 'auftrag-beschluss', effectiveOn: '2012-12-06' },
    },
    {
      by,
      on: '2013-02-04',
      type: 'analysis.started',
      data: {
        startOn: '2013-02-04',
        team: ['Bildungsplanung', 'Jugendhilfeplanung', 'Ausländerbehörde', 'Volkshochschule'],
        steeringGroup: 'Fachbereichsübergreifende Arbeitsgruppe unter Leitung des Dezernats',
      },
    },
    ...workshop('workshop-uebergaenge', '2013-10-09', 'Workshop Übergänge'),
    ...workshop('workshop-sprache', '2013-10-16', 'Workshop Sprache'),
    {
      by,
      on: '2013-10-09',
      type: 'step.completed',
      data: { stepId: 'workshop-uebergaenge', note: '74 Teilnehmende' },
    },
    {
      by,
      on: '2013-10-16',
      type: 'step.completed',
      data: { stepId: 'workshop-sprache', note: '68 Teilnehmende' },
    },
    {
      by,
      on: '2013-11-18',
      type: 'finding.recorded',
      data: {
        findingId: 'uebergang-2013',
        text: 'Kinder mit Zuwanderungsgeschichte wechseln in der Kernstadt halb so oft auf das Gymnasium wie andere.',
        source: 'Amtliche Schulstatistik, eigene Auswertung',
        asOf: '2013-09-15',
        spatialLevel: 'quarter',
        spaceId: 'kernstadt',
        area: 'Kernstadt Musterau',
      },
    },
    { by, on: '2013-12-02', type: 'analysis.inventoryCompleted', data: {} },
    { by, on: '2014-02-10', type: 'analysis.needsCompleted', data: {} },
    ...involved({
      by,
      id: 'bildungskonferenz',
      on: '2014-02-10',
      phase: 'analysis',
      group: 'Bildungseinrichtungen',
      method: 'assembly',
      plannedOn: '2014-03-20',
      held: {
        heldOn: '2014-03-20',
        attendance: 95,
        result: 'Übergänge scheitern am fehlenden Austausch zwischen Kita und Schule.',
      },
      answer: {
        on: '2014-05-05',
        text: 'Der Übergang von der Kita in die Schule ist ein Kapitel des Berichts.',
      },
    }),
    {
      by,
      on: '2014-05-12',
      type: 'analysis.completed',
      data: { report: { title: 'Bildung und Herkunft im Landkreis Musterau', version: '1.0' } },
    },
    {
      by,
      on: '2014-09-08',
      type: 'recommendation.recorded',
      data: {
        recommendationId: 'sprachbildung',
        text: 'Durchgängige Sprachbildung mit festen Ansprechpersonen an jedem Übergang.',
        findingIds: ['uebergang-2013'],
      },
    },
    {
      by,
      on: '2015-09-21',
      type: 'note.added',
      data: { text: 'Die Arbeitsgruppe ruht; das Personal baut Sprachkurse für Geflüchtete auf.' },
    },
    {
      by: 'sven-schulthal',
      on: '2025-06-02',
      type: 'phase.reopened',
      data: {
        to: 'analysis',
        reason: 'Die Befunde stammen von 2013. Seit der Volkszählung liegen neue kleinräumige Daten vor.',
      },
    },
    {
      by,
      on: '2025-09-08',
      type: 'paper.drafted',
      data: {
        paperId: 'zeitplan',
        kind: 'amendment',
        title: 'Neuer Zeitplan für den Entwicklungsplan Bildung und Zusammenleben',
        reference: 'SBA-0412/2025',
        amendsDecisionId: 'auftrag-beschluss',
        proposedItems: [
          {
            no: 1,
            kind: 'commission',
            throughPhase: 'evaluation',
            text: 'Der Auftrag gilt fort; der Plan ist bis zum 31.12.2027 vorzulegen.',
          },
        ],
      },
    },
    { by: 'sven-schulthal', on: '2025-09-15', type: 'paper.released', data: { paperId: 'zeitplan' } },
    {
      by: 'gero-gremienthal',
      on: '2025-10-09',
      at: '2025-10-20',
      type: 'decision.recorded',
      basis: 'Niederschrift des Schul- und Bildungsausschusses vom 09.10.2025',
      data: {
        decisionId: 'zeitplan-beschluss',
        paperId: 'zeitplan',
        bodyId: 'schulausschuss',
        resultCode: 'adopted',
        resultLabel: 'beschlossen',
        reference: 'SBA-0412/2025',
        decidedOn: '2025-10-09',
        votes: { yes: 13, no: 1, abstain: 2 },
        items: [
          {
            no: 1,
            kind: 'commission',
            result: 'adopted',
            throughPhase: 'evaluation',
            text: 'Der Auftrag gilt fort; der Plan ist bis zum 31.12.2027 vorzulegen.',
          },
          {
            no: 2,
            kind: 'reportDuty',
            result: 'adopted',
            dueOn: '2026-09-30',
            text: 'Über den Stand der Analyse wird berichtet.',
          },
        ],
      },
    },
    {
      by: 'gero-gremienthal',
      on: '2025-10-20',
      type: 'decision.tookEffect',
      data: { decisionId: 'zeitplan-beschluss', effectiveOn: '2025-10-09' },
    },
    {
      by,
      on: '2026-04-20',
      type: 'finding.recorded',
      data: {
        findingId: 'uebergang-2025',
        text: 'Der Abstand beim Übergang auf das Gymnasium ist von 31 auf 19 Prozentpunkte gesunken, in der Weststadt auf 28.',
        source: 'Amtliche Schulstatistik 2013 bis 2025, eigene Auswertung',
        asOf: '2025-09-15',
        spatialLevel: 'quarter',
        area: 'Kernstadt und Weststadt Musterau',
      },
    },
    {
      by,
      on: '2026-06-08',
      type: 'analysis.inventoryCompleted',
      data: { note: 'Zeitreihe 2013 bis 2025 nach Stadt- und Ortsteilen' },
    },
    {
      by,
      on: '2026-06-15',
      type: 'step.planned',
      data: {
        stepId: 'bedarfsworkshop',
        phase: 'analysis',
        title: 'Bedarfsworkshop mit Kitas, Schulen und Betrieben',
        dueOn: '2026-12-03',
        assigneeId: by,
      },
    },
    {
      by,
      on: '2026-11-10',
      type: 'transition.tagged',
      data: {
        transition: 'schoolToVocation',
        plans: [
          { plan: 'Kreisjugendförderplan', processId: 'kreisjugendfoerderplan-2023' },
          { plan: 'Ausbildungsstrategie der Wirtschaftsförderung' },
        ],
      },
    },
    ...involved({
      by,
      id: 'sprachmittler',
      on: '2026-11-10',
      phase: 'analysis',
      group: 'Familien mit Einwanderungsgeschichte',
      method: 'workshop',
      plannedOn: '2026-11-30',
      spaceId: 'bahnhofsviertel',
    }),
    {
      by,
      on: '2026-11-16',
      type: 'participation.cancelled',
      data: {
        participationId: 'sprachmittler',
        reason: 'Es fanden sich keine Sprachmittler; neuer Anlauf 2027.',
      },
    },
  ],
};
