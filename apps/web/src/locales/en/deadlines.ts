import type { Translation } from '../de';

export const deadlines: Translation['deadlines'] = {
  title: 'Deadlines',
  intro: 'What is to be done by when, over all planning processes. What is overdue comes first.',
  none: 'There are no deadlines. They come from planned steps, decisions, report-back duties and measures.',
  nothingFound: 'There is no deadline for these filters.',
  overdue: 'Overdue',
  week: 'Week from {{day}}',
  mine: 'My deadlines',
  byMonth: 'By month',
  office: 'Council office',
  filter: {
    whose: 'Whose deadlines',
    department: 'Department',
    kind: 'Kind',
    state: 'State',
    by: 'Grouping',
  },
  every: {
    whose: 'All',
    department: 'All departments',
    kind: 'All kinds',
    state: 'Any state',
    by: 'By week',
  },
  column: { what: 'What', due: 'By when', process: 'Process', whose: 'Who' },
};

export const desk: Translation['desk'] = {
  title: 'My desk',
  due: 'What is due',
  nothingDue:
    'Nothing is due for you within 30 days. Deadlines come here when a step is assigned to you or you have the lead.',
  allDeadlines: 'All my deadlines',
  more: 'There is more:',
  papers: 'Papers that wait for you',
  paper: 'Paper',
  news: 'What has changed',
  newsSince: 'In your processes, since {{moment}}.',
  noNews: 'Nobody else has recorded anything since.',
};

export const account: Translation['account'] = {
  title: 'My account',
  calendars: 'Deadlines in your own calendar',
  calendarsIntro:
    'Your calendar program fetches the deadlines by itself under a private address. Whoever knows the address sees what you may see: do not pass it on.',
  which: 'Which deadlines',
  mine: 'My deadlines',
  make: 'Make an address',
  made: 'The address is made',
  once: 'It is shown this once only. Add it to your calendar program as a subscription.',
  address: 'Address of the calendar',
  copy: 'Copy',
  copied: 'The address is copied.',
  noCalendars: 'There is no address yet.',
  madeAt: 'made on {{moment}}',
  revoke: 'Take back',
  revoked: 'The address is taken back.',
  notices: 'Messages by e-mail',
  noticesIntro: 'Plankreis writes to you what is due and what is new, once a day at most.',
  noMails: 'This installation sends no e-mails yet. Your choice holds as soon as it does.',
  noticesChosen: 'Your choice is stored.',
  howOften: 'How often',
  digest: { daily: 'Daily', weekly: 'Weekly, on Mondays', off: 'Not at all' },
};
