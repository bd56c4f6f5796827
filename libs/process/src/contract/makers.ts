import type { Template } from '../templates/template.js';

/** What only the shell can make: ids, the next free process number, the id of a successor. */
export interface Makers {
  id(): string;
  number(): string;
  /** The newest version of a template, or the given one. */
  template(key: string, version?: number): Template | undefined;
  /** The kind of planning of the process the entry is about. */
  readonly templateKey?: string;
  /** The id of the successor to link: the one there is, or a new one. */
  successorId(): string;
}

/** Data as somebody sent it: nothing is known of its fields yet. */
export type Sent = Readonly<Record<string, unknown>>;
