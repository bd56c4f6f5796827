import sqlite3 from 'sqlite3';
import type { Database as Handle, RunResult, Statement } from 'sqlite3';
import { DataSource } from 'typeorm';
import type { EntityClass } from '../database/entity-class.js';
import { bindable, isRecurring, KEPT_STATEMENTS, type Row, type Statements } from '../database/statements.js';
import { told } from '../database/unavailable.js';

// TypeORM calls verbose(), which makes the driver build an Error for its stack at every single call
const terseDriver = Object.assign(Object.create(sqlite3) as typeof sqlite3, { verbose: () => terseDriver });

/** One connection to a SQLite file: TypeORM's, with statements prepared once on the handle behind it. */
export class SqliteConnection implements Statements {
  readonly dialect = 'sqlite';
  readonly source: DataSource;
  readonly #kept = new Map<string, Promise<Statement>>();

  constructor(
    file: string,
    entities: EntityClass[],
    private readonly pragmas: readonly string[],
  ) {
    this.source = new DataSource({ type: 'sqlite', database: file, entities, driver: terseDriver });
  }

  async open(): Promise<void> {
    await this.source.initialize();
    // Strict order, and a slow statement holds one thread of the pool instead of all who wait for it.
    this.#handle.serialize();
    for (const pragma of this.pragmas) await this.exec(`PRAGMA ${pragma}`);
  }

  async all<T = Row>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    const bound = bindable(params);
    const statement = await this.#prepared(sql);
    return new Promise<T[]>((resolve, reject) => {
      const done = (error: Error | null, rows: T[]): void => (error ? reject(told(error)) : resolve(rows));
      // never get(): it leaves the statement open, and with it an old view of the file
      if (statement) statement.all<T>(bound, done);
      else this.#handle.all<T>(sql, bound, done);
    });
  }

  async run(sql: string, params: readonly unknown[] = []): Promise<{ changes: number }> {
    const bound = bindable(params);
    const statement = await this.#prepared(sql);
    return new Promise((resolve, reject) => {
      const done = function (this: RunResult, error: Error | null): void {
        if (error) reject(told(error));
        else resolve({ changes: this.changes });
      };
      if (statement) statement.run(bound, done);
      else this.#handle.run(sql, bound, done);
    });
  }

  /** Several statements without parameters, in one go. */
  exec(sql: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#handle.exec(sql, (error) => (error ? reject(told(error)) : resolve()));
    });
  }

  async close(): Promise<void> {
    const kept = [...this.#kept.values()];
    this.#kept.clear();
    // a handle with open statements does not close
    for (const statement of kept) (await statement).finalize();
    if (this.source.isInitialized) await this.source.destroy();
  }

  get #handle(): Handle {
    // TypeORM types its drivers' connections as any
    return (this.source.driver as unknown as { databaseConnection: Handle }).databaseConnection;
  }

  #prepared(sql: string): Promise<Statement> | undefined {
    const kept = this.#kept.get(sql);
    if (kept || !isRecurring(sql) || this.#kept.size >= KEPT_STATEMENTS) return kept;
    const fresh = new Promise<Statement>((resolve, reject) => {
      const statement = this.#handle.prepare(sql, (error) =>
        error ? reject(told(error)) : resolve(statement),
      );
    });
    this.#kept.set(sql, fresh);
    fresh.catch(() => this.#kept.delete(sql));
    return fresh;
  }
}
