import type { EntryTypeName } from '../entries/index.js';

/** What can be recorded about a part of a dossier where that part is shown, in the order in which it is offered. */
export const acts = {
  topic: ['topic.windowOpened', 'mandate.revised', 'topic.signalNoted', 'topic.parked', 'mandate.started'],
  paper: [
    'paper.coSigned',
    'paper.released',
    'consultation.scheduled',
    'decision.recorded',
    'paper.revised',
    'paper.unbundled',
    'paper.withdrawn',
    'paper.lapsed',
  ],
  consultation: ['consultation.held', 'consultation.rescheduled'],
  decision: [
    'decision.tookEffect',
    'decision.objected',
    'decision.objectionSettled',
    'decision.annulled',
    'decision.repealed',
  ],
  decisionItem: ['decision.conditionMet', 'decision.progressNoted'],
  finding: ['finding.revised', 'finding.withdrawn'],
  recommendation: ['recommendation.revised', 'recommendation.withdrawn'],
  measure: [
    'measure.revised',
    'measure.funded',
    'measure.started',
    'indicator.valueRecorded',
    'measure.paused',
    'measure.resumed',
    'measure.completed',
    'measure.cancelled',
    'measure.evaluated',
  ],
  requiredGroup: [
    'participation.planned',
    'participation.held',
    'participation.answered',
    'participation.waived',
  ],
  participation: [
    'participation.held',
    'participation.answered',
    'participation.rescheduled',
    'participation.cancelled',
  ],
  line: [
    'budget.registered',
    'budget.appropriated',
    'budget.committed',
    'budget.spent',
    'budget.refunded',
    'budget.blocked',
    'budget.revised',
    'budget.cancelled',
  ],
  grant: ['grant.granted', 'grant.useReported', 'grant.revised', 'grant.refused', 'grant.ended'],
} as const satisfies Readonly<Record<string, readonly EntryTypeName[]>>;

/** A part whose acts are offered where it is shown. */
export type ActedOn = keyof typeof acts;
