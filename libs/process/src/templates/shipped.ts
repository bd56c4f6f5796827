import type { Phase } from '../vocabulary/vocabulary.js';
import type { RequiredGroup } from './required-group.js';
import type { Template } from './template.js';

const b = (de: string, en: string) => ({ de, en });

const step = (phase: Phase, de: string, en: string) => ({ phase, de, en });

const usual = [
  step(
    'analysis',
    'Vorhandene Daten und frühere Pläne sichten',
    'Go through existing data and earlier plans',
  ),
  step(
    'analysis',
    'Infrastruktur und Lebenslagen kleinräumig beschreiben',
    'Describe infrastructure and living conditions at small scale',
  ),
  step(
    'recommendations',
    'Empfehlungen mit den Fachplanungen abstimmen',
    'Agree recommendations with the sectoral plans',
  ),
  step(
    'measures',
    'Folgen für Bau, Personal, Organisation und Finanzen klären',
    'Settle the consequences for buildings, staff, organisation and finance',
  ),
  step('evaluation', 'Wirkung an den Indikatoren messen', 'Measure the effect by the indicators'),
];

/** The same group in several phases. */
const inPhases = (phases: readonly Phase[], group: Omit<RequiredGroup, 'phase'>): RequiredGroup[] =>
  phases.map((phase) => ({ phase, ...group }));

/** § 80 (4) SGB VIII: early, in all phases of the planning. */
const recognisedCarriers = inPhases(['analysis', 'recommendations', 'measures'], {
  group: 'Anerkannte Träger der freien Jugendhilfe',
  early: true,
  norm: '§ 80 Abs. 4 SGB VIII',
});

/** § 80 (1) no. 2 SGB VIII: needs are assessed with regard to the wishes of those concerned. */
const wishesOf = (group: string): RequiredGroup => ({
  phase: 'analysis',
  group,
  norm: '§ 80 Abs. 1 Nr. 2 SGB VIII',
});

/** Article 4 (3) of the convention: consulted closely and involved actively, through their own organisations. */
const disabledPeople = inPhases(['analysis', 'recommendations'], {
  group: 'Organisationen von Menschen mit Behinderungen',
  early: true,
  norm: 'Art. 4 Abs. 3 UN-BRK',
});

/** What law does not demand and everybody would expect. */
const expected = (phase: Phase, ...groups: string[]): RequiredGroup[] =>
  groups.map((group) => ({ phase, group }));

const withCarriersOfWelfare: RequiredGroup = {
  phase: 'recommendations',
  group: 'Freie Wohlfahrtspflege',
  norm: '§ 5 SGB XII',
};

/**
 * The templates that come with the program (model 2.10). A change is a further version beside the earlier ones:
 * processes keep the one they began with. Land norms change; a process may name its own. Before any
 * decision of the council in matters of youth welfare its committee is to be heard (§ 71 (4) SGB VIII).
 */
