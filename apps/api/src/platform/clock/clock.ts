import type { Day } from '@plankreis/process';

const QUARTER_OF_AN_HOUR = 15 * 60_000;

/** The only place that knows what time it is. Tests and the sample hand in another `now`. */
export class Clock {
  readonly #days: Intl.DateTimeFormat;
  #last: { readonly quarter: number; readonly day: Day } | undefined;

  constructor(
    timeZone: string,
    readonly now: () => Date = () => new Date(),
  ) {
    // 'sv' writes days as ISO 8601 does
    this.#days = new Intl.DateTimeFormat('sv', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  }

  /** The day it is where the planners are. */
  today(): Day {
    return this.dayOf(this.now());
  }

  dayOf(instant: Date): Day {
    // Days begin on a quarter of an hour everywhere on earth, and formatting is slow.
    const quarter = Math.floor(instant.getTime() / QUARTER_OF_AN_HOUR);
    if (this.#last?.quarter !== quarter) this.#last = { quarter, day: this.#days.format(instant) };
    return this.#last.day;
  }
}
