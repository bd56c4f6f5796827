import type { Actor } from '../contract/actor.js';
import type { Entry } from '../contract/attempt.js';
import type { Dossier } from '../dossier/dossier.js';
import type { Day } from '../time/days.js';
import type { Chance } from './chance.testing.js';

/** What data is made from. */
export interface Circumstances {
  readonly dossier: Dossier;
  readonly today: Day;
  readonly chance: Chance;
  /** Who records. */
  readonly actor: Actor;
  readonly journal: readonly Entry[];
  /** The part the entry is to be about; without one any part of the kind, in whatever state. */
  readonly about?: Readonly<Record<string, unknown>>;
}

/** Data an entry of a type could have here; undefined where there is nothing it could be about. */
export type Fit = (circumstances: Circumstances) => object | undefined;

export const dayAfter = (day: Day, years = 0): Day => `${String(Number(day.slice(0, 4)) + years + 1)}-01-15`;

const idOf = (
  { about, chance }: Circumstances,
  field: string,
  parts: readonly { readonly id: string }[],
): string | undefined => (about?.[field] as string | undefined) ?? chance.of(parts)?.id;

export const withId =
  (
    field: string,
    partsOf: (dossier: Dossier) => readonly { readonly id: string }[],
    rest: Fit = () => ({}),
  ): Fit =>
  (circumstances) => {
    const id = idOf(circumstances, field, partsOf(circumstances.dossier));
    const more = rest({ ...circumstances, about: { ...circumstances.about, [field]: id } });
    return id === undefined || more === undefined ? undefined : { [field]: id, ...more };
  };

export const always =
  (data: object): Fit =>
  () =>
    data;

/** What no outsider may ever read stands in everything that is not public. */
export const SECRET = 'GEHEIM';
