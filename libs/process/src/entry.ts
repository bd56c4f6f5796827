import type { Actor, Context } from './context.js';
import type { Day } from './days.js';
import type { Dossier } from './dossier.js';
import type { Requirement } from './requirement.js';
import type { Rights } from './rights.js';
import type { Fault } from './validate.js';

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

/** A part of the dossier an entry is about, with a small life of its own. */
export interface Subject<D> {
  /** The field of the data that names the part. */
  readonly field: keyof D & string;
  /** Every part that could take such an entry now. */
  candidates(dossier: Dossier, context?: Context): readonly { readonly id: string; readonly label: string }[];
  /** Whether the named part takes this entry now. */
  takes(dossier: Dossier, entry: Attempt<D>): boolean;
  /** Why the named part does not take it, for the refusal. */
  readonly because?: readonly Requirement<Partial<D>>[];
}

export interface EntryDefinition<D extends object> {
  readonly data: new () => D;
  readonly by: Rights;
  /** Who must not record it although the role may: four eyes. Answers true for such a person. */
  readonly notBy?: (dossier: Dossier, entry: Attempt<NoInfer<D>>) => boolean;
  readonly subject?: Subject<NoInfer<D>>;
  /** Conditions on the dossier; judged before the data is there, so `data` may still be empty here. */
  readonly requires?: readonly Requirement<Partial<NoInfer<D>>>[];
  /** Conditions on the data, given the dossier. */
  readonly expects?: readonly Requirement<NoInfer<D>>[];
  /** What the data usually is from here; forms start with it. */
  readonly usual?: (dossier: Dossier, about: Partial<NoInfer<D>>, actor: Actor) => Partial<NoInfer<D>>;
  /** Faults between fields that no single field shows. */
  readonly faults?: (data: NoInfer<D>) => readonly Fault[];
  readonly apply: (dossier: Dossier, entry: Attempt<NoInfer<D>>) => Dossier;
  readonly effects?: (dossier: Dossier, entry: Attempt<NoInfer<D>>, context: Context) => readonly Effect[];
}

export interface EntryType<T extends string, D extends object> extends EntryDefinition<D> {
  readonly type: T;
}

/** Declares an entry type: everything that is to be said about it, in one value. */
export const entry = <T extends string, D extends object>(
  type: T,
  definition: EntryDefinition<D>,
): EntryType<T, D> => ({ type, ...definition });
