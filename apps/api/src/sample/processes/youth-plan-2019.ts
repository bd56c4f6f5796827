import { appropriated, expenseLine, measureYear, processYear, spent } from '../story/budget-lines.js';
import { treasurySigned } from '../story/deliberations.js';
import { involved } from '../story/involved.js';
import type { Story, StoryEntry } from '../story/story.js';

const product = '3.6.2.01';
const measures = ['jugendarbeit', 'schulsozialarbeit', 'familienbildung'] as const;

/** Expense and revenue of each measure by year, in cents. */
const years = [
  ['jugendarbeit', 2019, 171_114_900, 64_080_300],
  ['jugendarbeit', 2020, 173_330_800, 60_580_300],
  ['schulsozialarbeit', 2019, 120_000_000, 70_000_000],
  ['schulsozialarbeit', 2020, 123_000_000, 68_000_000],
  ['familienbildung', 2019, 70_000_000, 20_000_000],
  ['familienbildung', 2020, 72_000_000, 20_000_000],
] as const;

const begun = (measureId: string): StoryEntry[] => [
  {
    by: 'jonas-jugendfels',
    on: '2019-01-14',
    type: 'measure.funded',
    data: { measureId, lineIds: [expenseLine(measureId, 2019), expenseLine(measureId, 2020)] },
  },
  ...years
    .filter(([id]) => id === measureId)
    .map(([, year, cents]) => appropriated('2019-01-14', expenseLine(measureId, year), cents)),
  { by: 'jonas-jugendfels', on: '2019-01-14', type: 'measure.started', data: { measureId } },
];

/** What the carriers were paid in each year of the plan. */
const paid: StoryEntry[] = [2019, 2020].flatMap((year) =>
  years
    .filter((one) => one[1] === year)
    .map(([measureId, , cents]) =>
      spent('jonas-jugendfels', `${String(year)}-11-30`, {
        lineId: expenseLine(measureId, year),
        cents,
        voucher: `Zuschüsse ${String(year)}`,
      }),
    ),
);

const ended = (measureId: string): StoryEntry => ({
  by: 'jonas-jugendfels',
  on: '2021-01-18',
  type: 'measure.completed',
  data: { measureId },
});

/**
 * Model: Stadt Jena, vorhaben.jena.de/de/632007, vorhaben.jena.de/de/745612 and vorhaben.jena.de/de/771209 (facts only):
 * 15/0458-BV, 15/0679-BV, 16/1113-BV, 17/1549-BV of 2017-11-08, 18/2056-BV of 2018-12-05, and total and revenue of 2019 and 2020. Not known,
 * therefore plausible: votes and labels, how the totals divide into measures, every other day. Between this plan and
 * the next there is a gap in what is known; in Musterau the plan was carried on for two years.
 */
