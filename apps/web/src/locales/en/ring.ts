import type { Translation } from '../de';

export const ring: Translation['ring'] = {
  short: 'State: {{state}}. Commissioning: {{commissioning}}.',
  sentence: 'Planning cycle. State: {{state}}. Commissioning: {{commissioning}}. {{perSegment}}.',
  here: 'the process is here',
  done: 'completed',
  ahead: 'not reached yet',
  asTable: 'The ring as a table',
  tableCaption: 'Commissioning and progress by section',
  segment: 'Section',
  commissioned: 'Commissioning',
  progress: 'Progress',
  progressAndPlace: 'Progress and present place',
};
