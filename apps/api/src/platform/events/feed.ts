import { Inject, Injectable, type OnModuleDestroy, type OnModuleInit } from '@nestjs/common';
import type { Database, Transaction } from '@plankreis/journal';
import { Subject } from 'rxjs';
import { DATABASE } from '../database/tokens.js';
import { jsonText } from '../database/json-text.js';

const RECORDED = 'entry-recorded';
/** What is told on that channel. */
const newsText = jsonText<News>();

/** What the live updates carry: which process is now at which version, and by what kind of entry. */
export interface Recorded {
  readonly processId: string;
  readonly version: number;
  readonly type: string;
}

/** What programs on the same database tell each other besides. */
export interface News extends Recorded {
  /** The process a submission follows: it has a successor now. */
  readonly predecessorId?: string;
}

/** News of recorded entries, from this program and from others on the same database. */
@Injectable()
export class Feed implements OnModuleInit, OnModuleDestroy {
  readonly recorded = new Subject<News>();
  #stopListening: (() => Promise<void>) | undefined;

  constructor(@Inject(DATABASE) private readonly db: Database) {}

  async onModuleInit(): Promise<void> {
    this.#stopListening = await this.db.listen(RECORDED, (payload) =>
      this.recorded.next(newsText.read(payload)),
    );
  }

  async onModuleDestroy(): Promise<void> {
    this.recorded.complete();
    await this.#stopListening?.();
  }

  /** Told to everybody once the transaction is committed. */
  announce(tx: Transaction, news: News): Promise<void> {
    return this.db.notify(tx, RECORDED, newsText.write(news));
  }
}
