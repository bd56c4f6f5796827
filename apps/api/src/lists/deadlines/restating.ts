import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import type { Database, Journal } from '@plankreis/journal';
import { deadlineKindNames } from '@plankreis/process';
import { restate, statedFor } from '@plankreis/readmodel';
import { createHash } from 'node:crypto';
import { merge, type Subscription } from 'rxjs';
import { CouncilRulesStore } from '../../registers/council-rules/council-rules.js';
import { DATABASE, JOURNAL } from '../../platform/database/tokens.js';
import { Contexts } from '../../processes/context/contexts.js';
import { Windows } from '../../registers/windows/windows.js';

/**
 * Keeps the lists that depend on what is configured up to date: when the rules or the calendar of windows change, and
 * at the start where they were last made by others, every process is stated anew in the background.
 */
@Injectable()
export class Restating implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #log = new Logger(Restating.name);
  #changes: Subscription | undefined;
  #closing = false;
  #under: Promise<void> = Promise.resolve();

  constructor(
    @Inject(DATABASE) private readonly db: Database,
    @Inject(JOURNAL) private readonly journal: Journal,
    private readonly rules: CouncilRulesStore,
    private readonly windows: Windows,
    private readonly contexts: Contexts,
  ) {}

  onApplicationBootstrap(): void {
    this.#changes = merge(this.rules.readAnew, this.windows.readAnew).subscribe(() => {
      this.#look();
    });
    this.#look();
  }

  async onModuleDestroy(): Promise<void> {
    this.#closing = true;
    this.#changes?.unsubscribe();
    await this.#under;
  }

  /** Once everything is as it is configured now. */
  settled(): Promise<void> {
    return this.#under;
  }

  #look(): void {
    this.#under = this.#under
      .then(() => this.#restate())
      // The database is out: whoever starts or changes the rules next looks again.
      .catch((error: unknown) => {
        this.#log.warn(`Lists could not be stated anew: ${String(error)}`);
      });
  }

  async #restate(): Promise<void> {
    // What lies ahead may have come with a newer program as well as with other rules.
    const told = JSON.stringify([deadlineKindNames, this.rules.present, this.windows.facts()]);
    const basis = createHash('sha256').update(told).digest('hex');
    if (this.#closing || (await statedFor(this.db)) === basis) return;
    await restate(this.db, this.journal, this.contexts.surroundings(), basis, () => !this.#closing);
  }
}
