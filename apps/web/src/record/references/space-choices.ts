import type { SocialSpace } from '../../api/spaces';
import type { Choice } from '../form/references';

/** The spaces there are, each under the one it is part of, set in by its depth. */
export function spaceChoices(spaces: readonly SocialSpace[]): Choice[] {
  const depths = new Map<string, number>();
  return spaces.flatMap(({ id, key, name, parentId, active }) => {
    const depth = parentId === undefined ? 0 : (depths.get(parentId) ?? 0) + 1;
    depths.set(id, depth);
    return active ? [{ value: id, label: `${'  '.repeat(depth)}${name} (${key})` }] : [];
  });
}
