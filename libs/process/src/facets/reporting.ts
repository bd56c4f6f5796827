import { worstOf, type Deadline, type DeadlineState } from '../deadlines/deadlines.js';
import type { Day } from '../time/days.js';
import type { Facet } from './facet.js';

export type Reporting = 'none' | 'scheduled' | 'due' | 'overdue';

const byState = { inTime: 'scheduled', dueSoon: 'due', overdue: 'overdue' } as const satisfies Record<
  DeadlineState,
  Reporting
>;

/** How it stands with the reports it owes. */
export function reporting(told: readonly Deadline[], today: Day): Facet<Reporting> {
  const { state, reasons } = worstOf(
    told.filter(({ kind }) => kind === 'reportDuty'),
    today,
  );
  return { value: state === undefined ? 'none' : byState[state], reasons };
}
