import type { Day } from '../time/days.js';
import type { Actor } from './actor.js';

/** A fact offered for recording; its ids and days have arrived with it. */
export interface Attempt<D = object, T extends string = string> {
  readonly type: T;
  readonly data: D;
  readonly actor: Actor;
  /** The day it happened; the journal keeps when it was recorded. */
  readonly occurredOn: Day;
  /** Where it can be looked up: a document, an address. */
  readonly basis?: string;
}

/** A recorded fact: the attempt with its place in the journal. */
export interface Entry<D = object, T extends string = string> extends Attempt<D, T> {
  readonly id: string;
  readonly seq: number;
  /** UTC instant, ISO 8601. */
  readonly recordedAt: string;
}

/** What an entry sets off outside its own dossier. */
export interface Effect {
  readonly kind: 'submitSuccessor';
  readonly processId: string;
  readonly data: object;
}
