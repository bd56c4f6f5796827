import type { Both } from '../language.js';

export const dependencyRequirements = {
  'plan.otherProcess': {
    de: 'Ein Prozess stimmt sich nicht mit sich selbst ab.',
    en: 'A process is not coordinated with itself.',
  },
  'transition.plans': {
    de: 'Es fehlt, welche Fachplanungen der Übergang berührt.',
    en: 'It is missing which sectoral plans the transition touches.',
  },
  'transition.tagged': {
    de: 'Der Prozess ist diesem Übergang nicht zugeordnet.',
    en: 'The process is not assigned to this transition.',
  },
  'transition.any': {
    de: 'Der Prozess ist noch keinem Übergang zugeordnet.',
    en: 'The process has not been assigned to any transition yet.',
  },
} as const satisfies Record<string, Both>;
