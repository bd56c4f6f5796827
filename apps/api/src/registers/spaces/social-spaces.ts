import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Database, Transaction } from '@plankreis/journal';
import { randomUUID } from 'node:crypto';
import { ConfigurationLog } from '../configuration-log/configuration-log.js';
import { DATABASE } from '../../platform/database/tokens.js';
import { judgedData, patched, type Judge } from '../../platform/http/judged-data.js';
import type { Keep } from '../../platform/idempotency/idempotency.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { Problem, type RequestFault } from '../../platform/problems/problem.js';
import type { Shape } from './shape.js';
import { SocialSpace } from './social-space.entity.js';
import { SocialSpaceRequest, type SocialSpaceItem, type SocialSpaceShape } from './social-space.types.js';
import { inTreeOrder, treeFaults, type Space } from './tree.js';

const CHANGED = 'social_spaces';

/** The social spaces of the municipality, held in memory and read anew when somebody changed them; shapes are not. */
@Injectable()
export class SocialSpaces implements OnModuleInit, OnModuleDestroy {
  #items: readonly SocialSpaceItem[] = [];
  #byId = new Map<string, SocialSpaceItem>();
  #stopListening: (() => Promise<void>) | undefined;

  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly log: ConfigurationLog,
  ) {}

  async onModuleInit(): Promise<void> {
    this.#stopListening = await this.db.listen(CHANGED, () => void this.read().catch(() => undefined));
    await this.read();
  }

  async onModuleDestroy(): Promise<void> {
    await this.#stopListening?.();
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
    // Only `putShape` writes there.
    return rows.map(({ space_id, shape }) => ({ spaceId: space_id, shape: JSON.parse(shape) as Shape }));
  }

  async read(): Promise<void> {
    const rows = await this.db.reader.getRepository(SocialSpace).find();
    const drawn = await this.db.read.all<{ space_id: string }>('SELECT space_id FROM social_space_shape');
    const hasShape = new Set(drawn.map(({ space_id }) => space_id));
    this.#items = inTreeOrder(rows).map((space) => ({
      ...described(space),
      hasShape: hasShape.has(space.id),
    }));
    this.#byId = new Map(this.#items.map((item) => [item.id, item]));
  }

  /** @throws Problem 400 with every fault */
  add(sent: unknown, by: KnownPerson, keep?: Keep<SocialSpaceItem>): Promise<SocialSpaceItem> {
    const id = randomUUID();
    return this.change(async (tx) => {
      const others = await tx.manager.find(SocialSpace);
      const wanted = judgedData(SocialSpaceRequest, sent, judgeBeside(others, id));
      await this.put(tx, { ...wanted, id, parentId: wanted.parentId ?? null }, by);
      const answer = { ...described({ ...wanted, id, parentId: wanted.parentId ?? null }), hasShape: false };
      await keep?.(tx, answer);
      return answer;
    });
  }

  /** @throws Problem 404 where there is no such space, 400 with every fault */
  async alter(id: string, sent: unknown, by: KnownPerson): Promise<SocialSpaceItem> {
    await this.change(async (tx) => {
      const all = await tx.manager.find(SocialSpace);
      const present = all.find((space) => space.id === id);
      if (!present) throw new Problem(404, 'socialSpace.notFound');
      const { id: _, ...asItIs } = described(present);
      const others = all.filter((space) => space !== present);
      const wanted = judgedData(SocialSpaceRequest, patched(asItIs, sent), judgeBeside(others, id));
      await this.put(tx, { ...wanted, id, parentId: wanted.parentId ?? null }, by, present);
    });
    const changed = this.one(id);
    if (!changed) throw new Problem(404, 'socialSpace.notFound');
    return changed;
  }

  /** Runs a write of social spaces, one at a time; afterwards they are known here and everywhere. */
  async change<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const done = await this.db.write(async (tx) => {
      if (tx.dialect === 'postgres') await tx.run('LOCK TABLE social_space IN SHARE ROW EXCLUSIVE MODE');
      const value = await work(tx);
      await this.db.notify(tx, CHANGED, '');
      return value;
    });
    await this.read();
    return done;
  }

  /** Writes a whole tree as part of a larger write; whoever does `read`s afterwards. */
  async fill(tx: Transaction, spaces: readonly Space[]): Promise<void> {
    await tx.manager.insert(SocialSpace, inTreeOrder(spaces));
    await this.db.notify(tx, CHANGED, '');
  }

  async putShape(tx: Transaction, spaceId: string, shape: Shape): Promise<void> {
    await tx.run(
      `INSERT INTO social_space_shape (space_id, shape) VALUES (?, ?)
       ON CONFLICT (space_id) DO UPDATE SET shape = excluded.shape`,
      [spaceId, JSON.stringify(shape)],
    );
  }

  async put(tx: Transaction, space: Space, by: KnownPerson, before?: Space): Promise<void> {
    await tx.manager.save(SocialSpace, { ...space });
    await this.log.note(tx, by, 'socialSpace', space.id, before && described(before), described(space));
  }
}

const described = ({ id, key, name, level, parentId, active }: Space): Omit<SocialSpaceItem, 'hasShape'> => ({
  id,
  key,
  name,
  level,
  ...(parentId === null ? {} : { parentId }),
  active,
});

/** What no single field shows: a key that is taken, a place in the tree that is none. */
const judgeBeside =
  (others: readonly Space[], id: string): Judge<SocialSpaceRequest> =>
  (wanted, fitting) => {
    const fits = (['key', 'name', 'level', 'parentId', 'active'] as const).filter((name) =>
      fitting.field(name),
    );
    // What does not fit is put so that nothing further is found about it.
    const {
      key = id,
      name = id,
      level = 'facility',
      parentId = null,
      active = false,
    } = Object.fromEntries(fits.map((field) => [field, wanted[field]])) as Partial<Space>;
    const faults = treeFaults([...others, { id, key, name, level, parentId, active }]);
    return faults.flatMap((fault): RequestFault[] => {
      if (fault.id === id) return [{ path: fault.path, code: fault.code }];
      const isPart = others.some((other) => other.id === fault.id && other.parentId === id);
      if (isPart && fault.code === 'spaceNotAbove' && fits.includes('level'))
        return [{ path: 'level', code: 'spaceNotAboveParts' }];
      if (isPart && fault.code === 'spaceInactive' && fits.includes('active'))
        return [{ path: 'active', code: 'spaceHasParts' }];
      return [];
    });
  };
