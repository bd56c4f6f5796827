import type { Both } from '../language.js';

export const evaluationRequirements = {
  'evaluation.commissioned': {
    de: 'Die Evaluation ist nicht wirksam beauftragt.',
    en: 'The evaluation is not commissioned with effect.',
  },
  'evaluation.due': {
    de: 'Der Tag der Evaluation ({due}) ist nicht erreicht, und noch nicht jede Maßnahme ist beendet.',
    en: 'The day of the evaluation ({due}) is not reached, and not every measure is finished.',
  },
  'evaluation.measureEvaluated': {
    de: 'Die Maßnahme „{measure}“ ist nicht evaluiert.',
    en: 'The measure “{measure}” is not evaluated.',
  },
} as const satisfies Record<string, Both>;
