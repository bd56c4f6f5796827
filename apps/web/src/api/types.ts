import type { Schemas } from '@plankreis/api-client';

/** The answers of the HTTP interface under the names the screen uses. */

export type Named = Schemas['Named'];
export type Person = Schemas['SignedInPerson'];

/** A type of entry; one that is renamed compiles nowhere. */
export type EntryTypeName = Schemas['NextEntryView']['type'];

/** A state of a process. */
export type StateName = Schemas['StateView']['name'];

export type ProcessRow = Schemas['ProcessItem'];
export type Counts = Schemas['ProcessCounts'];
export type Commissioning = ProcessRow['commissioning'];
/** A phase a mandate can cover. */
export type CoveragePhase = keyof ProcessRow['coverage'];
export type CoverageStatus = ProcessRow['coverage'][CoveragePhase];

export interface Missing {
  readonly code: string;
  readonly message: string;
  /** The part of the dossier to go to, such as `mandate.method`. */
  readonly where: string;
  /** The kind of entry that supplies it. */
  readonly remedy?: EntryTypeName;
  /** What the data of the remedy begins with. */
  readonly prefill?: Readonly<Record<string, unknown>>;
  /** Number and title of the process it is about, where there are several. */
  readonly process?: string;
}

export interface FieldFault {
  readonly path: string;
  readonly code: string;
  readonly message: string;
}

/** Something this person could record now, or why not. */
export type NextEntry = Omit<Schemas['NextEntryView'], 'prefill'> & {
  readonly prefill?: Readonly<Record<string, unknown>>;
};

export type JournalEntry = Omit<Schemas['EntryView'], 'data'> & {
  readonly data: Readonly<Record<string, unknown>>;
};

export interface Recorded {
  readonly entry: JournalEntry;
  readonly process: Schemas['ProcessView'];
}
