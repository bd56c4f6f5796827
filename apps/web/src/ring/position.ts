import type { StateName } from '../api/types';

/** Where a process stands on the circle, in segments from the top: 3 is the border before the analysis. */
const positionOfState: Readonly<Partial<Record<StateName, number>>> = {
  'topic.collected': 0.5,
  'topic.parked': 0.5,
  'mandate.drafting': 1.5,
  'mandate.rejected': 1.5,
  'councilDecision.deliberating': 2.35,
  'councilDecision.awaitingEffect': 2.75,
  commissioned: 3,
  'analysis.inventory': 3.2,
  'analysis.needs': 3.5,
  'analysis.reporting': 3.8,
  awaitingExtension: 4,
  recommendations: 4.5,
  'measures.planning': 5.15,
  'measures.deliberating': 5.3,
  'measures.awaitingEffect': 5.45,
  'measures.awaitingApproval': 5.55,
  'measures.implementing': 5.75,
  'evaluation.assessing': 6.35,
  'evaluation.cycleDecision': 6.75,
  closed: 7,
  superseded: 7,
};

export type Standing = 'running' | 'paused' | 'ended' | 'dropped';

export interface Position {
  /** Undefined where only the journal knows. */
  readonly at: number | undefined;
  readonly standing: Standing;
}

const standingOfState: Readonly<Partial<Record<StateName, Standing>>> = {
  'topic.parked': 'paused',
  suspended: 'paused',
  closed: 'ended',
  superseded: 'ended',
  dropped: 'dropped',
  abandoned: 'dropped',
};

// A state that is told as text is looked up as one: what is no state has no place.
const positions: Readonly<Record<string, number | undefined>> = positionOfState;
const standings: Readonly<Record<string, Standing | undefined>> = standingOfState;

/**
 * The position of a process in `state`. One that is suspended or was given up stands where it last was: in
 * `suspendedFrom`, or at the last place of its `path`.
 */
export function positionOf(
  state: string,
  path: readonly string[] = [],
  suspendedFrom?: string | null,
): Position {
  const standing = standings[state] ?? 'running';
  const before = [...path].reverse().find((passed) => passed !== state && positions[passed] !== undefined);
  const last = positions[state] ?? positions[suspendedFrom ?? ''] ?? positions[before ?? ''];
  // Recommendations may be complete while the extension for what follows is still awaited.
  const afterRecommendations = state === 'awaitingExtension' && path.includes('recommendations');
  return { at: afterRecommendations ? 5 : last, standing };
}
