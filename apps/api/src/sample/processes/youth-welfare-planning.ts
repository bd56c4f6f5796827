import type { ConsultationResult, ConsultationRole, Day } from '@plankreis/process';
import { processYear } from '../story/budget-lines.js';
import type { SampleBodyId } from '../registers/bodies.js';
import { held, scheduled, treasurySigned } from '../story/deliberations.js';
import { involved } from '../story/involved.js';
import type { Story, StoryEntry } from '../story/story.js';

interface Station {
  readonly bodyId: SampleBodyId;
  readonly on: Day;
  readonly role?: ConsultationRole;
  readonly result?: readonly [code: ConsultationResult, label: string];
}

/** Stations of the first paper, in the order of its sequence; where no result is known there is none. */
const sequence: readonly Station[] = [
  { bodyId: 'dienstberatung', on: '2020-12-07', role: 'confirmation', result: ['recommended', 'bestätigt'] },
  { bodyId: 'schulausschuss', on: '2021-01-07', result: ['noVote', 'ohne Votum'] },
  { bodyId: 'jugendhilfeausschuss', on: '2021-01-11', result: ['postponed', '1. Lesung'] },
  { bodyId: 'jugendkreistag', on: '2021-01-11', role: 'hearing' },
  { bodyId: 'sozialausschuss', on: '2021-01-18', result: ['noVote', 'ohne Votum'] },
  { bodyId: 'regionalkonferenz', on: '2021-01-21', role: 'hearing' },
  { bodyId: 'jugendhilfeausschuss', on: '2021-01-25', result: ['recommended', 'mehrheitlich empfohlen'] },
  { bodyId: 'regionalbeirat-west', on: '2021-01-25', result: ['recommended', 'ungeändert beschlossen'] },
  { bodyId: 'regionalbeirat-sued', on: '2021-01-27', result: ['postponed', 'vertagt'] },
  { bodyId: 'regionalbeirat-nord', on: '2021-01-28', result: ['noted', 'zur Kenntnis genommen'] },
  { bodyId: 'regionalbeirat-suedwest', on: '2021-02-01', result: ['recommended', 'zugestimmt'] },
  { bodyId: 'regionalbeirat-suedost', on: '2021-02-02', result: ['rejected', 'abgelehnt'] },
  { bodyId: 'regionalbeirat-ost', on: '2021-02-03', result: ['recommended', 'zugestimmt'] },
  { bodyId: 'regionalbeirat-altkreis', on: '2021-02-03' },
  { bodyId: 'regionalbeirat-mitte', on: '2021-02-04', result: ['recommended', 'zugestimmt'] },
  { bodyId: 'regionalbeirat-nordwest', on: '2021-02-04', result: ['removed', 'abgesetzt'] },
  { bodyId: 'regionalbeirat-nordost', on: '2021-02-08' },
];

const stationId = ({ bodyId, on }: Station): string => `s-${bodyId}-${on.slice(5)}`;

const agenda: readonly StoryEntry[] = sequence.map((station) =>
  scheduled({
    id: stationId(station),
    paperId: 'auftrag',
    bodyId: station.bodyId,
    role: station.role ?? 'preliminary',
    sessionOn: station.on,
    on: '2020-11-30',
  }),
);

const results: readonly StoryEntry[] = sequence.flatMap((station) =>
  station.result ? [held(stationId(station), station.on, ...station.result)] : [],
);

/**
 * Model: Stadt Leipzig, ratsinfo.leipzig.de/bi/vo020.asp?VOLFDNR=1015988 (facts only): VII-DS-01168 and the days and
 * labels of its long deliberation sequence, which ended with "rückverwiesen". Not known, therefore plausible: the day
 * of the referral back, and everything after it: the rest, the second attempt and the objection.
 */
