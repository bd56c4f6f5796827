import { defaultCouncilRules, type Context } from './context.js';
import { addDays, type Day } from './days.js';
import { shipped } from './templates/shipped.js';
import type { PlanningWindow } from './windows.js';

/** What the municipality has configured, as far as lists over all processes depend on it. */
export interface Surroundings extends Pick<Context, 'council' | 'template' | 'interim'> {
  /** The council terms at whose end undecided papers lapse; none where they do not. */
  readonly terms: readonly { readonly from: Day; readonly until: Day }[];
  /** The last day on which something can be put on the agenda of a session in time. */
  readonly lastDayFor: (sessionOn: Day) => Day;
  /** The calendar of elections, budget rounds and funding calls. */
  readonly windows: readonly PlanningWindow[];
}

/** What holds until somebody has configured anything: no terms, and five calendar days as a week of work. */
export const usualSurroundings: Surroundings = {
  council: defaultCouncilRules,
  interim: [],
  template: (key, version) =>
    shipped.find((one) => one.key === key && (version === undefined || one.version === version)),
  terms: [],
  lastDayFor: (sessionOn) =>
    addDays(
      sessionOn,
      -(defaultCouncilRules.invitationDays + 1 + 2 * Math.ceil(defaultCouncilRules.invitationDays / 5)),
    ),
  windows: [],
};
