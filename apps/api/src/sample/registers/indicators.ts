import type { NewIndicator } from '../../registers/indicators/indicator.types.js';

/** What the sample county keeps an eye on. */
export const indicators: readonly NewIndicator[] = [
  {
    id: 'sgb2-unter-15',
    name: 'Unter 15-Jährige im SGB-II-Bezug',
    unit: 'Prozent',
    source: 'Statistik der Bundesagentur für Arbeit, Melderegister',
    note: 'Kinder unter 15 Jahren in Bedarfsgemeinschaften je 100 Gleichaltrige, am Jahresende',
    baseline: { value: 13.1, on: '2017-12-31' },
    target: { value: 11, on: '2028-12-31' },
    active: true,
  },
  {
    id: 'ueber-80',
    name: 'Menschen ab 80 Jahren',
    unit: 'Anzahl',
    source: 'Melderegister',
    active: true,
  },
  {
    id: 'kita-quote-u3',
    name: 'Betreuungsquote unter 3 Jahren',
    unit: 'Prozent',
    source: 'Kinder- und Jugendhilfestatistik, Stichtag im März auf das Jahresende bezogen',
    baseline: { value: 31, on: '2019-12-31' },
    target: { value: 45, on: '2027-12-31' },
    active: true,
  },
];
