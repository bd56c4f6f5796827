import { setTimeout as pause } from 'node:timers/promises';
import type { PoolClient } from 'pg';
import type { DataSource, QueryRunner } from 'typeorm';
import type { EntityClass } from '../database/entity-class.js';
import type { Database } from '../database/database.js';
import { migrate, type Migration } from '../database/migration.js';
import type { Statements } from '../database/statements.js';
import { isLostRace, OpenTransaction, type Transaction } from '../database/transaction.js';
import { DatabaseUnavailable, told } from '../database/unavailable.js';
import { Listening } from './listening.js';
import { pooled, poolOf, PostgresStatements, PreparedNames } from './postgres-connections.js';

/** How often a work is tried that had to give way to another one. */
const ATTEMPTS = 5;

/** A pool that writes and one that reads: a work that reads outside its transaction must not wait for itself. */
export class PostgresDatabase implements Database {
  readonly dialect = 'postgres';
  readonly read: Statements;
  readonly #prepared = new PreparedNames();
  readonly #listening: Listening;
  readonly #underway = new Set<Promise<unknown>>();
  #closing: Promise<void> | undefined;

  private constructor(
    url: string,
    private readonly writer: DataSource,
    readonly reader: DataSource,
  ) {
    this.read = new PostgresStatements(poolOf(reader), this.#prepared);
    this.#listening = new Listening(url);
  }

  static async open(url: string, entities: EntityClass[]): Promise<PostgresDatabase> {
    const sources = [pooled(url, entities, 'writer'), pooled(url, entities, 'reader')] as const;
    try {
      for (const source of sources) await source.initialize();
    } catch (error) {
      for (const source of sources) if (source.isInitialized) await source.destroy();
      throw told(error);
    }
    return new PostgresDatabase(url, ...sources);
  }

  async write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    if (this.#closing) throw new DatabaseUnavailable('gone', new Error('The database was closed.'));
    const written = this.#written(work);
    this.#underway.add(written);
    return written.finally(() => this.#underway.delete(written));
  }

  migrate(migrations: readonly Migration[]): Promise<string[]> {
    return migrate((work) => this.write(work), migrations);
  }

  listen(channel: string, on: (payload: string) => void): Promise<() => Promise<void>> {
    return this.#listening.listen(channel, on);
  }

  async notify(tx: Statements, channel: string, payload: string): Promise<void> {
    if (!(tx instanceof OpenTransaction))
      throw new TypeError('A notice belongs to the transaction of a write.');
    if (Buffer.byteLength(payload) > 7_999) throw new RangeError('A notice holds at most 7,999 bytes.');
    await tx.all('SELECT pg_notify(?, ?)', [channel, payload]);
  }

  async healthy(): Promise<void> {
    await this.read.all('SELECT 1 AS one');
    const [state] = await this.write((tx) =>
      tx.all<{ readonly: string }>("SELECT current_setting('transaction_read_only') AS readonly"),
    );
    if (state?.readonly === 'on') throw new DatabaseUnavailable('readonly');
  }

  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    await Promise.allSettled(this.#underway);
    await this.#listening.close();
    await this.writer.destroy();
    await this.reader.destroy();
  }

  async #written<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.#attempt(work);
      } catch (error) {
        if (attempt === ATTEMPTS || !isLostRace(error)) throw error;
        await pause(attempt * 10);
      }
    }
  }

  async #attempt<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    const runner = this.writer.createQueryRunner();
    let client: PoolClient | undefined;
    try {
      client = await begun(runner);
      const tx = new OpenTransaction(new PostgresStatements(client, this.#prepared), runner.manager);
      const value = await tx.finish(work);
      const { command } = await client.query('COMMIT').catch(asTold);
      // PostgreSQL answers so, without an error, when a statement of the manager had failed and was caught
      if (command !== 'COMMIT')
        throw new Error('The transaction was rolled back: one of its statements had failed.');
      return value;
    } catch (error) {
      await client?.query('ROLLBACK').catch(() => undefined); // a broken connection has rolled back by itself
      throw error;
    } finally {
      await runner.release();
    }
  }
}

async function begun(runner: QueryRunner): Promise<PoolClient> {
  try {
    const client = (await runner.connect()) as PoolClient; // typed any by TypeORM
    await runner.startTransaction();
    return client;
  } catch (error) {
    return asTold(error);
  }
}

function asTold(error: unknown): never {
  throw told(error);
}
