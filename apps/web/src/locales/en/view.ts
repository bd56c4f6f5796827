import type { Translation } from '../de';

export const view: Translation['view'] = {
  loading: 'Loading …',
  vacant: 'vacant',
  wholeText: 'Read the whole text',
};
