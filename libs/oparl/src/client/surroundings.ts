import { lookup } from 'node:dns/promises';

/** As much of an answer as is used. */
export interface Answer {
  readonly status: number;
  readonly headers: { get(name: string): string | null };
  readonly body: { getReader(): BodyReader } | null;
}

export interface BodyReader {
  read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>;
  cancel(): Promise<void>;
}

export interface Asking {
  readonly headers: Readonly<Record<string, string>>;
  readonly redirect: 'manual';
  readonly signal: AbortSignal;
}

/** The world as a client sees it; tests bring their own. */
export interface Surroundings {
  readonly fetch: (address: string, asking: Asking) => Promise<Answer>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Waits; ends early, and quietly, when the signal is aborted. */
  readonly sleep: (ms: number, signal: AbortSignal) => Promise<void>;
  /** A signal that is aborted after a time. */
  readonly timeout: (ms: number) => AbortSignal;
  /** A number from 0 to 1 by which the waits of many clients differ. */
  readonly chance: () => number;
  /** The addresses a host name stands for. */
  readonly lookup: (host: string) => Promise<readonly string[]>;
}

export const world: Surroundings = {
  fetch: (address, asking) => fetch(address, asking),
  now: () => Date.now(),
  sleep: (ms, signal) =>
    new Promise((resolve) => {
      const done = () => {
        clearTimeout(timer);
        signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, ms);
      signal.addEventListener('abort', done);
      if (signal.aborted) done();
    }),
  timeout: (ms) => AbortSignal.timeout(ms),
  chance: () => Math.random(),
  lookup: async (host) => (await lookup(host, { all: true })).map(({ address }) => address),
};
