import { commissioning, type Commissioning } from './coverage.js';
import type { Day } from './days.js';
import type { Dossier } from './dossier.js';
import { isFinal } from './machines/states.js';
import { costYears, measureLines } from './money.js';
import { accountable } from './rights.js';

/** One way of looking at a process: its value and, in stable codes, why (design 2.7). */
export interface Facet<V extends string> {
  readonly value: V;
  readonly reasons: readonly string[];
}

export interface Facets {
  readonly commissioning: Facet<Commissioning>;
  readonly processBudget: Facet<'undisclosed' | 'disclosed'>;
  readonly measureBudget: Facet<'none' | 'planned' | 'gap' | 'allocated'>;
  readonly responsibility: Facet<'unassigned' | 'assigned' | 'vacant' | 'deputised'>;
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

/** The facets of a process: derived each time, never stored as truth. */
export function facets(dossier: Dossier, today: Day): Facets {
  const disclosed = costYears(dossier).size > 0 || dossier.mandate?.draft.noExtraCostBecause !== undefined;
  return {
    commissioning: { value: commissioning(dossier), reasons: [] },
    processBudget: disclosed
      ? { value: 'disclosed', reasons: [] }
      : { value: 'undisclosed', reasons: ['mandate.costDisclosed'] },
    measureBudget: measureBudget(dossier),
    responsibility: responsibility(dossier, today),
  };
}
