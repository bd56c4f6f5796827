import type { Waiting } from '../time/windows.js';
import type { Dossier } from './dossier.js';

/** What a parked topic waits for; undefined where it does not. */
export const waiting = ({ state, parked, template, since }: Dossier): Waiting | undefined =>
  state === 'topic.parked' && parked
    ? { template: template.key, since, waitingFor: parked.waitingFor, windowId: parked.windowId }
    : undefined;
