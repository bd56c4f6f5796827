import { appropriated, expenseLine, measureYear, processYear } from '../budget-lines.js';
import { treasurySigned } from '../deliberations.js';
import { involved } from '../involved.js';
import type { Story } from '../story.js';

const by = 'petra-planstein';
const product = '3.6.3.02';

/**
 * Model: Landkreis Nordhausen, landkreis-nordhausen.de/landesprogramm-lsz (fact only): a plan under the state's
 * programme adopted by the county council on 2018-12-18 as 747/18. Not known, therefore plausible: the commission,
 * findings, measures, amounts, votes, and that it is suspended. That item 1 is noted and item 3 commissions happened in
 * another council.
 */
export const generationsPlan: Story = {
  id: 'fachplan-generationen',
  endsIn: 'suspended',
  entries: [
    {
      by,
      on: '2017-06-12',
      type: 'topic.submitted',
      data: {
        title: 'Fachplan Familie und Generationen',
        template: 'socialPlanning',
        area: 'Landkreis Musterau',
        origin: 'programme',
        department: 'jugend-soziales',
        summary: 'Ein Landesprogramm fördert Familienangebote; Voraussetzung ist ein beschlossener Fachplan.',
      },
    },
    { by, on: '2017-06-19', type: 'mandate.started', data: { kind: 'council', plannerId: by } },
    {
      by: 'lena-leitwald',
      on: '2017-06-19',
      type: 'responsibility.assigned',
      data: { role: 'accountable', personId: by, from: '2017-06-19' },
    },
    {
      by,
      on: '2017-08-14',
      type: 'mandate.drafted',
      data: {
        method: 'Sozialraumanalyse, Befragung von Familien, Planungskonferenz.',
        questions: ['Welche Angebote für Familien fehlen in welchen Planungsräumen?'],
        throughPhase: 'evaluation',
        startOn: '2018-01-01',
        endOn: '2018-12-31',
        staff: [{ year: 2018, fte: 1, source: 'existing' }],
        cover: [
          { source: 'Landesprogramm', cents: 3_200_000 },
          { source: 'Haushalt 2018', cents: 800_000 },
        ],
        inactionConsequences: {
          shortTerm: 'Die Landesmittel ab 2019 entfallen.',
          longTerm: 'Familienangebote im ländlichen Raum schließen.',
        },
        alternatives: 'Einzelanträge der Träger; ohne Fachplan nicht mehr förderfähig.',
        discretionary: true,
        participationConcept: 'Befragung von Familien, Planungskonferenz mit Trägern und Gemeinden.',
        affectedPlans: [{ plan: 'Kreisjugendförderplan', coordination: 'agreed' }],
        inclusionCheck: 'Familien mit behinderten Angehörigen werden eigens befragt.',
      },
    },
    processYear(by, '2017-08-14', {
      lineId: 'planung-2018',
      year: 2018,
      account: `${product}/5431000`,
      purpose: 'Sozialraumanalyse und Befragung',
      cents: 4_000_000,
    }),
    {
      by,
      on: '2017-08-21',
      type: 'paper.drafted',
      data: {
        paperId: 'auftrag',
        kind: 'mandate',
        title: 'Erstellung eines Fachplans Familie und Generationen',
        reference: '588/17',
        throughPhase: 'evaluation',
        proposedItems: [
          {
            no: 1,
            kind: 'note',
            text: 'Der Bericht über die Familienförderung wird zur Kenntnis genommen.',
          },
          {
            no: 2,
            kind: 'reportDuty',
            dueOn: '2018-06-30',
            text: 'Die Verwaltung berichtet über die Befragung.',
          },
          {
            no: 3,
            kind: 'commission',
            throughPhase: 'evaluation',
            text: 'Die Verwaltung erstellt den Fachplan und führt ihn durch.',
          },
        ],
      },
    },
    treasurySigned('auftrag', '2017-08-28'),
    { by: 'lena-leitwald', on: '2017-08-28', type: 'paper.released', data: { paperId: 'auftrag' } },
    {
      by: 'gero-gremienthal',
      on: '2017-09-26',
      type: 'decision.recorded',
      data: {
        decisionId: 'auftrag-beschluss',
        paperId: 'auftrag',
        bodyId: 'kreistag',
        resultCode: 'adopted',
        resultLabel: 'beschlossen',
        reference: '588/17',
        decidedOn: '2017-09-26',
        votes: { yes: 37, no: 2, abstain: 5 },
        items: [
          {
            no: 1,
            kind: 'note',
            result: 'noted',
            text: 'Der Bericht über die Familienförderung wird zur Kenntnis genommen.',
          },
          {
            no: 2,
            kind: 'reportDuty',
            result: 'adopted',
            dueOn: '2018-06-30',
            text: 'Die Verwaltung berichtet über die Befragung.',
          },
          {
            no: 3,
            kind: 'commission',
            result: 'adopted',
            throughPhase: 'evaluation',
            text: 'Die Verwaltung erstellt den Fachplan und führt ihn durch.',
          },
        ],
      },
    },
    {
      by: 'gero-gremienthal',
      on: '2017-10-09',
      type: 'decision.tookEffect',
      data: { decisionId: 'auftrag-beschluss', effectiveOn: '2017-09-26' },
    },
    appropriated('2018-01-15', 'planung-2018', 4_000_000),
    {
      by,
      on: '2018-01-15',
      type: 'analysis.started',
      data: {
        startOn: '2018-01-15',
        team: ['Sozialplanung', 'Gleichstellungsbeauftragte', 'Kreisseniorenbeirat'],
      },
    },
    {
      by,
      on: '2018-05-14',
      type: 'finding.recorded',
      data: {
        findingId: 'familienzentren',
        text: 'Drei von vier Familienzentren liegen in der Kernstadt; 58 % der Familien wohnen außerhalb.',
        source: 'Familienbefragung, Einrichtungsverzeichnis',
        asOf: '2018-04-30',
        spatialLevel: 'facility',
      },
    },
    { by, on: '2018-05-28', type: 'analysis.inventoryCompleted', data: {} },
    {
      by: 'gero-gremienthal',
      on: '2018-06-20',
      type: 'duty.delivered',
      data: { dutyId: 'auftrag-beschluss-2', deliveredOn: '2018-06-20' },
    },
    { by, on: '2018-07-02', type: 'analysis.needsCompleted', data: {} },
    ...involved({
      by,
      id: 'familiencafes',
      on: '2018-07-02',
      phase: 'analysis',
      group: 'Einwohnerinnen und Einwohner',
      method: 'interviews',
      plannedOn: '2018-07-16',
      spaceId: 'familienzentrum-altstadt',
      held: {
        heldOn: '2018-07-16',
        attendance: 58,
        result: 'Familien ohne Auto erreichen die Zentren nicht.',
      },
      answer: { on: '2018-08-13', text: 'Die Erreichbarkeit ist ein eigener Abschnitt des Berichts.' },
    }),
    {
      by,
      on: '2018-08-20',
      type: 'analysis.completed',
      data: { report: { title: 'Familien im Landkreis Musterau', version: '1.0' } },
    },
    {
      by,
      on: '2018-09-03',
      type: 'recommendation.recorded',
      data: {
        recommendationId: 'aussenstellen',
        text: 'Angebote der Familienzentren in die Gemeinden bringen.',
        findingIds: ['familienzentren'],
      },
    },
    ...involved({
      by,
      id: 'verbaende',
      on: '2018-09-03',
      phase: 'recommendations',
      group: 'Freie Wohlfahrtspflege',
      method: 'statement',
      plannedOn: '2018-09-05',
      held: { heldOn: '2018-09-05', result: 'Vier Stellungnahmen; alle unterstützen Außenstellen.' },
      answer: { on: '2018-09-10', text: 'Die Stellungnahmen sind dem Fachplan beigefügt.' },
    }),
    { by, on: '2018-09-10', type: 'recommendations.completed', data: {} },
    {
      by,
      on: '2018-10-01',
      type: 'measure.proposed',
      data: {
        measureId: 'dorfkuemmerer',
        title: 'Außensprechstunden der Familienzentren',
        recommendationIds: ['aussenstellen'],
        ownerId: by,
        startOn: '2019-01-01',
        endOn: '2026-12-31',
        consequences: {
          building: { noneBecause: 'Genutzt werden Räume der Gemeinden.' },
          staff: { text: 'Drei halbe Stellen bei den Trägern.' },
          organisation: { text: 'Sprechzeiten mit den Gemeinden abgestimmt.' },
          finance: { text: 'Zuschuss, zu 80 % aus dem Landesprogramm.' },
        },
        indicator: {
          name: 'Gemeinden mit monatlicher Sprechstunde',
          unit: 'Gemeinden',
          baseline: 2,
          target: 14,
          targetOn: '2026-12-31',
        },
        funding: 'Landesprogramm und Kreishaushalt',
        followOnCostCents: 9_000_000,
      },
    },
    ...measureYear(by, '2018-10-01', {
      measureId: 'dorfkuemmerer',
      year: 2019,
      product,
      purpose: 'Zuschüsse an Familienzentren',
      expenseCents: 11_250_000,
      revenueCents: 9_000_000,
    }),
    {
      by,
      on: '2018-10-22',
      type: 'paper.drafted',
      data: {
        paperId: 'fachplan',
        kind: 'measures',
        title: 'Fachplan Familie und Generationen',
        reference: '747/18',
        proposedItems: [
          { no: 1, kind: 'adoptPlan', text: 'Der Fachplan Familie und Generationen wird beschlossen.' },
        ],
      },
    },
    treasurySigned('fachplan', '2018-11-12'),
    { by: 'lena-leitwald', on: '2018-11-12', type: 'paper.released', data: { paperId: 'fachplan' } },
    {
      by: 'gero-gremienthal',
      on: '2018-12-18',
      at: '2019-01-07',
      type: 'decision.recorded',
      basis: 'Niederschrift des Kreistags vom 18.12.2018',
      data: {
        decisionId: 'fachplan-beschluss',
        paperId: 'fachplan',
        bodyId: 'kreistag',
        resultCode: 'adopted',
        resultLabel: 'beschlossen',
        reference: '747/18',
        decidedOn: '2018-12-18',
        votes: { yes: 40, no: 0, abstain: 3 },
        items: [
          {
            no: 1,
            kind: 'adoptPlan',
            result: 'adopted',
            text: 'Der Fachplan Familie und Generationen wird beschlossen.',
          },
        ],
      },
    },
    {
      by: 'gero-gremienthal',
      on: '2019-01-07',
      type: 'decision.tookEffect',
      data: { decisionId: 'fachplan-beschluss', effectiveOn: '2018-12-18' },
    },
    {
      by,
      on: '2019-02-04',
      type: 'measure.funded',
      data: { measureId: 'dorfkuemmerer', lineIds: [expenseLine('dorfkuemmerer', 2019)] },
    },
    appropriated('2019-02-04', expenseLine('dorfkuemmerer', 2019), 11_250_000),
    { by, on: '2019-02-04', type: 'measure.started', data: { measureId: 'dorfkuemmerer' } },
    {
      by,
      on: '2026-07-06',
      type: 'measure.paused',
      data: {
        measureId: 'dorfkuemmerer',
        reason: 'Für 2027 liegt keine Förderzusage vor; neue Verträge ruhen.',
      },
    },
    {
      by: 'lena-leitwald',
      on: '2026-09-01',
      type: 'process.suspended',
      data: {
        reason: 'Das Landesprogramm wird neu ausgerichtet; ob der Fachplan förderfähig bleibt, ist offen.',
        until: '2027-02-01',
      },
    },
    {
      by: 'silke-sitzberg',
      on: '2026-09-14',
      type: 'duty.recorded',
      data: {
        dutyId: 'bericht-foerderung',
        text: 'Über die Förderung ab 2027 im Sozialausschuss berichten.',
        toBodyId: 'sozialausschuss',
        dueOn: '2026-12-02',
      },
    },
  ],
};
