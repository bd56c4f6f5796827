import { TypeORMError, type EntityManager } from 'typeorm';
import type { Statements } from './statements.js';
import { DatabaseUnavailable, errorCode, told } from './unavailable.js';

/** What a work may use while its transaction is open. `manager`: for TypeORM's query builders, same connection. */
export type Transaction = Statements & { readonly manager: EntityManager };

const CONTROL = /^\s*(begin|start|commit|end|abort|rollback|savepoint|release)\b/i;

export interface Notice {
  readonly channel: string;
  readonly payload: string;
}

/**
 * The statements of one work. After a failed statement nothing more is accepted and the work cannot succeed, even if
 * it caught the error: PostgreSQL would turn its COMMIT into a silent ROLLBACK, and SQLite behaves alike so that no
 * work passes on one database and loses its writes on the other. After the end nothing is accepted either: a
 * forgotten `await` would write into someone else's transaction.
 */
export class OpenTransaction implements Transaction {
  readonly dialect;
  /** Notices to deliver after the commit, where the database does not do it itself. */
  readonly outbox: Notice[] = [];
  #failure: { error: unknown } | undefined;
  #over = false;
  #managerUsed = false;

  constructor(
    private readonly statements: Statements,
    private readonly typeorm: EntityManager,
  ) {
    this.dialect = statements.dialect;
  }

  get manager(): EntityManager {
    this.#managerUsed = true;
    return this.typeorm;
  }

  /** Whether the work took hold of the manager, whose statements nobody watches. */
  get managerUsed(): boolean {
    return this.#managerUsed;
  }

  all<T>(sql: string, params?: readonly unknown[]): Promise<T[]> {
    return this.#guard(sql, () => this.statements.all<T>(sql, params));
  }

  run(sql: string, params?: readonly unknown[]): Promise<{ changes: number }> {
    return this.#guard(sql, () => this.statements.run(sql, params));
  }

  /** Runs the work and closes this. @throws what the work threw, or what a statement failed with that it caught */
  async finish<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
    let value: T;
    try {
      value = await work(this);
    } catch (error) {
      // a work may say better what a failed statement means, but not hide that the database is out or wants a retry
      const cause = this.#failure?.error;
      if (cause instanceof DatabaseUnavailable || isLostRace(cause)) throw cause;
      // Only what the manager's statements failed with: another server a work could not reach is not the database.
      throw error instanceof TypeORMError ? told(error) : error;
    } finally {
      this.#over = true;
    }
    if (this.#failure) throw this.#failure.error;
    return value;
  }

  async #guard<T>(sql: string, statement: () => Promise<T>): Promise<T> {
    if (this.#over) throw new Error('The transaction is over; was an await forgotten?');
    if (this.#failure) throw this.#failure.error;
    if (CONTROL.test(sql)) throw new Error('Transactions begin and end in Database.write alone.');
    try {
      return await statement();
    } catch (error) {
      this.#failure ??= { error };
      throw error;
    }
  }
}

/** PostgreSQL gave way to another transaction: serialization_failure, deadlock_detected. */
export function isLostRace(error: unknown): boolean {
  return ['40001', '40P01'].includes(errorCode(error) ?? '');
}
