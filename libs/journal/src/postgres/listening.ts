import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Client } from 'pg';
import { told } from '../database/unavailable.js';

type Hear = (payload: string) => void;

/** A connection that only listens, made with the first channel and made anew whenever it breaks. */
export class Listening {
  readonly #channels = new Map<string, Set<Hear>>();
  readonly #closing = new AbortController();
  #client: Promise<Client> | undefined;

  constructor(private readonly url: string) {}

  /** Resolves once notices are heard. @throws DatabaseUnavailable */
  async listen(channel: string, on: Hear): Promise<() => Promise<void>> {
    const hear: Hear = (payload) => on(payload); // of its own per call: the same function may listen twice
    const hearing = this.#channels.get(channel) ?? new Set();
    this.#channels.set(channel, hearing.add(hear));
    try {
      const client = await this.#connected();
      await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
    } catch (error) {
      hearing.delete(hear);
      throw told(error);
    }
    return async () => {
      hearing.delete(hear);
      if (hearing.size > 0 || !this.#client) return;
      const unlisten = `UNLISTEN ${pg.escapeIdentifier(channel)}`;
      // a connection that broke meanwhile listens no more
      await this.#client.then((client) => client.query(unlisten)).catch(() => undefined);
    };
  }

  async close(): Promise<void> {
    this.#closing.abort();
    const client = await this.#client?.catch(() => undefined);
    this.#client = undefined;
    await client?.end();
  }

  #connected(): Promise<Client> {
    if (!this.#client) {
      const connecting = this.#connect();
      this.#client = connecting;
      connecting.catch(() => {
        if (this.#client === connecting) this.#client = undefined;
      });
    }
    return this.#client;
  }

  async #connect(): Promise<Client> {
    const client = new pg.Client({ connectionString: this.url, keepAlive: true });
    client.on('error', () => undefined); // 'end' follows
    client.on('notification', ({ channel, payload }) => {
      for (const hear of this.#channels.get(channel) ?? []) hear(payload ?? '');
    });
    await client.connect();
    try {
      for (const [channel, hearing] of this.#channels) {
        if (hearing.size > 0) await client.query(`LISTEN ${pg.escapeIdentifier(channel)}`);
      }
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    client.once('end', () => void this.#again());
    return client;
  }

  async #again(): Promise<void> {
    this.#client = undefined;
    for (let wait = 50; !this.#closing.signal.aborted; wait = Math.min(wait * 2, 5_000)) {
      const connected = await this.#connected().then(
        () => true,
        () => false,
      );
      if (connected) return;
      // an abort ends the pause, and the loop with it
      await pause(wait, undefined, { signal: this.#closing.signal, ref: false }).catch(() => undefined);
    }
  }
}
