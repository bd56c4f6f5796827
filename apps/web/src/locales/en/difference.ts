import type { Translation } from '../de';

export const difference: Translation['difference'] = {
  removed: 'removed:',
  added: 'added:',
  end: '(end)',
};
