import { EventEmitter } from 'node:events';
import type { DataSource } from 'typeorm';
import type { EntityClass } from '../database/entity-class.js';
import type { Database } from '../database/database.js';
import { migrate, type Migration } from '../database/migration.js';
import type { Row, Statements } from '../database/statements.js';
import { OpenTransaction, type Transaction } from '../database/transaction.js';
import { DatabaseUnavailable, told } from '../database/unavailable.js';
import { GroupedWriter } from './grouped-writer.js';
import { SqliteConnection } from './sqlite-connection.js';
import { fileIdentity, makeFolder, requireSpace } from './sqlite-file.js';

/** One file, one connection that writes and one that reads. */
export class SqliteDatabase implements Database {
  readonly dialect = 'sqlite';
  readonly read: Statements;
  readonly #writer: SqliteConnection;
  readonly #reader: SqliteConnection;
  readonly #queue: GroupedWriter;
  readonly #notices = new EventEmitter().setMaxListeners(0);
  #identity = '';
  /** After some faults a handle stays broken though the file is well again (opened while it was read-only). */
  #suspect = false;
  #closing: Promise<void> | undefined;

  private constructor(
    private readonly file: string,
    entities: EntityClass[],
    busyTimeout: number,
  ) {
    const wait = `busy_timeout = ${Math.trunc(busyTimeout)}`;
    // secure_delete: what is blanked or replaced is to be gone from the file too.
    // recursive_triggers: else INSERT OR REPLACE deletes without asking the triggers that refuse it
    const writing = [
      wait,
      'journal_mode = WAL',
      'synchronous = FULL',
      'foreign_keys = ON',
      'recursive_triggers = ON',
      'secure_delete = ON',
    ];
    this.#writer = new SqliteConnection(file, entities, writing);
    this.#reader = new SqliteConnection(file, entities, [wait, 'query_only = ON']);
    this.#queue = new GroupedWriter(
      this.#writer,
      () => this.#requireFile(),
      ({ channel, payload }) => this.#notices.emit(channel, payload),
    );
    this.read = {
      dialect: 'sqlite',
      all: <T = Row>(sql: string, params?: readonly unknown[]) =>
        this.#watch(() => this.#reader.all<T>(sql, params)),
      run: (sql, params) => this.#watch(() => this.#reader.run(sql, params)),
    };
  }

  static async open(file: string, entities: EntityClass[], busyTimeout: number): Promise<SqliteDatabase> {
    const database = new SqliteDatabase(file, entities, busyTimeout);
    try {
      await makeFolder(file);
      await database.#open();
    } catch (error) {
      await database.#closeHandles();
      throw told(error);
    }
    return database;
  }

  get reader(): DataSource {
    return this.#reader.source;
  }

  write<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    return this.#watch(() => this.#queue.write(work));
  }

  migrate(migrations: readonly Migration[]): Promise<string[]> {
    return migrate((work) => this.write(work), migrations);
  }

  async listen(channel: string, on: (payload: string) => void): Promise<() => Promise<void>> {
    // A listener of its own per call, on a turn of its own: what it throws is not the writer's affair.
    const hear = (payload: string): void => queueMicrotask(() => on(payload));
    this.#notices.on(channel, hear);
    return async () => void this.#notices.off(channel, hear);
  }

  async notify(tx: Statements, channel: string, payload: string): Promise<void> {
    if (!(tx instanceof OpenTransaction))
      throw new TypeError('A notice belongs to the transaction of a write.');
    if (Buffer.byteLength(payload) > 7_999) throw new RangeError('A notice holds at most 7,999 bytes.');
    tx.outbox.push({ channel, payload });
  }

  async healthy(): Promise<void> {
    await this.write(async () => undefined); // takes the lock of writing, and opens the file anew where needed
    await this.read.all('SELECT 1 AS one');
    await requireSpace(this.file);
  }

  close(): Promise<void> {
    this.#closing ??= this.#queue.close().then(() => this.#closeHandles());
    return this.#closing;
  }

  async #open(): Promise<void> {
    await this.#writer.open();
    await this.#reader.open();
    this.#identity = await fileIdentity(this.file);
    this.#suspect = false;
  }

  async #requireFile(): Promise<void> {
    // asked first: SQLite would create an empty database where none is
    const identity = await fileIdentity(this.file);
    if (identity === this.#identity && !this.#suspect) return;
    this.#suspect = true;
    try {
      await this.#closeHandles();
      await this.#open();
    } catch (error) {
      throw told(error);
    }
  }

  async #closeHandles(): Promise<void> {
    await this.#reader.close();
    await this.#writer.close();
  }

  async #watch<T>(call: () => Promise<T>): Promise<T> {
    try {
      return await call();
    } catch (error) {
      const told = error instanceof DatabaseUnavailable ? error.reason : undefined;
      if (told === 'readonly' || told === 'gone' || told === 'unknown') this.#suspect = true;
      throw error;
    }
  }
}
