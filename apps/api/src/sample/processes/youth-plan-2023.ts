import { appropriated, expenseLine, measureYear, processYear, spent } from '../story/budget-lines.js';
import { treasurySigned } from '../story/deliberations.js';
import { involved } from '../story/involved.js';
import type { Story, StoryEntry } from '../story/story.js';

const product = '3.6.2.01';
const measures = ['jugendarbeit', 'schulsozialarbeit', 'beteiligung'] as const;

/** Expense and revenue of each measure by year, in cents. */
const years = [
  ['jugendarbeit', 2023, 233_143_400, 95_784_300],
  ['jugendarbeit', 2024, 238_115_800, 92_163_600],
  ['schulsozialarbeit', 2023, 175_000_000, 110_000_000],
  ['schulsozialarbeit', 2024, 182_000_000, 108_000_000],
  ['beteiligung', 2023, 95_000_000, 30_000_000],
  ['beteiligung', 2024, 98_000_000, 30_000_000],
] as const;

const begun = (measureId: string): StoryEntry[] => [
  {
    by: 'petra-planstein',
    on: '2023-01-16',
    type: 'measure.funded',
    data: { measureId, lineIds: [expenseLine(measureId, 2023), expenseLine(measureId, 2024)] },
  },
  ...years
    .filter(([id]) => id === measureId)
    .map(([, year, cents]) => appropriated('2023-01-16', expenseLine(measureId, year), cents)),
  { by: 'petra-planstein', on: '2023-01-16', type: 'measure.started', data: { measureId } },
];

/** What the carriers were paid in each year of the plan. */
const paid: StoryEntry[] = [2023, 2024].flatMap((year) =>
  years
    .filter((one) => one[1] === year)
    .map(([measureId, , cents]) =>
      spent('petra-planstein', `${String(year)}-11-30`, {
        lineId: expenseLine(measureId, year),
        cents,
        voucher: `Zuschüsse ${String(year)}`,
      }),
    ),
);

const ended = (measureId: string): StoryEntry => ({
  by: 'petra-planstein',
  on: '2025-01-20',
  type: 'measure.completed',
  data: { measureId },
});

/**
 * Model: Stadt Jena, vorhaben.jena.de/de/979613 (facts only): 22/1634-BV of 2022-12-07, total and revenue of 2023 and
 * 2024. Not known, therefore plausible: the commission (reference and day), votes and labels, how the totals divide
 * into measures, everything after the plan was adopted.
 */
