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
} as const satisfies Record<string, Both>;