export const shipped: readonly Template[] = [
  {
    key: 'youthWelfare',
    version: 1,
    name: b('Jugendhilfeplanung', 'Youth welfare planning'),
    legalBasis: '§§ 79, 80 SGB VIII',
    statutory: true,
    cycleMonths: 48,
    needsApproval: false,
    sequence: ['districtCouncil', 'youthWelfareCommittee', 'council'],
    preliminary: ['youthWelfareCommittee'],
    coSigners: [],
    participation: [wishesOf('Junge Menschen'), wishesOf('Erziehungsberechtigte'), ...recognisedCarriers],
    steps: usual,
    indicators: [{ name: 'Inanspruchnahme je 1.000 junge Menschen', unit: '‰' }],
  },
  {
    key: 'dayCare',
    version: 1,
    name: b('Bedarfsplanung Kindertagesbetreuung', 'Day-care demand planning'),
    legalBasis: '§ 80 SGB VIII',
    statutory: true,
    cycleMonths: 12,
    needsApproval: false,
    sequence: ['youthWelfareCommittee', 'council'],
    preliminary: ['youthWelfareCommittee'],
    coSigners: [],
    participation: [wishesOf('Erziehungsberechtigte'), ...recognisedCarriers],
    steps: usual,
    indicators: [{ name: 'Versorgungsquote', unit: '%' }],
  },
  {
    key: 'schoolDevelopment',
    version: 1,
    name: b('Schulentwicklungsplanung', 'School development planning'),
    legalBasis: 'Schulgesetz des Landes',
    statutory: true,
    cycleMonths: 60,
    needsApproval: true,
    sequence: ['districtCouncil', 'committee', 'council'],
    preliminary: [],
    coSigners: ['legal'],
    participation: [
      ...expected('analysis', 'Schulen'),
      ...['Elternvertretungen', 'Schülervertretungen', 'Benachbarte Schulträger'].map(
        (group): RequiredGroup => ({ phase: 'recommendations', group, norm: 'Schulgesetz des Landes' }),
      ),
    ],
    steps: usual,
    indicators: [{ name: 'Schülerzahl', unit: 'Personen' }],
  },
  {
    key: 'education',
    version: 1,
    name: b('Bildungsbericht und Bildungsplanung', 'Education report and planning'),
    legalBasis: 'freiwillige Aufgabe',
    statutory: false,
    cycleMonths: 36,
    needsApproval: false,
    sequence: ['committee', 'council'],
    preliminary: [],
    coSigners: [],
    participation: [
      ...expected('analysis', 'Bildungseinrichtungen'),
      ...expected('recommendations', 'Lernende und ihre Familien'),
    ],
    steps: usual,
    indicators: [{ name: 'Übergangsquote', unit: '%' }],
  },
  {
    key: 'socialPlanning',
    version: 1,
    name: b('Integrierte Sozialplanung', 'Integrated social planning'),
    legalBasis: 'freiwillige Aufgabe',
    statutory: false,
    cycleMonths: 36,
    needsApproval: false,
    sequence: ['committee', 'council'],
    preliminary: [],
    coSigners: [],
    participation: [...expected('analysis', 'Einwohnerinnen und Einwohner'), withCarriersOfWelfare],
    steps: usual,
    indicators: [{ name: 'SGB-II-Quote', unit: '%' }],
  },
  {
    key: 'elderlyCare',
    version: 1,
    name: b('Altenhilfe- und Pflegeplanung', 'Elderly care planning'),
    legalBasis: '§ 71 SGB XII',
    statutory: false,
    cycleMonths: 60,
    needsApproval: false,
    sequence: ['committee', 'council'],
    preliminary: [],
    coSigners: [],
    participation: [
      ...expected('analysis', 'Ältere Menschen', 'Träger der Pflege'),
      ...expected('recommendations', 'Seniorenvertretung'),
      withCarriersOfWelfare,
    ],
    steps: usual,
    indicators: [{ name: 'Plätze je 1.000 Personen ab 80 Jahren', unit: '‰' }],
  },
  {
    key: 'inclusion',
    version: 1,
    name: b('Inklusions- und Teilhabeplanung', 'Inclusion planning'),
    legalBasis: 'UN-BRK',
    statutory: false,
    cycleMonths: 60,
    needsApproval: false,
    sequence: ['committee', 'council'],
    preliminary: [],
    coSigners: [],
    participation: [...expected('analysis', 'Menschen mit Behinderungen'), ...disabledPeople],
    steps: usual,
    indicators: [{ name: 'Barrierefreie Einrichtungen', unit: '%' }],
  },
  {
    key: 'psychiatry',
    version: 1,
    name: b('Psychiatrieplanung', 'Psychiatry planning'),
    legalBasis: 'Psychisch-Kranken-Gesetz des Landes',
    statutory: true,
    cycleMonths: 60,
    needsApproval: false,
    sequence: ['committee', 'council'],
    preliminary: [],
    coSigners: [],
    participation: [
      ...expected('analysis', 'Psychiatrieerfahrene', 'Angehörige'),
      ...expected('recommendations', 'Träger der psychiatrischen Versorgung'),
    ],
    steps: usual,
    indicators: [{ name: 'Wartezeit auf einen Behandlungsplatz', unit: 'Tage' }],
  },
];
