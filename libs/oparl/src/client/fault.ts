/**
 * Why a council system could not be read: the address is none; it leads elsewhere, into a private network or in circles;
 * nobody answers, too late, too much or with an error; what comes is a web page, no JSON, or no OParl; a limit is
 * reached; the caller called it off.
 */
export const faultCodes = [
  'badAddress',
  'foreignHost',
  'privateNetwork',
  'redirected',
  'unreachable',
  'timeout',
  'tooLarge',
  'status',
  'html',
  'malformed',
  'notOParl',
  'pageLoop',
  'tooManyPages',
  'tooManyRequests',
  'cancelled',
] as const;
export type FaultCode = (typeof faultCodes)[number];

export interface FaultDetails {
  /** The status that was answered. */
  readonly status?: number;
  /** Where a redirection led. */
  readonly to?: string;
  /** The limit that was exceeded, in its own unit: bytes, milliseconds, pages, requests. */
  readonly limit?: number;
  /** How long the system asks to be left alone. */
  readonly retryAfterMs?: number;
  /** How often it was tried. */
  readonly attempts?: number;
  /** What was found instead of what was expected. */
  readonly found?: string;
  readonly cause?: unknown;
}

/** A council system could not be read. `code` is stable, `address` is where it happened. */
export class OParlFault extends Error {
  override readonly name = 'OParlFault';

  constructor(
    readonly code: FaultCode,
    readonly address: string,
    readonly details: FaultDetails = {},
  ) {
    super(`${code}: ${address}`, { cause: details.cause });
  }
}
