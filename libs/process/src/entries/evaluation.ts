import { commissioned } from '../coverage.js';
import { byId, type Dossier, type Measure, type MeasureState } from '../dossier.js';
import { entry, type Effect } from '../entry.js';
import { LongText, Optional, PastDay, Ref, ServerMade, Text } from '../fields.js';
import { reportsGiven } from '../report-of-use.js';
import { requirement } from '../requirement.js';
import { leading, planning } from '../rights.js';
import { involved } from './participation-required.js';
import type { InheritedItem, TopicSubmitted } from './topic.js';

export class EvaluationStarted {
  @Optional() @LongText() note?: string;
}

export class EvaluationRemedyOrdered {
  @Ref('measure') measureId!: string;
  @LongText() reason!: string;
}

export class EvaluationCompleted {
  @Text() verdict!: string;
  @LongText() summary!: string;
  @Ref('body') reportedToBodyId!: string;
  @PastDay() reportedOn!: string;
}

export class CycleRenewed {
  @LongText() reason!: string;
  @Optional() @Text() successorTitle?: string;
  @Optional() @ServerMade() @Text(64) successorId?: string;
}

const open: readonly MeasureState[] = ['decided', 'funded', 'running', 'paused'];
const finished: readonly MeasureState[] = ['done', 'cancelled', 'evaluated'];

const isOpen = (measure: Measure): boolean => open.includes(measure.state);

/** Measures that were adopted and are being, or have been, carried out. */
const adopted = (dossier: Dossier): Measure[] =>
  dossier.measures.filter((measure) => isOpen(measure) || finished.includes(measure.state));

/** The day the first effect was to show: from then on an evaluation is due. */
export function evaluationDueOn(dossier: Dossier): string | undefined {
  const targets = adopted(dossier).flatMap((measure) => measure.indicator?.targetOn ?? []);
  return targets.sort()[0];
}

const dueOrFinished = requirement(
  'evaluation.due',
  'measures',
  (dossier, { occurredOn }) => {
    const due = evaluationDueOn(dossier);
    if ((due !== undefined && due <= occurredOn) || !adopted(dossier).some(isOpen)) return [];
    return [{ params: { due: due ?? '' } }];
  },
  { remedy: 'measure.completed' },
);

/** Whoever adopted the measures ordered their evaluation; where that is undone, somebody else must have. */
const covered = requirement(
  'evaluation.commissioned',
  'coverage.evaluation',
  (dossier) => !commissioned(dossier, 'evaluation'),
);

const everyMeasureEvaluated = requirement(
  'evaluation.measureEvaluated',
  'measures',
  (dossier) =>
    adopted(dossier)
      .filter((measure) => measure.state !== 'evaluated')
      .map(({ id, title }) => ({ params: { measure: title }, where: `measures.${id}` })),
  { remedy: 'measure.evaluated' },
);

/** What the next cycle begins with: measures to go on with, and what the council put off to it (design 2.3). */
function inheritance(dossier: Dossier): InheritedItem[] {
  const measures = dossier.measures
    .filter(({ evaluation }) => evaluation !== undefined && evaluation.verdict !== 'stop')
    .map((measure): InheritedItem => ({ kind: 'measure', text: measure.title }));
  const carried = dossier.decisions
    .flatMap((decision) => decision.items)
    .filter((item) => item.kind === 'carryOver')
    .map((item): InheritedItem => ({ kind: 'carryOver', text: item.text }));
  return [...measures, ...carried];
}

function submitSuccessor(dossier: Dossier, data: CycleRenewed, existing: string | undefined): Effect[] {
  if (existing !== undefined || data.successorId === undefined) return [];
  const submission: TopicSubmitted = {
    title: data.successorTitle ?? dossier.title,
    template: dossier.template.key,
    area: dossier.area,
    origin: 'previousCycle',
    department: dossier.department,
    urgency: dossier.urgency,
    summary: dossier.summary,
    predecessorId: dossier.id,
    statutoryBasis: dossier.statutoryBasis,
    inherited: inheritance(dossier),
  };
  return [{ kind: 'submitSuccessor', processId: data.successorId, data: submission }];
}

export const evaluationEntries = [
  entry('evaluation.started', {
    data: EvaluationStarted,
    by: planning,
    requires: [covered, dueOrFinished, ...involved('implementation')],
    apply: (dossier, { occurredOn }) => ({ ...dossier, evaluation: { startedOn: occurredOn } }),
  }),
  entry('evaluation.remedyOrdered', {
    data: EvaluationRemedyOrdered,
    by: planning,
    subject: {
      field: 'measureId',
      candidates: (dossier) => dossier.measures.filter(isOpen).map(({ id, title }) => ({ id, label: title })),
      takes: (dossier, { data }) => {
        const measure = byId(dossier.measures, data.measureId);
        return measure !== undefined && isOpen(measure);
      },
    },
    apply: (dossier) => dossier,
  }),
  entry('evaluation.completed', {
    data: EvaluationCompleted,
    by: planning,
    requires: [everyMeasureEvaluated, ...involved('evaluation')],
    apply: (dossier, { data }) => ({
      ...dossier,
      evaluation: dossier.evaluation && { ...dossier.evaluation, ...data },
    }),
  }),
  entry('cycle.renewed', {
    data: CycleRenewed,
    by: leading,
    requires: [reportsGiven],
    apply: (dossier, { data, occurredOn }) => ({
      ...dossier,
      successorId: data.successorId,
      ended: { on: occurredOn, reason: data.reason },
    }),
    effects: (dossier, { data }, context) => submitSuccessor(dossier, data, context.successorId),
  }),
] as const;
