import type { Translation } from '../de';

export const steps: Translation['steps'] = {
  steps: 'Steps',
  noSteps: 'No steps have been planned yet.',
  step: 'Step',
  due: 'Due on',
  overdue: 'overdue',
  assignee: 'Who',
  state: { planned: 'planned', completed: 'done', cancelled: 'dropped' },
  duties: 'Duties',
  noDuties: 'There are no duties yet. They come out of decisions and approvals.',
  duty: 'Duty',
  to: 'Towards',
  delivered: 'Delivered on',
  open: 'open',
};
