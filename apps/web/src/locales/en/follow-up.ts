import type { Translation } from '../de';

export const followUp: Translation['followUp'] = {
  title: 'Decision follow-up',
  intro: 'What was decided, who carries it out until when, and how it stands.',
  caption: 'Decision items with who is responsible, until when, and the state',
  none: 'Nothing has been decided yet that is to be carried out.',
  nothingFound: 'No decision item matches these filters.',
  found_one: '{{count}} decision item found',
  found_other: '{{count}} decision items found',
  itemNo: 'Item {{no}}',
  noOwner: 'not named',
  filter: {
    state: 'State',
    body: 'Body',
    term: 'Council term',
    department: 'Department',
    sort: 'Order',
  },
  every: {
    state: 'Any state',
    body: 'All bodies',
    term: 'All council terms',
    department: 'All departments',
    sort: 'Latest decisions first',
  },
  column: {
    item: 'Decision item',
    decision: 'Decision',
    process: 'Planning process',
    owner: 'Who',
    due: 'Until when',
    state: 'State and reason',
  },
};
