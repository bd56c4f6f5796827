import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Database, Transaction } from '@plankreis/journal';
import { randomUUID } from 'node:crypto';
import { ConfigurationLog } from '../configuration-log/configuration-log.js';
import { DATABASE } from '../../platform/database/tokens.js';
import { judgedData, patched, type Judge } from '../../platform/http/judged-data.js';
import type { Keep } from '../../platform/idempotency/idempotency.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { Problem } from '../../platform/problems/problem.js';
import { IndicatorRequest, type IndicatorItem } from './indicator.types.js';

const CHANGED = 'indicators';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly facts: string;
}

/** The municipality's register of indicators, used by all processes; held in memory, their values are not. */
@Injectable()
export class Indicators implements OnModuleInit, OnModuleDestroy {
  #items: readonly IndicatorItem[] = [];
  #byId = new Map<string, IndicatorItem>();
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

  one(id: string): IndicatorItem | undefined {
    return this.#byId.get(id);
  }

  /** By name. */
  all(): readonly IndicatorItem[] {
    return this.#items;
  }

  async read(): Promise<void> {
    const rows = await this.db.read.all<Row>('SELECT id, name, facts FROM indicator');
    this.#items = rows
      .map(itemOf)
      .sort((one, other) => one.name.localeCompare(other.name, 'de') || (one.id < other.id ? -1 : 1));
    this.#byId = new Map(this.#items.map((item) => [item.id, item]));
  }

  /** @throws Problem 400 with every fault */
  add(sent: unknown, by: KnownPerson, keep?: Keep<IndicatorItem>): Promise<IndicatorItem> {
    const id = randomUUID();
    return this.#change(async (tx, present) => {
      const item = { id, ...judgedData(IndicatorRequest, sent, judgeBeside(present)) };
      await this.#put(tx, item, by);
      await keep?.(tx, item);
      return item;
    });
  }

  /** @throws Problem 404 where there is no such indicator, 400 with every fault */
  alter(id: string, sent: unknown, by: KnownPerson): Promise<IndicatorItem> {
    return this.#change(async (tx, present) => {
      const before = present.find((one) => one.id === id);
      if (!before) throw new Problem(404, 'indicator.notFound');
      const { id: _, ...asItIs } = before;
      const others = present.filter((one) => one !== before);
      const item = { id, ...judgedData(IndicatorRequest, patched(asItIs, sent), judgeBeside(others)) };
      await this.#put(tx, item, by, before);
      return item;
    });
  }

  /** Writes indicators as part of a larger write; whoever does `read`s afterwards. */
  async fill(tx: Transaction, items: readonly IndicatorItem[]): Promise<void> {
    for (const item of items) await tx.run(PUT, paramsOf(item));
    await this.db.notify(tx, CHANGED, '');
  }

  async #change(
    work: (tx: Transaction, present: readonly IndicatorItem[]) => Promise<IndicatorItem>,
  ): Promise<IndicatorItem> {
    const done = await this.db.write(async (tx) => {
      if (tx.dialect === 'postgres') await tx.run('LOCK TABLE indicator IN SHARE ROW EXCLUSIVE MODE');
      const rows = await tx.all<Row>('SELECT id, name, facts FROM indicator');
      const item = await work(tx, rows.map(itemOf));
      await this.db.notify(tx, CHANGED, '');
      return item;
    });
    await this.read();
    return done;
  }

  async #put(tx: Transaction, item: IndicatorItem, by: KnownPerson, before?: IndicatorItem): Promise<void> {
    await tx.run(PUT, paramsOf(item));
    await this.log.note(tx, by, 'indicator', item.id, before, item);
  }
}

const PUT = `INSERT INTO indicator (id, name, facts) VALUES (?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET name = excluded.name, facts = excluded.facts`;

const paramsOf = ({ id, name, ...facts }: IndicatorItem): unknown[] => [id, name, JSON.stringify(facts)];

/** The columns hold what `paramsOf` gave. */
const itemOf = ({ id, name, facts }: Row): IndicatorItem => ({
  id,
  name,
  ...(JSON.parse(facts) as Omit<IndicatorItem, 'id' | 'name'>),
});

/** How files and people name an indicator: without regard to case. */
export const foldedName = (name: string): string => name.trim().toLocaleLowerCase('de');

/** A name that another indicator has, a target that lies before the baseline. */
const judgeBeside =
  (others: readonly IndicatorItem[]): Judge<IndicatorRequest> =>
  ({ name, baseline, target }, fitting) => [
    ...(fitting.field('name') && others.some((other) => foldedName(other.name) === foldedName(name))
      ? [{ path: 'name', code: 'nameTaken' } as const]
      : []),
    ...(fitting.field('baseline') &&
    fitting.field('target') &&
    baseline !== undefined &&
    target !== undefined &&
    target.on < baseline.on
      ? [{ path: 'target.on', code: 'endBeforeStart' } as const]
      : []),
  ];
