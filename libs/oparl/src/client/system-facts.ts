import type { Errand } from './errand.js';
import { OParlFault } from './fault.js';
import { pages, things } from './pages.js';
import { link } from './reach.js';
import { addressOf, first, isReference, isThing, kindOf, many, text, type Thing } from './shape.js';
import type { Transport } from './transport.js';

export interface BodyFacts {
  readonly address: string;
  readonly name?: string;
  readonly shortName?: string;
  /** Where its papers are listed; none where the system lists none. */
  readonly papers?: string;
}

export interface SystemFacts {
  readonly address: string;
  /** `1.0`, `1.1`; as the system says, or as its objects are typed. */
  readonly version?: string;
  readonly name?: string;
  readonly product?: string;
  readonly vendor?: string;
  readonly website?: string;
  readonly contactName?: string;
  readonly contactEmail?: string;
  readonly license?: string;
  readonly bodies: readonly BodyFacts[];
}

/**
 * Reads a System object and its bodies (OParl 1.1, "System", "Body").
 *
 * @throws OParlFault notOParl where the address holds something else
 */
export async function systemFacts(
  address: string,
  transport: Transport,
  errand: Errand,
): Promise<SystemFacts> {
  const system = await transport.json(address, errand);
  if (!isThing(system) || !isSystem(system))
    throw new OParlFault('notOParl', address, { found: described(system) });
  return {
    address,
    version: /(\d+\.\d+)/.exec(text(system, 'oparlVersion') ?? text(system, 'type') ?? '')?.[1],
    name: text(system, 'name'),
    product: text(system, 'product'),
    vendor: text(system, 'vendor'),
    website: link(text(system, 'website')),
    contactName: text(system, 'contactName'),
    contactEmail: text(system, 'contactEmail'),
    license: text(system, 'license'),
    bodies: await bodiesOf(system, address, transport, errand),
  };
}

const isSystem = (thing: Thing): boolean =>
  kindOf(thing) === 'System' || (kindOf(thing) === undefined && text(thing, 'oparlVersion') !== undefined);

const described = (value: unknown): string =>
  isThing(value) ? (kindOf(value) ?? Object.keys(value).slice(0, 5).join(', ')) : typeof value;

/** The bodies: a list to be turned page by page, embedded, or given one by one by their addresses. */
async function bodiesOf(
  system: Thing,
  base: string,
  transport: Transport,
  errand: Errand,
): Promise<BodyFacts[]> {
  const found: Thing[] = [];
  for (const given of many(system, 'body')) {
    const at = addressOf(given);
    if (isThing(given) && !isReference(given)) found.push(given);
    else if (at !== undefined)
      for await (const page of pages(new URL(at, base).href, transport, errand))
        found.push(...(await things(page, transport, errand)));
  }
  return found.flatMap((body) => {
    const address = addressOf(body);
    return address === undefined ? [] : [bodyFacts(body, address)];
  });
}

const bodyFacts = (body: Thing, address: string): BodyFacts => ({
  address,
  name: text(body, 'name'),
  shortName: text(body, 'shortName'),
  papers: addressOf(first(body, 'paper')),
});
