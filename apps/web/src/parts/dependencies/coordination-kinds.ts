import type { Relation } from '../../api/dependencies';
import type { BadgeKind } from '../../view/Badge';

/** How a coordination is marked. */
export const coordinationKinds: Readonly<Record<Relation['coordination'], BadgeKind>> = {
  open: 'warning',
  agreed: 'success',
  notAffected: 'info',
};
