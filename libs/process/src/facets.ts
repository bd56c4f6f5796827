import { commissioning, type Commissioning } from './coverage.js';
import type { Day } from './days.js';
import type { Deadline, DeadlineState } from './deadlines.js';
import type { Dossier } from './dossier.js';
import { clockOf, reportingOf } from './clock.js';
import type { Facet } from './facet.js';
import { isFinal } from './machines/states.js';
import { costYears, measureLines } from './money.js';
import { participationFacet, type ParticipationFacet } from './participation-facet.js';
import { accountable } from './rights.js';

export interface Facets {
  readonly commissioning: Facet<Commissioning>;
  readonly processBudget: Facet<'undisclosed' | 'disclosed'>;
  readonly measureBudget: Facet<'none' | 'planned' | 'gap' | 'allocated'>;
  readonly participation: Facet<ParticipationFacet>;
  readonly responsibility: Facet<'unassigned' | 'assigned' | 'vacant' | 'deputised'>;
  readonly reporting: Facet<'none' | 'scheduled' | 'due' | 'overdue'>;
  readonly clock: Facet<DeadlineState>;
}

function responsibility(dossier: Dossier, today: Day): Facets['responsibility'] {
  const held = accountable(dossier, today);
  if (held?.deputyForId !== undefined) return { value: 'deputised', reasons: [held.deputyForId] };
  if (held) return { value: 'assigned', reasons: [held.personId] };
  if (isFinal(dossier.state)) return { value: 'unassigned', reasons: [] };
  return { value: 'vacant', reasons: ['responsibility.accountable'] };
}

function measureBudget(dossier: Dossier): Facets['measureBudget'] {
  const measures = dossier.measures.filter(
    ({ state }) => !['rejected', 'deferred', 'cancelled'].includes(state),
  );
  if (measures.length === 0) return { value: 'none', reasons: [] };
  const unplanned = measures.filter(({ id }) => measureLines(dossier, id).length === 0).map(({ id }) => id);
  if (unplanned.length > 0) return { value: 'gap', reasons: unplanned };
  return {
    value: measures.every(({ fundedBy }) => fundedBy.length > 0) ? 'allocated' : 'planned',
    reasons: [],
  };
}

/** The facets that no day changes. */
export function stillFacets(
  dossier: Dossier,
): Pick<Facets, 'commissioning' | 'processBudget' | 'measureBudget'> {
  const disclosed = costYears(dossier).size > 0 || dossier.mandate?.draft.noExtraCostBecause !== undefined;
  return {
    commissioning: { value: commissioning(dossier), reasons: [] },
    processBudget: disclosed
      ? { value: 'disclosed', reasons: [] }
      : { value: 'undisclosed', reasons: ['mandate.costDisclosed'] },
    measureBudget: measureBudget(dossier),
  };
}

/** The facets of a process with the deadlines a reader may know: derived each time, never stored as truth. */
export const facets = (dossier: Dossier, today: Day, told: readonly Deadline[]): Facets => ({
  ...stillFacets(dossier),
  participation: participationFacet(dossier, today),
  responsibility: responsibility(dossier, today),
  reporting: reportingOf(told, today),
  clock: clockOf(told, today),
});
