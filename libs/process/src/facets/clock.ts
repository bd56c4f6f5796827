import { deadlineState, type Deadline, type DeadlineState } from '../deadlines/deadlines.js';
import type { Day } from '../time/days.js';
import type { Facet } from './facet.js';

const worst = (told: readonly Deadline[], today: Day): DeadlineState | undefined => {
  const states = told.map((one) => deadlineState(one, today));
  return (
    states.find((state) => state === 'overdue') ?? states.find((state) => state === 'dueSoon') ?? states[0]
  );
};

const reasonsOf = (told: readonly Deadline[], today: Day): string[] => {
  const state = worst(told, today);
  return state === 'inTime'
    ? []
    : told.filter((one) => deadlineState(one, today) === state).map(({ id }) => id);
};

/** How the process stands with its deadlines; the reasons are theirs. */
export const clockOf = (told: readonly Deadline[], today: Day): Facet<DeadlineState> => ({
  value: worst(told, today) ?? 'inTime',
  reasons: reasonsOf(told, today),
});

/** How it stands with the reports it owes. */
export function reportingOf(
  told: readonly Deadline[],
  today: Day,
): Facet<'none' | 'scheduled' | 'due' | 'overdue'> {
  const reports = told.filter(({ kind }) => kind === 'reportDuty');
  const state = worst(reports, today);
  const reasons = reasonsOf(reports, today);
  switch (state) {
    case undefined:
      return { value: 'none', reasons };
    case 'inTime':
      return { value: 'scheduled', reasons };
    case 'dueSoon':
      return { value: 'due', reasons };
    case 'overdue':
      return { value: 'overdue', reasons };
  }
}
