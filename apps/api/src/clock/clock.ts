import type { Day } from '@plankreis/process';

/** The only place that knows what time it is. Tests and the sample hand in another `now`. */
export class Clock {
  readonly #days: Intl.DateTimeFormat;

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
    return this.#days.format(instant);
  }
}
