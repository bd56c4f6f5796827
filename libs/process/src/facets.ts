import { commissioning, type Commissioning } from './coverage.js';
import type { Day } from './days.js';
import type { Deadline, DeadlineState } from './deadlines.js';
import type { Dossier } from './dossier.js';
import { clockOf, reportingOf } from './clock.js';
import type { Facet } from './facet.js';
import { isFinal } from './machines/states.js';
import { isSettled, participationOverdue, participationState, requiredGroups } from './participation.js';
import { sameGroup } from './same-group.js';
import { costYears, measureLines } from './money.js';
import { accountable } from './rights.js';

/** One way of looking at a process: its value and, in stable codes, why (design 2.7). */
export interface Facet<V extends string> {
  readonly value: V;
  readonly reasons: readonly string[];
}

export const participationFacets = ['notRequired', 'planned', 'running', 'fulfilled', 'overdue'] as const;
export type ParticipationFacet = (typeof participationFacets)[number];

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
/**
 * Names the groups that are the reason: who is waiting too long, who is still to be asked or answered. A group that
 * is demanded but not planned yet lies ahead as much as one that is.
 */
function participation(dossier: Dossier, today: Day): Facets['participation'] {
  const steps = dossier.participation.filter((step) => participationState(step) !== 'cancelled');
  const groups = requiredGroups(dossier);
  if (groups.length === 0 && steps.length === 0) return { value: 'notRequired', reasons: [] };
  const late = participationOverdue(dossier, today);
  if (late.length > 0) return { value: 'overdue', reasons: named(late) };
  const open = [
    ...groups.filter((one) => !isSettled(one)),
    ...steps.filter((step) => participationState(step) !== 'answered'),
  ];
  if (open.length === 0) return { value: 'fulfilled', reasons: [] };
  const begun = steps.some(({ held }) => held !== undefined) || groups.some(isSettled);
  return { value: begun ? 'running' : 'planned', reasons: named(open) };
}

/** Each group once, however often it is written. */
const named = (parts: readonly { readonly group: string }[]): string[] =>
  parts
    .map(({ group }) => group)
    .filter((group, index, all) => all.findIndex((other) => sameGroup(other, group)) === index);

/** The facets of a process: derived each time, never stored as truth. */
export function facets(dossier: Dossier, today: Day): Facets {
  const disclosed = costYears(dossier).size > 0 || dossier.mandate?.draft.noExtraCostBecause !== undefined;
  return {
    commissioning: { value: commissioning(dossier), reasons: [] },
    processBudget: disclosed
      ? { value: 'disclosed', reasons: [] }
      : { value: 'undisclosed', reasons: ['mandate.costDisclosed'] },
    measureBudget: measureBudget(dossier),
    participation: participation(dossier, today),
    responsibility: responsibility(dossier, today),
  };
}

/** The facets of a process with the deadlines a reader may know: derived each time, never stored as truth. */
export const facets = (dossier: Dossier, today: Day, told: readonly Deadline[]): Facets => ({
  ...stillFacets(dossier),
  responsibility: responsibility(dossier, today),
  reporting: reportingOf(told, today),
  clock: clockOf(told, today),
});
