import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isPassing, retryAfterMs, waitBefore } from './backoff.js';
import { OParlFault } from './fault.js';
import { usualLimits } from './limits.js';

it('waits twice as long each time, up to the longest, and at least as long as it is asked to', () => {
  const waits = [1, 2, 3, 4, 8, 30].map((attempt) => waitBefore(attempt, undefined, usualLimits, 0));
  expect(waits).toEqual([500, 1_000, 2_000, 4_000, 30_000, 30_000]);
  expect(waitBefore(1, undefined, usualLimits, 1)).toBe(250);
  expect(waitBefore(1, 9_000, usualLimits, 0)).toBe(9_000);
  expect(waitBefore(4, 1_000, usualLimits, 0)).toBe(4_000);
  expect(waitBefore(1, 60_001, usualLimits, 0)).toBeUndefined();
});

it('never waits longer than the bounds', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 2_000 }),
      fc.nat(200_000),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (n, asked, chance) => {
        expect(waitBefore(n, asked, usualLimits, chance) ?? 0).toBeLessThanOrEqual(60_000);
      },
    ),
  );
});

it('reads Retry-After as seconds or as a date', () => {
  const now = Date.parse('2026-08-01T12:00:00Z');
  expect(retryAfterMs('120', now)).toBe(120_000);
  expect(retryAfterMs('Sat, 01 Aug 2026 12:00:30 GMT', now)).toBe(30_000);
  expect(retryAfterMs('Sat, 01 Aug 2026 11:00:00 GMT', now)).toBe(0);
  expect([retryAfterMs(null, now), retryAfterMs('soon', now)]).toEqual([undefined, undefined]);
});

it('asks again only where that may help', () => {
  const passing = (code: 'status' | 'html' | 'timeout' | 'unreachable', status?: number) =>
    isPassing(new OParlFault(code, 'https://ris.example/', { status }));
  expect([429, 500, 502, 503, 504].map((status) => passing('status', status))).toEqual([
    true,
    true,
    true,
    true,
    true,
  ]);
  expect([400, 401, 403, 404, 410, 501].some((status) => passing('status', status))).toBe(false);
  expect([passing('timeout'), passing('unreachable'), passing('html')]).toEqual([true, true, false]);
});
