import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import type { Database, Transaction } from '@plankreis/journal';
import { createHash } from 'node:crypto';
import { Repository } from 'typeorm';
import { Clock } from '../clock/clock.js';
import { DATABASE, READER } from '../database/tokens.js';
import { Problem } from '../problems/problem.js';
import { IdempotencyKey } from './idempotency-key.entity.js';

/** A request that may be repeated: who sent it, where to, under which key, with which body. */
export interface Repeatable {
  readonly personId: string;
  readonly route: string;
  readonly key: string;
  readonly body: unknown;
}

/** Writes the answer down in the transaction that does the work, so that both stay or neither. */
export type Keep<A> = (tx: Transaction, answer: A) => Promise<void>;

const KEPT_FOR = 48 * 3_600_000;

/** Does the work of a repeated request once. Refusals are not kept: they changed nothing, so they are judged anew. */
@Injectable()
export class Idempotency implements OnApplicationBootstrap {
  /** Requests being worked on; those that arrive meanwhile wait for the same answer. */
  readonly #underWay = new Map<string, { readonly bodyHash: string; readonly answer: Promise<unknown> }>();

  constructor(
    @Inject(DATABASE) private readonly db: Database,
    @InjectRepository(IdempotencyKey, READER) private readonly kept: Repository<IdempotencyKey>,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const old = new Date(this.clock.now().getTime() - KEPT_FOR).toISOString();
    await this.db.write((tx) => tx.run('DELETE FROM idempotency_key WHERE kept_at < ?', [old]));
  }

  /**
   * The answer of the work, or the first one where the request is a repeat.
   * @throws Problem 422 where the key was used for another body
   */
  async once<A>(request: Repeatable | undefined, work: (keep?: Keep<A>) => Promise<A>): Promise<A> {
    if (!request) return work();
    const bodyHash = hashOf(request.body);
    const id = JSON.stringify([request.personId, request.route, request.key]);
    const other = this.#underWay.get(id);
    if (other) {
      requireSame(other.bodyHash, bodyHash);
      // Same route and key: it answers with the same class.
      return other.answer as Promise<A>;
    }
    const answer = this.#answer(request, bodyHash, work);
    this.#underWay.set(id, { bodyHash, answer });
    try {
      return await answer;
    } finally {
      this.#underWay.delete(id);
    }
  }

  /** The same for work that writes for itself, or nothing: its answer is kept once it is done. */
  after<A>(request: Repeatable | undefined, work: () => Promise<A>): Promise<A> {
    return this.once<A>(request, async (keep) => {
      const answer = await work();
      if (keep) await this.db.write((tx) => keep(tx, answer));
      return answer;
    });
  }

  async #answer<A>(request: Repeatable, bodyHash: string, work: (keep?: Keep<A>) => Promise<A>): Promise<A> {
    const first = await this.#first<A>(request, bodyHash);
    if (first !== undefined) return first;
    try {
      return await work((tx, answer) => this.#keep(tx, request, bodyHash, answer));
    } catch (error) {
      // Another program on the same database may have been faster; then its answer is the first one.
      const faster = await this.#first<A>(request, bodyHash).catch(() => undefined);
      if (faster === undefined) throw error;
      return faster;
    }
  }

  async #first<A>({ personId, route, key }: Repeatable, bodyHash: string): Promise<A | undefined> {
    const kept = await this.kept.findOneBy({ personId, route, key });
    if (!kept) return undefined;
    requireSame(kept.bodyHash, bodyHash);
    // Written by `#keep` for the same route.
    return JSON.parse(kept.answer) as A;
  }

  async #keep(tx: Transaction, request: Repeatable, bodyHash: string, answer: unknown): Promise<void> {
    await tx.run(
      'INSERT INTO idempotency_key (person_id, route, key, body_hash, answer, kept_at) VALUES (?, ?, ?, ?, ?, ?)',
      [
        request.personId,
        request.route,
        request.key,
        bodyHash,
        JSON.stringify(answer),
        this.clock.now().toISOString(),
      ],
    );
  }
}

function requireSame(first: string, repeated: string): void {
  if (first !== repeated) throw new Problem(422, 'idempotency.conflict');
}

/** The body as it was parsed; a caller that repeats a request sends the same bytes. */
const hashOf = (body: unknown): string =>
  createHash('sha256')
    .update(JSON.stringify(body ?? null))
    .digest('hex');
