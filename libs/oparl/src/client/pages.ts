import type { Errand } from './errand.js';
import { OParlFault } from './fault.js';
import { addressOf, isThing, many, text, type Thing } from './shape.js';
import type { Transport } from './transport.js';

export interface Page {
  readonly address: string;
  /** Objects, or addresses of objects. */
  readonly items: readonly unknown[];
  /** Where the next page is; none on the last. */
  readonly next?: string;
}

/**
 * The pages of a list (OParl 1.1, "Objektlisten und Paginierung") from an address on. `absent` says which faults of the
 * first page mean that the list is empty.
 *
 * @throws OParlFault pageLoop where a page comes again, tooManyPages, and whatever reading throws
 */
export async function* pages(
  start: string,
  transport: Transport,
  errand: Errand,
  absent?: (fault: OParlFault) => boolean,
): AsyncGenerator<Page> {
  const turned = new Set<string>();
  const seen = new Set<string>();
  let next: string | undefined = start;
  while (next !== undefined) {
    const at: string = transport.reach.admit(next).href;
    if (turned.has(at)) throw new OParlFault('pageLoop', at);
    if (turned.size >= errand.limits.pages)
      throw new OParlFault('tooManyPages', at, { limit: errand.limits.pages });
    turned.add(at);
    const page = await read(at, transport, errand, turned.size === 1 ? absent : undefined);
    const ids = page.items.map(addressOf).filter((id) => id !== undefined);
    if (ids.length > 0 && ids.every((id) => seen.has(id))) throw new OParlFault('pageLoop', at);
    ids.forEach((id) => seen.add(id));
    errand.turned();
    yield page;
    next = page.next;
  }
}

async function read(
  address: string,
  transport: Transport,
  errand: Errand,
  absent: ((fault: OParlFault) => boolean) | undefined,
): Promise<Page> {
  try {
    return pageIn(await transport.json(address, errand), address);
  } catch (error) {
    if (error instanceof OParlFault && absent?.(error)) return { address, items: [] };
    throw error;
  }
}

/** A page: with its list under `data`, bare, or only the one object it would have held. */
function pageIn(answer: unknown, address: string): Page {
  if (Array.isArray(answer)) return { address, items: answer };
  if (!isThing(answer)) throw new OParlFault('notOParl', address, { found: typeof answer });
  const links = many(answer, 'links').find(isThing);
  const next = (links && text(links, 'next')) ?? text(answer, 'next');
  if ('data' in answer || 'links' in answer || 'pagination' in answer)
    return {
      address,
      items: many(answer, 'data'),
      next: next === undefined ? undefined : absolute(next, address),
    };
  if (text(answer, 'id') !== undefined) return { address, items: [answer] };
  throw new OParlFault('notOParl', address, { found: Object.keys(answer).slice(0, 5).join(', ') });
}

const absolute = (next: string, base: string): string =>
  URL.canParse(next, base) ? new URL(next, base).href : next;

/** An address with one more parameter; what it holds already, ids among them, is left as it is. */
export function withParameter(address: string, name: string, value: string): string {
  return `${address}${address.includes('?') ? '&' : '?'}${name}=${encodeURIComponent(value)}`;
}

/** The objects among the items of a page; what is given by its address is asked for, and left out if it is not there. */
export async function things(page: Page, transport: Transport, errand: Errand): Promise<Thing[]> {
  const found: Thing[] = [];
  for (const item of page.items) {
    const value = typeof item === 'string' ? await thing(item, page, transport, errand) : item;
    if (isThing(value)) found.push(value);
  }
  return found;
}

async function thing(address: string, page: Page, transport: Transport, errand: Errand): Promise<unknown> {
  try {
    return await transport.json(address, errand, page.address);
  } catch (error) {
    if (!(error instanceof OParlFault) || errand.isOver(error)) throw error;
    return undefined;
  }
}
