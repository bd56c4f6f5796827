import type { Day } from './days.js';
import type { Entry } from './entry.js';
import type { RefKind } from './fields.js';
import type { Template } from './templates/template.js';
import type { Role } from './vocabulary.js';

/** Who records: a signed-in person as the journal and the rights table know one. */
export interface Actor {
  readonly id: string;
  readonly role: Role;
  readonly department?: string;
  /** Holds the treasury flag. */
  readonly treasury?: boolean;
}

/** How far a department head may change a running mandate without the council (design 2.2). */
export interface Tolerance {
  readonly days: number;
  readonly percent: number;
  readonly cents: number;
}

export const defaultTolerance: Tolerance = { days: 90, percent: 10, cents: 1_000_000 };

/** Kinds of things that live outside the dossier. */
export type OutsideKind = Extract<RefKind, 'person' | 'department' | 'body' | 'template' | 'process'>;

/** The facts from outside the dossier that a decision about an entry needs; all of it handed in, nothing looked up. */
export interface Context {
  readonly today: Day;
  /** The id of the process that a submission opens; made by the shell. */
  readonly processId?: string;
  /** Whether something outside the dossier is there (and, for a person, still in office). */
  knows(kind: OutsideKind, id: string): boolean;
  /** The newest version of a template, or the given one. */
  template(key: string, version?: number): Template | undefined;
  readonly tolerance: Tolerance;
  /** The process that names this one as its predecessor, if there is one. */
  readonly successorId?: string;
  /** The successor that the predecessor named in a submission already has, if any. */
  successorOf(processId: string): string | undefined;
  /** The journal so far; only taking back an entry reads it. */
  readonly journal: readonly Entry[];
  /** The first entry that would not be legal if the given one had not been recorded; put in by `record`. */
  readonly breaksWithout?: (seq: number) => Entry | undefined;
}
