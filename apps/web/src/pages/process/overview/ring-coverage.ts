import type { Process } from '../../../api/process.types';
import type { RingCoverage } from '../../../ring/segments';

/** Where each phase stands, without what it rests on. */
export const ringCoverage = ({ coverage }: Process): RingCoverage =>
  Object.fromEntries(Object.entries(coverage).map(([phase, { status }]) => [phase, status]));
