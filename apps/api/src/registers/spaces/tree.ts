import { spatialLevels, type SpatialLevel } from '@plankreis/process';
import { folded } from '../register/folded.js';

/** A social space as its place in the tree is judged. */
export interface Space {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly level: SpatialLevel;
  readonly parentId: string | null;
  readonly active: boolean;
}

/** What is wrong with a space where it stands. */
export interface TreeFault {
  readonly id: string;
  readonly path: 'key' | 'name' | 'parentId';
  readonly code:
    'keyTaken' | 'nameTaken' | 'unknownReference' | 'spaceCircle' | 'spaceNotAbove' | 'spaceInactive';
}

/** Whether a space of one level can be part of one of the other: a part is always smaller. */
const isAbove = (parent: SpatialLevel, part: SpatialLevel): boolean =>
  spatialLevels.indexOf(parent) < spatialLevels.indexOf(part);

/** Everything that keeps these spaces from being a tree in which each can be found by its key. */
export function treeFaults(spaces: readonly Space[]): TreeFault[] {
  const byId = new Map(spaces.map((space) => [space.id, space]));
  const keys = counted(spaces.map(({ key }) => folded(key)));
  const siblings = counted(spaces.map(placeName));
  return spaces.flatMap((space): TreeFault[] => [
    ...(keys.get(folded(space.key)) === 1 ? [] : [{ id: space.id, path: 'key', code: 'keyTaken' } as const]),
    ...(siblings.get(placeName(space)) === 1
      ? []
      : [{ id: space.id, path: 'name', code: 'nameTaken' } as const]),
    ...parentFaults(space, byId),
  ]);
}

const placeName = ({ parentId, name }: Space): string => JSON.stringify([parentId, folded(name)]);

function parentFaults(space: Space, byId: ReadonlyMap<string, Space>): TreeFault[] {
  const { id, parentId } = space;
  if (parentId === null) return [];
  const parent = byId.get(parentId);
  const fault = (code: TreeFault['code']): TreeFault[] => [{ id, path: 'parentId', code }];
  if (!parent) return fault('unknownReference');
  if (isInCircle(space, byId)) return fault('spaceCircle');
  if (!isAbove(parent.level, space.level)) return fault('spaceNotAbove');
  return space.active && !parent.active ? fault('spaceInactive') : [];
}

function isInCircle(space: Space, byId: ReadonlyMap<string, Space>): boolean {
  const passed = new Set<string>();
  let at: Space | undefined = space;
  while (at && !passed.has(at.id)) {
    passed.add(at.id);
    at = at.parentId === null ? undefined : byId.get(at.parentId);
  }
  return at?.id === space.id;
}

function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Parents before their parts, parts by their keys as people count: 2 before 10. */
export function inTreeOrder<S extends Space>(spaces: readonly S[]): S[] {
  const there = new Set(spaces.map(({ id }) => id));
  const parts = new Map<string | null, S[]>();
  for (const space of spaces) {
    // What hangs on something that is not among them stands at the top.
    const above = space.parentId !== null && there.has(space.parentId) ? space.parentId : null;
    const siblings = parts.get(above);
    if (siblings) siblings.push(space);
    else parts.set(above, [space]);
  }
  const below = (id: string | null): S[] =>
    (parts.get(id) ?? [])
      .toSorted((one, other) => byCount.compare(one.key, other.key) || (one.key < other.key ? -1 : 1))
      .flatMap((space) => [space, ...below(space.id)]);
  return below(null);
}

const byCount = new Intl.Collator('de', { numeric: true });
