import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import type { Database, Transaction } from '@plankreis/journal';
import { OParlFault, type PaperQuery } from '@plankreis/oparl';
import { randomUUID } from 'node:crypto';
import { Clock } from '../../../platform/clock/clock.js';
import { DATABASE } from '../../../platform/database/tokens.js';
import { Problem } from '../../../platform/problems/problem.js';
import { keptFault, type KeptFault } from '../connection/fault.js';
import { Clients } from '../connection/clients.js';
import { Systems } from '../connection/systems.js';
import { searchOn, type Reached } from './search-run.js';
import { searchOf, type Search, type SearchRow, type SearchState, searchTexts } from './search-row.js';

/** A program that has not been heard of for so long has let its searches fall. */
const LEASE_MS = 60_000;
/** Nobody comes back to an older search. */
const KEPT_MS = 30 * 86_400_000;
/** How often a program says that it is still at it, and looks for searches that others let fall. */
const ROUND_MS = 15_000;

/**
 * Looks for papers in the background. A search is a row: whoever runs it holds it for a minute at a time, and another
 * program takes up what nobody holds, from the page it had got to.
 */
@Injectable()
export class Searches implements OnApplicationBootstrap, OnModuleDestroy {
  readonly #me = randomUUID();
  readonly #running = new Map<string, { readonly abort: AbortController; readonly over: Promise<void> }>();
  #rounds: NodeJS.Timeout | undefined;

  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly systems: Systems,
    private readonly clients: Clients,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const old = new Date(this.clock.now().getTime() - KEPT_MS).toISOString();
    await this.db.write((tx) =>
      tx.run("DELETE FROM oparl_search WHERE begun_at < ? AND state <> 'running'", [old]),
    );
    await this.takeUpFallen();
    this.#rounds = setInterval(() => void this.#round().catch(() => undefined), ROUND_MS).unref();
  }

  /** What runs here is let go, so that it is taken up elsewhere or at the next start. */
  async onModuleDestroy(): Promise<void> {
    clearInterval(this.#rounds);
    const running = [...this.#running.values()];
    running.forEach(({ abort }) => {
      abort.abort();
    });
    await Promise.all(running.map(({ over }) => over));
  }

  async begin(
    systemId: string,
    query: PaperQuery,
    personId: string,
    alongside?: (tx: Transaction, search: Search) => Promise<void>,
  ): Promise<Search> {
    await this.systems.active(systemId);
    const search: Search = {
      id: randomUUID(),
      systemId,
      query,
      state: 'running',
      begunBy: personId,
      begunAt: this.clock.now().toISOString(),
      found: [],
      pages: 0,
      seen: 0,
    };
    await this.db.write(async (tx) => {
      await tx.run(
        'INSERT INTO oparl_search (id, system_id, query, state, begun_by, begun_at, found, pages, seen, held_by, held_until) VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?)',
        [
          search.id,
          systemId,
          searchTexts.query.write(query),
          'running',
          personId,
          search.begunAt,
          '[]',
          this.#me,
          until(),
        ],
      );
      await alongside?.(tx, search);
    });
    this.#run(search);
    return search;
  }

  /** @throws Problem 404 */
  async one(id: string): Promise<Search> {
    const [row] = await this.db.read.all<SearchRow>('SELECT * FROM oparl_search WHERE id = ?', [id]);
    if (!row) throw new Problem(404, 'oparl.searchNotFound');
    return searchOf(row);
  }

  /** Calls a search off, wherever it runs; one that is over stays what it is. */
  async cancel(id: string): Promise<Search> {
    await this.one(id);
    await this.db.write((tx) =>
      tx.run("UPDATE oparl_search SET state = 'cancelled' WHERE id = ? AND state = 'running'", [id]),
    );
    const running = this.#running.get(id);
    running?.abort.abort();
    await running?.over;
    return this.one(id);
  }

  /** Goes on from where a search got to. @throws Problem 409 where everything was looked through */
  async resume(id: string): Promise<Search> {
    const search = await this.one(id);
    if (search.state === 'done') throw new Problem(409, 'oparl.searchOver');
    await this.systems.active(search.systemId);
    if (await this.#claim(id, "state <> 'done' AND state <> 'running'")) this.#run(await this.one(id));
    return this.one(id);
  }

  /** Takes up the searches that nobody holds any more. */
  async takeUpFallen(): Promise<void> {
    const now = new Date().toISOString();
    const fallen = await this.db.read.all<{ id: string }>(
      "SELECT id FROM oparl_search WHERE state = 'running' AND held_until < ?",
      [now],
    );
    for (const { id } of fallen)
      if (await this.#claim(id, "state = 'running' AND held_until < ?", now)) this.#run(await this.one(id));
  }

  async #round(): Promise<void> {
    const held = [...this.#running.keys()];
    await this.db.write(async (tx) => {
      for (const id of held)
        await tx.run('UPDATE oparl_search SET held_until = ? WHERE id = ? AND held_by = ?', [
          until(),
          id,
          this.#me,
        ]);
    });
    await this.takeUpFallen();
  }

  async #claim(id: string, where: string, ...params: unknown[]): Promise<boolean> {
    const { changes } = await this.db.write((tx) =>
      tx.run(
        `UPDATE oparl_search SET state = 'running', fault = NULL, held_by = ?, held_until = ? WHERE id = ? AND ${where}`,
        [this.#me, until(), id, ...params],
      ),
    );
    return changes === 1;
  }

  #run(search: Search): void {
    const abort = new AbortController();
    const over = this.#go(search, abort.signal)
      // The database is out: nobody holds the search then, and it is taken up later.
      .catch(() => undefined)
      .finally(() => this.#running.delete(search.id));
    this.#running.set(search.id, { abort, over });
  }

  async #go(search: Search, signal: AbortSignal): Promise<void> {
    try {
      const client = this.clients.of(await this.systems.one(search.systemId));
      const all = await searchOn(client, search.query, search, signal, (reached) =>
        this.#reached(search.id, reached),
      );
      await this.#end(search.id, all ? 'done' : 'paused');
    } catch (error) {
      if (!(error instanceof OParlFault)) throw error;
      if (error.code === 'cancelled') await this.#letGo(search.id);
      else await this.#end(search.id, 'broken', keptFault(error));
    }
  }

  /** Keeps how far it came; false where somebody called the search off, or another program has it. */
  async #reached(id: string, { found, pages, seen, at }: Reached): Promise<boolean> {
    const { changes } = await this.db.write((tx) =>
      tx.run(
        "UPDATE oparl_search SET found = ?, pages = ?, seen = ?, at = ?, held_until = ? WHERE id = ? AND held_by = ? AND state = 'running'",
        [searchTexts.found.write(found), pages, seen, at && searchTexts.at.write(at), until(), id, this.#me],
      ),
    );
    return changes === 1;
  }

  async #end(id: string, state: SearchState, fault?: KeptFault): Promise<void> {
    await this.db.write((tx) =>
      tx.run(
        "UPDATE oparl_search SET state = ?, fault = ? WHERE id = ? AND held_by = ? AND state = 'running'",
        [state, fault && searchTexts.fault.write(fault), id, this.#me],
      ),
    );
  }

  async #letGo(id: string): Promise<void> {
    await this.db.write((tx) =>
      tx.run('UPDATE oparl_search SET held_until = ? WHERE id = ? AND held_by = ?', ['', id, this.#me]),
    );
  }
}

/** Programs on one database hold by the time there really is, whatever day it is to planners. */
const until = (): string => new Date(Date.now() + LEASE_MS).toISOString();
