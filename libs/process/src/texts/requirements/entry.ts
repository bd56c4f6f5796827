import type { Both } from '../language.js';

export const entryRequirements = {
  'entry.reversible': {
    de: 'Diesen Eintrag gibt es nicht, oder er kann nicht zurückgenommen werden.',
    en: 'There is no such entry, or it cannot be taken back.',
  },
  'entry.legalWithout': {
    de: 'Ohne diesen Eintrag hätte der spätere Eintrag Nr. {seq} keine Grundlage.',
    en: 'Without this entry the later entry no. {seq} would have no ground.',
  },
} as const satisfies Record<string, Both>;
