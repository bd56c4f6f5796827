import { seal, sha256, START, type EntryRow, type Link } from './chain.js';
import { erasureIn, redactionIn } from './redaction.js';

export type Fault =
  'gap' | 'dataChanged' | 'envelopeChanged' | 'chainBroken' | 'headMismatch' | 'processMissing';

export interface Verification {
  readonly ok: boolean;
  /** How many processes and entries were looked at; it ends with the first broken entry. */
  readonly processes: number;
  readonly entries: number;
  /** An empty processId: the stored anchor itself does not match what it says it folded. */
  readonly broken?: { readonly processId: string; readonly seq: number; readonly fault: Fault };
}

/** What is known about a chain apart from its entries. */
export interface Chain {
  readonly processId: string;
  readonly version: number;
  readonly hash: string;
  /** The highest seq there is. */
  readonly last: number;
  /** Where the newest anchor saw it. */
  readonly anchored?: Link;
}

export interface Broken {
  readonly seq: number;
  readonly fault: Fault;
}

/** Follows one chain, entry by entry in order of seq, and remembers the first that is broken. */
export class ChainWalk {
  entries = 0;
  #previous = START;
  #broken: Broken | undefined;
  /** Blanked entries whose erasure has not been met yet, with the reason that was given. */
  readonly #blanked = new Map<number, string>();

  constructor(private readonly chain: Chain) {}

  visit(row: EntryRow): void {
    this.entries++;
    const fault = this.#faultOf(row);
    if (fault) this.#broken ??= fault;
    this.#previous = { version: row.seq, hash: row.hash };
  }

  /** What is broken, after the last entry; undefined if nothing is. */
  end(): Broken | undefined {
    const { version, hash, last, anchored } = this.chain;
    const unexcused = Math.min(...this.#blanked.keys());
    const end = this.#previous;
    const faults: Broken[] = [];
    if (this.#broken) faults.push(this.#broken);
    if (Number.isFinite(unexcused)) faults.push({ seq: unexcused, fault: 'dataChanged' });
    if (end.version < version) faults.push({ seq: end.version + 1, fault: 'gap' });
    if (last > version) faults.push({ seq: version + 1, fault: 'headMismatch' });
    if (end.version === version && end.hash !== hash) faults.push({ seq: version, fault: 'headMismatch' });
    if (anchored && version < anchored.version) faults.push({ seq: version + 1, fault: 'headMismatch' });
    return faults.reduce<Broken | undefined>(
      (first, next) => (first && first.seq <= next.seq ? first : next),
      undefined,
    );
  }

  #faultOf(row: EntryRow): Broken | undefined {
    const previous = this.#previous;
    if (row.seq !== previous.version + 1) return { seq: previous.version + 1, fault: 'gap' };
    if (row.prev_hash !== previous.hash) return { seq: row.seq, fault: 'chainBroken' };
    if (!this.#dataHold(row)) return { seq: row.seq, fault: 'dataChanged' };
    if (seal(row) !== row.hash) return { seq: row.seq, fault: 'envelopeChanged' };
    const { anchored } = this.chain;
    const denied = anchored?.version === row.seq && anchored.hash !== row.hash;
    return denied ? { seq: row.seq, fault: 'headMismatch' } : undefined;
  }

  #dataHold(row: EntryRow): boolean {
    if (sha256(row.data) === row.data_hash) {
      this.#excuse(row.data);
      return true;
    }
    try {
      const redaction = redactionIn(row.data);
      if (redaction) this.#blanked.set(row.seq, redaction.reason);
      return redaction !== undefined;
    } catch {
      return false; // begins like a marker and is none
    }
  }

  /** Only data that match their hash excuse a blanked entry. */
  #excuse(data: string): void {
    const erasure = data.includes('"erasedSeq"') ? erasureIn(JSON.parse(data)) : undefined;
    if (erasure && this.#blanked.get(erasure.erasedSeq) === erasure.reason)
      this.#blanked.delete(erasure.erasedSeq);
  }
}
