import type { Role } from '@plankreis/process';

/** What is measured is content: it is kept by those who plan, not by administrators (model 2.8). */
export const keepers: readonly Role[] = ['planner', 'head'];
