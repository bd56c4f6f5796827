import { dayBefore } from './days.js';
import type { Dossier, Responsibility } from './dossier.js';

/**
 * The dossier with somebody responsible. There is one accountable person at a time, so a new one ends the term of
 * the one before on the day before the new term begins.
 */
export function withResponsibility(dossier: Dossier, added: Responsibility): Dossier {
  const kept = dossier.responsibilities
    .filter(
      (held) => !(held.role === added.role && held.personId === added.personId && held.until === undefined),
    )
    .map((held) =>
      added.role === 'accountable' && held.role === 'accountable' && held.until === undefined
        ? { ...held, until: dayBefore(added.from) }
        : held,
    );
  return { ...dossier, responsibilities: [...kept, added] };
}
