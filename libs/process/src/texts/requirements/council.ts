import type { Both } from '../language.js';

export const councilRequirements = {
  'consultation.noResultYet': {
    de: 'Diese Beratung am {sessionOn} hat schon ein Ergebnis: {consultationResult}.',
    en: 'This consultation on {sessionOn} has a result already: {consultationResult}.',
  },
  'consultation.decidesNothing': {
    de: 'Hier entscheidet das Gremium; sein Ergebnis wird als Beschluss erfasst.',
    en: 'Here the body decides; its result is recorded as a decision.',
  },
  'consultation.invitationPeriod': {
    de: 'Bis zur Sitzung sind es {days} Werktage, die Ladungsfrist beträgt {atLeast}. Einen späteren Tag wählen oder die verkürzte Frist begründen.',
    en: 'There are {days} working days to the session; the invitation period is {atLeast}. Choose a later day, or give the reason for the short notice.',
  },
  'consultation.onlyOnce': {
    de: 'Diese Vorlage steht in dieser Sitzung schon auf der Tagesordnung.',
    en: 'This paper is already on the agenda of that session.',
  },
  'consultation.stillToDecide': {
    de: 'Über diese Vorlage ist schon entschieden.',
    en: 'This paper has been decided already.',
  },
  'consultation.beforeTheDecision': {
    de: 'Eine Vorberatung liegt vor der Entscheidung ({decidedOn}), nicht danach.',
    en: 'A preliminary deliberation comes before the decision ({decidedOn}), not after it.',
  },
  'consultation.sessionHeld': {
    de: 'Die Sitzung ist erst am {sessionOn}; vorher gibt es kein Ergebnis.',
    en: 'The session is on {sessionOn}; there is no result before it.',
  },
} as const satisfies Record<string, Both>;
