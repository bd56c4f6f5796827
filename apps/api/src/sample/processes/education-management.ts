import { educationBundle } from '../story/bundle.js';
import { processYear } from '../story/budget-lines.js';
import type { SampleBodyId } from '../registers/bodies.js';
import { treasurySigned } from '../story/deliberations.js';
import type { Story, StoryEntry } from '../story/story.js';

const by = 'birte-bildungsau';
const label = 'zur Kenntnis genommen';

/** The same report before one more body: asked for a decision, it is noted, and nothing is commissioned. */
const noted = (paperId: string, bodyId: SampleBodyId, draftedOn: string, on: string): StoryEntry[] => [
  {
    by,
    on: draftedOn,
    type: 'paper.drafted',
    data: {
      paperId,
      kind: 'mandate',
      title: 'Aufbau eines Bildungsmanagements im Landkreis',
      reference: '2012/0367',
      throughPhase: 'evaluation',
      proposedItems: [
        {
          no: 1,
          kind: 'commission',
          throughPhase: 'evaluation',
          text: 'Der Landkreis baut nach dem Auslaufen des Programms ein eigenes Bildungsmanagement auf.',
        },
      ],
    },
  },
  treasurySigned(paperId, draftedOn),
  { by: 'sven-schulthal', on: draftedOn, type: 'paper.released', data: { paperId } },
  {
    by: 'gero-gremienthal',
    on,
    type: 'decision.recorded',
    data: {
      decisionId: `${paperId}-ergebnis`,
      paperId,
      bodyId,
      resultCode: 'noted',
      resultLabel: label,
      reference: '2012/0367',
      decidedOn: on,
      items: [
        {
          no: 1,
          kind: 'commission',
          result: 'noted',
          text: 'Der Landkreis baut nach dem Auslaufen des Programms ein eigenes Bildungsmanagement auf.',
        },
      ],
    },
  },
];

/**
 * Model: Stadt Herne, herne.de/allris/vo020.asp?VOLFDNR=7442 (facts only): 2012/0367, four committees with the role
 * "Entscheidung" from 2012-05-31 to 2012-09-19, each of them "zur Kenntnis genommen". Not known, therefore plausible:
 * the two days in between and everything later. There it was one paper; here each body gets its own, because a paper
 * that was noted is dealt with.
 */
