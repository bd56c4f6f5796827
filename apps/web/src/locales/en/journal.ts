import type { Translation } from '../de';

export const journal: Translation['journal'] = {
  intro:
    'All entries, the newest first. Entries are never changed; one that was taken back stays readable, struck through.',
  number: 'Entry {{seq}}',
  reversed: 'taken back',
  takeBack: 'Take back',
  takeBackEntry: 'Take back: entry {{seq}}',
  hidden: 'The content is not public.',
  redacted: 'The content was erased on {{when}}: {{reason}}',
  recorded: 'recorded by {{who}} ({{role}}) on {{when}}',
  basis: 'Evidence: {{basis}}',
};
