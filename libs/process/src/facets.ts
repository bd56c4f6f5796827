import { commissioning, type Commissioning } from './coverage.js';
import { addMonths, type Day } from './days.js';
import type { Deadline, DeadlineState } from './deadlines.js';
import type { Dossier, Measure } from './dossier.js';
import { clockOf, reportingOf } from './clock.js';
import type { Facet } from './facet.js';
import { hasMoney } from './funding.js';
import { lineSums, totals, type LineSums } from './line-sums.js';
import { isFinal } from './machines/states.js';
import { isCost, measureLines, processLines } from './money.js';
import { participationFacet, type ParticipationFacet } from './participation-facet.js';
import { accountable } from './rights.js';

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

function responsibility(dossier: Dossier, today: Day): Facets['responsibility'] {
  const held = accountable(dossier, today);
  if (held?.deputyForId !== undefined) return { value: 'deputised', reasons: [held.deputyForId] };
  if (held) return { value: 'assigned', reasons: [held.personId] };
  if (isFinal(dossier.state)) return { value: 'unassigned', reasons: [] };
  return { value: 'vacant', reasons: ['responsibility.accountable'] };
}

/** Facets on an ordinary day need no more than the last twelve months of a grant to warn of its end. */
const ENDING_MONTHS = 12;

function processBudget(dossier: Dossier): Facets['processBudget'] {
  const lines = processLines(dossier).filter(isCost);
  if (lines.length === 0)
    return dossier.mandate?.draft.noExtraCostBecause === undefined
      ? { value: 'undisclosed', reasons: ['mandate.costDisclosed'] }
      : { value: 'disclosed', reasons: [] };
  const each = lines.map((line) => ({ id: line.id, sums: lineSums(dossier, line) }));
  const idsOf = (applies: (sums: LineSums) => boolean): string[] =>
    each.filter(({ sums }) => applies(sums)).map(({ id }) => id);
  const overrun = idsOf((sums) => sums.freeCents < 0);
  if (overrun.length > 0) return { value: 'overrun', reasons: overrun };
  const all = totals(dossier, lines);
  if (isFinal(dossier.state) && all.spentCents > 0 && all.committedCents === 0)
    return { value: 'settled', reasons: [] };
  const blocked = idsOf((sums) => sums.blockedCents > 0);
  if (blocked.length > 0) return { value: 'blocked', reasons: blocked };
  if (all.availableCents > 0) return { value: 'available', reasons: [] };
  if (all.conditionalCents > 0)
    return { value: 'provisional', reasons: idsOf((sums) => sums.conditionalCents > 0) };
  return { value: 'disclosed', reasons: [] };
}

const isFinished = ({ state }: Measure): boolean => state === 'done' || state === 'evaluated';

function measureBudget(dossier: Dossier): Facets['measureBudget'] {
  const measures = dossier.measures.filter(
    ({ state }) => !['rejected', 'deferred', 'cancelled'].includes(state),
  );
  if (measures.length === 0) return { value: 'none', reasons: [] };
  const unplanned = measures.filter(({ id }) => measureLines(dossier, id).length === 0).map(({ id }) => id);
  if (unplanned.length > 0) return { value: 'gap', reasons: unplanned };
  const { committedCents, spentCents } = totals(
    dossier,
    measures.flatMap(({ id }) => measureLines(dossier, id)),
  );
  if (measures.every(isFinished) && spentCents > 0 && committedCents === 0)
    return { value: 'settled', reasons: [] };
  const unpaid = measures.filter((measure) => !hasMoney(dossier, measure)).map(({ id }) => id);
  // Decided, to be paid, and nobody has given the money: a gap. Before that it is a plan.
  const waiting = measures.filter(
    ({ id, state }) => unpaid.includes(id) && !['proposed', 'decided'].includes(state),
  );
  if (waiting.length > 0) return { value: 'gap', reasons: waiting.map(({ id }) => id) };
  return unpaid.length === 0 ? { value: 'allocated', reasons: [] } : { value: 'planned', reasons: unpaid };
}

function funding({ grants }: Dossier, today: Day): Facets['funding'] {
  const given = grants.filter(({ state }) => state === 'granted' || state === 'ended');
  if (given.length === 0) return { value: 'none', reasons: [] };
  const running = given.filter(({ state, until }) => state === 'granted' && until >= today);
  if (running.length === 0) return { value: 'ended', reasons: given.map(({ id }) => id) };
  const ending = running.filter(({ until }) => addMonths(until, -ENDING_MONTHS) <= today);
  return ending.length > 0
    ? { value: 'ending', reasons: ending.map(({ id }) => id) }
    : { value: 'running', reasons: running.map(({ id }) => id) };
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
