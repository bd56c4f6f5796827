import type { Attempt } from '../../contract/attempt.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { TopicSubmitted } from './data.js';

/** A dossier with nothing in it but what its submission says. */
export function opened(id: string, submission: Attempt<TopicSubmitted>): Dossier {
  const { data, occurredOn, actor } = submission;
  const facts = data.templateFacts;
  return {
    id,
    version: 1,
    state: 'topic.collected',
    since: occurredOn,
    number: data.number ?? '',
    title: data.title,
    summary: data.summary,
    area: data.area,
    origin: data.origin,
    department: data.department,
    urgency: data.urgency ?? 'normal',
    template: { key: data.template, version: facts?.version ?? 1 },
    statutory: data.statutoryBasis !== undefined || facts?.statutory === true,
    statutoryBasis: data.statutoryBasis,
    cycleMonths: facts?.cycleMonths ?? 0,
    needsApproval: facts?.needsApproval ?? false,
    requiredGroups: facts?.participation ?? [],
    submittedOn: occurredOn,
    predecessorId: data.predecessorId,
    earlierPlan: data.earlierPlan,
    earlierPlanUntil: data.earlierPlanUntil,
    inherited: data.inherited ?? [],
    signals: [],
    coordinations: [],
    crossCutting: [],
    papers: [],
    consultations: [],
    decisions: [],
    findings: [],
    indicatorIds: [],
    indicatorValues: [],
    recommendations: [],
    recommendationsCompleted: false,
    measures: [],
    budgetLines: [],
    grants: [],
    posts: [],
    // A planner who submits a topic works on it; a head reaches it through the department.
    responsibilities:
      actor.role === 'planner' ? [{ role: 'planner', personId: actor.id, from: occurredOn }] : [],
    steps: [],
    participation: [],
    participationWaivers: [],
    duties: [],
    documents: [],
    notes: [],
    reversed: [],
  };
}
