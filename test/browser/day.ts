import { WRITTEN_FOR } from '../../apps/api/src/sample/sample.testing.js';

/** The day it is in the screens, whatever day it is: the sample county then is as it is written down. */
export const TODAY = WRITTEN_FOR;

const MORNING = Date.parse(`${TODAY}T09:00:00Z`);
const DAY = 86_400_000;

/** The clock of the screens, some days later if wanted: it goes on as any clock does. */
export const now = (daysLater = 0): Date => new Date(MORNING + daysLater * DAY + performance.now());

/** So many days from today, as people write it. */
export const inDays = (days: number): string =>
  new Date(MORNING + days * DAY).toLocaleDateString('de-DE', {
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
    timeZone: 'Europe/Berlin',
  });
