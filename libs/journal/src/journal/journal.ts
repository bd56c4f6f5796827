import type { NewEntry, Redaction, StoredEntry } from '../chain/entry.js';
import type { Transaction } from '../database/transaction.js';
import type { Verification } from '../chain/verification.js';

export interface Head {
  readonly processId: string;
  readonly version: number;
  readonly snapshot: unknown;
  readonly modelVersion: number;
  readonly hash: string;
}

export interface Append {
  readonly processId: string;
  /** The version the writer has seen; 0: the process is new. */
  readonly expectedVersion: number;
  readonly entries: readonly NewEntry[];
  /** The state after these entries; JSON. */
  readonly snapshot: unknown;
  readonly modelVersion: number;
}

export interface Erasure extends Redaction {
  /** The entry that records the erasure. Its data name the entry (`erasedSeq`) and the reason (`reason`). */
  readonly entry: NewEntry;
  readonly snapshot: unknown;
  readonly expectedVersion: number;
  readonly modelVersion: number;
}

/** Writes along with entries, in the same transaction. May run again (PostgreSQL), so without effects elsewhere. */
export type Project = (tx: Transaction, stored: readonly StoredEntry[]) => Promise<void>;

export interface Anchor {
  readonly hash: string;
  readonly processes: number;
  readonly at: string;
}

export interface Journal {
  /**
   * Adds entries to one chain or several. All of them and everything `project` writes are committed together, or
   * nothing is. The stored entries come in the order given.
   * @throws VersionConflict if a process is not at the expected version
   */
  append(appends: readonly Append[], project?: Project): Promise<StoredEntry[]>;
  head(processId: string): Promise<Head | undefined>;
  /** In order of seq. */
  entries(processId: string, options?: { fromSeq?: number; limit?: number }): Promise<StoredEntry[]>;
  /** In order of id, those after the given one. */
  processIds(after?: string, limit?: number): Promise<string[]>;
  /**
   * Blanks the data of one entry and records the erasure, in one transaction. The chain still verifies.
   * @throws VersionConflict; NotErasable if the entry is missing, blanked already or itself an erasure
   */
  redact(processId: string, seq: number, erasure: Erasure, project?: Project): Promise<void>;
  /** Recomputes every hash and compares with the newest anchor. Names the first broken entry, in order of id. */
  verify(processId?: string): Promise<Verification>;
  /** Folds the heads of all chains into one hash, to be kept elsewhere, and stores what it folded. */
  anchor(): Promise<Anchor>;
  /** In order of id, those after the given one whose state was written by an earlier model. */
  outdatedIds(modelVersion: number, after?: string, limit?: number): Promise<string[]>;
  /**
   * Replaces the state of a process that is at this version, e.g. after a change of model, and commits what `alongside`
   * writes with it; two that do so at once do it one after the other. @throws VersionConflict
   */
  replaceSnapshot(
    processId: string,
    version: number,
    snapshot: unknown,
    modelVersion: number,
    alongside?: (tx: Transaction) => Promise<void>,
  ): Promise<void>;
}

/** Someone else was faster: the process is at another version than the writer has seen. */
export class VersionConflict extends Error {
  override readonly name = 'VersionConflict';

  constructor(
    readonly processId: string,
    readonly expected: number,
    readonly actual: number,
  ) {
    super(`Process ${processId} is at version ${actual}, not ${expected}.`);
  }
}
