import { Inject, Injectable } from '@nestjs/common';
import type { Database, Transaction } from '@plankreis/journal';
import { OParlFault, type SystemFacts } from '@plankreis/oparl';
import { randomUUID } from 'node:crypto';
import { Clock } from '../../../platform/clock/clock.js';
import { ConfigurationLog } from '../../../registers/configuration-log/configuration-log.js';
import { DATABASE } from '../../../platform/database/tokens.js';
import type { KnownPerson } from '../../../platform/http/known-person.js';
import { invalid, Problem } from '../../../platform/problems/problem.js';
import { keptFault, orProblem } from './fault.js';
import { Clients } from './clients.js';
import { paramsOf, PUT_SYSTEM, systemOf, type CouncilSystem, type SystemRow } from './system-row.js';
import type { SystemRequest } from './systems.types.js';

/** Nobody waits longer to learn whether an address is that of a council information system. */
const PATIENCE_MS = 60_000;

type Alongside = (tx: Transaction, system: CouncilSystem) => Promise<void>;

/** The council information systems that administrators connected. */
@Injectable()
export class Systems {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly clients: Clients,
    private readonly log: ConfigurationLog,
    private readonly clock: Clock,
  ) {}

  async all(): Promise<CouncilSystem[]> {
    return (await this.db.read.all<SystemRow>('SELECT * FROM oparl_system ORDER BY name, id')).map(systemOf);
  }

  /** @throws Problem 404 */
  async one(id: string): Promise<CouncilSystem> {
    const [row] = await this.db.read.all<SystemRow>('SELECT * FROM oparl_system WHERE id = ?', [id]);
    if (!row) throw new Problem(404, 'oparl.systemNotFound');
    return systemOf(row);
  }

  /** @throws Problem 404, 409 where it is switched off */
  async active(id: string): Promise<CouncilSystem> {
    const system = await this.one(id);
    if (!system.active) throw new Problem(409, 'oparl.systemInactive');
    return system;
  }

  /** Connects a system that answers as one. @throws Problem 422 that says why it does not */
  async add(wanted: SystemRequest, by: KnownPerson, alongside?: Alongside): Promise<CouncilSystem> {
    return this.#keep({ id: randomUUID(), ...(await this.#tried(wanted)) }, undefined, by, alongside);
  }

  /** Changes what is known of a system; where it is to be found elsewhere, it has to answer there. */
  async change(id: string, wanted: SystemRequest, by: KnownPerson): Promise<CouncilSystem> {
    const before = await this.one(id);
    const after = { ...before, ...described(wanted, before.facts) };
    const moved = reachOf(before) !== reachOf(after);
    return this.#keep(moved ? { ...after, ...(await this.#tried(wanted)) } : after, before, by);
  }

  /** Looks at a connected system again and keeps what it says, or why it could not be read. */
  async inspect(id: string): Promise<CouncilSystem> {
    const system = await this.one(id);
    const inspected = { ...system, ...(await this.#inspection(system)), inspectedAt: this.#now() };
    await this.db.write((tx) => tx.run(PUT_SYSTEM, paramsOf(inspected)));
    return inspected;
  }

  async #tried(wanted: SystemRequest): Promise<Omit<CouncilSystem, 'id'>> {
    const facts = await orProblem(this.#ask(described(wanted)));
    return { ...described(wanted, facts), facts, fault: undefined, inspectedAt: this.#now() };
  }

  async #inspection(system: CouncilSystem): Promise<Pick<CouncilSystem, 'facts' | 'fault'>> {
    try {
      return { facts: await this.#ask(system), fault: undefined };
    } catch (error) {
      if (!(error instanceof OParlFault)) throw error;
      return { facts: system.facts, fault: keptFault(error) };
    }
  }

  async #ask(system: Pick<CouncilSystem, 'address' | 'otherHosts' | 'privateNetwork'>): Promise<SystemFacts> {
    return this.clients.tryingOut(system).inspect({ totalMs: PATIENCE_MS });
  }

  async #keep(
    system: CouncilSystem,
    before: CouncilSystem | undefined,
    by: KnownPerson,
    alongside?: Alongside,
  ): Promise<CouncilSystem> {
    const others = (await this.all()).filter(({ id }) => id !== system.id);
    if (others.some(({ address }) => address === system.address))
      throw invalid([{ path: 'address', code: 'addressTaken' }]);
    await this.db.write(async (tx) => {
      await tx.run(PUT_SYSTEM, paramsOf(system));
      await this.log.note(tx, by, 'oparlSystem', system.id, before && configured(before), configured(system));
      await alongside?.(tx, system);
    });
    return system;
  }

  #now(): string {
    return this.clock.now().toISOString();
  }
}

/** What an administrator said, with what follows where nothing was said. */
const described = (
  { name, address, otherHosts = [], privateNetwork = false, active = true }: SystemRequest,
  facts?: SystemFacts,
): Omit<CouncilSystem, 'id' | 'facts' | 'fault' | 'inspectedAt'> => ({
  name: name ?? facts?.name ?? address,
  address,
  otherHosts,
  privateNetwork,
  active,
});

const reachOf = ({ address, otherHosts, privateNetwork }: CouncilSystem): string =>
  JSON.stringify([address, otherHosts, privateNetwork]);

const configured = ({ name, address, otherHosts, privateNetwork, active }: CouncilSystem): object => ({
  name,
  address,
  otherHosts,
  privateNetwork,
  active,
});
