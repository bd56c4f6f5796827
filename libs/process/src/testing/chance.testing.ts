import { env } from 'node:process';

/** `RUNS=10` tries ten times as much of all that is tried by chance. */
const times = Number(env['RUNS'] ?? 1);

/** Whether there is time to try everything instead of a choice of it. */
export const atLeisure = times > 1;

/** How often a property is tried, as fast-check takes it. A failure tells its seed: `SEED=…` repeats it. */
export const often = (usually: number): { readonly numRuns: number; readonly seed?: number } => ({
  numRuns: usually * times,
  ...(env['SEED'] === undefined ? {} : { seed: Number(env['SEED']) }),
});

/** The numbers from 1, as seeds: so many, and more at leisure. */
export const seeds = (usually: number): readonly number[] =>
  Array.from({ length: usually * times }, (_, index) => index + 1);

/** Chance that comes from a number: the same number, the same choices. */
export class Chance {
  constructor(private state: number) {}

  /** A number from 0 up to 1 (mulberry32). */
  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  below(bound: number): number {
    return Math.floor(this.next() * bound);
  }

  in100(percent: number): boolean {
    return this.below(100) < percent;
  }

  /** One of a list; undefined of an empty one. */
  of<T>(list: readonly T[]): T | undefined {
    return list[this.below(list.length)];
  }

  among<T>(first: T, ...rest: readonly T[]): T {
    return this.of([first, ...rest]) ?? first;
  }
}
