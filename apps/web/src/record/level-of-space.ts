import type { SocialSpace } from '../api/spaces';
import { isPlain, type Plain } from './form/plain-data';

type Levels = readonly Pick<SocialSpace, 'id' | 'level'>[];

/** Where the forms that ask for a space and its level have them. */
const places: Readonly<Record<string, 'data' | 'changes'>> = {
  'finding.recorded': 'data',
  'finding.revised': 'changes',
};

/** What a space is, is known: whoever chooses one is not asked for its level, and may still name another. */
export function levelled(type: string, data: Plain, before: Plain, spaces: Levels): Plain {
  const place = places[type];
  if (place === undefined) return data;
  if (place === 'data') return withLevel(data, before, spaces);
  const [changes, earlier] = [data[place], before[place]];
  return isPlain(changes)
    ? { ...data, [place]: withLevel(changes, isPlain(earlier) ? earlier : {}, spaces) }
    : data;
}

function withLevel(data: Plain, before: Plain, spaces: Levels): Plain {
  const levelOf = ({ spaceId }: Plain) => spaces.find(({ id }) => id === spaceId)?.level;
  const [level, named] = [levelOf(data), data['spatialLevel']];
  const isOwnChoice = named !== undefined && named !== levelOf(before);
  if (level === undefined || data['spaceId'] === before['spaceId'] || isOwnChoice) return data;
  return { ...data, spatialLevel: level };
}
