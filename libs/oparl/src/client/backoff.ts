import type { OParlFault } from './fault.js';
import type { Limits } from './limits.js';

/** Statuses that may be gone a moment later. */
const PASSING: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Whether it makes sense to ask the same again. */
export function isPassing({ code, details }: OParlFault): boolean {
  if (code === 'status') return details.status !== undefined && PASSING.has(details.status);
  return code === 'unreachable' || code === 'timeout';
}

/**
 * How long to wait before the next attempt: twice as long each time, less up to a half by chance, so that many clients
 * do not come back at once; what the system itself asked for, if that is longer. Undefined: not at all, since it asks
 * for longer than we wait.
 */
export function waitBefore(
  attempt: number,
  asked: number | undefined,
  limits: Limits,
  chance: number,
): number | undefined {
  if (asked !== undefined && asked > limits.longestRetryAfterMs) return undefined;
  const doubled = Math.min(limits.backoffMs * 2 ** (attempt - 1), limits.longestBackoffMs);
  return Math.max(Math.round(doubled * (1 - chance / 2)), asked ?? 0);
}

/** The wait a Retry-After header asks for: seconds or a date (RFC 9110, 10.2.3). */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined;
  if (/^\s*\d{1,9}\s*$/.test(header)) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
