import { analysisRequirements } from './requirements/analysis.js';
import { councilRequirements } from './requirements/council.js';
import { decisionRequirements } from './requirements/decision.js';
import { dependencyRequirements } from './requirements/dependency.js';
import { entryRequirements } from './requirements/entry.js';
import { evaluationRequirements } from './requirements/evaluation.js';
import { indicatorRequirements } from './requirements/indicator.js';
import { mandateRequirements } from './requirements/mandate.js';
import { measureRequirements } from './requirements/measure.js';
import { moneyRequirements } from './requirements/money.js';
import { paperRequirements } from './requirements/paper.js';
import { participationRequirements } from './requirements/participation.js';
import { processRequirements } from './requirements/process.js';
import { responsibilityRequirements } from './requirements/responsibility.js';
import { templateRequirements } from './requirements/template.js';
import { topicRequirements } from './requirements/topic.js';

/** What is missing, per code: said so that a person knows what to do. Amounts arrive as `12.345,67 €`. */
export const requirementTexts = {
  ...processRequirements,
  ...paperRequirements,
  ...topicRequirements,
  ...templateRequirements,
  ...mandateRequirements,
  ...councilRequirements,
  ...measureRequirements,
  ...decisionRequirements,
  ...analysisRequirements,
  ...indicatorRequirements,
  ...participationRequirements,
  ...responsibilityRequirements,
  ...evaluationRequirements,
  ...dependencyRequirements,
  ...entryRequirements,
  ...moneyRequirements,
} as const;

export type RequirementCode = keyof typeof requirementTexts;
