import type { Translation } from '../de';

export const money: Translation['money'] = {
  process: 'Cost of the planning process',
  measure: 'Cost of the measures',
  none: {
    process: 'No cost of the planning process has been planned yet.',
    measure: 'No cost of measures has been planned yet.',
  },
  year: 'Year',
  purpose: 'Purpose',
  account: 'Account',
  kind: 'Kind',
  planned: 'Planned',
  total: 'Expenses and outgoing payments together',
};
