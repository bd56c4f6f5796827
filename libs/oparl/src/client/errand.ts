import { OParlFault } from './fault.js';
import type { Limits } from './limits.js';
import type { Surroundings } from './surroundings.js';

export interface Progress {
  /** The address asked last. */
  readonly address: string;
  readonly requests: number;
  readonly retries: number;
  /** Pages of lists read. */
  readonly pages: number;
}

export interface ErrandOptions {
  /** Calls the errand off. */
  readonly signal?: AbortSignal;
  /** Told after every answer. */
  readonly progress?: (progress: Progress) => void;
  /** How long the whole errand may take; as the client's limits say if left out. */
  readonly totalMs?: number;
}

/** One thing a caller asked for, with what it has cost so far. */
export class Errand {
  readonly signal: AbortSignal;
  readonly limits: Limits;
  readonly #until: number;
  readonly #progress: ErrandOptions['progress'];
  #requests = 0;
  #retries = 0;
  #pages = 0;

  constructor(
    { signal, progress, totalMs }: ErrandOptions,
    usual: Limits,
    readonly surroundings: Surroundings,
  ) {
    this.signal = signal ?? new AbortController().signal;
    this.#progress = progress;
    this.limits = { ...usual, totalMs: totalMs ?? usual.totalMs };
    this.#until = surroundings.now() + this.limits.totalMs;
  }

  /** What the next request may take; @throws OParlFault where there may be none. */
  spend(address: string): number {
    this.check(address);
    const { requests } = this.limits;
    if (this.#requests >= requests) throw new OParlFault('tooManyRequests', address, { limit: requests });
    this.#requests += 1;
    return Math.min(this.limits.requestMs, this.#left());
  }

  /** @throws OParlFault cancelled, timeout */
  check(address: string): void {
    if (this.signal.aborted) throw new OParlFault('cancelled', address);
    if (this.#left() <= 0) throw new OParlFault('timeout', address, { limit: this.limits.totalMs });
  }

  /** Waits before trying again; not beyond the end of the errand. */
  async wait(ms: number, address: string): Promise<void> {
    if (ms >= this.#left()) throw new OParlFault('timeout', address, { limit: this.limits.totalMs });
    this.#retries += 1;
    await this.surroundings.sleep(ms, this.signal);
    this.check(address);
  }

  answered(address: string): void {
    this.#progress?.({ address, requests: this.#requests, retries: this.#retries, pages: this.#pages });
  }

  turned(): void {
    this.#pages += 1;
  }

  /** Whether nothing more may be asked after this fault: the whole errand is over, not just one address. */
  isOver({ code, details }: OParlFault): boolean {
    if (code === 'timeout') return details.limit === this.limits.totalMs || this.#left() <= 0;
    return code === 'cancelled' || code === 'tooManyRequests';
  }

  #left(): number {
    return this.#until - this.surroundings.now();
  }
}
