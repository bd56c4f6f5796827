import { types, type EntryTypeName } from '../vocabulary/entry-types.js';

/**
 * What is offered in the order in which it is offered: about one part of a dossier where that part is shown (its name
 * in the singular), and to add to a list of parts where the list is shown (its name in the plural).
 */
export const acts = {
  topic: [
    types.topic.windowOpened,
    types.mandate.revised,
    types.topic.signalNoted,
    types.topic.parked,
    types.mandate.started,
  ],
  paper: [
    types.paper.coSigned,
    types.paper.released,
    types.consultation.scheduled,
    types.decision.recorded,
    types.paper.revised,
    types.paper.unbundled,
    types.paper.withdrawn,
    types.paper.lapsed,
  ],
  consultation: [types.consultation.held, types.consultation.rescheduled],
  decision: [
    types.decision.tookEffect,
    types.decision.objected,
    types.decision.objectionSettled,
    types.decision.annulled,
    types.decision.repealed,
  ],
  decisionItem: [types.decision.conditionMet, types.decision.progressNoted],
  finding: [types.finding.revised, types.finding.withdrawn],
  recommendation: [types.recommendation.revised, types.recommendation.withdrawn],
  measure: [
    types.measure.revised,
    types.measure.funded,
    types.measure.started,
    types.indicator.valueRecorded,
    types.measure.paused,
    types.measure.resumed,
    types.measure.completed,
    types.measure.cancelled,
    types.measure.evaluated,
  ],
  requiredGroup: [
    types.participation.planned,
    types.participation.held,
    types.participation.answered,
    types.participation.waived,
  ],
  participation: [
    types.participation.held,
    types.participation.answered,
    types.participation.rescheduled,
    types.participation.cancelled,
  ],
  line: [
    types.budget.registered,
    types.budget.appropriated,
    types.budget.committed,
    types.budget.spent,
    types.budget.refunded,
    types.budget.blocked,
    types.budget.revised,
    types.budget.cancelled,
  ],
  grant: [
    types.grant.granted,
    types.grant.useReported,
    types.grant.revised,
    types.grant.refused,
    types.grant.ended,
  ],
  findings: [types.finding.recorded],
  recommendations: [types.recommendation.recorded],
  measures: [types.measure.proposed],
  indicators: [types.indicator.chosen, types.indicator.valueRecorded],
  papers: [types.paper.drafted],
  involvement: [types.participation.planned],
  plans: [types.coordination.noted, types.transition.tagged],
  lines: [types.budget.planned],
  grants: [types.grant.recorded],
  posts: [types.post.planned],
  people: [types.responsibility.assigned],
  steps: [types.step.planned],
  duties: [types.duty.recorded],
  documents: [types.document.attached],
  notes: [types.note.added],
} as const satisfies Readonly<Record<string, readonly EntryTypeName[]>>;

/** A part or a list of parts whose acts are offered where it is shown. */
export type ActedOn = keyof typeof acts;
