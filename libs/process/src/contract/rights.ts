import type { Dossier } from '../dossier/dossier.js';
import type { Responsibility } from '../dossier/work.js';
import type { Day } from '../time/days.js';
import type { Role } from '../vocabulary/vocabulary.js';
import type { Actor } from './actor.js';

/**
 * How far the right of a role to record an entry reaches (model 2.8):
 * `own` the processes one is responsible for · `department` those of one's department · `any` all ·
 * `treasury` all, with the treasury flag · `unit` all, for one's own department · `ownEntries` all, but only about entries one recorded oneself.
 */
export type Reach = 'own' | 'department' | 'any' | 'treasury' | 'unit' | 'ownEntries';

export type Rights = Readonly<Partial<Record<Role, Reach>>>;

/** The rows of the rights table. */
export const planning: Rights = { planner: 'own', head: 'department' };
export const leading: Rights = { head: 'department' };
export const council: Rights = { liaison: 'any' };
export const coSigning: Rights = { head: 'unit', liaison: 'treasury' };
export const budgeting: Rights = { planner: 'own', head: 'department', liaison: 'any' };
export const treasury: Rights = { liaison: 'treasury' };
export const everyone: Rights = { planner: 'own', head: 'department', liaison: 'any' };
export const reversing: Rights = { head: 'department', liaison: 'ownEntries' };

const running = ({ from, until }: Responsibility, on: Day): boolean =>
  from <= on && (until === undefined || until >= on);

/** Whether the person is responsible for the process, in whatever part, on that day. */
export const isAssigned = (dossier: Dossier, personId: string, on: Day): boolean =>
  dossier.responsibilities.some((r) => r.personId === personId && running(r, on));

/** The accountable person on that day; undefined means vacant. */
export const accountable = (dossier: Dossier, on: Day): Responsibility | undefined =>
  dossier.responsibilities.find((r) => r.role === 'accountable' && running(r, on));

/** Whether the role of `actor` may record an entry with these rights on this process. */
export function permitted(
  rights: Rights,
  actor: Actor,
  dossier: Dossier | { readonly department: string },
  on: Day,
  recordedBy?: string,
): boolean {
  const reach = rights[actor.role];
  switch (reach) {
    case undefined:
      return false;
    case 'any':
      return true;
    case 'unit':
      return actor.department !== undefined;
    case 'treasury':
      return actor.treasury === true;
    case 'department':
      return actor.department === dossier.department;
    case 'ownEntries':
      return recordedBy === undefined || recordedBy === actor.id;
    case 'own':
      return 'responsibilities' in dossier
        ? isAssigned(dossier, actor.id, on)
        : actor.department === dossier.department;
  }
}
