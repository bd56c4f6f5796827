import { processYear } from '../budget-lines.js';
import { held, scheduled, treasurySigned } from '../deliberations.js';
import type { Story, StoryEntry } from '../story.js';

/** A year of the post; only 2021 has an appropriation. */
const post = (lineId: string, year: number, ledger: string, cents: number, purpose: string): StoryEntry =>
  processYear('petra-planstein', '2020-10-05', {
    lineId,
    year,
    account: `1.01.01.01.13/${ledger}`,
    purpose,
    cents,
    cover: year === 2021 ? 'Haushalt 2021' : 'Kreishaushalt, noch ohne Ansatz',
  });

/**
 * Model: Landkreis Darmstadt-Dieburg, gruene-dadi.de/3337-2/ and session-net.ladadi.de/buergerinfo/to0050.asp with
 * __ktonr=49867 and __ktonr=51286 (facts only): the motion of 2020-02-27 for the session of 2020-03-30 with a deadline,
 * "geändert beschlossen" without it, then "ungeändert beschlossen" with 152,096 € for 2021, product and accounts, and
 * a post for three years. Not known, therefore plausible: the days of both decisions, votes, how the amount divides
 * among the accounts, the amounts of 2022 and 2023 (taken as equal), and all that follows.
 */
export const socialPlanning: Story = {
  id: 'integrierte-sozialplanung',
  endsIn: 'recommendations',
  entries: [
    {
      by: 'petra-planstein',
      on: '2020-02-28',
      type: 'topic.submitted',
      data: {
        title: 'Aufbau einer integrierten Sozialplanung',
        template: 'socialPlanning',
        area: 'Landkreis Musterau',
        origin: 'council',
        department: 'jugend-soziales',
        summary: 'Mehrere Fraktionen beantragen eine Sozialplanung für alle Fachbereiche.',
      },
      basis: 'Gemeinsamer Antrag vom 27.02.2020',
    },
    {
      by: 'petra-planstein',
      on: '2020-02-28',
      type: 'topic.signalNoted',
      data: {
        kind: 'motion',
        source: 'Gemeinsamer Antrag mehrerer Fraktionen',
        notedOn: '2020-02-27',
        note: 'Für den Kreistag am 30.03.2020; personelle und finanzielle Auswirkungen bis zur Sommerpause.',
      },
    },
    {
      by: 'petra-planstein',
      on: '2020-03-02',
      type: 'mandate.started',
      data: { kind: 'council', plannerId: 'petra-planstein' },
    },
    {
      by: 'petra-planstein',
      on: '2020-03-09',
      type: 'mandate.drafted',
      data: {
        method: 'Konzept mit Sozialraumgliederung, Kennzahlensatz und Arbeitsweise über die Fachbereiche.',
        questions: [
          'Welche Lebenslagen prägen die Sozialräume des Landkreises?',
          'Welche Fachplanungen brauchen dieselben Daten?',
        ],
        throughPhase: 'method',
        startOn: '2020-04-01',
        endOn: '2023-12-31',
        staff: [
          { year: 2020, fte: 0.3, source: 'existing' },
          { year: 2021, fte: 1.5, source: 'new' },
          { year: 2022, fte: 1.5, source: 'new' },
          { year: 2023, fte: 1.5, source: 'new' },
        ],
        noExtraCostBecause:
          'Das Konzept entsteht 2020 mit vorhandenem Personal; die Kosten ab 2021 weist die Erweiterung des Auftrags aus.',
        inactionConsequences: {
          shortTerm: 'Jeder Fachbereich erhebt weiter eigene Daten.',
          longTerm:
            'Der Landkreis erkennt wachsende Armut in einzelnen Sozialräumen erst an steigenden Ausgaben.',
        },
        alternatives: 'Beauftragung eines Instituts mit einem einmaligen Sozialbericht; ohne Fortschreibung.',
        discretionary: true,
        participationConcept:
          'Sozialraumkonferenzen mit Gemeinden, Verbänden und Einwohnerinnen und Einwohnern.',
        affectedPlans: [
          { plan: 'Jugendhilfeplanung', coordination: 'agreed' },
          { plan: 'Pflegeplanung', coordination: 'agreed' },
        ],
        inclusionCheck: 'Daten zu Teilhabe werden von Anfang an mitgeführt.',
      },
    },
    {
      by: 'petra-planstein',
      on: '2020-03-11',
      type: 'paper.drafted',
      data: {
        paperId: 'auftrag',
        kind: 'mandate',
        title: 'Aufbau einer integrierten Sozialplanung',
        reference: 'KT-0418/2020',
        throughPhase: 'method',
        proposedItems: [
          {
            no: 1,
            kind: 'commission',
            throughPhase: 'method',
            text: 'Die Verwaltung legt bis zur Sommerpause ein Konzept für eine integrierte Sozialplanung vor.',
          },
          {
            no: 2,
            kind: 'examine',
            text: 'Die personellen und finanziellen Auswirkungen sind bis zur Sommerpause darzustellen.',
          },
        ],
      },
    },
    { by: 'lena-leitwald', on: '2020-03-13', type: 'paper.released', data: { paperId: 'auftrag' } },
    {
      by: 'silke-sitzberg',
      on: '2020-03-30',
      type: 'decision.recorded',
      data: {
        decisionId: 'vertagung',
        paperId: 'auftrag',
        bodyId: 'kreistag',
        resultCode: 'postponed',
        resultLabel: 'vertagt, Sitzung entfallen',
        decidedOn: '2020-03-30',
        items: [],
      },
    },
    {
      by: 'silke-sitzberg',
      on: '2020-05-18',
      at: '2020-06-02',
      type: 'decision.recorded',
      basis: 'Niederschrift des Kreistags vom 18.05.2020',
      data: {
        decisionId: 'auftrag-beschluss',
        paperId: 'auftrag',
        bodyId: 'kreistag',
        resultCode: 'adoptedAmended',
        resultLabel: 'geändert beschlossen',
        reference: 'KT-0418/2020',
        decidedOn: '2020-05-18',
        resolutionText:
          'Die Verwaltung legt ein Konzept für eine integrierte Sozialplanung vor. Die personellen und finanziellen Auswirkungen sind darzustellen.',
        votes: { yes: 46, no: 9, abstain: 4 },
        items: [
          {
            no: 1,
            kind: 'commission',
            result: 'adoptedAmended',
            throughPhase: 'method',
            text: 'Die Verwaltung legt ein Konzept für eine integrierte Sozialplanung vor.',
          },
          {
            no: 2,
            kind: 'examine',
            result: 'adoptedAmended',
            text: 'Die personellen und finanziellen Auswirkungen sind darzustellen.',
          },
        ],
      },
    },
    {
      by: 'silke-sitzberg',
      on: '2020-06-02',
      type: 'decision.tookEffect',
      data: { decisionId: 'auftrag-beschluss', effectiveOn: '2020-05-18' },
    },
    {
      by: 'lena-leitwald',
      on: '2020-06-08',
      type: 'responsibility.assigned',
      data: { role: 'accountable', personId: 'petra-planstein', from: '2020-06-08' },
    },
    post('entgelte-2021', 2021, '6200000', 12_900_000, 'Stelle Sozialplanung und Datenpflege'),
    post('sachkosten-2021', 2021, '6861000', 1_100_000, 'Öffentlichkeitsarbeit und Konferenzen'),
    post('arbeitsplatz-2021', 2021, '6890000', 700_000, 'Arbeitsplatz und Software'),
    post('fortbildung-2021', 2021, '6779000', 509_600, 'Beratung und Fortbildung'),
    post('stelle-2022', 2022, '6200000', 15_209_600, 'Stelle Sozialplanung, zweites Jahr'),
    post('stelle-2023', 2023, '6200000', 15_209_600, 'Stelle Sozialplanung, drittes Jahr'),
    {
      by: 'petra-planstein',
      on: '2020-10-12',
      type: 'paper.drafted',
      data: {
        paperId: 'erweiterung',
        kind: 'extension',
        title: 'Integrierte Sozialplanung: Konzept, Stelle und Mittel',
        reference: 'KT-0563/2020',
        throughPhase: 'evaluation',
        proposedItems: [
          {
            no: 1,
            kind: 'commission',
            throughPhase: 'evaluation',
            text: 'Die Sozialplanung wird nach dem vorgelegten Konzept für drei Jahre eingerichtet.',
          },
          { no: 2, kind: 'money', amountCents: 15_209_600, text: '2021 werden 152.096 € bereitgestellt.' },
        ],
      },
    },
    treasurySigned('erweiterung', '2020-11-02'),
    { by: 'lena-leitwald', on: '2020-11-02', type: 'paper.released', data: { paperId: 'erweiterung' } },
    scheduled({
      id: 'haushaltsausschuss-2020',
      paperId: 'erweiterung',
      bodyId: 'haushaltsausschuss',
      role: 'preliminary',
      sessionOn: '2020-12-01',
      on: '2020-11-09',
    }),
    scheduled({
      id: 'kreistag-2020',
      paperId: 'erweiterung',
      bodyId: 'kreistag',
      role: 'decision',
      sessionOn: '2020-12-14',
      on: '2020-11-09',
    }),
    held('haushaltsausschuss-2020', '2020-12-01', 'recommended', 'mehrheitlich zugestimmt'),
    {
      by: 'silke-sitzberg',
      on: '2020-12-14',
      at: '2021-01-11',
      type: 'decision.recorded',
      basis: 'Niederschrift des Kreistags vom 14.12.2020',
      data: {
        decisionId: 'erweiterung-beschluss',
        paperId: 'erweiterung',
        consultationId: 'kreistag-2020',
        resultCode: 'adopted',
        resultLabel: 'ungeändert beschlossen',
        reference: 'KT-0563/2020',
        decidedOn: '2020-12-14',
        votes: { yes: 41, no: 14, abstain: 3 },
        items: [
          {
            no: 1,
            kind: 'commission',
            result: 'adopted',
            throughPhase: 'evaluation',
            text: 'Die Sozialplanung wird nach dem vorgelegten Konzept für drei Jahre eingerichtet.',
          },
          {
            no: 2,
            kind: 'money',
            result: 'adopted',
            amountCents: 15_209_600,
            text: '2021 werden 152.096 € bereitgestellt (Produkt 1.01.01.01.13).',
          },
        ],
      },
    },
    {
      by: 'silke-sitzberg',
      on: '2021-01-11',
      type: 'decision.tookEffect',
      data: { decisionId: 'erweiterung-beschluss', effectiveOn: '2020-12-14' },
    },
    {
      by: 'petra-planstein',
      on: '2021-02-15',
      type: 'analysis.started',
      data: {
        startOn: '2021-02-15',
        team: ['Sozialplanung', 'Jugendhilfeplanung', 'Statistikstelle'],
        steeringGroup: 'Lenkungskreis der drei Fachbereiche',
      },
    },
    {
      by: 'petra-planstein',
      on: '2021-07-19',
      type: 'finding.recorded',
      data: {
        findingId: 'alleinerziehende-sued',
        text: 'Im Sozialraum Musterau-Südstadt beziehen 41 % der Alleinerziehenden Leistungen nach dem SGB II (Landkreis: 24 %).',
        source: 'Statistik der Bundesagentur für Arbeit, Melderegister',
        asOf: '2020-12-31',
        spatialLevel: 'socialSpace',
        area: 'Musterau-Südstadt',
      },
    },
    {
      by: 'petra-planstein',
      on: '2021-09-06',
      type: 'finding.recorded',
      data: {
        findingId: 'altersarmut-nord',
        text: 'Die Zahl der Menschen in der Grundsicherung im Alter stieg in den Nordgemeinden von 2015 bis 2020 um 34 %.',
        source: 'Sozialhilfestatistik des Landkreises',
        asOf: '2020-12-31',
        spatialLevel: 'municipality',
        area: 'Nordgemeinden',
      },
    },
    { by: 'petra-planstein', on: '2021-10-11', type: 'analysis.inventoryCompleted', data: {} },
    {
      by: 'petra-planstein',
      on: '2021-12-06',
      type: 'analysis.needsCompleted',
      data: { note: 'Sechs Sozialraumkonferenzen, 310 Teilnehmende' },
    },
    {
      by: 'lena-leitwald',
      on: '2022-01-10',
      type: 'process.suspended',
      data: {
        reason: 'Im Haushalt 2022 steht kein Geld für das zweite Jahr; die Stelle ist nicht mehr besetzt.',
      },
    },
    {
      by: 'lena-leitwald',
      on: '2024-07-01',
      type: 'process.resumed',
      data: { note: 'Die Stelle ist ab Juli 2024 aus vorhandenem Personal besetzt.' },
    },
    {
      by: 'petra-planstein',
      on: '2025-05-12',
      type: 'analysis.completed',
      data: { report: { title: 'Erster Sozialbericht des Landkreises Musterau', version: '1.0' } },
    },
    {
      by: 'petra-planstein',
      on: '2026-03-02',
      type: 'recommendation.recorded',
      data: {
        recommendationId: 'anlaufstelle-sued',
        text: 'In der Südstadt eine Anlaufstelle für Alleinerziehende mit Kinderbetreuung und Schuldnerberatung einrichten.',
        findingIds: ['alleinerziehende-sued'],
      },
    },
    {
      by: 'petra-planstein',
      on: '2026-06-15',
      type: 'recommendation.recorded',
      data: {
        recommendationId: 'aufsuchend-nord',
        text: 'In den Nordgemeinden aufsuchend über Leistungen im Alter beraten.',
        findingIds: ['altersarmut-nord'],
      },
    },
    {
      by: 'petra-planstein',
      on: '2026-09-07',
      type: 'step.planned',
      data: {
        stepId: 'abstimmung',
        phase: 'recommendations',
        title: 'Empfehlungen mit Pflege- und Jugendhilfeplanung abstimmen',
        dueOn: '2026-10-30',
        assigneeId: 'petra-planstein',
      },
    },
    {
      by: 'petra-planstein',
      on: '2026-10-19',
      type: 'paper.drafted',
      data: {
        paperId: 'verlaengerung',
        kind: 'amendment',
        title: 'Integrierte Sozialplanung: Verlängerung bis Ende 2027',
        reference: 'KT-1291/2026',
        amendsDecisionId: 'erweiterung-beschluss',
        mandateChanges: { endOn: '2027-12-31' },
        proposedItems: [
          {
            no: 1,
            kind: 'commission',
            throughPhase: 'evaluation',
            text: 'Der Auftrag zur integrierten Sozialplanung wird bis zum 31.12.2027 verlängert.',
          },
        ],
      },
    },
    treasurySigned('verlaengerung', '2026-11-09'),
    { by: 'lena-leitwald', on: '2026-11-09', type: 'paper.released', data: { paperId: 'verlaengerung' } },
    scheduled({
      id: 'sozialausschuss-2026',
      paperId: 'verlaengerung',
      bodyId: 'sozialausschuss',
      role: 'preliminary',
      sessionOn: '2026-12-01',
      on: '2026-11-10',
    }),
    scheduled({
      id: 'kreistag-2026',
      paperId: 'verlaengerung',
      bodyId: 'kreistag',
      role: 'decision',
      sessionOn: '2026-12-14',
      on: '2026-11-10',
    }),
  ],
};
