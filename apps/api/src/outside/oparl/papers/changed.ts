import { Injectable } from '@nestjs/common';
import { OParlFault } from '@plankreis/oparl';
import { Clients } from '../connection/clients.js';
import { Systems } from '../connection/systems.js';
import type { Link } from './link-row.js';

/** Fewer papers are read as fast as it is asked which of them have changed. */
const WORTH_ASKING = 10;
/** A system that cannot tell what has changed sends everything: then this is enough. */
const PAGES = 5;
const PATIENCE_MS = 60_000;

/** Asks systems which papers have changed (`modified_since`). */
@Injectable()
export class Changed {
  constructor(
    private readonly systems: Systems,
    private readonly clients: Clients,
  ) {}

  /**
   * The links, those first whose papers their system names as changed. The others are to be read all the same: a new
   * result changes the record of a session, not always that of its papers.
   */
  async first(links: readonly Link[]): Promise<Link[]> {
    const named = new Set<string>();
    for (const systemId of new Set(links.map((link) => link.systemId))) {
      const there = links.filter((link) => link.systemId === systemId);
      if (there.length < WORTH_ASKING) continue;
      const since = there.map(({ readAt }) => readAt).reduce((one, other) => (one < other ? one : other));
      for (const address of await this.#changedSince(systemId, since)) named.add(address);
    }
    const [fresh, rest] = [true, false].map((is) => links.filter(({ address }) => named.has(address) === is));
    return [...(fresh ?? []), ...(rest ?? [])];
  }

  async #changedSince(systemId: string, since: string): Promise<string[]> {
    const found: string[] = [];
    try {
      const client = this.clients.of(await this.systems.one(systemId));
      let pages = 0;
      for await (const { papers } of client.changed(since, { totalMs: PATIENCE_MS })) {
        found.push(...papers.map(({ address }) => address));
        pages += 1;
        if (pages >= PAGES) break;
      }
    } catch (error) {
      // It is only the order that is asked for.
      if (!(error instanceof OParlFault)) throw error;
    }
    return found;
  }
}
