import { accountable } from '../contract/rights.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Day } from '../time/days.js';
import { isFinal } from '../vocabulary/states.js';
import type { Facet } from './facet.js';

export type ResponsibilityFacet = 'unassigned' | 'assigned' | 'vacant' | 'deputised';

/** Whether somebody is accountable, and who. */
export function responsibility(dossier: Dossier, today: Day): Facet<ResponsibilityFacet> {
  const held = accountable(dossier, today);
  if (held?.deputyForId !== undefined) return { value: 'deputised', reasons: [held.deputyForId] };
  if (held) return { value: 'assigned', reasons: [held.personId] };
  if (isFinal(dossier.state)) return { value: 'unassigned', reasons: [] };
  return { value: 'vacant', reasons: ['responsibility.accountable'] };
}
