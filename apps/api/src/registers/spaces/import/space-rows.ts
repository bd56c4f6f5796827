import { languages, lists, spatialLevels, type SpatialLevel } from '@plankreis/process';
import { contentFault, emptyFault, type ImportFault } from '../../imports/fault.js';
import type { LongWork } from '../../../platform/http/long-work.js';
import { columnOf, headingIn, headingLike, soundRows, type Source } from '../../imports/source.js';
import type { Shape } from '../shape.js';
import type { SpaceMapping } from './space-import.types.js';

/** A social space as a row of a file tells it. */
export interface SpaceRow {
  readonly row: number;
  readonly key: string;
  readonly name: string;
  readonly level: SpatialLevel;
  /** The key of the space it is part of; undefined where the file says nothing of it. */
  readonly parentKey?: string;
  readonly shape?: Shape;
}

export const foldedKey = (key: string): string => key.trim().toLocaleLowerCase('de');

/** Levels by their names here, by ours, and by what files call them besides. */
const levelNames = new Map<string, SpatialLevel>([
  ...spatialLevels.flatMap((level) =>
    [level, ...languages.map((language) => lists.spatialLevels[level][language])].map(
      (name) => [foldedKey(name), level] as const,
    ),
  ),
  ...(
    [
      ['landkreis', 'municipality'],
      ['kreis', 'municipality'],
      ['stadt', 'municipality'],
      ['kommune', 'municipality'],
      ['stadtbezirk', 'district'],
      ['gemeinde', 'district'],
      ['region', 'district'],
      ['stadtteil', 'socialSpace'],
      ['planungsraum', 'socialSpace'],
      ['viertel', 'quarter'],
    ] as const
  ).map(([name, level]) => [name, level] as const),
]);

/** Which columns hold what, by what they are called. */
export const guessedMapping = (source: Source): SpaceMapping => {
  const found = {
    key: headingLike(source, /^(schlüssel|schluessel|key|id|nummer|nr\.?|ags|raum_?id)$/i),
    name: headingLike(source, /^(name|bezeichnung|sozialraum|raum|raum_?name)$/i),
    level: headingLike(source, /^(ebene|räumliche ebene|level|art|typ)$/i),
    parent: headingLike(source, /^(gehört zu|teil von|übergeordnet|uebergeordnet|parent|eltern)/i),
  };
  return Object.fromEntries(Object.entries(found).filter(([, heading]) => heading !== undefined));
};

/** The mapping with what the file has no column for taken out. */
export const fittingMapping = (source: Source, sent: SpaceMapping): SpaceMapping => ({
  key: headingIn(source, sent.key),
  name: headingIn(source, sent.name),
  level: headingIn(source, sent.level),
  parent: headingIn(source, sent.parent),
  fixedLevel: sent.fixedLevel,
});

/** Whether every column that is needed is assigned. */
export const isMapped = ({ key, name, level, fixedLevel }: SpaceMapping): boolean =>
  key !== undefined && name !== undefined && (level ?? fixedLevel) !== undefined;

/** What the rows of a file say of social spaces. */
export interface SpaceRows {
  readonly rows: readonly SpaceRow[];
  readonly faults: readonly ImportFault[];
  /** The folded keys of all rows, also of those with faults: a part does not lack the parent that is mended yet. */
  readonly keys: ReadonlySet<string>;
}

/** The rows of a file as social spaces, and what is wrong. @throws the signal's reason where it was called off */
export async function spaceRows(
  source: Source,
  mapping: SpaceMapping,
  shapes: ReadonlyMap<number, Shape>,
  work: LongWork,
): Promise<SpaceRows> {
  const at = {
    key: columnOf(source, mapping.key),
    name: columnOf(source, mapping.name),
    level: columnOf(source, mapping.level),
    parent: columnOf(source, mapping.parent),
  };
  const rows: SpaceRow[] = [];
  const faults: ImportFault[] = [];
  const first = new Map<string, number>();
  for await (const { row, cells } of soundRows(source, work)) {
    const text = (field: keyof typeof at): string => cells[at[field]] ?? '';
    const place = (field: keyof typeof at) => ({ row, heading: source.header[at[field]] ?? '' });
    const found: ImportFault[] = (['key', 'name'] as const).flatMap((field) => {
      const limit = field === 'key' ? 60 : 200;
      if (text(field) === '') return [emptyFault(place(field))];
      return text(field).length > limit ? [contentFault('text.tooLong', { limit }, place(field))] : [];
    });
    const level = at.level < 0 ? mapping.fixedLevel : levelNames.get(foldedKey(text('level')));
    if (level === undefined)
      found.push(contentFault('level.unknown', { text: text('level').slice(0, 60) }, place('level')));
    const key = foldedKey(text('key'));
    const earlier = first.get(key);
    if (key !== '' && earlier !== undefined)
      found.push(contentFault('row.duplicate', { first: earlier }, place('key')));
    if (earlier === undefined) first.set(key, row);
    faults.push(...found);
    if (found.length > 0 || level === undefined) continue;
    const shape = shapes.get(row);
    rows.push({
      row,
      key: text('key'),
      name: text('name'),
      level,
      ...(at.parent >= 0 && { parentKey: text('parent') }),
      ...(shape && { shape }),
    });
  }
  const keys = new Set(source.rows.map(({ cells }) => foldedKey(cells[at.key] ?? '')));
  return { rows, faults, keys };
}
