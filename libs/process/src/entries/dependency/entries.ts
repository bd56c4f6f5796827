import { entry } from '../../contract/entry.js';
import { requirement } from '../../contract/requirement.js';
import { planning } from '../../contract/rights.js';
import type { Dossier } from '../../dossier/dossier.js';
import { coordinationNoted } from '../../mandate/plan-relations.js';
import { types } from '../../vocabulary/entry-types.js';
import type { LifeTransition } from '../../vocabulary/vocabulary.js';
import { AffectedPlan } from '../mandate/data.js';
import { TransitionTagged, TransitionUntagged } from './data.js';

const without = (dossier: Dossier, transition: LifeTransition) =>
  dossier.crossCutting.filter((one) => one.transition !== transition);

/** A plan cannot be coordinated with itself. */
const otherProcess = requirement<AffectedPlan>(
  'plan.otherProcess',
  'processId',
  (dossier, { data }) => data.processId === dossier.id,
);

const namesPlans = requirement<TransitionTagged>(
  'transition.plans',
  'plans',
  (_, { data }) => data.plans.length === 0,
);

const otherProcesses = requirement<TransitionTagged>('plan.otherProcess', 'plans', (dossier, { data }) =>
  data.plans.flatMap(({ processId }, index) =>
    processId === dossier.id ? [{ where: `plans.${String(index)}.processId` }] : [],
  ),
);

const tagged = requirement<TransitionUntagged>(
  'transition.tagged',
  'transition',
  (dossier, { data }) => !dossier.crossCutting.some(({ transition }) => transition === data.transition),
);

const someTagged = requirement<Partial<TransitionUntagged>>(
  'transition.any',
  'crossCutting',
  (dossier) => dossier.crossCutting.length === 0,
  { remedy: types.transition.tagged },
);

export const dependencyEntries = [
  // While the process runs its mandate is not reopened for that.
  entry('coordination.noted', {
    data: AffectedPlan,
    by: planning,
    expects: [otherProcess],
    apply: (dossier, { data, occurredOn }) => ({
      ...dossier,
      coordinations: coordinationNoted(dossier.coordinations, data, occurredOn),
    }),
  }),
  entry('transition.tagged', {
    data: TransitionTagged,
    by: planning,
    expects: [namesPlans, otherProcesses],
    apply: (dossier, { data, occurredOn }) => {
      const was = dossier.crossCutting.find(({ transition }) => transition === data.transition);
      return {
        ...dossier,
        crossCutting: [...without(dossier, data.transition), { ...data, since: was?.since ?? occurredOn }],
      };
    },
  }),
  entry('transition.untagged', {
    data: TransitionUntagged,
    by: planning,
    requires: [someTagged],
    expects: [tagged],
    apply: (dossier, { data }) => ({ ...dossier, crossCutting: without(dossier, data.transition) }),
  }),
] as const;