export const youthPlan2019: Story = {
  id: 'kreisjugendfoerderplan-2019',
  endsIn: 'superseded',
  entries: [
    {
      by: 'jonas-jugendfels',
      on: '2017-08-21',
      type: 'topic.submitted',
      data: {
        title: 'Kreisjugendförderplan 2019/2020',
        template: 'youthWelfare',
        area: 'Landkreis Musterau',
        origin: 'law',
        department: 'jugend-soziales',
        statutoryBasis: '§§ 79, 80 SGB VIII',
        summary:
          'Setzt den Jugendförderplan 2017/2018 fort (16/1113-BV vom 07.12.2016), der rund 3,2 Mio. € im Jahr umfasst, davon rund 2,0 Mio. € Eigenmittel.',
      },
    },
    {
      by: 'jonas-jugendfels',
      on: '2017-08-21',
      type: 'note.added',
      data: {
        text: 'Vorläufer: Kinder- und Jugendförderplan 2016 (15/0458-BV vom 01.07.2015, rund 2,8 Mio. €), Handlungsziele nach Arbeitsfeldern (15/0679-BV vom 09.12.2015), Jugendförderplan 2017/2018 (16/1113-BV vom 07.12.2016).',
      },
    },
    {
      by: 'lena-leitwald',
      on: '2017-08-28',
      type: 'responsibility.assigned',
      data: { role: 'accountable', personId: 'jonas-jugendfels', from: '2017-08-28' },
    },
    {
      by: 'jonas-jugendfels',
      on: '2017-09-04',
      type: 'mandate.started',
      data: { kind: 'committee', plannerId: 'jonas-jugendfels' },
    },
    {
      by: 'jonas-jugendfels',
      on: '2017-09-18',
      type: 'mandate.drafted',
      data: {
        method:
          'Auswertung der Jugendhilfestatistik, Befragung der Träger und drei Jugendforen in den Planungsräumen.',
        questions: [
          'Welche Angebote erreichen junge Menschen in den ländlichen Planungsräumen?',
          'Wie viel Schulsozialarbeit braucht welche Schule?',
        ],
        throughPhase: 'evaluation',
        startOn: '2018-01-08',
        endOn: '2018-12-31',
        staff: [{ year: 2018, fte: 0.5, source: 'existing' }],
        cover: [{ source: 'Haushalt 2018, Produkt 3.6.2.01', cents: 1_800_000 }],
        inactionConsequences: {
          shortTerm: 'Die Förderung der freien Träger hat ab 2019 keine Grundlage.',
          longTerm: 'Angebote richten sich nach der bisherigen Verteilung statt nach dem Bedarf.',
        },
        alternatives: 'Fortschreibung der Ansätze ohne Bedarfsermittlung; widerspricht § 80 SGB VIII.',
        participationConcept: 'Jugendforen, Online-Befragung ab 12 Jahren, Gespräche mit den freien Trägern.',
        affectedPlans: [
          { plan: 'Schulentwicklungsplan', coordination: 'agreed', note: 'Standorte abgeglichen' },
        ],
        inclusionCheck: 'Befragung in Leichter Sprache; Foren an barrierefreien Orten.',
      },
    },
    processYear('jonas-jugendfels', '2017-09-18', {
      lineId: 'beteiligung-2018',
      year: 2018,
      account: `${product}/5431000`,
      purpose: 'Jugendforen und Befragung',
      cents: 1_800_000,
    }),
    {
      by: 'jonas-jugendfels',
      on: '2017-10-02',
      type: 'paper.drafted',
      data: {
        paperId: 'auftrag',
        kind: 'mandate',
        title: 'Erstellung des Kreisjugendförderplans 2019/2020',
        reference: '17/1549-BV',
        throughPhase: 'evaluation',
        proposedItems: [
          {
            no: 1,
            kind: 'commission',
            throughPhase: 'evaluation',
            text: 'Die Verwaltung erstellt den Kreisjugendförderplan 2019/2020 von der Bedarfsermittlung bis zu den Maßnahmen.',
          },
          {
            no: 2,
            kind: 'reportDuty',
            dueOn: '2018-06-30',
            text: 'Die Verwaltung berichtet über die Ergebnisse der Jugendforen.',
          },
        ],
      },
    },
    treasurySigned('auftrag', '2017-10-09'),
    { by: 'lena-leitwald', on: '2017-10-09', type: 'paper.released', data: { paperId: 'auftrag' } },
    {
      by: 'silke-sitzberg',
      on: '2017-11-08',
      at: '2017-11-20',
      type: 'decision.recorded',
      basis: 'Niederschrift des Jugendhilfeausschusses vom 08.11.2017',
      data: {
        decisionId: 'auftrag-beschluss',
        paperId: 'auftrag',
        bodyId: 'jugendhilfeausschuss',
        resultCode: 'adopted',
        resultLabel: 'beschlossen',
        reference: '17/1549-BV',
        decidedOn: '2017-11-08',
        votes: { yes: 13, no: 0, abstain: 1 },
        items: [
          {
            no: 1,
            kind: 'commission',
            result: 'adopted',
            throughPhase: 'evaluation',
            text: 'Die Verwaltung erstellt den Kreisjugendförderplan 2019/2020 von der Bedarfsermittlung bis zu den Maßnahmen.',
          },
          {
            no: 2,
            kind: 'reportDuty',
            result: 'adopted',
            dueOn: '2018-06-30',
            text: 'Die Verwaltung berichtet über die Ergebnisse der Jugendforen.',
          },
        ],
      },
    },
    {
      by: 'silke-sitzberg',
      on: '2017-11-20',
      type: 'decision.tookEffect',
      data: { decisionId: 'auftrag-beschluss', effectiveOn: '2017-11-08' },
    },
    appropriated('2018-01-10', 'beteiligung-2018', 1_800_000),
    {
      by: 'jonas-jugendfels',
      on: '2018-01-10',
      type: 'analysis.started',
      data: {
        startOn: '2018-01-10',
        team: ['Jugendhilfeplanung', 'Kreisjugendring', 'Fachdienst Schule'],
        steeringGroup: 'Unterausschuss Jugendhilfeplanung',
      },
    },
    {
      by: 'jonas-jugendfels',
      on: '2018-03-28',
      type: 'finding.recorded',
      data: {
        findingId: 'westraum-ohne-treff',
        text: 'In vier von sieben Gemeinden des Planungsraums West gibt es keinen Jugendtreff in 30 Minuten Fahrzeit mit dem Bus.',
        source: 'Erreichbarkeitsanalyse der Jugendhilfeplanung',
        asOf: '2018-03-15',
        spatialLevel: 'district',
        spaceId: 'region-west',
        area: 'Planungsraum West',
      },
    },
    {
      by: 'jonas-jugendfels',
      on: '2018-05-16',
      type: 'finding.recorded',
      data: {
        findingId: 'schulsozialarbeit-verhaeltnis',
        text: 'Auf eine Stelle der Schulsozialarbeit kommen an den Gemeinschaftsschulen 640 Schülerinnen und Schüler, an den Gymnasien 1.150.',
        source: 'Stellenübersicht des Jugendamts, amtliche Schulstatistik',
        asOf: '2017-10-15',
        spatialLevel: 'facility',
      },
    },
    {
      by: 'jonas-jugendfels',
      on: '2018-05-30',
      type: 'analysis.inventoryCompleted',
      data: { note: '412 ausgefüllte Fragebögen, drei Jugendforen' },
    },
    {
      by: 'silke-sitzberg',
      on: '2018-06-20',
      type: 'duty.delivered',
      data: {
        dutyId: 'auftrag-beschluss-2',
        deliveredOn: '2018-06-20',
        note: 'Bericht im Jugendhilfeausschuss',
      },
    },
    { by: 'jonas-jugendfels', on: '2018-07-04', type: 'analysis.needsCompleted', data: {} },
    ...involved({
      by: 'jonas-jugendfels',
      id: 'befragung',
      on: '2018-07-04',
      phase: 'analysis',
      group: 'Junge Menschen',
      method: 'survey',
      plannedOn: '2018-07-09',
      spaceId: 'westerloh',
      held: {
        heldOn: '2018-07-09',
        attendance: 412,
        result: 'Gewünscht werden Treffpunkte ohne Konsumzwang und Busse am Abend.',
      },
      answer: {
        on: '2018-07-30',
        text: 'Die Ergebnisse stehen auf der Seite des Kreisjugendrings; Treffpunkte sind Schwerpunkt des Berichts.',
      },
    }),
    ...involved({
      by: 'jonas-jugendfels',
      id: 'elternabende',
      on: '2018-07-30',
      phase: 'analysis',
      group: 'Erziehungsberechtigte',
      method: 'assembly',
      plannedOn: '2018-08-06',
      held: {
        heldOn: '2018-08-06',
        attendance: 86,
        result: 'Eltern wünschen feste Ansprechpersonen an den Schulen.',
      },
      answer: { on: '2018-08-20', text: 'Der Wunsch ist in den Bedarf der Schulsozialarbeit eingegangen.' },
    }),
    ...involved({
      by: 'jonas-jugendfels',
      id: 'traegerkonferenz',
      on: '2018-08-20',
      phase: 'analysis',
      group: 'Anerkannte Träger der freien Jugendhilfe',
      method: 'roundTable',
      plannedOn: '2018-08-21',
      held: {
        heldOn: '2018-08-21',
        attendance: 19,
        result: 'Die Träger halten mobile Angebote für machbar, wenn Fahrzeuge gefördert werden.',
      },
      answer: { on: '2018-08-22', text: 'Die Fahrzeuge stehen als Bedarf im Bericht.' },
    }),
    {
      by: 'jonas-jugendfels',
      on: '2018-08-22',
      type: 'analysis.completed',
      data: { report: { title: 'Bestand und Bedarf der Jugendförderung', version: '1.0' } },
    },
    {
      by: 'jonas-jugendfels',
      on: '2018-09-05',
      type: 'recommendation.recorded',
      data: {
        recommendationId: 'mobil-statt-standort',
        text: 'Im ländlichen Raum mobile Jugendarbeit vor neuen Standorten ausbauen.',
        findingIds: ['westraum-ohne-treff'],
      },
    },
    {
      by: 'jonas-jugendfels',
      on: '2018-09-05',
      type: 'recommendation.recorded',
      data: {
        recommendationId: 'schulsozialarbeit-ausbauen',
        text: 'Schulsozialarbeit nach Sozialindex der Schulen verteilen.',
        findingIds: ['schulsozialarbeit-verhaeltnis'],
      },
    },
    ...involved({
      by: 'jonas-jugendfels',
      id: 'traeger-empfehlungen',
      on: '2018-09-05',
      phase: 'recommendations',
      group: 'Anerkannte Träger der freien Jugendhilfe',
      method: 'hearing',
      plannedOn: '2018-09-12',
      held: {
        heldOn: '2018-09-12',
        attendance: 14,
        result: 'Zustimmung; der Sozialindex soll jährlich fortgeschrieben werden.',
      },
      answer: { on: '2018-09-19', text: 'Der Index wird jährlich fortgeschrieben.' },
    }),
    { by: 'jonas-jugendfels', on: '2018-09-19', type: 'recommendations.completed', data: {} },
    {
      by: 'jonas-jugendfels',
      on: '2018-10-10',
      type: 'measure.proposed',
      data: {
        measureId: 'jugendarbeit',
        title: 'Kinder- und Jugendarbeit mit mobilem Angebot im Westen',
        recommendationIds: ['mobil-statt-standort'],
        ownerId: 'jonas-jugendfels',
        startOn: '2019-01-01',
        endOn: '2020-12-31',
        consequences: {
          building: { noneBecause: 'Das mobile Angebot nutzt vorhandene Räume der Gemeinden.' },
          staff: { text: 'Zwei Fachkräfte bei einem freien Träger.' },
          organisation: { text: 'Leistungsvereinbarung mit dem Träger, jährliches Zielgespräch.' },
          finance: { text: 'Zuschuss nach der Förderrichtlinie des Landkreises.' },
        },
        indicator: {
          name: 'Gemeinden mit Jugendangebot in 30 Minuten',
          unit: '%',
          baseline: 61,
          target: 85,
          targetOn: '2020-12-31',
        },
        funding: 'Haushalt 2019/2020 und Landesmittel der Jugendförderung',
        followOnCostCents: 0,
      },
    },
    {
      by: 'jonas-jugendfels',
      on: '2018-10-10',
      type: 'measure.proposed',
      data: {
        measureId: 'schulsozialarbeit',
        title: 'Schulsozialarbeit nach Sozialindex',
        recommendationIds: ['schulsozialarbeit-ausbauen'],
        ownerId: 'jonas-jugendfels',
        startOn: '2019-01-01',
        endOn: '2020-12-31',
        consequences: {
          building: { text: 'An drei Schulen wird je ein Beratungsraum hergerichtet.' },
          staff: { text: 'Vier zusätzliche Stellen bei freien Trägern.' },
          organisation: { text: 'Kooperationsvereinbarung mit jeder Schule.' },
          finance: { text: 'Zuschuss an die Träger, überwiegend aus Landesmitteln.' },
        },
        indicator: {
          name: 'Schülerinnen und Schüler je Stelle an Schulen mit hohem Sozialindex',
          unit: 'Personen',
          baseline: 640,
          target: 450,
          targetOn: '2020-08-31',
        },
        funding: 'Landesprogramm Schulsozialarbeit, Eigenanteil aus dem Haushalt',
        followOnCostCents: 0,
      },
    },
    {
      by: 'jonas-jugendfels',
      on: '2018-10-10',
      type: 'measure.proposed',
      data: {
        measureId: 'familienbildung',
        title: 'Familienbildung an Grundschulen',
        recommendationIds: [],
        politicalAddition: true,
        ownerId: 'petra-planstein',
        startOn: '2019-01-01',
        endOn: '2020-12-31',
        consequences: {
          building: { noneBecause: 'Kurse finden in den Schulen statt.' },
          staff: { noneBecause: 'Die Kurse geben Honorarkräfte.' },
          organisation: { text: 'Anmeldung über die Familienzentren.' },
          finance: { text: 'Honorare und Sachkosten.' },
        },
        indicator: {
          name: 'Teilnehmende Familien im Jahr',
          unit: 'Familien',
          baseline: 0,
          target: 300,
          targetOn: '2020-12-31',
        },
        funding: 'Haushalt 2019/2020',
        followOnCostCents: 0,
      },
    },
    ...years.flatMap(([measureId, year, expenseCents, revenueCents]) =>
      measureYear('jonas-jugendfels', '2018-10-12', {
        measureId,
        year,
        product,
        purpose: 'Zuschüsse an freie Träger',
        expenseCents,
        revenueCents,
      }),
    ),
    ...involved({
      by: 'jonas-jugendfels',
      id: 'traeger-massnahmen',
      on: '2018-10-15',
      phase: 'measures',
      group: 'Anerkannte Träger der freien Jugendhilfe',
      method: 'advisoryBoard',
      plannedOn: '2018-10-17',
      held: {
        heldOn: '2018-10-17',
        attendance: 11,
        result: 'Die Träger bitten um Verträge über zwei Jahre.',
      },
      answer: { on: '2018-10-22', text: 'Die Verträge laufen über beide Jahre des Plans.' },
    }),
    {
      by: 'jonas-jugendfels',
      on: '2018-10-22',
      type: 'paper.drafted',
      data: {
        paperId: 'plan',
        kind: 'measures',
        title: 'Kreisjugendförderplan 2019/2020',
        reference: '18/2056-BV',
        proposedItems: [
          { no: 1, kind: 'adoptPlan', text: 'Der Kreisjugendförderplan 2019/2020 wird beschlossen.' },
          { no: 2, kind: 'money', amountCents: 361_114_900, text: '2019 werden 3.611.149 € veranschlagt.' },
          { no: 3, kind: 'money', amountCents: 368_330_800, text: '2020 werden 3.683.308 € veranschlagt.' },
        ],
      },
    },
    treasurySigned('plan', '2018-11-05'),
    { by: 'lena-leitwald', on: '2018-11-05', type: 'paper.released', data: { paperId: 'plan' } },
    {
      by: 'silke-sitzberg',
      on: '2018-12-05',
      at: '2018-12-17',
      type: 'decision.recorded',
      basis: 'Niederschrift des Jugendhilfeausschusses vom 05.12.2018',
      data: {
        decisionId: 'plan-beschluss',
        paperId: 'plan',
        bodyId: 'jugendhilfeausschuss',
        resultCode: 'adopted',
        resultLabel: 'beschlossen',
        reference: '18/2056-BV',
        decidedOn: '2018-12-05',
        votes: { yes: 12, no: 1, abstain: 1 },
        items: [
          {
            no: 1,
            kind: 'adoptPlan',
            result: 'adopted',
            text: 'Der Kreisjugendförderplan 2019/2020 wird beschlossen.',
          },
          {
            no: 2,
            kind: 'money',
            result: 'adopted',
            amountCents: 361_114_900,
            text: '2019 werden 3.611.149 € veranschlagt, davon 2.070.346 € Eigenmittel.',
          },
          {
            no: 3,
            kind: 'money',
            result: 'adopted',
            amountCents: 368_330_800,
            text: '2020 werden 3.683.308 € veranschlagt, davon 2.197.505 € Eigenmittel.',
          },
          {
            no: 4,
            kind: 'carryOver',
            result: 'adopted',
            text: 'Die Beteiligung junger Menschen an der Verkehrsplanung wird im nächsten Plan aufgegriffen.',
          },
        ],
      },
    },
    {
      by: 'silke-sitzberg',
      on: '2018-12-17',
      type: 'decision.tookEffect',
      data: { decisionId: 'plan-beschluss', effectiveOn: '2018-12-05' },
    },
    ...measures.flatMap(begun),
    ...paid,
    ...measures.map(ended),
    { by: 'jonas-jugendfels', on: '2021-02-08', type: 'evaluation.started', data: {} },
    {
      by: 'jonas-jugendfels',
      on: '2021-05-19',
      type: 'measure.evaluated',
      data: {
        measureId: 'jugendarbeit',
        verdict: 'adapt',
        effect: 'Der Bus fährt sechs Gemeinden an; im Winter fehlen beheizte Räume.',
        indicatorValue: 78,
        asOf: '2020-12-31',
      },
    },
    {
      by: 'jonas-jugendfels',
      on: '2021-05-19',
      type: 'measure.evaluated',
      data: {
        measureId: 'schulsozialarbeit',
        verdict: 'continue',
        effect: 'Das Ziel ist an fünf von sechs Schulen erreicht.',
        indicatorValue: 465,
        asOf: '2020-08-31',
      },
    },
    {
      by: 'lena-leitwald',
      on: '2021-05-26',
      type: 'note.added',
      data: { text: 'Die Kurse der Familienbildung fielen 2020 zur Hälfte aus.' },
    },
    {
      by: 'jonas-jugendfels',
      on: '2021-06-02',
      type: 'measure.evaluated',
      data: {
        measureId: 'familienbildung',
        verdict: 'stop',
        effect: 'Die Kurse erreichen vor allem Familien, die schon andere Angebote nutzen.',
        indicatorValue: 140,
        asOf: '2020-12-31',
      },
    },
    {
      by: 'jonas-jugendfels',
      on: '2021-09-08',
      type: 'evaluation.completed',
      data: {
        verdict: 'Fortführen, mobile Jugendarbeit anpassen',
        summary: 'Zwei von drei Maßnahmen wirken; die Familienbildung wird nicht fortgeführt.',
        reportedToBodyId: 'jugendhilfeausschuss',
        reportedOn: '2021-09-08',
      },
    },
    {
      by: 'lena-leitwald',
      on: '2021-10-04',
      type: 'cycle.renewed',
      data: {
        reason: 'Der Plan ist ausgelaufen; § 80 SGB VIII verlangt die Fortschreibung.',
        successorTitle: 'Kreisjugendförderplan 2023/2024',
      },
    },
  ],
};
