import type { Context, PlanningWindow, Surroundings } from '@plankreis/process';
import type { CouncilRulesData } from './council-rules.types.js';
import { lastDayFor } from './working-days.js';

/** What is configured, as the lists over all processes need it. */
export const surroundingsOf = (
  rules: CouncilRulesData,
  template: Context['template'],
  windows: readonly PlanningWindow[],
): Surroundings => ({
  council: rules,
  interim: rules.interim ?? [],
  template,
  terms: rules.papersLapse ? rules.terms : [],
  lastDayFor: (sessionOn) => lastDayFor(sessionOn, rules.invitationDays, rules.federalState),
  windows,
});
