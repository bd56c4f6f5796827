/** What one errand to a council system may cost, it and us. */
export interface Limits {
  /** For one request with its answer. */
  readonly requestMs: number;
  /** For the whole errand, waiting included. */
  readonly totalMs: number;
  readonly responseBytes: number;
  readonly redirects: number;
  /** How often one address is tried. */
  readonly attempts: number;
  /** The first wait before trying again; each further one is twice as long, up to the longest. */
  readonly backoffMs: number;
  readonly longestBackoffMs: number;
  /** A system that asks to be left alone for longer is not asked again. */
  readonly longestRetryAfterMs: number;
  readonly pages: number;
  readonly requests: number;
  /** How many requests the system gets at a time, over all errands of a client. */
  readonly atATime: number;
  /** The pause between the end of one request and the next. */
  readonly pauseMs: number;
}

export const usualLimits: Limits = {
  requestMs: 30_000,
  totalMs: 600_000,
  responseBytes: 20_000_000,
  redirects: 5,
  attempts: 4,
  backoffMs: 500,
  longestBackoffMs: 30_000,
  longestRetryAfterMs: 60_000,
  pages: 2_000,
  requests: 10_000,
  atATime: 1,
  pauseMs: 50,
};
