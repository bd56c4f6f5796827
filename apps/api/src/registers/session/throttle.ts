/** How many wrong passwords are free, and how long the wait after them may grow, in seconds. */
interface Patience {
  readonly free: number;
  readonly longest: number;
}

const patience = {
  /** One account from one address. */
  pair: { free: 5, longest: 60 },
  /** One account from everywhere: short, since its owner may be the one who waits. */
  account: { free: 20, longest: 20 },
  /** One address, whatever the account. */
  address: { free: 50, longest: 60 },
} as const satisfies Record<string, Patience>;

type Scope = keyof typeof patience;

interface Tally {
  failures: number;
  last: number;
}

/** Forgiven after a quarter of an hour without a failure. */
const FORGIVEN_AFTER = 15 * 60_000;
const MOST_TALLIES = 20_000;

/**
 * Slows down guessing. Nobody is locked out: waits are short, and an address from which somebody has signed in
 * before does not wait because of what others do to the account from elsewhere.
 */
export class Throttle {
  readonly #tallies = new Map<string, Tally>();
  readonly #familiar = new Set<string>();

  constructor(private readonly now: () => number) {}

  /** Seconds to wait before the next attempt; 0 for none. */
  wait(account: string, address: string): number {
    return Math.max(...this.#scopes(account, address).map(([scope, key]) => this.#waitFor(scope, key)));
  }

  failed(account: string, address: string): void {
    for (const [scope, key] of this.#scopes(account, address)) {
      const tally = this.#tally(scope, key);
      this.#tallies.delete(`${scope}:${key}`); // the oldest is to stand first
      this.#tallies.set(`${scope}:${key}`, { failures: (tally?.failures ?? 0) + 1, last: this.now() });
    }
    for (const oldest of this.#tallies.keys())
      if (this.#tallies.size > MOST_TALLIES) this.#tallies.delete(oldest);
      else break;
  }

  succeeded(account: string, address: string): void {
    this.#tallies.delete(`pair:${pairOf(account, address)}`);
    if (this.#familiar.size > MOST_TALLIES) this.#familiar.clear();
    this.#familiar.add(pairOf(account, address));
  }

  #scopes(account: string, address: string): [Scope, string][] {
    const pair = pairOf(account, address);
    const both: [Scope, string][] = [
      ['pair', pair],
      ['address', address],
    ];
    return this.#familiar.has(pair) ? both : [...both, ['account', account]];
  }

  #waitFor(scope: Scope, key: string): number {
    const tally = this.#tally(scope, key);
    const over = (tally?.failures ?? 0) - patience[scope].free;
    if (!tally || over < 0) return 0;
    const until = tally.last + Math.min(2 ** Math.min(over, 10), patience[scope].longest) * 1000;
    return Math.max(0, Math.ceil((until - this.now()) / 1000));
  }

  #tally(scope: Scope, key: string): Tally | undefined {
    const tally = this.#tallies.get(`${scope}:${key}`);
    return tally && this.now() - tally.last < FORGIVEN_AFTER ? tally : undefined;
  }
}

const pairOf = (account: string, address: string): string => `${account}\n${address}`;
