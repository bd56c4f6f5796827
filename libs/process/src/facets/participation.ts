import type { Dossier } from '../dossier/dossier.js';
import {
  isSettled,
  participationOverdue,
  participationState,
  requiredGroups,
} from '../participation/participation.js';
import { sameGroup } from '../templates/same-group.js';
import type { Day } from '../time/days.js';
import type { Facet } from './facet.js';

export const participationFacets = ['notRequired', 'planned', 'running', 'fulfilled', 'overdue'] as const;
export type ParticipationFacet = (typeof participationFacets)[number];

/**
 * How the participation of a process stands, by the groups that are the reason: who is waiting too long, who is still
 * to be asked or answered. A group that is demanded but not planned yet lies ahead as much as one that is.
 */
export function participation(dossier: Dossier, today: Day): Facet<ParticipationFacet> {
  const steps = dossier.participation.filter((step) => participationState(step) !== 'cancelled');
  const groups = requiredGroups(dossier);
  if (groups.length === 0 && steps.length === 0) return { value: 'notRequired', reasons: [] };
  const late = participationOverdue(dossier, today);
  if (late.length > 0) return { value: 'overdue', reasons: named(late) };
  const open = [
    ...groups.filter((one) => !isSettled(one)),
    ...steps.filter((step) => participationState(step) !== 'answered'),
  ];
  if (open.length === 0) return { value: 'fulfilled', reasons: [] };
  const begun = steps.some(({ held }) => held !== undefined) || groups.some(isSettled);
  return { value: begun ? 'running' : 'planned', reasons: named(open) };
}

/** Each group once, however often it is written. */
const named = (parts: readonly { readonly group: string }[]): string[] =>
  parts
    .map(({ group }) => group)
    .filter((group, index, all) => all.findIndex((other) => sameGroup(other, group)) === index);
