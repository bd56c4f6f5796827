import { commissioning, type Commissioning } from '../council/coverage.js';
import type { Deadline, DeadlineState } from '../deadlines/deadlines.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Day } from '../time/days.js';
import { clock } from './clock.js';
import type { Facet } from './facet.js';
import { funding, type Funding } from './funding.js';
import { measureBudget, type MeasureBudget } from './measure-budget.js';
import { participation, type ParticipationFacet } from './participation.js';
import { processBudget, type ProcessBudget } from './process-budget.js';
import { reporting, type Reporting } from './reporting.js';
import { responsibility, type ResponsibilityFacet } from './responsibility.js';

/** Every facet of a process by its name; each is told in the file of that name. */
export interface Facets {
  readonly commissioning: Facet<Commissioning>;
  readonly processBudget: Facet<ProcessBudget>;
  readonly measureBudget: Facet<MeasureBudget>;
  readonly funding: Facet<Funding>;
  readonly participation: Facet<ParticipationFacet>;
  readonly responsibility: Facet<ResponsibilityFacet>;
  readonly reporting: Facet<Reporting>;
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
  participation: participation(dossier, today),
  responsibility: responsibility(dossier, today),
  reporting: reporting(told, today),
  clock: clock(told, today),
});
