import type { ResultRule } from '../reading/rules/rule.js';
import { Errand, type ErrandOptions } from './errand.js';
import { OParlFault } from './fault.js';
import { atAddress, findIn, type FindLimits, type Found, type PaperQuery } from './find.js';
import { usualLimits, type Limits } from './limits.js';
import { paperPages, type Cursor, type PaperPage } from './listing.js';
import type { PaperFacts } from './paper-facts.js';
import { Reach, type ReachOptions } from './reach.js';
import { readPaper } from './read-paper.js';
import type { Thing } from './shape.js';
import { world, type Surroundings } from './surroundings.js';
import { systemFacts, type SystemFacts } from './system-facts.js';
import { Transport } from './transport.js';

export interface OParlOptions extends ReachOptions {
  readonly limits?: Partial<Limits>;
  /** By which results are read; ours if left out. */
  readonly rules?: readonly ResultRule[];
  readonly surroundings?: Partial<Surroundings>;
}

export interface ListOptions extends ErrandOptions {
  /** Where an earlier listing got to. */
  readonly cursor?: Cursor;
}

/**
 * Reads one council information system through OParl 1.0 or 1.1, given the address of its System object. It changes
 * nothing there. Every method throws OParlFault and nothing else; each call has the limits of its own errand, and all
 * calls of one client together ask the system no more than so often at a time. Keep one client per system.
 */
export class OParlClient {
  readonly #limits: Limits;
  readonly #surroundings: Surroundings;
  readonly #transport: Transport;
  readonly #rules: readonly ResultRule[] | undefined;
  readonly #bodies = new Map<string, Thing>();

  /** @throws OParlFault badAddress */
  constructor(
    readonly system: string,
    options: OParlOptions = {},
  ) {
    this.#limits = { ...usualLimits, ...options.limits };
    this.#surroundings = { ...world, ...options.surroundings };
    this.#rules = options.rules;
    this.#transport = new Transport(new Reach(system, options), this.#limits.atATime);
  }

  /** Whether there is an OParl system at the address, and which. */
  async inspect(options: ErrandOptions = {}): Promise<SystemFacts> {
    return systemFacts(this.system, this.#transport, this.#errand(options));
  }

  /** A paper with its way through the bodies. */
  async paper(address: string, options: ErrandOptions = {}): Promise<PaperFacts> {
    return readPaper(address, this.#transport, this.#errand(options), {
      rules: this.#rules,
      bodies: this.#bodies,
    });
  }

  /** All papers, page by page; the cursor of the last page read resumes the listing. */
  papers(options: ListOptions = {}): AsyncGenerator<PaperPage> {
    return this.#listed(options);
  }

  /**
   * The papers whose records were changed since a time (RFC 3339). A new result changes the record of a session and not
   * always that of its papers: linked papers are to be read again now and then, whatever this says.
   */
  async *changed(since: string, options: ListOptions = {}): AsyncGenerator<PaperPage> {
    const from = new Date(since);
    if (Number.isNaN(from.getTime())) throw new RangeError(`Not a time: ${since}`);
    yield* this.#listed(options, from);
  }

  /** Looks for a paper by its number, words of its title, or an address. */
  async find(query: PaperQuery, options: ListOptions & FindLimits = {}): Promise<Found> {
    const errand = this.#errand(options);
    if ('address' in query && options.cursor === undefined) {
      const paper = await atAddress(query.address, this.#transport, errand);
      if (paper !== undefined) return { papers: [paper] };
    }
    return findIn(this.#pages(errand, options.cursor), query, options);
  }

  #listed(options: ListOptions, since?: Date): AsyncGenerator<PaperPage> {
    return this.#pages(this.#errand(options), options.cursor, since);
  }

  async *#pages(errand: Errand, cursor?: Cursor, since?: Date): AsyncGenerator<PaperPage> {
    yield* paperPages(cursor ?? (await this.#lists(errand)), this.#transport, errand, since);
  }

  async #lists(errand: Errand): Promise<Cursor> {
    const { bodies } = await systemFacts(this.system, this.#transport, errand);
    const lists = bodies.flatMap(({ papers }) => papers ?? []);
    if (lists.length === 0) throw new OParlFault('notOParl', this.system, { found: 'no list of papers' });
    return { lists };
  }

  #errand(options: ErrandOptions): Errand {
    return new Errand(options, this.#limits, this.#surroundings);
  }
}
