import { Injectable } from '@nestjs/common';
import type { Transaction } from '@plankreis/journal';
import { randomUUID } from 'node:crypto';
import type { LongWork } from '../../../platform/http/long-work.js';
import { bytesOf } from '../../../platform/http/uploaded-file.js';
import { contentFault, type ImportFault } from '../../imports/fault.js';
import type { MappingSource } from '../../imports/import.types.js';
import { tableSource, type Source } from '../../imports/source.js';
import type { KnownPerson } from '../../../platform/http/known-person.js';
import { Problem } from '../../../platform/problems/problem.js';
import type { Shape } from '../shape.js';
import { SocialSpace } from '../social-space.entity.js';
import { SocialSpaceRegister } from '../social-space-register.js';
import { describeSpace, SocialSpaces } from '../social-spaces.js';
import { inTreeOrder, treeFaults, type Space } from '../tree.js';
import { looksLikeJson, readGeoJson } from './geojson.js';
import type { SpaceImportRequest, SpaceMapping } from './space-import.types.js';
import {
  fittingMapping,
  foldedKey,
  guessedMapping,
  isMapped,
  spaceRows,
  type SpaceRow,
  type SpaceRows,
} from './space-rows.js';

const MOST_SPACES = 10_000;
/** So many spaces are written before it is told how far it is. */
const AT_A_TIME = 50;

interface Read {
  readonly source: Source;
  readonly mapping: SpaceMapping;
  readonly mappingFrom: MappingSource;
  readonly mapped: boolean;
  readonly told: SpaceRows;
}

interface Planned {
  readonly space: Space;
  readonly before?: Space;
  readonly shape?: Shape;
}

/** What a file would make of the register. */
export interface SpacePlan extends Read {
  readonly faults: readonly ImportFault[];
  readonly added: readonly Planned[];
  readonly changed: readonly Planned[];
  readonly unchanged: number;
}

/** Takes social spaces over from a file: all of them, or none. */
@Injectable()
export class SpaceImport {
  constructor(
    private readonly spaces: SocialSpaces,
    private readonly register: SocialSpaceRegister,
  ) {}

  async preview(request: SpaceImportRequest, _by: KnownPerson, work: LongWork): Promise<SpacePlan> {
    return plan(await read(request, work), this.spaces.all().map(asSpace), await this.#shapes());
  }

  /** @throws Problem 422 where anything is wrong; then nothing is written */
  async take(
    request: SpaceImportRequest,
    by: KnownPerson,
    work: LongWork,
    keep?: (tx: Transaction, plan: SpacePlan) => Promise<void>,
  ): Promise<SpacePlan> {
    const file = await read(request, work);
    const shapes = await this.#shapes();
    return this.spaces.change(async (tx) => {
      const present = await tx.manager.find(SocialSpace);
      const planned = plan(file, present, shapes);
      if (!planned.mapped || planned.faults.length > 0 || file.source.faults.length > 0)
        throw new Problem(422, 'import.faulty');
      const rows = new Map(present.map((row) => [row.id, row]));
      const parts = new Map([...planned.added, ...planned.changed].map((one) => [one.space.id, one]));
      // Parents first: each names one that is there.
      const added = inTreeOrder(planned.added.map((one) => one.space)).map(({ id }) => parts.get(id));
      for (const [at, one] of [...added, ...planned.changed].entries()) {
        if (at % AT_A_TIME === 0) await work.pause('writing', at, parts.size);
        if (one) await this.#put(tx, one, by, rows.get(one.space.id));
      }
      await keep?.(tx, planned);
      // The last moment at which it can be called off.
      work.signal.throwIfAborted();
      return planned;
    });
  }

  async #put(
    tx: Transaction,
    { space, shape }: Planned,
    by: KnownPerson,
    before?: SocialSpace,
  ): Promise<void> {
    await this.register.put(tx, space.id, describeSpace(space), by, before);
    if (shape) await this.spaces.putShape(tx, space.id, shape);
  }

  async #shapes(): Promise<ReadonlyMap<string, string>> {
    return new Map(
      (await this.spaces.shapes()).map(({ spaceId, shape }) => [spaceId, JSON.stringify(shape)]),
    );
  }
}

async function read({ file, sheet, mapping: sent }: SpaceImportRequest, work: LongWork): Promise<Read> {
  const bytes = bytesOf(file, 'file.content');
  const geo = looksLikeJson(bytes) ? readGeoJson(bytes) : undefined;
  const source = geo ?? (await tableSource(bytes, sheet, work));
  const mapping = sent ? fittingMapping(source, sent) : guessedMapping(source);
  const mapped = isMapped(mapping);
  const told = mapped
    ? await spaceRows(source, mapping, geo?.shapes ?? new Map(), work)
    : { rows: [], faults: [], keys: new Set<string>() };
  return { source, mapping, mappingFrom: sent ? 'sent' : 'guessed', mapped, told };
}

