import type { Dossier, Surroundings } from '@plankreis/process';

/** What is derived from a dossier; from `before`, the dossier it came from, as far as that told the same. */
export type Derivation<T> = (dossier: Dossier, around: Surroundings, before?: Dossier) => T;

interface Derived<T> {
  readonly value: T;
  readonly around: Surroundings;
  /** The parts of the dossier that were looked at. */
  readonly read: ReadonlySet<PropertyKey>;
}

/**
 * Keeps what was derived, together with which parts of the dossier were looked at for it: as long as these and the
 * surroundings are the same, the very same value is told of the next dossier without deriving it anew. `derive` is
 * pure, and what it answers is not changed by anybody.
 */
export function derivation<T>(derive: (dossier: Dossier, around: Surroundings) => T): Derivation<T> {
  const known = new WeakMap<Dossier, Derived<T>>();
  return (dossier, around, before) => {
    const own = known.get(dossier);
    if (own?.around === around) return own.value;
    const earlier = before && known.get(before);
    if (earlier?.around === around && hasSame(dossier, before, earlier.read)) {
      known.set(dossier, earlier);
      return earlier.value;
    }
    const read = new Set<PropertyKey>();
    const value = derive(watched(dossier, read), around);
    known.set(dossier, { value, around, read });
    return value;
  };
}

/** Whether all of these parts are the same; an entry leaves what it does not touch as it was. */
function hasSame(dossier: Dossier, before: Dossier | undefined, parts: ReadonlySet<PropertyKey>): boolean {
  for (const part of parts) if (Reflect.get(dossier, part) !== Reflect.get(before ?? {}, part)) return false;
  return true;
}

/** The dossier, noting which of its parts are looked at. */
const watched = (dossier: Dossier, read: Set<PropertyKey>): Dossier =>
  new Proxy(dossier, {
    get(target, part) {
      read.add(part);
      return Reflect.get(target, part) as unknown;
    },
    has(target, part) {
      read.add(part);
      return Reflect.has(target, part);
    },
    ownKeys(target) {
      // Whoever copies the whole looks at every part of it.
      for (const part of Reflect.ownKeys(target)) read.add(part);
      return Reflect.ownKeys(target);
    },
  });
