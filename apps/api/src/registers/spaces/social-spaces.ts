import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Database, Transaction } from '@plankreis/journal';
import { Repository } from 'typeorm';
import { DATABASE, READER } from '../../platform/database/tokens.js';
import type { RequestFault } from '../../platform/problems/problem.js';
import { Held } from '../held/held.js';
import type { Shape } from './shape.js';
import { SocialSpace } from './social-space.entity.js';
import type { SocialSpaceItem, SocialSpaceRequest, SocialSpaceShape } from './social-space.types.js';
import { inTreeOrder, type Space } from './tree.js';
import { jsonText } from '../../platform/database/json-text.js';

const shapeText = jsonText<Shape>();

/** The social spaces of the municipality; their shapes are not held in memory. */
@Injectable()
export class SocialSpaces extends Held {
  #items: readonly SocialSpaceItem[] = [];
  #byId = new Map<string, SocialSpaceItem>();

  constructor(
    @Inject(DATABASE) db: Database,
    @InjectRepository(SocialSpace, READER) private readonly every: Repository<SocialSpace>,
  ) {
    super(db, 'social_space');
  }

  one(id: string): SocialSpaceItem | undefined {
    return this.#byId.get(id);
  }

  /** A space by its name; one that is gone by its id. */
  named(id: string): { readonly id: string; readonly name: string } {
    return { id, name: this.one(id)?.name ?? id };
  }

  /** What is wrong with a filter that names a space: that nobody knows it. */
  faultsAsked(space: string | undefined): RequestFault[] {
    return space === undefined || this.one(space) ? [] : [{ path: 'space', code: 'unknownReference' }];
  }

  /** The space and everything that is part of it, also what is no more. */
  withParts(id: string): string[] {
    const ids = new Set([id]);
    // Parents stand before their parts.
    for (const { id: part, parentId } of this.#items) if (parentId && ids.has(parentId)) ids.add(part);
    return [...ids];
  }

  /** Parents before their parts. */
  all(): readonly SocialSpaceItem[] {
    return this.#items;
  }

  async shapes(): Promise<SocialSpaceShape[]> {
    const rows = await this.db.read.all<{ space_id: string; shape: string }>(
      'SELECT space_id, shape FROM social_space_shape ORDER BY space_id',
    );
    return rows.map(({ space_id, shape }) => ({ spaceId: space_id, shape: shapeText.read(shape) }));
  }

  protected async load(): Promise<void> {
    const rows = await this.every.find();
    const drawn = await this.db.read.all<{ space_id: string }>('SELECT space_id FROM social_space_shape');
    const hasShape = new Set(drawn.map(({ space_id }) => space_id));
    this.#items = inTreeOrder(rows).map((space) => ({
      id: space.id,
      version: space.version,
      ...describeSpace(space),
      hasShape: hasShape.has(space.id),
    }));
    this.#byId = new Map(this.#items.map((item) => [item.id, item]));
  }

  /** Writes a whole tree as part of a larger write; whoever does `read`s afterwards. */
  async fill(tx: Transaction, spaces: readonly Space[]): Promise<void> {
    await tx.manager.insert(
      SocialSpace,
      inTreeOrder(spaces).map((space) => ({ ...space, version: 1 })),
    );
    await this.announce(tx);
  }

  async putShape(tx: Transaction, spaceId: string, shape: Shape): Promise<void> {
    await tx.run(
      `INSERT INTO social_space_shape (space_id, shape) VALUES (?, ?)
       ON CONFLICT (space_id) DO UPDATE SET shape = excluded.shape`,
      [spaceId, shapeText.write(shape)],
    );
  }
}

/** A social space as an administrator describes it. */
export const describeSpace = ({ key, name, level, parentId, active }: Space): SocialSpaceRequest => ({
  key,
  name,
  level,
  ...(parentId === null ? {} : { parentId }),
  active,
});
