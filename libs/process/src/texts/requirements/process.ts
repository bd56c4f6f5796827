import type { Both } from '../language.js';

export const processRequirements = {
  'process.notStatutory': {
    de: 'Das ist eine Pflichtaufgabe; sie kann nicht fallen gelassen oder ohne Nachfolge beendet werden.',
    en: 'This is a statutory task; it cannot be dropped or ended without a successor.',
  },
  'process.reportLaid': {
    de: 'Der Bericht ist noch keinem Gremium vorgelegt.',
    en: 'The report has not been laid before any body.',
  },
  'process.mandateValid': {
    de: 'Der Auftrag gilt nicht mehr.',
    en: 'The mandate is no longer valid.',
  },
  'process.successor': {
    de: 'Eine Pflichtaufgabe endet nur, wenn eine Fortschreibung sie weiterführt.',
    en: 'A statutory task only ends when a successor carries it on.',
  },
  'process.endedByBody': {
    de: 'Was ein Gremium beauftragt hat, beendet nur ein späterer Beschluss desselben Gremiums.',
    en: 'What a body has commissioned only a later decision of the same body ends.',
  },
} as const satisfies Record<string, Both>;
