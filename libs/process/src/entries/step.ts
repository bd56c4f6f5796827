import { byId, withPart, type Dossier, type Step } from '../dossier.js';
import { entry, type Subject } from '../entry.js';
import { Day, LongText, NewId, OneOf, Optional, Ref, Text } from '../fields.js';
import { planning } from '../rights.js';
import { phases, type Phase } from '../vocabulary.js';

export class StepPlanned {
  @NewId('step') stepId?: string;
  @OneOf(phases) phase!: Phase;
  @Text() title!: string;
  @Day() dueOn!: string;
  @Optional() @Ref('person') assigneeId?: string;
}

export class StepCompleted {
  @Ref('step') stepId!: string;
  @Optional() @LongText() note?: string;
}

export class StepCancelled {
  @Ref('step') stepId!: string;
  @LongText() reason!: string;
}

const plannedStep: Subject<{ stepId: string }> = {
  field: 'stepId',
  candidates: (dossier) =>
    dossier.steps.filter(({ state }) => state === 'planned').map(({ id, title }) => ({ id, label: title })),
  takes: (dossier, { data }) => byId(dossier.steps, data.stepId)?.state === 'planned',
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
