import type { Both } from '../language.js';

export const participationRequirements = {
  'participation.planned': {
    de: 'Beteiligung ({requiredPhase}): „{group}“ ist noch nicht eingeplant.',
    en: 'Participation ({requiredPhase}): “{group}” is not planned yet.',
  },
  'participation.held': {
    de: 'Beteiligung ({requiredPhase}): „{group}“ ist geplant, aber noch nicht durchgeführt.',
    en: 'Participation ({requiredPhase}): “{group}” is planned but not held yet.',
  },
  'participation.answered': {
    de: 'Beteiligung ({requiredPhase}): „{group}“ hat noch keine Rückmeldung bekommen.',
    en: 'Participation ({requiredPhase}): “{group}” has not been given an answer yet.',
  },
  'participation.heldFirst': {
    de: 'Die Beteiligung von „{group}“ ist noch nicht durchgeführt; erst ein Ergebnis kann beantwortet werden.',
    en: 'The participation of “{group}” has not been held yet; only a result can be answered.',
  },
  'participation.notHeldYet': {
    de: 'Die Beteiligung von „{group}“ ist schon durchgeführt ({heldOn}).',
    en: 'The participation of “{group}” has already been held ({heldOn}).',
  },
  'participation.notCalledOff': {
    de: 'Die Beteiligung von „{group}“ ist abgesagt.',
    en: 'The participation of “{group}” was called off.',
  },
  'participation.notAnsweredYet': {
    de: '„{group}“ hat die Rückmeldung schon bekommen ({answeredOn}).',
    en: '“{group}” has already been given its answer ({answeredOn}).',
  },
  'participation.answerAfterwards': {
    de: 'Eine Rückmeldung gibt es erst nach der Beteiligung ({heldOn}).',
    en: 'An answer follows the participation ({heldOn}).',
  },
  'participation.nothingToWaive': {
    de: 'Es gibt keine vorgeschriebene Gruppe, auf deren Beteiligung noch verzichtet werden könnte.',
    en: 'There is no required group whose participation could still be waived.',
  },
  'participation.demanded': {
    de: 'Diese Gruppe ist in dieser Phase nicht vorgeschrieben; es braucht keinen Verzicht.',
    en: 'This group is not required in this phase; nothing needs to be waived.',
  },
  'participation.early': {
    de: '„{group}“ ist nach {norm} frühzeitig zu beteiligen; darauf kann niemand verzichten.',
    en: '“{group}” is to be involved early ({norm}); nobody can waive that.',
  },
  'participation.stillOpen': {
    de: 'Bei „{group}“ ist nichts mehr offen: Die Gruppe ist beteiligt, oder es wurde schon verzichtet.',
    en: 'Nothing is open for “{group}”: it was involved, or its participation is waived already.',
  },
} as const satisfies Record<string, Both>;
