import { isPassing, retryAfterMs, waitBefore } from './backoff.js';
import { bodyText, drop } from './body-text.js';
import type { Errand } from './errand.js';
import { OParlFault } from './fault.js';
import { parseJson } from './json.js';
import type { Reach } from './reach.js';
import type { Answer } from './surroundings.js';
import { Turnstile } from './turnstile.js';
import { within } from './within.js';

const HEADERS = { accept: 'application/json', 'user-agent': 'Plankreis (OParl)' };
const MOVED: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Asks a council system, reading only: politely, within its reach, and again where that may help. */
export class Transport {
  readonly #turnstile: Turnstile;
  #restUntil = 0;

  constructor(
    readonly reach: Reach,
    atATime: number,
  ) {
    this.#turnstile = new Turnstile(atATime);
  }

  /**
   * The JSON at an address.
   *
   * @throws OParlFault
   */
  async json(address: string, errand: Errand, base?: string): Promise<unknown> {
    const url = this.reach.admit(address, base);
    for (let attempt = 1; ; attempt += 1) {
      try {
        return parseJson(await this.#followed(url, errand), url.href);
      } catch (error) {
        const wait = waitAfter(error, attempt, errand);
        if (wait === undefined) throw counted(error, attempt);
        await errand.wait(wait, url.href);
      }
    }
  }

  /** The text at an address or where it was moved to, as often as allowed and never out of reach. */
  async #followed(start: URL, errand: Errand): Promise<string> {
    let url = start;
    for (let moves = 0; moves <= errand.limits.redirects; moves += 1) {
      const answer = await this.#ask(url, errand, moves === 0 ? undefined : start);
      if (typeof answer === 'string') return answer;
      url = this.#target(answer.moved, url);
    }
    throw new OParlFault('redirected', start.href, { to: url.href, limit: errand.limits.redirects });
  }

  #target(location: string | null, from: URL): URL {
    try {
      return this.reach.admit(location ?? '', location === null ? undefined : from.href);
    } catch (cause) {
      throw new OParlFault('redirected', from.href, { to: location ?? undefined, cause });
    }
  }

  async #ask(
    url: URL,
    errand: Errand,
    movedFrom: URL | undefined,
  ): Promise<string | { moved: string | null }> {
    const { fetch, lookup, now, sleep } = errand.surroundings;
    const leave = await this.#turnstile.enter(errand.signal);
    try {
      const rest = this.#restUntil - now();
      if (rest > 0) await sleep(rest, errand.signal);
      return await within(errand.spend(url.href), url.href, errand, async (signal) => {
        await this.reach.checkNetwork(url, lookup, movedFrom);
        const answer = await fetch(url.href, { headers: HEADERS, redirect: 'manual', signal });
        if (answer.status === 200) return bodyText(answer, url.href, errand.limits.responseBytes);
        await drop(answer);
        if (MOVED.has(answer.status)) return { moved: answer.headers.get('location') };
        throw refused(answer, url, now());
      });
    } finally {
      this.#restUntil = now() + errand.limits.pauseMs;
      errand.answered(url.href);
      leave?.();
    }
  }
}

function refused(answer: Answer, url: URL, now: number): OParlFault {
  const retryAfter = retryAfterMs(answer.headers.get('retry-after'), now);
  return new OParlFault('status', url.href, { status: answer.status, retryAfterMs: retryAfter });
}

/** How long to wait before asking again; undefined where that would not help. */
function waitAfter(error: unknown, attempt: number, errand: Errand): number | undefined {
  if (!(error instanceof OParlFault) || !isPassing(error) || errand.isOver(error)) return undefined;
  if (attempt >= errand.limits.attempts) return undefined;
  return waitBefore(attempt, error.details.retryAfterMs, errand.limits, errand.surroundings.chance());
}

const counted = (error: unknown, attempts: number): unknown =>
  error instanceof OParlFault && isPassing(error)
    ? new OParlFault(error.code, error.address, { ...error.details, attempts })
    : error;
