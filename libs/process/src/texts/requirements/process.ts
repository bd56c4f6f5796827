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
  'process.takesIt': {
    de: 'Im Stand „{processState}“ ist das nicht möglich.',
    en: 'This is not possible in the state “{processState}”.',
  },
  'process.begun': {
    de: 'Dieser Prozess hat noch nicht begonnen; am Anfang steht ein Thema.',
    en: 'This process has not begun; it begins with a topic.',
  },
  'step.stillPlanned': {
    de: 'Der Arbeitsschritt „{step}“ ist nicht mehr geplant, sondern erledigt oder entfallen.',
    en: 'The step “{step}” is planned no more: it is done or was cancelled.',
  },
  'duty.stillOwed': {
    de: 'Die Pflicht „{duty}“ ist schon erfüllt ({deliveredOn}).',
    en: 'The duty “{duty}” has been fulfilled ({deliveredOn}).',
  },
} as const satisfies Record<string, Both>;
