import type { Both } from '../language.js';

export const responsibilityRequirements = {
  'responsibility.accountable': {
    de: 'Die Federführung ist vakant.',
    en: 'The lead responsibility is vacant.',
  },
  'responsibility.held': {
    de: 'Diese Person hat diese Zuständigkeit nicht.',
    en: 'This person does not hold this responsibility.',
  },
} as const satisfies Record<string, Both>;
