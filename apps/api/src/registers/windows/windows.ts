import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Database, Transaction } from '@plankreis/journal';
import { windowStanding, type PlanningWindow } from '@plankreis/process';
import { randomUUID } from 'node:crypto';
import { Subject, type Observable } from 'rxjs';
import { Repository } from 'typeorm';
import { Clock } from '../../platform/clock/clock.js';
import { ConfigurationLog } from '../configuration-log/configuration-log.js';
import { DATABASE, READER } from '../../platform/database/tokens.js';
import { judgedData, patched, upsideDown, type Judge } from '../../platform/http/judged-data.js';
import type { Keep } from '../../platform/idempotency/idempotency.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { Problem } from '../../platform/problems/problem.js';
import { Templates } from '../templates/templates.js';
import { WindowRow } from './window.entity.js';
import { WindowRequest, type WindowItem } from './window.types.js';

const CHANGED = 'planning_windows';

/** The calendar of windows, held in memory and read anew when somebody changed it. */
@Injectable()
export class Windows implements OnModuleInit, OnModuleDestroy {
  #rows: readonly WindowRow[] = [];
  #facts: readonly PlanningWindow[] = [];
  readonly #read = new Subject<void>();
  #stopListening: (() => Promise<void>) | undefined;

  constructor(
    @Inject(DATABASE) private readonly db: Database,
    @InjectRepository(WindowRow, READER) private readonly every: Repository<WindowRow>,
    private readonly log: ConfigurationLog,
    private readonly templates: Templates,
    private readonly clock: Clock,
  ) {}

  async onModuleInit(): Promise<void> {
    this.#stopListening = await this.db.listen(CHANGED, () => void this.read().catch(() => undefined));
    await this.read();
  }

  async onModuleDestroy(): Promise<void> {
    await this.#stopListening?.();
  }

  /** Tells when they were read anew, here or because another program changed them. */
  get readAnew(): Observable<void> {
    return this.#read;
  }

  /** The windows that count, as the core judges by them. */
  facts(): readonly PlanningWindow[] {
    return this.#facts;
  }

  /** Every window ever entered, by the day it opens. */
  items(): WindowItem[] {
    const today = this.clock.today();
    return this.#rows.map((row) => itemOf(row, today));
  }

  async read(): Promise<void> {
    this.#rows = await this.every.find({ order: { opensOn: 'ASC', title: 'ASC', id: 'ASC' } });
    this.#facts = this.#rows.filter(({ active }) => active).map(factsOf);
    this.#read.next();
  }

  /** @throws Problem 400 with every fault */
  add(sent: unknown, by: KnownPerson, keep?: Keep<WindowItem>): Promise<WindowItem> {
    const wanted = judgedData(WindowRequest, sent, this.#judge);
    return this.#write(async (tx) => {
      const answer = await this.#put(tx, { ...blank, ...wanted, id: randomUUID() }, by);
      await keep?.(tx, answer);
      return answer;
    });
  }

  /** @throws Problem 404 where there is no such window, 400 with every fault */
  change(id: string, sent: unknown, by: KnownPerson): Promise<WindowItem> {
    return this.#write(async (tx) => {
      const present = await tx.manager.findOneBy(WindowRow, { id });
      if (!present) throw new Problem(404, 'window.notFound');
      const wanted = judgedData(WindowRequest, patched(requestOf(present), sent), this.#judge);
      return this.#put(tx, { ...blank, ...wanted, id }, by, present);
    });
  }

  /** Writes windows as part of a larger write; whoever does `read`s afterwards. */
  async insert(
    tx: Transaction,
    windows: readonly (WindowRequest & { readonly id: string })[],
  ): Promise<void> {
    await tx.manager.insert(
      WindowRow,
      windows.map((window) => ({ ...blank, ...window })),
    );
    await this.db.notify(tx, CHANGED, '');
  }

  /** One write at a time, so that of two changes each starts from what the other left. */
  async #write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const done = await this.db.write(async (tx) => {
      if (tx.dialect === 'postgres') await tx.run('LOCK TABLE planning_window IN SHARE ROW EXCLUSIVE MODE');
      const value = await work(tx);
      await this.db.notify(tx, CHANGED, '');
      return value;
    });
    await this.read();
    return done;
  }

  /** What no single field shows: a window that closes before it opens, a kind of planning nobody knows. */
  readonly #judge: Judge<WindowRequest> = ({ opensOn, closesOn, subject }, fitting) => [
    ...(fitting.field('opensOn') && fitting.field('closesOn') && upsideDown(opensOn, closesOn)
      ? [{ path: 'closesOn', code: 'endBeforeStart' } as const]
      : []),
    ...(fitting.field('subject') && subject !== 'any' && !this.templates.template(subject)
      ? [{ path: 'subject', code: 'unknownReference' } as const]
      : []),
  ];

  async #put(tx: Transaction, row: WindowRow, by: KnownPerson, before?: WindowRow): Promise<WindowItem> {
    await tx.manager.save(WindowRow, row);
    await this.log.note(tx, by, 'window', row.id, before && requestOf(before), requestOf(row));
    return itemOf(row, this.clock.today());
  }
}

const blank = { programme: null, budgetYear: null, note: null };

const factsOf = ({ active: _, note: __, programme, budgetYear, ...row }: WindowRow): PlanningWindow => ({
  ...row,
  ...(programme === null ? {} : { programme }),
  ...(budgetYear === null ? {} : { budgetYear }),
});

const requestOf = ({ id: _, programme, budgetYear, note, ...row }: WindowRow): WindowRequest => ({
  ...row,
  ...(programme === null ? {} : { programme }),
  ...(budgetYear === null ? {} : { budgetYear }),
  ...(note === null ? {} : { note }),
});

const itemOf = (row: WindowRow, today: string): WindowItem => ({
  ...requestOf(row),
  id: row.id,
  standing: windowStanding(factsOf(row), today),
});