export const youthWelfarePlanning: Story = {
  id: 'kinder-und-jugendhilfeplanung',
  endsIn: 'councilDecision.awaitingEffect',
  entries: [
    {
      by: 'jonas-jugendfels',
      on: '2020-08-31',
      type: 'topic.submitted',
      data: {
        title: 'Integrierte Kinder- und Jugendhilfeplanung',
        template: 'youthWelfare',
        area: 'Landkreis Musterau mit drei Planungsräumen',
        origin: 'administration',
        department: 'jugend-soziales',
        urgency: 'high',
        statutoryBasis: '§§ 79, 80 SGB VIII',
        summary: 'Aus fünf Teilplänen der Jugendhilfe soll ein gemeinsamer Planungsprozess werden.',
      },
    },
    {
      by: 'lena-leitwald',
      on: '2020-09-07',
      type: 'responsibility.assigned',
      data: { role: 'accountable', personId: 'jonas-jugendfels', from: '2020-09-07' },
    },
    {
      by: 'jonas-jugendfels',
      on: '2020-09-07',
      type: 'mandate.started',
      data: { kind: 'council', plannerId: 'jonas-jugendfels' },
    },
    {
      by: 'jonas-jugendfels',
      on: '2020-10-26',
      type: 'mandate.drafted',
      data: {
        method: 'Zusammenführung der Teilpläne, Sozialraumkonferenzen in allen Planungsräumen.',
        questions: ['Welche Hilfen greifen ineinander, welche überschneiden sich?'],
        throughPhase: 'recommendations',
        startOn: '2021-05-01',
        endOn: '2022-12-31',
        staff: [
          { year: 2021, fte: 1, source: 'existing' },
          { year: 2022, fte: 1, source: 'existing' },
        ],
        noExtraCostBecause: 'Die Planung wird mit vorhandenem Personal und vorhandenen Daten erstellt.',
        inactionConsequences: {
          shortTerm: 'Die Teilpläne laufen weiter nebeneinander.',
          longTerm: 'Doppelte Angebote und Lücken bleiben unerkannt.',
        },
        alternatives: 'Fortschreibung der fünf Teilpläne.',
        participationConcept: 'Anhörung der Regionalbeiräte und des Jugendkreistags.',
        affectedPlans: [{ plan: 'Kreisjugendförderplan', coordination: 'agreed' }],
        inclusionCheck: 'Hilfen für junge Menschen mit Behinderungen werden einbezogen.',
      },
    },
    {
      by: 'jonas-jugendfels',
      on: '2020-11-16',
      type: 'paper.drafted',
      data: {
        paperId: 'auftrag',
        kind: 'mandate',
        title: 'Integrierte Kinder- und Jugendhilfeplanung',
        reference: 'VII-DS-01168',
        throughPhase: 'recommendations',
        proposedItems: [
          {
            no: 1,
            kind: 'commission',
            throughPhase: 'recommendations',
            text: 'Die Verwaltung führt die Teilpläne der Jugendhilfe in einer integrierten Planung zusammen.',
          },
        ],
      },
    },
    { by: 'lena-leitwald', on: '2020-11-30', type: 'paper.released', data: { paperId: 'auftrag' } },
    ...agenda,
    scheduled({
      id: 's-kreistag',
      paperId: 'auftrag',
      bodyId: 'kreistag',
      role: 'decision',
      sessionOn: '2021-03-24',
      on: '2020-11-30',
    }),
    ...results,
    {
      by: 'gero-gremienthal',
      on: '2021-03-24',
      at: '2021-04-12',
      type: 'decision.recorded',
      basis: 'Niederschrift des Kreistags vom 24.03.2021',
      data: {
        decisionId: 'rueckverweisung',
        paperId: 'auftrag',
        consultationId: 's-kreistag',
        resultCode: 'referredBack',
        resultLabel: 'rückverwiesen',
        reference: 'VII-DS-01168',
        decidedOn: '2021-03-24',
        items: [],
      },
    },
    {
      by: 'jonas-jugendfels',
      on: '2021-05-10',
      type: 'topic.parked',
      data: {
        reason: 'Die Regionalbeiräte verlangen eine Planung bis zu den Maßnahmen; dafür fehlt das Personal.',
        reviewOn: '2022-05-02',
        waitingFor: 'personnel',
      },
    },
    {
      by: 'jonas-jugendfels',
      on: '2024-02-19',
      type: 'topic.signalNoted',
      data: {
        kind: 'question',
        source: 'Anfrage im Jugendhilfeausschuss',
        notedOn: '2024-02-14',
        note: 'Gefragt wird, was aus der rückverwiesenen Vorlage geworden ist.',
      },
    },
    {
      by: 'jonas-jugendfels',
      on: '2025-09-15',
      type: 'topic.windowOpened',
      data: {
        signal: 'Zwei Stellen der Jugendhilfeplanung sind besetzt; mehrere Fraktionen fordern die Planung.',
      },
    },
    {
      by: 'jonas-jugendfels',
      on: '2025-09-22',
      type: 'mandate.started',
      data: { kind: 'council', plannerId: 'jonas-jugendfels' },
    },
    {
      by: 'jonas-jugendfels',
      on: '2026-02-09',
      type: 'mandate.drafted',
      data: {
        method:
          'Sozialraumanalyse in allen Planungsräumen, Fallzahlen als Zeitreihe, Hilfeverlaufsstudie an 60 Akten.',
        questions: [
          'Wie früh erreichen Hilfen die Familien in den drei Planungsräumen?',
          'Welche stationären Hilfen ließen sich durch frühe Hilfen vermeiden?',
          'Was kosten die Lücken zwischen den Leistungen?',
        ],
        throughPhase: 'evaluation',
        startOn: '2027-01-04',
        endOn: '2028-12-31',
        staff: [
          { year: 2027, fte: 2, source: 'existing' },
          { year: 2028, fte: 2, source: 'existing' },
        ],
        noExtraCostBecause:
          'Personal ist vorhanden; die Sachkosten 2027 und 2028 stehen in den Haushaltspositionen.',
        cover: [
          { source: 'Haushalt 2027, Produkt 3.6.3.01', cents: 6_500_000 },
          { source: 'Haushalt 2028, Produkt 3.6.3.01', cents: 4_000_000 },
        ],
        inactionConsequences: {
          shortTerm: 'Die Ausgaben der Hilfen zur Erziehung steigen weiter ungesteuert.',
          longTerm: 'Kinder wechseln häufiger zwischen Hilfen, ohne dass sich ihre Lage bessert.',
        },
        alternatives:
          'Vergabe an ein Institut ohne eigene Planung; teurer und ohne Anschluss in der Verwaltung.',
        participationConcept:
          'Regionalbeiräte, Jugendkreistag, Gespräche mit Kindern und Eltern in laufenden Hilfen.',
        affectedPlans: [
          { plan: 'Kreisjugendförderplan', processId: 'kreisjugendfoerderplan-2023', coordination: 'agreed' },
          {
            plan: 'Teilhabeplan',
            processId: 'teilhabeplan',
            coordination: 'agreed',
            note: 'Gemeinsame Erhebung zu § 35a SGB VIII',
          },
        ],
        inclusionCheck:
          'Die Zusammenführung der Hilfen für Kinder mit und ohne Behinderung ist Teil des Auftrags.',
      },
    },
    processYear('jonas-jugendfels', '2026-02-09', {
      lineId: 'analyse-2027',
      year: 2027,
      account: '3.6.3.01/5431000',
      purpose: 'Hilfeverlaufsstudie und Sozialraumkonferenzen',
      cents: 6_500_000,
    }),
    processYear('jonas-jugendfels', '2026-02-09', {
      lineId: 'analyse-2028',
      year: 2028,
      account: '3.6.3.01/5431000',
      purpose: 'Beteiligung und Veröffentlichung',
      cents: 4_000_000,
    }),
    {
      by: 'jonas-jugendfels',
      on: '2026-03-16',
      type: 'paper.revised',
      data: {
        paperId: 'auftrag',
        changes: { throughPhase: 'evaluation' },
        proposedItems: [
          {
            no: 1,
            kind: 'commission',
            throughPhase: 'evaluation',
            text: 'Die Verwaltung erstellt eine integrierte Kinder- und Jugendhilfeplanung von der Analyse bis zur Evaluation.',
          },
          {
            no: 2,
            kind: 'reportDuty',
            dueOn: '2027-12-31',
            text: 'Die Verwaltung berichtet jährlich im Jugendhilfeausschuss.',
          },
        ],
      },
    },
    treasurySigned('auftrag', '2026-08-17', 3),
    { by: 'lena-leitwald', on: '2026-08-17', type: 'paper.released', data: { paperId: 'auftrag' } },
    scheduled({
      id: 'z-jugendhilfeausschuss',
      paperId: 'auftrag',
      bodyId: 'jugendhilfeausschuss',
      role: 'preliminary',
      sessionOn: '2026-09-08',
      on: '2026-08-24',
    }),
    scheduled({
      id: 'z-kreistag',
      paperId: 'auftrag',
      bodyId: 'kreistag',
      role: 'decision',
      sessionOn: '2026-09-28',
      on: '2026-08-24',
    }),
    held('z-jugendhilfeausschuss', '2026-09-08', 'recommended', 'mehrheitlich empfohlen', {
      yes: 9,
      no: 4,
      abstain: 2,
    }),
    {
      by: 'gero-gremienthal',
      on: '2026-09-28',
      at: '2026-10-05',
      type: 'decision.recorded',
      basis: 'Niederschrift des Kreistags vom 28.09.2026',
      data: {
        decisionId: 'auftrag-beschluss',
        paperId: 'auftrag',
        consultationId: 'z-kreistag',
        resultCode: 'adopted',
        resultLabel: 'mehrheitlich beschlossen',
        reference: 'VII-DS-01168',
        decidedOn: '2026-09-28',
        votes: { yes: 25, no: 24, abstain: 1 },
        items: [
          {
            no: 1,
            kind: 'commission',
            result: 'adopted',
            throughPhase: 'evaluation',
            text: 'Die Verwaltung erstellt eine integrierte Kinder- und Jugendhilfeplanung von der Analyse bis zur Evaluation.',
          },
          {
            no: 2,
            kind: 'reportDuty',
            result: 'adopted',
            dueOn: '2027-12-31',
            text: 'Die Verwaltung berichtet jährlich im Jugendhilfeausschuss.',
          },
        ],
      },
    },
    {
      by: 'gero-gremienthal',
      on: '2026-10-07',
      type: 'decision.objected',
      basis: 'Schreiben der Landrätin vom 07.10.2026',
      data: {
        decisionId: 'auftrag-beschluss',
        by: 'mayor',
        grounds:
          'Ein Mitglied, das dem Vorstand eines geförderten Trägers angehört, hat trotz Befangenheit mitgestimmt; seine Stimme war entscheidend.',
      },
    },
    ...involved({
      by: 'jonas-jugendfels',
      id: 'traegerkonferenz',
      on: '2026-10-12',
      phase: 'analysis',
      group: 'Anerkannte Träger der freien Jugendhilfe',
      method: 'roundTable',
      plannedOn: '2027-02-08',
    }),
    ...involved({
      by: 'jonas-jugendfels',
      id: 'jugendforum-ost',
      on: '2026-10-12',
      phase: 'analysis',
      group: 'Junge Menschen',
      method: 'workshop',
      plannedOn: '2027-03-13',
      spaceId: 'ostheide',
    }),
  ],
};