export const youthPlan2023: Story = {
  id: 'kreisjugendfoerderplan-2023',
  endsIn: 'evaluation.cycleDecision',
  follows: 'kreisjugendfoerderplan-2019',
  entries: [
    {
      by: 'lena-leitwald',
      on: '2021-10-04',
      type: 'mandate.started',
      data: { kind: 'committee', plannerId: 'petra-planstein' },
    },
    {
      by: 'lena-leitwald',
      on: '2021-10-04',
      type: 'responsibility.assigned',
      data: { role: 'accountable', personId: 'petra-planstein', from: '2021-10-04' },
    },
    {
      by: 'lena-leitwald',
      on: '2021-10-04',
      type: 'responsibility.assigned',
      data: { role: 'coPlanner', personId: 'jonas-jugendfels', from: '2021-10-04' },
    },
    {
      by: 'petra-planstein',
      on: '2021-10-18',
      type: 'mandate.drafted',
      data: {
        method: 'Wirkungsdialoge mit den Trägern, Sozialraumdaten als Zeitreihe seit 2017, Jugendbefragung.',
        questions: [
          'Was hat der Plan 2019/2020 bewirkt?',
          'Wo fehlen nach der Pandemie Orte und Ansprechpersonen?',
        ],
        throughPhase: 'evaluation',
        startOn: '2022-01-10',
        endOn: '2022-12-31',
        staff: [{ year: 2022, fte: 0.8, source: 'existing' }],
        cover: [{ source: 'Haushalt 2022, Produkt 3.6.2.01', cents: 2_400_000 }],
        inactionConsequences: {
          shortTerm: 'Die Leistungsvereinbarungen mit 14 Trägern enden ohne Anschluss.',
          longTerm: 'Junge Menschen im ländlichen Raum verlieren die letzten erreichbaren Angebote.',
        },
        alternatives:
          'Einjährige Übergangsförderung; verschiebt die Entscheidung und bindet dieselben Mittel.',
        participationConcept: 'Jugendkreistag, Befragung an allen weiterführenden Schulen, vier Jugendforen.',
        affectedPlans: [
          { plan: 'Schulentwicklungsplan', coordination: 'agreed' },
          { plan: 'Nahverkehrsplan', coordination: 'notAffected' },
        ],
        inclusionCheck: 'Befragung in Leichter Sprache und mit Vorlesefunktion.',
      },
    },
    processYear('petra-planstein', '2021-10-18', {
      lineId: 'befragung-2022',
      year: 2022,
      account: `${product}/5431000`,
      purpose: 'Jugendbefragung und Foren',
      cents: 2_400_000,
    }),
    {
      by: 'petra-planstein',
      on: '2021-10-25',
      type: 'paper.drafted',
      data: {
        paperId: 'auftrag',
        kind: 'mandate',
        title: 'Fortschreibung des Kreisjugendförderplans für 2023/2024',
        reference: '21/1207-BV',
        throughPhase: 'evaluation',
        proposedItems: [
          {
            no: 1,
            kind: 'commission',
            throughPhase: 'evaluation',
            text: 'Die Verwaltung schreibt den Kreisjugendförderplan für die Jahre 2023 und 2024 fort.',
          },
        ],
      },
    },
    treasurySigned('auftrag', '2021-11-08'),
    { by: 'lena-leitwald', on: '2021-11-08', type: 'paper.released', data: { paperId: 'auftrag' } },
    {
      by: 'silke-sitzberg',
      on: '2021-12-08',
      at: '2021-12-15',
      type: 'decision.recorded',
      basis: 'Niederschrift des Jugendhilfeausschusses vom 08.12.2021',
      data: {
        decisionId: 'auftrag-beschluss',
        paperId: 'auftrag',
        bodyId: 'jugendhilfeausschuss',
        resultCode: 'adopted',
        resultLabel: 'einstimmig beschlossen',
        reference: '21/1207-BV',
        decidedOn: '2021-12-08',
        votes: { yes: 14, no: 0, abstain: 0 },
        items: [
          {
            no: 1,
            kind: 'commission',
            result: 'adopted',
            throughPhase: 'evaluation',
            text: 'Die Verwaltung schreibt den Kreisjugendförderplan für die Jahre 2023 und 2024 fort.',
          },
        ],
      },
    },
    {
      by: 'silke-sitzberg',
      on: '2021-12-15',
      type: 'decision.tookEffect',
      data: { decisionId: 'auftrag-beschluss', effectiveOn: '2021-12-08' },
    },
    appropriated('2022-01-12', 'befragung-2022', 2_400_000),
    {
      by: 'petra-planstein',
      on: '2022-01-12',
      type: 'analysis.started',
      data: {
        startOn: '2022-01-12',
        team: ['Jugendhilfeplanung', 'Sozialplanung', 'Kreisjugendring'],
        steeringGroup: 'Unterausschuss Jugendhilfeplanung',
      },
    },
    {
      by: 'petra-planstein',
      on: '2022-04-06',
      type: 'finding.recorded',
      data: {
        findingId: 'einsamkeit',
        text: '38 % der befragten 14- bis 17-Jährigen nennen keinen Ort außerhalb der Schule, an dem sie Gleichaltrige treffen.',
        source: 'Kreisweite Jugendbefragung, 2.104 Antworten',
        asOf: '2022-03-11',
        spatialLevel: 'district',
      },
    },
    {
      by: 'jonas-jugendfels',
      on: '2022-04-27',
      type: 'finding.recorded',
      data: {
        findingId: 'sgb2-zeitreihe',
        text: 'Der Anteil der unter 15-Jährigen im SGB-II-Bezug stieg im Planungsraum Süd von 14,2 % (2017) auf 17,9 % (2021).',
        source: 'Statistik der Bundesagentur für Arbeit, eigene Berechnung',
        asOf: '2021-12-31',
        spatialLevel: 'district',
        spaceId: 'region-sued',
        values: [
          { indicatorId: 'sgb2-unter-15', spaceId: 'region-sued', asOf: '2017-12-31' },
          { indicatorId: 'sgb2-unter-15', spaceId: 'region-sued', asOf: '2021-12-31' },
        ],
        area: 'Planungsraum Süd',
      },
    },
    {
      by: 'petra-planstein',
      on: '2022-05-10',
      type: 'indicator.chosen',
      data: { indicatorIds: ['sgb2-unter-15', 'kita-quote-u3'] },
    },
    { by: 'petra-planstein', on: '2022-05-11', type: 'analysis.inventoryCompleted', data: {} },
    {
      by: 'petra-planstein',
      on: '2022-06-15',
      type: 'analysis.needsCompleted',
      data: { note: 'Bedarf je Planungsraum mit dem Unterausschuss abgestimmt' },
    },
    ...involved({
      by: 'petra-planstein',
      id: 'jugendforen',
      on: '2022-06-15',
      phase: 'analysis',
      group: 'Junge Menschen',
      method: 'workshop',
      plannedOn: '2022-06-25',
      spaceId: 'suederau',
      held: {
        heldOn: '2022-06-25',
        attendance: 140,
        result: 'Drei Foren: mehr Schulsozialarbeit, Skateanlage in Süderau, Mitsprache.',
      },
      answer: {
        on: '2022-07-06',
        text: 'Schulsozialarbeit wird Schwerpunkt; die Skateanlage ist an die Gemeinde weitergegeben.',
      },
    }),
    ...involved({
      by: 'petra-planstein',
      id: 'elternbefragung',
      on: '2022-07-06',
      phase: 'analysis',
      group: 'Erziehungsberechtigte',
      method: 'online',
      plannedOn: '2022-07-11',
      held: {
        heldOn: '2022-07-11',
        attendance: 903,
        result: 'Zwei Drittel kennen die Angebote der Familienbildung nicht.',
      },
      answer: { on: '2022-08-01', text: 'Die Familienbildung wirbt künftig über Kitas und Schulen.' },
    }),
    ...involved({
      by: 'petra-planstein',
      id: 'traegerkonferenz',
      on: '2022-08-01',
      phase: 'analysis',
      group: 'Anerkannte Träger der freien Jugendhilfe',
      method: 'roundTable',
      plannedOn: '2022-08-10',
      held: { heldOn: '2022-08-10', attendance: 23, result: 'Die Träger sehen im Süden den größten Bedarf.' },
      answer: { on: '2022-08-17', text: 'Der Süden hat im Bericht ein eigenes Kapitel.' },
    }),
    {
      by: 'petra-planstein',
      on: '2022-08-17',
      type: 'analysis.completed',
      data: { report: { title: 'Jugend im Landkreis Musterau 2022', version: '1.0' } },
    },
    {
      by: 'petra-planstein',
      on: '2022-09-07',
      type: 'recommendation.recorded',
      data: {
        recommendationId: 'orte-schaffen',
        text: 'In jeder Gemeinde ab 2.000 Einwohnern ein Angebot an mindestens zwei Nachmittagen sichern.',
        findingIds: ['einsamkeit'],
      },
    },
    {
      by: 'petra-planstein',
      on: '2022-09-07',
      type: 'recommendation.recorded',
      data: {
        recommendationId: 'sueden-staerken',
        text: 'Schulsozialarbeit im Planungsraum Süd vorrangig ausbauen.',
        findingIds: ['sgb2-zeitreihe'],
      },
    },
    ...involved({
      by: 'petra-planstein',
      id: 'traeger-empfehlungen',
      on: '2022-09-07',
      phase: 'recommendations',
      group: 'Anerkannte Träger der freien Jugendhilfe',
      method: 'hearing',
      plannedOn: '2022-09-14',
      held: {
        heldOn: '2022-09-14',
        attendance: 17,
        result: 'Zustimmung mit der Bitte um feste Stellenanteile.',
      },
      answer: { on: '2022-09-21', text: 'Die Stellenanteile stehen in den Maßnahmen.' },
    }),
    { by: 'petra-planstein', on: '2022-09-21', type: 'recommendations.completed', data: {} },
    {
      by: 'petra-planstein',
      on: '2022-10-05',
      type: 'measure.proposed',
      data: {
        measureId: 'jugendarbeit',
        title: 'Kinder- und Jugendarbeit an zwei Nachmittagen je Gemeinde',
        recommendationIds: ['orte-schaffen'],
        ownerId: 'jonas-jugendfels',
        startOn: '2023-01-01',
        endOn: '2024-12-31',
        consequences: {
          building: {
            text: 'Fünf Gemeinden stellen Räume; der Landkreis beteiligt sich an der Ausstattung.',
          },
          staff: { text: 'Sechs Fachkräfte bei freien Trägern.' },
          organisation: { text: 'Gemeinsamer Einsatzplan der Träger.' },
          finance: { text: 'Zuschuss nach der Förderrichtlinie des Landkreises.' },
        },
        indicator: {
          name: 'Gemeinden ab 2.000 Einwohnern mit Angebot an zwei Nachmittagen',
          unit: '%',
          baseline: 58,
          target: 100,
          targetOn: '2024-12-31',
        },
        funding: 'Haushalt 2023/2024 und Landesmittel der Jugendförderung',
        followOnCostCents: 0,
      },
    },
    {
      by: 'petra-planstein',
      on: '2022-10-05',
      type: 'measure.proposed',
      data: {
        measureId: 'schulsozialarbeit',
        title: 'Schulsozialarbeit im Planungsraum Süd',
        recommendationIds: ['sueden-staerken'],
        ownerId: 'petra-planstein',
        startOn: '2023-02-01',
        endOn: '2024-12-31',
        consequences: {
          building: { noneBecause: 'Beratungsräume sind vorhanden.' },
          staff: { text: 'Drei weitere Stellen bei freien Trägern.' },
          organisation: { text: 'Fachaufsicht beim Jugendamt, Dienstort Schule.' },
          finance: { text: 'Überwiegend Landesmittel.' },
        },
        indicator: {
          name: 'Schülerinnen und Schüler je Stelle im Planungsraum Süd',
          unit: 'Personen',
          baseline: 520,
          target: 400,
          targetOn: '2024-08-31',
        },
        funding: 'Landesprogramm Schulsozialarbeit, Eigenanteil aus dem Haushalt',
        followOnCostCents: 0,
      },
    },
    {
      by: 'petra-planstein',
      on: '2022-10-05',
      type: 'measure.proposed',
      data: {
        measureId: 'beteiligung',
        title: 'Geschäftsstelle für den Jugendkreistag',
        recommendationIds: ['orte-schaffen'],
        ownerId: 'petra-planstein',
        startOn: '2023-03-01',
        endOn: '2024-12-31',
        consequences: {
          building: { noneBecause: 'Büro im Kreisjugendring.' },
          staff: { text: 'Eine halbe Stelle beim Kreisjugendring.' },
          organisation: { text: 'Anhörungsrecht des Jugendkreistags in der Geschäftsordnung.' },
          finance: { text: 'Personal- und Sachkostenzuschuss.' },
        },
        indicator: {
          name: 'Stellungnahmen zu Vorlagen im Jahr',
          unit: 'Stellungnahmen',
          baseline: 0,
          target: 12,
          targetOn: '2024-12-31',
        },
        funding: 'Haushalt 2023/2024',
        followOnCostCents: 3_500_000,
      },
    },
    ...years.flatMap(([measureId, year, expenseCents, revenueCents]) =>
      measureYear('petra-planstein', '2022-10-10', {
        measureId,
        year,
        product,
        purpose: 'Zuschüsse an freie Träger',
        expenseCents,
        revenueCents,
      }),
    ),
    ...involved({
      by: 'petra-planstein',
      id: 'traeger-massnahmen',
      on: '2022-10-13',
      phase: 'measures',
      group: 'Anerkannte Träger der freien Jugendhilfe',
      method: 'advisoryBoard',
      plannedOn: '2022-10-19',
      held: { heldOn: '2022-10-19', attendance: 12, result: 'Die Träger tragen die Maßnahmen mit.' },
      answer: { on: '2022-10-24', text: 'Der Entwurf ist mit den Anmerkungen der Träger versandt.' },
    }),
    {
      by: 'petra-planstein',
      on: '2022-10-24',
      type: 'paper.drafted',
      data: {
        paperId: 'plan',
        kind: 'measures',
        title: 'Kreisjugendförderplan 2023/2024',
        reference: '22/1634-BV',
        proposedItems: [
          { no: 1, kind: 'adoptPlan', text: 'Der Kreisjugendförderplan 2023/2024 wird beschlossen.' },
          { no: 2, kind: 'money', amountCents: 503_143_400, text: '2023 werden 5.031.434 € veranschlagt.' },
          { no: 3, kind: 'money', amountCents: 518_115_800, text: '2024 werden 5.181.158 € veranschlagt.' },
        ],
      },
    },
    treasurySigned('plan', '2022-11-07'),
    { by: 'lena-leitwald', on: '2022-11-07', type: 'paper.released', data: { paperId: 'plan' } },
    {
      by: 'silke-sitzberg',
      on: '2022-12-07',
      at: '2022-12-14',
      type: 'decision.recorded',
      basis: 'Niederschrift des Jugendhilfeausschusses vom 07.12.2022',
      data: {
        decisionId: 'plan-beschluss',
        paperId: 'plan',
        bodyId: 'jugendhilfeausschuss',
        resultCode: 'adopted',
        resultLabel: 'beschlossen',
        reference: '22/1634-BV',
        decidedOn: '2022-12-07',
        votes: { yes: 13, no: 0, abstain: 2 },
        items: [
          {
            no: 1,
            kind: 'adoptPlan',
            result: 'adopted',
            text: 'Der Kreisjugendförderplan 2023/2024 wird beschlossen.',
          },
          {
            no: 2,
            kind: 'money',
            result: 'adopted',
            amountCents: 503_143_400,
            text: '2023 werden 5.031.434 € veranschlagt, davon 2.673.591 € Eigenmittel.',
          },
          {
            no: 3,
            kind: 'money',
            result: 'adopted',
            amountCents: 518_115_800,
            text: '2024 werden 5.181.158 € veranschlagt, davon 2.879.522 € Eigenmittel.',
          },
          {
            no: 4,
            kind: 'reportDuty',
            result: 'adopted',
            dueOn: '2025-09-30',
            text: 'Die Verwaltung legt einen Wirkungsbericht vor.',
          },
        ],
      },
    },
    {
      by: 'silke-sitzberg',
      on: '2022-12-14',
      type: 'decision.tookEffect',
      data: { decisionId: 'plan-beschluss', effectiveOn: '2022-12-07' },
    },
    ...measures.flatMap(begun),
    ...paid,
    ...measures.map(ended),
    {
      by: 'petra-planstein',
      on: '2025-02-10',
      type: 'indicator.valueRecorded',
      data: {
        measureId: 'jugendarbeit',
        name: 'Gemeinden ab 2.000 Einwohnern mit Angebot an zwei Nachmittagen',
        value: 71,
        unit: '%',
        asOf: '2023-12-31',
        source: 'Meldungen der Gemeinden',
      },
    },
    {
      by: 'petra-planstein',
      on: '2025-02-10',
      type: 'indicator.valueRecorded',
      data: {
        measureId: 'jugendarbeit',
        name: 'Gemeinden ab 2.000 Einwohnern mit Angebot an zwei Nachmittagen',
        value: 84,
        unit: '%',
        asOf: '2024-12-31',
        source: 'Meldungen der Gemeinden',
      },
    },
    {
      by: 'petra-planstein',
      on: '2025-02-10',
      type: 'evaluation.started',
      data: { note: 'Der Plan wird bis zur Fortschreibung als Übergang weiter gefördert.' },
    },
    {
      by: 'petra-planstein',
      on: '2025-06-11',
      type: 'measure.evaluated',
      data: {
        measureId: 'jugendarbeit',
        verdict: 'continue',
        effect: '16 von 19 Gemeinden haben ein Angebot an zwei Nachmittagen.',
        indicatorValue: 84,
        asOf: '2024-12-31',
      },
    },
    {
      by: 'petra-planstein',
      on: '2025-06-11',
      type: 'measure.evaluated',
      data: {
        measureId: 'schulsozialarbeit',
        verdict: 'continue',
        effect: 'Das Ziel ist erreicht; zwei Schulen sind nur durch Vertretung besetzt.',
        indicatorValue: 395,
        asOf: '2024-08-31',
      },
    },
    {
      by: 'petra-planstein',
      on: '2025-06-25',
      type: 'measure.evaluated',
      data: {
        measureId: 'beteiligung',
        verdict: 'adapt',
        effect: 'Der Jugendkreistag arbeitet; seine Stellungnahmen kommen oft nach der Beratung an.',
        indicatorValue: 7,
        asOf: '2024-12-31',
      },
    },
    {
      by: 'silke-sitzberg',
      on: '2025-10-15',
      type: 'duty.delivered',
      data: { dutyId: 'plan-beschluss-4', deliveredOn: '2025-10-15', note: 'Zwei Wochen nach der Frist' },
    },
    {
      by: 'petra-planstein',
      on: '2026-09-16',
      type: 'evaluation.completed',
      basis: 'Niederschrift des Jugendhilfeausschusses vom 16.09.2026',
      data: {
        verdict: 'Fortführen',
        summary:
          'Alle drei Maßnahmen werden fortgeführt, die Beteiligung mit früherem Zugang zu den Vorlagen. Der Plan ist seit Ende 2024 abgelaufen; die Fortschreibung ist überfällig.',
        reportedToBodyId: 'jugendhilfeausschuss',
        reportedOn: '2026-09-16',
      },
    },
    {
      by: 'petra-planstein',
      on: '2026-09-21',
      type: 'step.planned',
      data: {
        stepId: 'fortschreibung',
        phase: 'evaluation',
        title: 'Entscheidung über die Fortschreibung herbeiführen',
        dueOn: '2026-12-11',
        assigneeId: 'petra-planstein',
      },
    },
  ],
};
