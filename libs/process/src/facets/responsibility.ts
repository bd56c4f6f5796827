import { accountable } from '../contract/rights.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Day } from '../time/days.js';
import { isFinal } from '../vocabulary/states.js';
import type { Facets } from './facets.js';

export function responsibility(dossier: Dossier, today: Day): Facets['responsibility'] {
  const held = accountable(dossier, today);
  if (held?.deputyForId !== undefined) return { value: 'deputised', reasons: [held.deputyForId] };
  if (held) return { value: 'assigned', reasons: [held.personId] };
  if (isFinal(dossier.state)) return { value: 'unassigned', reasons: [] };
  return { value: 'vacant', reasons: ['responsibility.accountable'] };
}
