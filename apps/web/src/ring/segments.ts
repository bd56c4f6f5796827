import type { CoveragePhase, CoverageStatus } from '../api/types';

/** The planning cycle as a circle, clockwise from the top. */
export const segments = [
  'topic',
  'mandate',
  'councilDecision',
  'analysis',
  'recommendations',
  'measures',
  'evaluation',
] as const;
export type Segment = (typeof segments)[number];

/**
 * What the outer band of a segment tells. Topic, mandate and council decision are not commissioned themselves:
 * they show how far the mandate has come, and that is where its first phase, the method, stands.
 */
const told: Readonly<Record<Segment, readonly CoveragePhase[]>> = {
  topic: ['method'],
  mandate: ['method'],
  councilDecision: ['method'],
  analysis: ['analysis'],
  recommendations: ['recommendations'],
  measures: ['measures', 'implementation'],
  evaluation: ['evaluation'],
};

export type RingCoverage = Readonly<Partial<Record<CoveragePhase, CoverageStatus>>>;

export interface Stretch {
  readonly segment: Segment;
  readonly phase: CoveragePhase;
  readonly status: CoverageStatus;
  /** Where it begins and ends, in segments from the top. */
  readonly from: number;
  readonly to: number;
}

/** The outer band, piece by piece. */
export function stretches(coverage: RingCoverage): readonly Stretch[] {
  return segments.flatMap((segment, index) => {
    const phases = told[segment];
    return phases.map((phase, part) => ({
      segment,
      phase,
      status: coverage[phase] ?? 'none',
      from: index + part / phases.length,
      to: index + (part + 1) / phases.length,
    }));
  });
}
