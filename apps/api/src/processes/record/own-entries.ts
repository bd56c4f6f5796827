import type { EntryTypeName } from '@plankreis/process';

/** The types of entry that the program itself puts together; all others come from people as they are. */
export const own = {
  submitted: 'topic.submitted',
  planned: 'step.planned',
  lifted: 'template.lifted',
  bundled: 'paper.bundled',
  lapsed: 'paper.lapsed',
  scheduled: 'consultation.scheduled',
  rescheduled: 'consultation.rescheduled',
  held: 'consultation.held',
  decided: 'decision.recorded',
} as const satisfies Record<string, EntryTypeName>;