const asSpace = ({ parentId, ...space }: Omit<Space, 'parentId'> & { parentId?: string | null }): Space => ({
  id: space.id,
  key: space.key,
  name: space.name,
  level: space.level,
  parentId: parentId ?? null,
  active: space.active,
});

const tooManySpaces = contentFault('spaces.tooMany', { limit: MOST_SPACES });

function plan(file: Read, present: readonly Space[], drawn: ReadonlyMap<string, string>): SpacePlan {
  const nothing = { ...file, faults: [], added: [], changed: [], unchanged: 0 };
  if (!file.mapped) return nothing;
  const { rows, faults, keys } = file.told;
  if (rows.length > MOST_SPACES) return { ...nothing, faults: [...faults, tooManySpaces] };
  const byKey = new Map(present.map((space) => [foldedKey(space.key), space]));
  const ids = new Map([
    ...[...byKey].map(([key, { id }]) => [key, id] as const),
    ...rows.flatMap(({ key }) =>
      byKey.has(foldedKey(key)) ? [] : [[foldedKey(key), randomUUID()] as const],
    ),
  ]);
  // What hangs on a row with a fault, or on nothing, cannot be judged where it stands.
  const placed = rows.filter(({ parentKey = '' }) => parentKey === '' || ids.has(foldedKey(parentKey)));
  const planned = placed.map((row) => plannedOf(row, byKey.get(foldedKey(row.key)), ids));
  const unknown = rows.flatMap(({ row, parentKey = '' }) =>
    parentKey === '' || ids.has(foldedKey(parentKey)) || keys.has(foldedKey(parentKey))
      ? []
      : [
          contentFault(
            'space.unknown',
            { text: parentKey.slice(0, 60) },
            { row, heading: file.mapping.parent ?? '' },
          ),
        ],
  );
  const isNew = (one: Planned): boolean => one.before === undefined;
  const added = planned.filter(isNew);
  const changed = planned.filter((one) => !isNew(one) && differs(one, drawn));
  const inFile = new Set(planned.map(({ space }) => space.id));
  const all = [...present.filter(({ id }) => !inFile.has(id)), ...planned.map(({ space }) => space)];
  const tooMany = all.length > MOST_SPACES ? [tooManySpaces] : [];
  return {
    ...file,
    faults: [...faults, ...unknown, ...tooMany, ...placeFaults(all, planned, placed, file.mapping)],
    added,
    changed,
    unchanged: planned.length - added.length - changed.length,
  };
}

function plannedOf(row: SpaceRow, before: Space | undefined, ids: ReadonlyMap<string, string>): Planned {
  const { key, name, level, parentKey, shape } = row;
  const parentId =
    parentKey === undefined ? (before?.parentId ?? null) : (ids.get(foldedKey(parentKey)) ?? null);
  const id = before?.id ?? ids.get(foldedKey(key)) ?? randomUUID();
  return {
    space: { id, key, name, level, parentId, active: true },
    ...(before && { before }),
    ...(shape && { shape }),
  };
}

const differs = ({ space, before, shape }: Planned, drawn: ReadonlyMap<string, string>): boolean =>
  JSON.stringify(space) !== JSON.stringify(before && asSpace(before)) ||
  (shape !== undefined && JSON.stringify(shape) !== drawn.get(space.id));

/** What keeps the whole from being a tree, at the rows that bring it about. */
function placeFaults(
  all: readonly Space[],
  planned: readonly Planned[],
  rows: readonly SpaceRow[],
  mapping: SpaceMapping,
): ImportFault[] {
  const rowOf = new Map(planned.map(({ space }, index) => [space.id, rows[index]?.row]));
  const names = new Map(all.map(({ id, name }) => [id, name]));
  const heading = { key: mapping.key, name: mapping.name, parentId: mapping.parent } as const;
  return treeFaults(all).flatMap(({ id, path, code }): ImportFault[] => {
    // A parent nobody knows is told where the rows are read.
    if (code === 'unknownReference') return [];
    const row = rowOf.get(id);
    const at = heading[path];
    if (row !== undefined) return [{ about: 'place', code, row, ...(at !== undefined && { heading: at }) }];
    return [{ about: 'place', code, inTheWay: names.get(id) ?? '' }];
  });
}
