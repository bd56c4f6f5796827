import { Injectable } from '@nestjs/common';
import { OParlClient, type Limits } from '@plankreis/oparl';
import type { CouncilSystem } from './system-row.js';

type Reachable = Pick<CouncilSystem, 'id' | 'address' | 'otherHosts' | 'privateNetwork'>;

/** One client per system: all that is asked of a system stands in one queue. */
@Injectable()
export class Clients {
  /** What reading may cost; tests are in more of a hurry. */
  limits: Partial<Limits> = {};
  readonly #held = new Map<string, { readonly madeFor: string; readonly client: OParlClient }>();

  /** @throws OParlFault badAddress */
  of(system: Reachable): OParlClient {
    const { id, address, otherHosts, privateNetwork: allowPrivateNetwork } = system;
    const madeFor = JSON.stringify([address, otherHosts, allowPrivateNetwork, this.limits]);
    const held = this.#held.get(id);
    if (held?.madeFor === madeFor) return held.client;
    const client = new OParlClient(address, { otherHosts, allowPrivateNetwork, limits: this.limits });
    this.#held.set(id, { madeFor, client });
    return client;
  }

  /** A client for a system that is not connected yet: nobody waits long to learn that an address is wrong. */
  tryingOut({
    address,
    otherHosts,
    privateNetwork: allowPrivateNetwork,
  }: Omit<Reachable, 'id'>): OParlClient {
    const limits = { requestMs: 10_000, attempts: 3, ...this.limits };
    return new OParlClient(address, { otherHosts, allowPrivateNetwork, limits });
  }
}
