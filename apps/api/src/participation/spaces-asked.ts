import type { Space } from '../spaces/tree.js';

type Placed = Pick<Space, 'id' | 'name' | 'level' | 'active'> & { readonly parentId?: string | null };

/** The social spaces in which somebody was asked, and those in which nobody was. */
export interface SpacesAsked<S> {
  readonly asked: readonly S[];
  readonly notAsked: readonly S[];
}

/**
 * Where people were asked, by the spaces their participation names. Who is asked in a space is asked for what it is
 * part of and for all its parts. Looked at are social spaces in use; a municipality that keeps none of that level is
 * looked at by the smallest spaces it keeps.
 */
export function spacesAsked<S extends Placed>(
  spaces: readonly S[],
  named: readonly string[],
): SpacesAsked<S> {
  const parentOf = new Map(spaces.map(({ id, parentId }) => [id, parentId ?? undefined]));
  const lineOf = (id: string): string[] => {
    const line: string[] = [];
    // A tree has no circles; what is named may be gone from it.
    for (let at: string | undefined = id; at !== undefined; at = parentOf.get(at)) line.push(at);
    return line;
  };
  const above = new Set(named.flatMap(lineOf));
  const direct = new Set(named);
  const isAsked = ({ id }: S): boolean => above.has(id) || lineOf(id).some((one) => direct.has(one));
  const looked = lookedAt(spaces.filter(({ active }) => active));
  return { asked: looked.filter(isAsked), notAsked: looked.filter((space) => !isAsked(space)) };
}

function lookedAt<S extends Placed>(spaces: readonly S[]): S[] {
  const social = spaces.filter(({ level }) => level === 'socialSpace');
  if (social.length > 0) return social;
  const parents = new Set(spaces.map(({ parentId }) => parentId));
  return spaces.filter(({ id }) => !parents.has(id));
}
