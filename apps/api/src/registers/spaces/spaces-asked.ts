import type { Day } from '@plankreis/process';
import type { Space } from './tree.js';

type Placed = Pick<Space, 'id' | 'name' | 'level' | 'active'> & { readonly parentId?: string | null };

export const askedHow = ['here', 'inPart', 'around', 'nowhere'] as const;
/** Whether somebody was asked in a space: in it, in a part of it, for something it is part of, or not at all. */
export type AskedHow = (typeof askedHow)[number];

/** The social spaces in which somebody was asked, and those in which nobody was. */
export interface SpacesAsked<S> {
  readonly asked: readonly S[];
  readonly notAsked: readonly S[];
}

/** A space with how somebody was asked there, and the last day on which that was so. */
export interface SpaceAsked<S> {
  readonly space: S;
  readonly asked: AskedHow;
  readonly lastOn?: Day;
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
  const how = rule(spaces, named);
  const looked = lookedAt(spaces.filter(({ active }) => active));
  return {
    asked: looked.filter(({ id }) => how(id) !== 'nowhere'),
    notAsked: looked.filter(({ id }) => how(id) === 'nowhere'),
  };
}

/** Every space in use, of whatever level, by the same rule; `last` holds the last day somebody was asked in a space. */
export function everySpaceAsked<S extends Placed>(
  spaces: readonly S[],
  last: ReadonlyMap<string, Day>,
): SpaceAsked<S>[] {
  const how = rule(spaces, [...last.keys()]);
  const lineOf = linesIn(spaces);
  const within = new Map<string, Day>();
  for (const [named, day] of last)
    for (const id of lineOf(named)) if (day > (within.get(id) ?? '')) within.set(id, day);
  return spaces
    .filter(({ active }) => active)
    .map((space) => {
      const days = [within.get(space.id), ...lineOf(space.id).map((id) => last.get(id))];
      const lastOn = days.flatMap((day) => day ?? []).reduce((one, day) => (day > one ? day : one), '');
      return { space, asked: how(space.id), ...(lastOn === '' ? {} : { lastOn }) };
    });
}

function rule(spaces: readonly Placed[], named: readonly string[]): (id: string) => AskedHow {
  const lineOf = linesIn(spaces);
  const direct = new Set(named);
  const above = new Set(named.flatMap(lineOf));
  return (id) => {
    if (direct.has(id)) return 'here';
    if (above.has(id)) return 'inPart';
    return lineOf(id).some((one) => direct.has(one)) ? 'around' : 'nowhere';
  };
}

/** From a space up to the whole; a tree has no circles, and what is named may be gone from it. */
function linesIn(spaces: readonly Placed[]): (id: string) => string[] {
  const parentOf = new Map(spaces.map(({ id, parentId }) => [id, parentId ?? undefined]));
  return (id) => {
    const line: string[] = [];
    for (let at: string | undefined = id; at !== undefined; at = parentOf.get(at)) line.push(at);
    return line;
  };
}

function lookedAt<S extends Placed>(spaces: readonly S[]): S[] {
  const social = spaces.filter(({ level }) => level === 'socialSpace');
  if (social.length > 0) return social;
  const parents = new Set(spaces.map(({ parentId }) => parentId));
  return spaces.filter(({ id }) => !parents.has(id));
}
