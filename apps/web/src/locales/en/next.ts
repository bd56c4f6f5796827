import type { Translation } from '../de';

export const next: Translation['next'] = {
  title: 'What is missing until the next step',
  ended: 'This process has ended',
  none: 'There is no next step at present.',
  step: 'Next step',
  missing_one: 'One requirement is still open:',
  missing_other: '{{count}} requirements are still open:',
  nothingMissing: 'All requirements are met.',
  by: 'Responsible: {{who}}',
  reach: {
    other: '{{role}} ({{reach}})',
    own: '{{role}} assigned to this process',
    department: '{{role}} ({{department}})',
    treasury: '{{role}} in charge of the budget',
    ownEntries: '{{role}} for own entries',
  },
  fourEyes: 'Four eyes: whoever worked on the paper cannot do this.',
  noExtraCost: 'or say why there are no costs',
};
