import { entry, type Subject } from '../../contract/entry.js';
import { requirement } from '../../contract/requirement.js';
import { planning } from '../../contract/rights.js';
import type { Dossier } from '../../dossier/dossier.js';
import { byId, withPart } from '../../dossier/parts.js';
import type { Step } from '../../dossier/work.js';
import { StepCancelled, StepCompleted, StepPlanned } from './data.js';

const plannedStep: Subject<{ stepId: string }> = {
  field: 'stepId',
  candidates: (dossier) =>
    dossier.steps.filter(({ state }) => state === 'planned').map(({ id, title }) => ({ id, label: title })),
  takes: (dossier, { data }) => byId(dossier.steps, data.stepId)?.state === 'planned',
  because: [
    requirement<{ stepId?: string }>('step.stillPlanned', 'stepId', (dossier, { data }) => {
      const step = byId(dossier.steps, data.stepId);
      return step && step.state !== 'planned' ? [{ params: { step: step.title } }] : [];
    }),
  ],
};

const settled = (dossier: Dossier, id: string, state: Step['state'], note?: string): Dossier => ({
  ...dossier,
  steps: withPart(dossier.steps, id, (step) => ({ ...step, state, note })),
});

export const stepEntries = [
  entry('step.planned', {
    data: StepPlanned,
    by: planning,
    apply: (dossier, { data: { stepId, ...data } }) => ({
      ...dossier,
      steps: [...dossier.steps, { ...data, id: stepId ?? '', state: 'planned' }],
    }),
  }),
  entry('step.completed', {
    data: StepCompleted,
    by: planning,
    subject: plannedStep,
    apply: (dossier, { data }) => settled(dossier, data.stepId, 'completed', data.note),
  }),
  entry('step.cancelled', {
    data: StepCancelled,
    by: planning,
    subject: plannedStep,
    apply: (dossier, { data }) => settled(dossier, data.stepId, 'cancelled', data.reason),
  }),
] as const;
