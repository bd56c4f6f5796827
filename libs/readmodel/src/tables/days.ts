import type { Day } from '@plankreis/process';

/** No row is as old, and nothing is late on it: what is, is told by the day of the question. */
export const BEFORE_ALL_DAYS: Day = '0000-01-01';
