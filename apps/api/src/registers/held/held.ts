import type { OnModuleDestroy, OnModuleInit } from '@nestjs/common';
import type { Database, Transaction } from '@plankreis/journal';
import { Subject, type Observable } from 'rxjs';

/**
 * Something configured that is held in memory: read at the start, after every change made here, and when another
 * program on the same database made one.
 */
export abstract class Held implements OnModuleInit, OnModuleDestroy {
  readonly #readAnew = new Subject<void>();
  #reading: Promise<void> = Promise.resolve();
  #stopListening: (() => Promise<void>) | undefined;

  protected constructor(
    protected readonly db: Database,
    /** The table that is locked while something of it is written. */
    private readonly table: string,
    /** What programs on the same database tell each other about. */
    private readonly channel = table,
  ) {}

  /** Reads all there is. */
  protected abstract load(): Promise<void>;

  async onModuleInit(): Promise<void> {
    // A notice is no reason to fail: what cannot be read now stays as it was until the next one.
    this.#stopListening = await this.db.listen(this.channel, () => void this.read().catch(() => undefined));
    await this.read();
  }

  async onModuleDestroy(): Promise<void> {
    await this.#stopListening?.();
  }

  /** Tells when it was read anew, here or because another program changed it. */
  get readAnew(): Observable<void> {
    return this.#readAnew;
  }

  /** Reads it anew; one reading after the other, so that an older one never ends last. */
  read(): Promise<void> {
    const read = this.#reading.then(() => this.load());
    this.#reading = read.catch(() => undefined);
    return read.then(() => {
      this.#readAnew.next();
    });
  }

  /**
   * Runs a write; afterwards it is known here and everywhere. Only one such write is under way at a time, so what it
   * reads first, names that are taken for one, stays so.
   */
  async change<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const done = await this.db.write(async (tx) => {
      if (tx.dialect === 'postgres') await tx.run(`LOCK TABLE ${this.table} IN SHARE ROW EXCLUSIVE MODE`);
      const value = await work(tx);
      await this.announce(tx);
      return value;
    });
    await this.read();
    return done;
  }

  /** Tells the other programs on this database, for a write that is part of a larger one; whoever does `read`s then. */
  announce(tx: Transaction): Promise<void> {
    return this.db.notify(tx, this.channel, '');
  }
}
