export interface NewEntry {
  readonly id: string;
  readonly type: string;
  readonly data: unknown;
  readonly actorId: string;
  readonly actorRole: string;
  readonly occurredOn: string;
  readonly recordedAt: string;
  readonly basis?: unknown;
  readonly modelVersion: number;
}

export interface StoredEntry extends NewEntry {
  readonly processId: string;
  readonly seq: number;
  readonly dataHash: string;
  readonly prevHash: string;
  readonly hash: string;
  /** Present when the data were blanked; `data` is then null. */
  readonly redacted?: Redaction;
}

export interface Redaction {
  readonly reason: string;
  readonly at: string;
  readonly by: string;
}

/** The entry cannot be blanked, or not with this erasure. */
export class NotErasable extends Error {
  override readonly name = 'NotErasable';
}
