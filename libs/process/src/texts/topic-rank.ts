import type { Both } from './language.js';

/** Why a topic stands where it stands in the topic store. */
export const rankTexts = {
  legallyDue: {
    de: 'Pflichtaufgabe, gesetzlich fällig am {day}',
    en: 'Statutory task, due by law on {day}',
  },
  legallyOverdue: {
    de: 'Pflichtaufgabe, gesetzlich fällig seit {day}',
    en: 'Statutory task, due by law since {day}',
  },
  windowOpen: {
    de: 'Wartet auf „{title}“: offen bis {day}',
    en: 'Waits for “{title}”: open until {day}',
  },
  windowComing: {
    de: 'Wartet auf „{title}“: öffnet am {day}',
    en: 'Waits for “{title}”: opens on {day}',
  },
  signal: {
    de: 'Ein Signal im letzten Jahr: {source}, {day}',
    en: 'One signal within a year: {source}, {day}',
  },
  signals: {
    de: '{count} Signale im letzten Jahr, das jüngste vom {day}',
    en: '{count} signals within a year, the latest of {day}',
  },
  planExpires: {
    de: 'Der bisherige Plan gilt nur noch bis {day}',
    en: 'The earlier plan holds only until {day}',
  },
  planExpired: {
    de: 'Der bisherige Plan ist am {day} abgelaufen',
    en: 'The earlier plan expired on {day}',
  },
  reviewSoon: { de: 'Wiedervorlage am {day}', en: 'To be reviewed on {day}' },
  reviewDue: { de: 'Wiedervorlage fällig seit {day}', en: 'Review due since {day}' },
  urgent: { de: 'Als dringlich eingereicht', en: 'Submitted as urgent' },
  notUrgent: { de: 'Als nachrangig eingereicht', en: 'Submitted as of low urgency' },
} as const satisfies Record<string, Both>;

export type RankReasonCode = keyof typeof rankTexts;
