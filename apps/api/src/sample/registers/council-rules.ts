import { defaultCouncilRules } from '@plankreis/process';
import type { CouncilRulesData } from '../../registers/council-rules/council-rules.types.js';

/** How the bodies of the sample county work. */
export const councilRules: CouncilRulesData = {
  federalState: 'HE',
  invitationDays: 5,
  terms: [
    { from: '2016-04-01', until: '2021-03-31' },
    { from: '2021-04-01', until: '2026-03-31' },
    { from: '2026-04-01', until: '2031-03-31' },
  ],
  papersLapse: true,
  reportMonths: 12,
  tolerance: { ...defaultCouncilRules.tolerance },
  preliminary: [
    { when: 'unbudgetedMoney', bodyKind: 'financeCommittee' },
    { when: 'localMatter', bodyKind: 'districtCouncil' },
  ],
  signers: {},
};
