import type { EntryTypeName } from '../api/types';

/**
 * The types of entry that a page means by name, because it says something about this very act. What is merely offered
 * about a part or a list comes from the model, in its order.
 */
export const own = {
  // Forms of their own: the whole page is about this one entry.
  submitted: 'topic.submitted',
  drafted: 'mandate.drafted',
  bundled: 'paper.bundled',
  // What the council did with papers, typed session by session and for several at once.
  scheduled: 'consultation.scheduled',
  rescheduled: 'consultation.rescheduled',
  held: 'consultation.held',
  decided: 'decision.recorded',
  // The one thing that a row of a list across processes waits for.
  windowOpened: 'topic.windowOpened',
  coSigned: 'paper.coSigned',
  released: 'paper.released',
  unbundled: 'paper.unbundled',
  tookEffect: 'decision.tookEffect',
  conditionMet: 'decision.conditionMet',
  objectionSettled: 'decision.objectionSettled',
  progressNoted: 'decision.progressNoted',
  dutyDelivered: 'duty.delivered',
  coordinated: 'coordination.noted',
  useReported: 'grant.useReported',
  participationPlanned: 'participation.planned',
  participationHeld: 'participation.held',
  participationAnswered: 'participation.answered',
  participationWaived: 'participation.waived',
  // Begun by a notice or a row of the journal, which also say what is in them.
  lifted: 'template.lifted',
  stepPlanned: 'step.planned',
  reversed: 'entry.reversed',
  // Who books expenses may import them as well.
  spent: 'budget.spent',
  // The only form that asks for its fields inside a list of changes.
  measureRevised: 'measure.revised',
} as const satisfies Readonly<Record<string, EntryTypeName>>;
