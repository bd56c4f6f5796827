import type { Actor } from '@plankreis/process';

export interface Page<T> {
  readonly items: readonly T[];
  /** The cursor of the next page; undefined on the last. */
  readonly next?: string;
}

export interface PageQuery {
  readonly cursor?: string;
  readonly limit: number;
}

/** A page of a list over all processes, as far as the one who asks may read it. */
export interface ReaderQuery extends PageQuery {
  readonly actor: Actor;
}