export const educationManagement: Story = {
  id: 'bildungsmanagement',
  endsIn: 'mandate.drafting',
  entries: [
    {
      by,
      on: '2012-02-06',
      type: 'topic.submitted',
      data: {
        title: 'Bildungsmanagement im Landkreis Musterau',
        template: 'education',
        area: 'Landkreis Musterau',
        origin: 'programme',
        department: 'schule-bildung',
        summary: 'Ein Bundesprogramm läuft aus; seine Arbeit soll der Landkreis fortführen.',
      },
    },
    { by, on: '2012-02-13', type: 'mandate.started', data: { kind: 'council', plannerId: by } },
    {
      by,
      on: '2012-03-12',
      type: 'mandate.drafted',
      data: {
        method: 'Bildungsbericht alle drei Jahre, Bildungskonferenz, Steuerung über die Fachbereiche.',
        questions: ['Welche Bildungsdaten braucht der Landkreis dauerhaft?'],
        throughPhase: 'evaluation',
        startOn: '2013-01-01',
        endOn: '2013-12-31',
        staff: [{ year: 2013, fte: 1.5, source: 'existing' }],
        inactionConsequences: {
          shortTerm: 'Die Daten des Programms werden nicht weitergeführt.',
          longTerm: 'Über Schulen und Kitas wird ohne gemeinsame Grundlage entschieden.',
        },
        alternatives: 'Ende mit dem Programm.',
        discretionary: true,
        participationConcept: 'Jährliche Bildungskonferenz.',
        affectedPlans: [{ plan: 'Schulentwicklungsplan', coordination: 'agreed' }],
        inclusionCheck: 'Berichtsteil zu inklusiver Bildung.',
      },
    },
    processYear(by, '2012-03-12', {
      lineId: 'uebergang-2013',
      year: 2013,
      account: '2.4.3.01/5012000',
      purpose: 'Übergangsjahr nach dem Programm',
      cents: 9_800_000,
      cover: 'Restmittel des Programms',
    }),
    ...noted('vorlage-schulausschuss', 'schulausschuss', '2012-05-07', '2012-05-31'),
    ...noted('vorlage-sozialausschuss', 'sozialausschuss', '2012-06-04', '2012-06-13'),
    ...noted('vorlage-jugendhilfeausschuss', 'jugendhilfeausschuss', '2012-08-06', '2012-08-29'),
    ...noted('vorlage-kreisausschuss', 'kreisausschuss', '2012-09-03', '2012-09-19'),
    {
      by,
      on: '2012-10-08',
      type: 'topic.parked',
      data: {
        reason: 'Vier Gremien haben die Vorlage zur Kenntnis genommen, keines hat beauftragt.',
        reviewOn: '2014-10-01',
        waitingFor: 'majority',
      },
    },
    {
      by,
      on: '2019-03-18',
      type: 'topic.signalNoted',
      data: {
        kind: 'press',
        source: 'Musterauer Bote',
        notedOn: '2019-03-15',
        note: 'Bericht über fehlende Daten zu Schulabbrüchen.',
      },
    },
    {
      by,
      on: '2026-04-13',
      type: 'topic.signalNoted',
      data: {
        kind: 'programme',
        source: 'Förderaufruf des Landes',
        notedOn: '2026-04-09',
        note: 'Das Land fördert ab 2027 Bildungsmanagement mit 60 %; nötig ist ein Beschluss des Kreistags.',
      },
    },
    {
      by,
      on: '2026-05-11',
      type: 'topic.windowOpened',
      data: { signal: 'Förderaufruf des Landes, Antragsfrist 31.03.2027' },
    },
    { by, on: '2026-06-01', type: 'mandate.started', data: { kind: 'council', plannerId: by } },
    {
      by,
      on: '2026-09-14',
      type: 'mandate.drafted',
      data: {
        method: 'Datenkonzept, Bildungsbericht in zwei Stufen, Bildungskonferenz je Planungsraum.',
        questions: ['Welche Entscheidungen des Landkreises brauchen welche Bildungsdaten?'],
        throughPhase: 'evaluation',
        startOn: '2027-04-01',
        endOn: '2029-12-31',
        staff: [{ year: 2027, fte: 1, source: 'new' }],
        alternatives: 'Verzicht auf die Landesförderung; Auswertungen weiter auf Anfrage.',
        inactionConsequences: { shortTerm: 'Die Antragsfrist am 31.03.2027 verstreicht.' },
        discretionary: true,
        affectedPlans: [
          {
            plan: 'Schulentwicklungsplan',
            coordination: 'open',
            note: 'Abgrenzung der Schülerprognose offen',
          },
          { plan: 'Integrierte Sozialplanung', coordination: 'agreed' },
        ],
      },
    },
    processYear(by, '2026-09-14', {
      lineId: 'koordination-2027',
      year: 2027,
      account: '2.4.3.01/5012000',
      purpose: 'Koordinationsstelle ab April 2027',
      cents: 5_400_000,
    }),
    // Waits for the head's release, and for what the mandate still lacks: two years' cost, cover, one coordination.
    {
      by,
      on: '2026-10-26',
      type: 'paper.drafted',
      data: {
        paperId: 'vorlage-2026',
        kind: 'mandate',
        title: 'Bildungsmanagement im Landkreis Musterau',
        reference: 'KT-1302/2026',
        throughPhase: 'evaluation',
        proposedItems: [
          {
            no: 1,
            kind: 'commission',
            throughPhase: 'evaluation',
            text: 'Der Landkreis richtet ein Bildungsmanagement ein, von der Analyse bis zur Evaluation.',
          },
        ],
      },
    },
    {
      by,
      on: '2026-11-18',
      type: 'paper.bundled',
      data: { paperId: 'vorlage-2026', ...educationBundle },
    },
  ],
};
