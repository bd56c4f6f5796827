import { isIP } from 'node:net';
import { OParlFault } from './fault.js';
import { isPrivate } from './private-network.js';
import type { Surroundings } from './surroundings.js';

export interface ReachOptions {
  /** Hosts besides the system's own that its objects may live on (`ris.example`, `ris.example:8443`). */
  readonly otherHosts?: readonly string[];
  /** Whether the system may live in a private network. Never a right to leave its own host. */
  readonly allowPrivateNetwork?: boolean;
}

/** Where a client may go: to the system's own host, over http or https, and into no private network unless told so. */
export class Reach {
  readonly #hosts: ReadonlySet<string>;
  readonly #secure: boolean;
  readonly #allowPrivate: boolean;

  constructor(
    readonly system: string,
    { otherHosts = [], allowPrivateNetwork = false }: ReachOptions,
  ) {
    const own = parsed(system);
    this.#hosts = new Set([own.host, ...otherHosts.map((host) => host.toLowerCase())]);
    this.#secure = own.protocol === 'https:';
    this.#allowPrivate = allowPrivateNetwork;
  }

  /**
   * The address as it is to be asked: absolute, without fragment. Objects of a system that speaks https are asked for by
   * https even if their ids say http.
   *
   * @throws OParlFault badAddress, foreignHost
   */
  admit(address: string, base?: string): URL {
    const url = parsed(address, base);
    if (!this.#hosts.has(url.host)) throw new OParlFault('foreignHost', url.href);
    if (this.#secure && url.protocol === 'http:' && url.port === '') url.protocol = 'https:';
    return url;
  }

  /** @throws OParlFault privateNetwork, or redirected where a redirection led there; unreachable */
  async checkNetwork(url: URL, lookup: Surroundings['lookup'], movedFrom?: URL): Promise<void> {
    if (this.#allowPrivate) return;
    const host = url.hostname.replace(/^\[|\]$/g, '');
    const addresses = isIP(host) === 0 ? await resolved(host, url, lookup) : [host];
    if (!addresses.some(isPrivate)) return;
    const cause = new OParlFault('privateNetwork', url.href);
    throw movedFrom === undefined
      ? cause
      : new OParlFault('redirected', movedFrom.href, { to: url.href, cause });
  }
}

function parsed(address: string, base?: string): URL {
  if (!URL.canParse(address, base)) throw new OParlFault('badAddress', address);
  const url = new URL(address, base);
  const fits = ['http:', 'https:'].includes(url.protocol) && url.username === '' && url.password === '';
  if (!fits) throw new OParlFault('badAddress', address);
  url.hash = '';
  return url;
}

async function resolved(host: string, url: URL, lookup: Surroundings['lookup']): Promise<readonly string[]> {
  try {
    const addresses = await lookup(host);
    if (addresses.length > 0) return addresses;
  } catch (cause) {
    throw new OParlFault('unreachable', url.href, { cause });
  }
  throw new OParlFault('unreachable', url.href);
}

/** An address to be shown as a link: of http or https, or none. */
export function link(address: string | undefined): string | undefined {
  return address !== undefined && /^https?:\/\//i.test(address) && URL.canParse(address)
    ? address
    : undefined;
}
