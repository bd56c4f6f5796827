import type { Both } from '../language.js';

export const topicRequirements = {
  'topic.predecessorFree': {
    de: 'Der Vorgänger hat schon eine Fortschreibung.',
    en: 'The predecessor already has a periodic update.',
  },
  'topic.reviewInFuture': {
    de: 'Die Wiedervorlage muss nach dem Tag liegen, an dem das Thema zurückgestellt wird.',
    en: 'The resubmission date must lie after the day the topic is parked.',
  },
  'topic.reviewBeforeLegalDue': {
    de: 'Die Pflichtaufgabe ist gesetzlich bis {due} fällig; die Wiedervorlage darf nicht danach liegen.',
    en: 'The statutory task is due by law by {due}; the resubmission date must not be later.',
  },
  'topic.windowFits': {
    de: '„{title}“ ist {waitedFor} und läuft bis {until}; darauf lässt sich hier nicht warten.',
    en: '“{title}” is {waitedFor} and runs until {until}; it cannot be waited for here.',
  },
  'topic.windowHasCome': {
    de: '„{title}“ ist von {from} bis {until} offen und noch nicht angekündigt oder schon vorbei.',
    en: '“{title}” is open from {from} until {until}; it is not announced yet, or over.',
  },
} as const satisfies Record<string, Both>;
