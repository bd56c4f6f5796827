import type { Role } from '../vocabulary/vocabulary.js';

/** Who records: a signed-in person as the journal and the rights table know one. */
export interface Actor {
  readonly id: string;
  readonly role: Role;
  readonly department?: string;
  /** Holds the treasury flag. */
  readonly treasury?: boolean;
}
