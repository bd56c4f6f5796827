import type { Dossier } from '../dossier/dossier.js';
import type { PlanCoordination } from '../dossier/mandate.js';
import type { AffectedPlan } from '../entries/mandate/data.js';
import type { Day } from '../time/days.js';
import type { LifeTransition } from '../vocabulary/vocabulary.js';

/** A plan that is touched, with the transitions by which it is. */
export interface PlanRelation extends PlanCoordination {
  readonly transitions: readonly LifeTransition[];
}

/** Two spellings of one plan's name. */
export const planKey = (plan: string): string => plan.trim().replace(/\s+/g, ' ').toLowerCase();

const said = ({ coordination, ...rest }: AffectedPlan, since: Day): PlanCoordination => ({
  ...rest,
  coordination,
  since,
});

const unlessChanged = (was: PlanCoordination | undefined, now: AffectedPlan, on: Day): Day =>
  was?.coordination === now.coordination ? was.since : on;

/** The coordinations after the mandate has named its plans: what was noted beside it stays. */
export function coordinationsAfter(
  before: readonly PlanCoordination[],
  plans: readonly AffectedPlan[],
  on: Day,
): PlanCoordination[] {
  const then = new Map(before.map((one) => [planKey(one.plan), one]));
  const named = new Map(
    plans.map((plan) => {
      const key = planKey(plan.plan);
      return [key, said(plan, unlessChanged(then.get(key), plan, on))] as const;
    }),
  );
  return [...named.values(), ...before.filter(({ plan, noted }) => noted && !named.has(planKey(plan)))];
}

/** The coordinations after somebody has said how it stands with one plan; what is not said again stays. */
export function coordinationNoted(
  before: readonly PlanCoordination[],
  noted: AffectedPlan,
  on: Day,
): PlanCoordination[] {
  const key = planKey(noted.plan);
  const was = before.find(({ plan }) => planKey(plan) === key);
  const { note: _, ...kept } = was ?? {};
  const now: PlanCoordination = { ...kept, ...said(noted, unlessChanged(was, noted, on)), noted: true };
  return was ? before.map((one) => (one === was ? now : one)) : [...before, now];
}

/** Every plan the process touches; one that only a transition names is still to be agreed upon. */
export function planRelations({ coordinations, crossCutting }: Dossier): PlanRelation[] {
  const named = new Map<string, PlanRelation>(
    coordinations.map((one) => [planKey(one.plan), { ...one, transitions: [] }]),
  );
  for (const { transition, plans, since } of crossCutting)
    for (const { plan, processId } of plans) {
      const key = planKey(plan);
      const known = named.get(key) ?? { plan, coordination: 'open', since, transitions: [] };
      const other = known.processId ?? processId;
      named.set(key, {
        ...known,
        ...(other === undefined ? {} : { processId: other }),
        transitions: [...known.transitions, transition],
      });
    }
  return [...named.values()];
}
