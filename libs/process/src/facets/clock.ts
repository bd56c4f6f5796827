import { worstOf, type Deadline, type DeadlineState } from '../deadlines/deadlines.js';
import type { Day } from '../time/days.js';
import type { Facet } from './facet.js';

/** How the process stands with its deadlines; the reasons are theirs. */
export function clock(told: readonly Deadline[], today: Day): Facet<DeadlineState> {
  const { state = 'inTime', reasons } = worstOf(told, today);
  return { value: state, reasons };
}
