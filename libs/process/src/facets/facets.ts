import { commissioning, type Commissioning } from '../council/coverage.js';
import type { Deadline, DeadlineState } from '../deadlines/deadlines.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Day } from '../time/days.js';
import { clockOf, reportingOf } from './clock.js';
import type { Facet } from './facet.js';
import { funding } from './funding.js';
import { measureBudget } from './measure-budget.js';
import { participationFacet, type ParticipationFacet } from './participation.js';
import { processBudget } from './process-budget.js';
import { responsibility } from './responsibility.js';

export interface Facets {
  readonly commissioning: Facet<Commissioning>;
  readonly processBudget: Facet<
    'undisclosed' | 'disclosed' | 'available' | 'provisional' | 'blocked' | 'overrun' | 'settled'
  >;
  readonly measureBudget: Facet<'none' | 'planned' | 'gap' | 'allocated' | 'settled'>;
  readonly funding: Facet<'none' | 'running' | 'ending' | 'ended'>;
  readonly participation: Facet<ParticipationFacet>;
  readonly responsibility: Facet<'unassigned' | 'assigned' | 'vacant' | 'deputised'>;
  readonly reporting: Facet<'none' | 'scheduled' | 'due' | 'overdue'>;
  readonly clock: Facet<DeadlineState>;
}

/** The facets that no day changes. */
export function stillFacets(
  dossier: Dossier,
): Pick<Facets, 'commissioning' | 'processBudget' | 'measureBudget'> {
  return {
    commissioning: { value: commissioning(dossier), reasons: [] },
    processBudget: processBudget(dossier),
    measureBudget: measureBudget(dossier),
  };
}

/** The facets of a process with the deadlines a reader may know: derived each time, never stored as truth. */
export const facets = (dossier: Dossier, today: Day, told: readonly Deadline[]): Facets => ({
  ...stillFacets(dossier),
  funding: funding(dossier, today),
  participation: participationFacet(dossier, today),
  responsibility: responsibility(dossier, today),
  reporting: reportingOf(told, today),
  clock: clockOf(told, today),
});
