import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Subscription } from 'rxjs';
import { Clock } from '../../../platform/clock/clock.js';
import { Feed } from '../../../platform/events/feed.js';
import { Settings } from '../../../platform/settings/settings.js';
import { changesIn } from './changes.js';
import { Proposals } from './proposals.js';
import { Changed } from '../papers/changed.js';
import { Comparer } from '../papers/comparer.js';
import { compared } from '../papers/comparison.js';
import type { Link } from '../papers/link-row.js';
import { Links } from '../papers/links.js';

const MINUTE = 60_000;
/** As many as are read one after another before others get their turn. */
const AT_A_TIME = 50;

/** Looks at linked papers again, when asked and on a schedule, and proposes what has changed. */
@Injectable()
export class Watch implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #log = new Logger(Watch.name);
  #rounds: NodeJS.Timeout | undefined;
  #news: Subscription | undefined;
  #round: Promise<number> | undefined;

  constructor(
    private readonly links: Links,
    private readonly comparer: Comparer,
    private readonly proposals: Proposals,
    private readonly changed: Changed,
    private readonly feed: Feed,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  onApplicationBootstrap(): void {
    this.#news = this.feed.recorded.subscribe(({ processId, type }) => {
      // What was recorded may be what was proposed; whoever looks next finds it settled.
      if (/^(consultation|decision|entry)\./.test(type))
        void this.#proposeFor({ processId }).catch(() => undefined);
    });
    if (this.settings.oparlIntervalMinutes > 0)
      this.#rounds = setInterval(() => void this.lookAtDue().catch(() => undefined), MINUTE).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.#rounds);
    this.#news?.unsubscribe();
    await this.#round?.catch(() => undefined);
  }

  /** Reads a linked paper now and proposes what has changed. */
  async look(link: Link): Promise<Link> {
    const read = await this.links.readAgain(link);
    await this.propose(read);
    return read;
  }

  /** Proposes what follows from what is known of a linked paper. */
  async propose(link: Link): Promise<void> {
    const here = await this.comparer.here(link);
    await this.proposals.propose(link.id, changesIn(link, compared(here, link.known.paper)));
  }

  /** Proposes anew for all papers linked in a system: bodies are understood otherwise now. */
  proposeAgain(systemId: string): Promise<void> {
    return this.#proposeFor({ systemId });
  }

  /** Looks at every linked paper whose time has come; programs on one database share them. How many it were. */
  lookAtDue(): Promise<number> {
    this.#round ??= this.#lookAtDue().finally(() => (this.#round = undefined));
    return this.#round;
  }

  async #lookAtDue(): Promise<number> {
    const due = this.clock.now().getTime() - this.settings.oparlIntervalMinutes * MINUTE;
    const links = await this.links.claimDue(new Date(due).toISOString(), AT_A_TIME);
    for (const link of await this.changed.first(links))
      // One paper that cannot be dealt with does not keep the others waiting.
      await this.look(link).catch((error: unknown) => {
        this.#log.error(error);
      });
    return links.length;
  }

  async #proposeFor(filter: { readonly processId?: string; readonly systemId?: string }): Promise<void> {
    for (const link of await this.links.all(filter)) await this.propose(link);
  }
}
