import type { Effect } from '../../contract/attempt.js';
import { entry } from '../../contract/entry.js';
import { leading, planning } from '../../contract/rights.js';
import type { Dossier } from '../../dossier/dossier.js';
import { byId } from '../../dossier/parts.js';
import { whatBecameOfMeasure } from '../measure/requirements.js';
import { reportsGiven } from '../../money/report-of-use.js';
import { involved } from '../../participation/required.js';
import type { InheritedItem, TopicSubmitted } from '../topic/data.js';
import { CycleRenewed, EvaluationCompleted, EvaluationRemedyOrdered, EvaluationStarted } from './data.js';
import { covered, dueOrFinished, everyMeasureEvaluated, isOpen } from './requirements.js';

/** What the next cycle begins with: measures to go on with, and what the council put off to it (model 2.3). */
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
      because: [whatBecameOfMeasure],
    },
    apply: (dossier) => dossier,
  }),
  entry('evaluation.completed', {
    data: EvaluationCompleted,
    by: planning,
    form: { day: { field: 'reportedOn' } },
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
    fillIn: (_, make) => ({ successorId: make.successorId() }),
    effects: (dossier, { data }, context) => submitSuccessor(dossier, data, context.successorId),
  }),
] as const;
