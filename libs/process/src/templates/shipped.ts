import type { Template } from './template.js';

const b = (de: string, en: string) => ({ de, en });

const usual = {
  analysis: [
    b('Vorhandene Daten und frühere Pläne sichten', 'Go through existing data and earlier plans'),
    b(
      'Infrastruktur und Lebenslagen kleinräumig beschreiben',
      'Describe infrastructure and living conditions at small scale',
    ),
  ],
  recommendations: [
    b('Empfehlungen mit den Fachplanungen abstimmen', 'Agree recommendations with the sectoral plans'),
  ],
  measures: [
    b(
      'Folgen für Bau, Personal, Organisation und Finanzen klären',
      'Settle the consequences for buildings, staff, organisation and finance',
    ),
  ],
  evaluation: [b('Wirkung an den Indikatoren messen', 'Measure the effect by the indicators')],
};

/** The templates that come with the program (design 2.10). Land norms change; a process may name its own. */
export const shipped: readonly Template[] = [
  {
    key: 'youthWelfare',
    version: 1,
    name: b('Jugendhilfeplanung', 'Youth welfare planning'),
    legalBasis: '§§ 79, 80 SGB VIII',
    statutory: true,
    cycleMonths: 48,
    needsApproval: false,
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
    steps: usual,
    indicators: [{ name: 'Wartezeit auf einen Behandlungsplatz', unit: 'Tage' }],
  },
];
