import type { Role } from '@plankreis/process';

/** Somebody the program knows, as everything but the sign-in sees them. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  readonly departmentId: string | null;
  readonly treasury: boolean;
  readonly active: boolean;
}
