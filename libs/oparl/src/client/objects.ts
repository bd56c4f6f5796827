import type { Errand } from './errand.js';
import { OParlFault } from './fault.js';
import type { Unread } from './paper-facts.js';
import { addressOf, isReference, isThing, type Thing } from './shape.js';
import type { Transport } from './transport.js';

const MOST_BODIES = 2_000;

/** The objects one paper refers to: each is asked for once, and one that cannot be read does not spoil the others. */
export class Objects {
  readonly unread: Unread[] = [];
  readonly #known = new Map<string, Thing | undefined>();

  constructor(
    readonly transport: Transport,
    readonly errand: Errand,
    readonly base: string,
    readonly bodies: Map<string, Thing>,
  ) {}

  /**
   * An object given by its address or embedded; undefined where it is not given or cannot be read, which is noted.
   *
   * @throws OParlFault only where the errand is over
   */
  async get(value: unknown, what: Unread['what']): Promise<Thing | undefined> {
    if (isThing(value) && !isReference(value)) return value;
    const address = addressOf(value);
    if (address === undefined) return undefined;
    const kept = what === 'body' ? this.bodies.get(address) : undefined;
    if (kept !== undefined) return kept;
    if (!this.#known.has(address)) this.#known.set(address, await this.#read(address, what));
    const read = this.#known.get(address);
    if (what === 'body' && read !== undefined && this.bodies.size < MOST_BODIES)
      this.bodies.set(address, read);
    return read;
  }

  async #read(address: string, what: Unread['what']): Promise<Thing | undefined> {
    try {
      const value = await this.transport.json(address, this.errand, this.base);
      if (isThing(value)) return value;
      throw new OParlFault('notOParl', address, { found: typeof value });
    } catch (error) {
      if (!(error instanceof OParlFault) || this.errand.isOver(error)) throw error;
      this.unread.push({ what, address, fault: error.code, status: error.details.status });
      return undefined;
    }
  }
}
