import type { Translation } from '../de';

export const chart: Translation['chart'] = {
  lines:
    '{{title}} ({{unit}}), line chart from {{from}} to {{until}}: {{names}}. The values stand in the table below.',
  missingOn: 'A value is missing on {{day}}',
  day: 'Date',
  dayLookedAt: 'Choose a date',
  nothing: 'no entry',
  empty: 'There are no values yet.',
  asTable: 'Values as a table',
  notFromZero: 'The axis does not begin at zero.',
  onlySome: '{{drawn}} of {{all}} series are drawn; the table has all of them.',
};
