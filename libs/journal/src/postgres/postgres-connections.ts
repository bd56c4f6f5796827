import pg from 'pg';
import type { Pool, PoolClient, QueryResult } from 'pg';
import { DataSource } from 'typeorm';
import {
  bindable,
  isRecurring,
  KEPT_STATEMENTS,
  numbered,
  type Row,
  type Statements,
} from '../database/statements.js';
import type { EntityClass } from '../database/entity-class.js';
import { told } from '../database/unavailable.js';

// What COUNT and SUM give is a number, as from SQLite; none of ours is beyond 2^53.
const types = new pg.TypeOverrides();
types.setTypeParser(pg.types.builtins.INT8, Number);
types.setTypeParser(pg.types.builtins.NUMERIC, Number);

/** A pool of connections; those of a reader refuse to write. */
export function pooled(url: string, entities: EntityClass[], role: 'writer' | 'reader'): DataSource {
  return new DataSource({
    type: 'postgres',
    url,
    entities,
    poolSize: 8,
    connectTimeoutMS: 10_000,
    installExtensions: false,
    // an idle connection broke: the pool drops it and makes another, nothing is lost that anyone waits for
    poolErrorHandler: () => undefined,
    extra: {
      types,
      keepAlive: true,
      ...(role === 'reader' && { options: '-c default_transaction_read_only=on' }),
    },
  });
}

/** node-postgres' pool behind TypeORM's DataSource, which types it as any. */
export function poolOf(source: DataSource): Pool {
  return (source.driver as unknown as { master: Pool }).master;
}

/** Statements on a pool or on one of its connections; recurring ones are prepared once per connection. */
export class PostgresStatements implements Statements {
  readonly dialect = 'postgres';

  constructor(
    private readonly target: Pool | PoolClient,
    private readonly prepared: PreparedNames,
  ) {}

  async all<T = Row>(sql: string, params: readonly unknown[] = []): Promise<T[]> {
    return (await this.#query(sql, params)).rows as T[]; // the caller names the shape of its own statement
  }

  async run(sql: string, params: readonly unknown[] = []): Promise<{ changes: number }> {
    return { changes: (await this.#query(sql, params)).rowCount ?? 0 };
  }

  async #query(sql: string, params: readonly unknown[]): Promise<QueryResult> {
    const values = bindable(params);
    try {
      return await this.target.query({ ...this.prepared.of(sql), values });
    } catch (error) {
      throw told(error);
    }
  }
}

/** The translated text of each statement, and the name under which connections keep it. */
export class PreparedNames {
  readonly #known = new Map<string, { text: string; name?: string }>();

  of(sql: string): { text: string; name?: string } {
    let statement = this.#known.get(sql);
    if (!statement) {
      statement = { text: numbered(sql) };
      if (!isRecurring(sql) || this.#known.size >= KEPT_STATEMENTS) return statement;
      statement.name = `s${this.#known.size}`;
      this.#known.set(sql, statement);
    }
    return statement;
  }
}
