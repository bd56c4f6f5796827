import type { ListedMeasure } from '../../api/measures';
import type { BadgeKind } from '../../view/Badge';

/** How the state of a measure is marked. */
export const measureKinds: Readonly<Record<ListedMeasure['state'], BadgeKind>> = {
  proposed: 'info',
  decided: 'info',
  rejected: 'warning',
  deferred: 'warning',
  funded: 'info',
  running: 'info',
  paused: 'warning',
  done: 'success',
  cancelled: 'warning',
  evaluated: 'success',
};
