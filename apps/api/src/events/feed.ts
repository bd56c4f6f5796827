import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Database, Transaction } from '@plankreis/journal';
import { Subject } from 'rxjs';
import { DATABASE } from '../database/tokens.js';

const RECORDED = 'entry-recorded';

/** What the live updates carry: which process is now at which version, and by what kind of entry. */
export interface Recorded {
  readonly processId: string;
  readonly version: number;
  readonly type: string;
}

/** News of recorded entries, from this program and from others on the same database. */
@Injectable()
export class Feed implements OnModuleInit, OnModuleDestroy {
  readonly recorded = new Subject<Recorded>();
  #stopListening: (() => Promise<void>) | undefined;

  constructor(@Inject(DATABASE) private readonly db: Database) {}

  async onModuleInit(): Promise<void> {
    this.#stopListening = await this.db.listen(RECORDED, (payload) =>
      // Only `announce` writes on this channel.
      this.recorded.next(JSON.parse(payload) as Recorded),
    );
  }

  async onModuleDestroy(): Promise<void> {
    this.recorded.complete();
    await this.#stopListening?.();
  }

  /** Told to everybody once the transaction is committed. */
  announce(tx: Transaction, recorded: Recorded): Promise<void> {
    return this.db.notify(tx, RECORDED, JSON.stringify(recorded));
  }
}
