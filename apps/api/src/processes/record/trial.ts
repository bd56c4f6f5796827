import {
  needsJournal,
  processesNamed,
  valuesNamed,
  type Actor,
  type Attempt,
  type Context,
  type Dossier,
} from '@plankreis/process';
import { decide } from './attempt.js';
import type { SentEntry } from './sent-entry.js';
import type { Change } from './writer.js';

/** A process on which entries are tried one after the other; nothing is recorded until all are wanted. */
export class Trial implements Change {
  /** What was accepted so far. */
  readonly attempts: Attempt[] = [];
  #dossier: Dossier;

  constructor(
    readonly before: Dossier,
    private readonly actor: Actor,
    private readonly context: Context,
  ) {
    this.#dossier = before;
  }

  /** What the process would have become. */
  get dossier(): Dossier {
    return this.#dossier;
  }

  /**
   * Tries one more entry; one the program has made itself is `trusted`.
   * @throws Problem with the refusal, after which everything is as before
   */
  try(sent: SentEntry, { trusted = false } = {}): void {
    const { actor, context } = this;
    const { type, data } = sent;
    if (needsJournal(type) || processesNamed(type, data).length > 0 || valuesNamed(type, data).length > 0)
      throw new Error(`${sent.type} looks beyond the process as it is and cannot be tried.`);
    const { dossier, attempt, effects } = decide({
      request: { sent, faults: [] },
      actor,
      context,
      before: this.#dossier,
      base: 'data.',
      trusted,
    });
    if (effects.length > 0) throw new Error(`${sent.type} reaches other processes and cannot be tried.`);
    this.#dossier = dossier;
    this.attempts.push(attempt);
  }
}
