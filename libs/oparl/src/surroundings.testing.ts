import { OParlClient, type OParlOptions } from './client/client.js';
import { world, type Surroundings } from './client/surroundings.js';
import type { OParlServer } from './server.testing.js';

/** The world with a clock that only waiting moves; `waits` holds how long it was waited. */
export function stillWorld(): Surroundings & { waits: number[] } {
  const waits: number[] = [];
  let now = Date.parse('2026-08-01T00:00:00Z');
  return {
    ...world,
    waits,
    now: () => now,
    sleep: async (ms) => {
      waits.push(ms);
      now += ms;
    },
    timeout: () => new AbortController().signal,
    chance: () => 0,
  };
}

/** A client of the test server in a still world, without pauses. */
export function clientOf(server: OParlServer, options: OParlOptions = {}): OParlClient {
  return new OParlClient(server.system, {
    allowPrivateNetwork: true,
    ...options,
    limits: { pauseMs: 0, ...options.limits },
    surroundings: { ...stillWorld(), ...options.surroundings },
  });
}
