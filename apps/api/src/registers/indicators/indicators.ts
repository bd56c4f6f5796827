import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Database, Transaction } from '@plankreis/journal';
import { Repository } from 'typeorm';
import { DATABASE, READER } from '../../platform/database/tokens.js';
import { Held } from '../held/held.js';
import { Indicator } from './indicator.entity.js';
import type { IndicatorItem, NewIndicator } from './indicator.types.js';

/** The municipality's indicators, used by all processes; held in memory, their values are not. */
@Injectable()
export class Indicators extends Held {
  #items: readonly IndicatorItem[] = [];
  #byId = new Map<string, IndicatorItem>();

  constructor(
    @Inject(DATABASE) db: Database,
    @InjectRepository(Indicator, READER) private readonly every: Repository<Indicator>,
  ) {
    super(db, 'indicator');
  }

  one(id: string): IndicatorItem | undefined {
    return this.#byId.get(id);
  }

  /** By name. */
  all(): readonly IndicatorItem[] {
    return this.#items;
  }

  protected async load(): Promise<void> {
    this.#items = (await this.every.find())
      .map(indicatorItem)
      .sort((one, other) => one.name.localeCompare(other.name, 'de') || (one.id < other.id ? -1 : 1));
    this.#byId = new Map(this.#items.map((item) => [item.id, item]));
  }

  /** Writes indicators as part of a larger write; whoever does `read`s afterwards. */
  async fill(tx: Transaction, items: readonly NewIndicator[]): Promise<void> {
    const rows = items.map(({ id, name, ...facts }) => ({ id, version: 1, name, facts }));
    await tx.manager.insert(Indicator, rows);
    await this.announce(tx);
  }
}

export const indicatorItem = ({ id, version, name, facts }: Indicator): IndicatorItem => ({
  id,
  version,
  name,
  ...facts,
});
