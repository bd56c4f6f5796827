import type { Dossier } from '../../dossier/dossier.js';
import type { Responsibility } from '../../dossier/work.js';
import { dayBefore } from '../../time/days.js';

const meet = (one: Responsibility, other: Responsibility): boolean =>
  (one.until === undefined || other.from <= one.until) &&
  (other.until === undefined || one.from <= other.until);

/** A term that a new one ends: the days before the new term begins, if there are any. */
const before = (held: Responsibility, added: Responsibility): Responsibility[] =>
  held.from < added.from ? [{ ...held, until: dayBefore(added.from) }] : [];

/** Whether a new term takes the place of one held: its own, begun anew, or anybody's lead. */
const replaces = (added: Responsibility, held: Responsibility): boolean =>
  added.role === held.role &&
  (added.role === 'accountable' ? meet(held, added) : added.personId === held.personId && !held.until);

/**
 * The dossier with somebody responsible. There is one accountable person at a time, so a new one ends the term of
 * the one before on the day before the new term begins.
 */
export function withResponsibility(dossier: Dossier, added: Responsibility): Dossier {
  const kept = dossier.responsibilities.flatMap((held) =>
    replaces(added, held) ? before(held, added) : held,
  );
  return { ...dossier, responsibilities: [...kept, added] };
}
