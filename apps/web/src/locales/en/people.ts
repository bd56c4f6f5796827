import type { Translation } from '../de';

export const people: Translation['people'] = {
  caption: 'Responsibilities',
  none: 'Nobody has been assigned yet.',
  vacant: 'Nobody is accountable',
  vacantHint: 'Every running process needs exactly one accountable person.',
  name: 'Name',
  role: 'Responsible as',
  from: 'From',
  until: 'Until',
  open: 'open',
};
