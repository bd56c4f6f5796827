/** Lets so many in at a time; the others wait in the order they came. */
export class Turnstile {
  #inside = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(readonly atATime: number) {}

  /** Waits for a place and answers with the way out; undefined if the signal was aborted first. */
  async enter(signal: AbortSignal): Promise<(() => void) | undefined> {
    if (signal.aborted) return undefined;
    if (this.#inside >= this.atATime && !(await this.#turn(signal))) return undefined;
    this.#inside += 1;
    let left = false;
    return () => {
      if (left) return;
      left = true;
      this.#inside -= 1;
      this.#waiting.shift()?.();
    };
  }

  #turn(signal: AbortSignal): Promise<boolean> {
    return new Promise((resolve) => {
      const called = () => {
        signal.removeEventListener('abort', gone);
        resolve(true);
      };
      const gone = () => {
        this.#waiting.splice(this.#waiting.indexOf(called), 1);
        resolve(false);
      };
      this.#waiting.push(called);
      signal.addEventListener('abort', gone, { once: true });
    });
  }
}
