import type { Link } from './chain.js';

/** How many processes are remembered: those in use, in a few megabytes. */
const REMEMBERED = 10_000;

/**
 * The newest committed links this program has seen. A link never changes once it is committed, so what is remembered
 * can be behind but not wrong: a writer who expects just this version need not ask for its hash.
 */
export class KnownLinks {
  readonly #links = new Map<string, Link>();

  at(processId: string, version: number | undefined): Link | undefined {
    const link = this.#links.get(processId);
    return link?.version === version ? link : undefined;
  }

  remember(processId: string, { version, hash }: Link): void {
    this.#links.delete(processId); // a Map keeps the order of insertion: the oldest is the first
    this.#links.set(processId, { version, hash });
    if (this.#links.size <= REMEMBERED) return;
    for (const oldest of this.#links.keys()) {
      this.#links.delete(oldest);
      return;
    }
  }
}
