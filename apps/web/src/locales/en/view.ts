import type { Translation } from '../de';

export const view: Translation['view'] = {
  loading: 'Loading …',
  vacant: 'vacant',
  wholeText: 'Read the whole text',
  more: 'Show more',
  moreFilters: 'More filters',
  clearFilters: 'Clear filters',
};
