import type { CitedValue } from '../entries/analysis/data.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Fault } from '../schema/validate.js';
import type { Actor } from './actor.js';
import type { Attempt, Effect } from './attempt.js';
import type { Context } from './context.js';
import type { Form } from './form.js';
import type { Makers, Sent } from './makers.js';
import type { Requirement } from './requirement.js';
import type { Rights } from './rights.js';
import type { Day } from '../time/days.js';
import type { EntryTypeName } from '../vocabulary/entry-types.js';

/** A part of the dossier an entry is about, with a small life of its own. */
export interface Subject<D> {
  /** The field of the data that names the part. */
  readonly field: keyof D & string;
  /** Every part that could take such an entry now. */
  candidates(dossier: Dossier, context?: Context): readonly { readonly id: string; readonly label: string }[];
  /** Whether the named part takes this entry now. */
  takes(dossier: Dossier, entry: Attempt<D>): boolean;
  /** Why the named part does not take it, for the refusal: no silence without a reason (model 2.9, 22). */
  readonly because: readonly Requirement<Partial<D>>[];
}

/** Data as somebody begins with it: nothing need be there, nor everything in the parts of its lists. */
export type Begun<D> = {
  readonly [K in keyof D]?: D[K] extends readonly (infer Part)[] | undefined
    ? readonly Partial<Part>[]
    : D[K];
};

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
  readonly usual?: (
    dossier: Dossier,
    about: Partial<NoInfer<D>>,
    actor: Actor,
    today: Day,
  ) => Begun<NoInfer<D>>;
  /** What a form for it needs to know besides. */
  readonly form?: Form;
  /** Faults between fields that no single field shows. */
  readonly faults?: (data: NoInfer<D>) => readonly Fault[];
  readonly apply: (dossier: Dossier, entry: Attempt<NoInfer<D>>) => Dossier;
  /** It begins a dossier rather than changing one: the dossier with nothing in it but what this entry says. */
  readonly opens?: (id: string, entry: Attempt<NoInfer<D>>) => Dossier;
  /** The number of the entry it takes back. */
  readonly takesBack?: (data: NoInfer<D>) => number;
  /** The values of the register its data cites. */
  readonly cites?: (data: NoInfer<D>) => readonly CitedValue[];
  /** The fields only the program fills, from what was sent. */
  readonly fillIn?: (sent: Sent, make: Makers) => Partial<NoInfer<D>>;
  readonly effects?: (dossier: Dossier, entry: Attempt<NoInfer<D>>, context: Context) => readonly Effect[];
}

export interface EntryType<T extends EntryTypeName, D extends object> extends EntryDefinition<D> {
  readonly type: T;
}

/** Declares an entry type: everything that is to be said about it, in one value. */
export const entry = <T extends EntryTypeName, D extends object>(
  type: T,
  definition: EntryDefinition<D>,
): EntryType<T, D> => ({ type, ...definition });
