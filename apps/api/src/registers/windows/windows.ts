import { Inject, Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Database, Transaction } from '@plankreis/journal';
import { windowStanding, type PlanningWindow } from '@plankreis/process';
import { Repository } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { DATABASE, READER } from '../../platform/database/tokens.js';
import { Held } from '../held/held.js';
import type { RegisterRow } from '../held/register-row.js';
import { WindowRow } from './window.entity.js';
import type { WindowItem, WindowRequest } from './window.types.js';

/** The calendar of windows. */
@Injectable()
export class Windows extends Held {
  #rows: readonly WindowRow[] = [];
  #facts: readonly PlanningWindow[] = [];

  constructor(
    @Inject(DATABASE) db: Database,
    @InjectRepository(WindowRow, READER) private readonly every: Repository<WindowRow>,
    private readonly clock: Clock,
  ) {
    super(db, 'planning_window');
  }

  /** The windows that count, as the core judges by them. */
  facts(): readonly PlanningWindow[] {
    return this.#facts;
  }

  /** Every window ever entered, by the day it opens. */
  items(): WindowItem[] {
    const today = this.clock.today();
    return this.#rows.map((row) => windowItem(row, today));
  }

  protected async load(): Promise<void> {
    this.#rows = await this.every.find({ order: { opensOn: 'ASC', title: 'ASC', id: 'ASC' } });
    this.#facts = this.#rows.filter(({ active }) => active).map(factsOf);
  }

  /** Writes windows as part of a larger write; whoever does `read`s afterwards. */
  async insert(
    tx: Transaction,
    windows: readonly (WindowRequest & { readonly id: string })[],
  ): Promise<void> {
    await tx.manager.insert(
      WindowRow,
      windows.map((window) => ({ id: window.id, version: 1, ...windowColumns(window) })),
    );
    await this.announce(tx);
  }
}

const factsOf = (row: WindowRow): PlanningWindow => {
  const { active: _, note: __, ...facts } = describeWindow(row);
  return { id: row.id, ...facts };
};

/** A window as whoever keeps the calendar describes it. */
export const describeWindow = ({ programme, budgetYear, note, ...row }: WindowRow): WindowRequest => ({
  kind: row.kind,
  title: row.title,
  ...(programme === null ? {} : { programme }),
  opensOn: row.opensOn,
  closesOn: row.closesOn,
  noticeDays: row.noticeDays,
  subject: row.subject,
  ...(budgetYear === null ? {} : { budgetYear }),
  ...(note === null ? {} : { note }),
  active: row.active,
});

/** What a row holds of a description. */
export const windowColumns = ({
  programme,
  budgetYear,
  note,
  ...wanted
}: WindowRequest): Omit<WindowRow, keyof RegisterRow> => ({
  kind: wanted.kind,
  title: wanted.title,
  programme: programme ?? null,
  opensOn: wanted.opensOn,
  closesOn: wanted.closesOn,
  noticeDays: wanted.noticeDays,
  subject: wanted.subject,
  budgetYear: budgetYear ?? null,
  note: note ?? null,
  active: wanted.active,
});

/** A window with how it stands on a day. */
export const windowItem = (row: WindowRow, today: string): WindowItem => ({
  id: row.id,
  version: row.version,
  ...describeWindow(row),
  standing: windowStanding(factsOf(row), today),
});
