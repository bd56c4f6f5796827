import type { PaperKind, Phase } from './vocabulary.js';

/** Where a process can be; the part before the dot is what the interface calls its phase (model 2.1). */
export const stateNames = [
  'topic.collected',
  'topic.parked',
  'mandate.drafting',
  'mandate.rejected',
  'councilDecision.deliberating',
  'councilDecision.awaitingEffect',
  'commissioned',
  'analysis.inventory',
  'analysis.needs',
  'analysis.reporting',
  'awaitingExtension',
  'recommendations',
  'measures.planning',
  'measures.deliberating',
  'measures.awaitingEffect',
  'measures.awaitingApproval',
  'measures.implementing',
  'evaluation.assessing',
  'evaluation.cycleDecision',
  'suspended',
  'dropped',
  'closed',
  'superseded',
  'abandoned',
] as const;
export type StateName = (typeof stateNames)[number];

export const finalStates: readonly StateName[] = ['dropped', 'closed', 'superseded', 'abandoned'];

export const isFinal = (state: StateName): boolean => finalStates.includes(state);

/** The segment of the planning cycle a state belongs to. */
export const phaseOf = (state: StateName): string => state.split('.')[0] ?? state;

/**
 * The phase of the mandate that must be commissioned for a process to be in a state (model 2.9, 1 and 2);
 * undefined before the commission and after the end.
 */
export function phaseCarrying(state: StateName): Phase | undefined {
  switch (state) {
    case 'commissioned':
      return 'method';
    case 'analysis.inventory':
    case 'analysis.needs':
    case 'analysis.reporting':
    case 'awaitingExtension':
      return 'analysis';
    case 'recommendations':
      return 'recommendations';
    case 'measures.planning':
    case 'measures.deliberating':
    case 'measures.awaitingEffect':
    case 'measures.awaitingApproval':
    case 'measures.implementing':
      return 'measures';
    case 'evaluation.assessing':
    case 'evaluation.cycleDecision':
      return 'evaluation';
    default:
      return undefined;
  }
}

/** Measures are carried out or looked at: further ones can be planned and decided beside that (model 2.11, 5). */
export const carriesOut = (state: StateName): boolean =>
  state === 'measures.implementing' || state === 'evaluation.assessing';

/** The kind of paper that moves a process on from a state. */
export function movingPaper(state: StateName): PaperKind | undefined {
  switch (state) {
    case 'mandate.drafting':
    case 'councilDecision.deliberating':
    case 'councilDecision.awaitingEffect':
      return 'mandate';
    case 'awaitingExtension':
      return 'extension';
    case 'measures.planning':
    case 'measures.deliberating':
    case 'measures.awaitingEffect':
      return 'measures';
    default:
      return undefined;
  }
}
