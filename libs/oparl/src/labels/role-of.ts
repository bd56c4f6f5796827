import type { Confidence } from './result-code.js';
import { isAssembly, readRole, type BodyNamed, type Role } from './role.js';

export interface Consulted {
  /** Our code, or the label of the council system ("Vorberatung"). */
  readonly role?: string;
  readonly body?: BodyNamed;
  /** OParl 1.1, Consultation: a hint where nothing else tells the role; thousands so marked were merely noted. */
  readonly authoritative?: boolean;
}

/**
 * The role a consultation has for the reading, and how sure a yes can be in it at best. Where the label does not tell,
 * the body may: the elected assembly decides; and `authoritative` hints at it.
 */
export function roleOf({ role, body, authoritative }: Consulted): {
  role: Role | 'unknown';
  atBest: Confidence;
} {
  const read = readRole(role);
  if (read.role !== undefined && read.certain) return { role: read.role, atBest: 'certain' };
  if (authoritative === false) return { role: read.role ?? 'preliminary', atBest: 'likely' };
  if (read.role === undefined && isAssembly(body)) return { role: 'decision', atBest: 'likely' };
  const hinted = authoritative === true;
  return { role: read.role ?? (hinted ? 'decision' : 'unknown'), atBest: hinted ? 'guess' : 'likely' };
}
