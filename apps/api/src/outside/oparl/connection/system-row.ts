import type { SystemFacts } from '@plankreis/oparl';
import { faultText, type KeptFault } from './fault.js';
import { jsonText } from '../../../platform/database/json-text.js';

/** A council information system as administrators connected it. */
export interface CouncilSystem {
  readonly id: string;
  readonly name: string;
  /** Of its System object. */
  readonly address: string;
  /** Hosts besides its own that its objects may live on. */
  readonly otherHosts: readonly string[];
  /** Whether it may live in a private network. */
  readonly privateNetwork: boolean;
  readonly active: boolean;
  readonly inspectedAt?: string;
  /** What it said of itself when it was inspected last with success. */
  readonly facts?: SystemFacts;
  /** Why the last inspection failed; none if it did not. */
  readonly fault?: KeptFault;
}

export interface SystemRow {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly other_hosts: string;
  readonly private_network: number;
  readonly active: number;
  readonly inspected_at: string | null;
  readonly facts: string | null;
  readonly fault: string | null;
}

const texts = { otherHosts: jsonText<readonly string[]>(), facts: jsonText<SystemFacts>(), fault: faultText };

export const systemOf = (row: SystemRow): CouncilSystem => ({
  id: row.id,
  name: row.name,
  address: row.address,
  otherHosts: texts.otherHosts.read(row.other_hosts),
  privateNetwork: row.private_network === 1,
  active: row.active === 1,
  ...(row.inspected_at !== null && { inspectedAt: row.inspected_at }),
  ...(row.facts !== null && { facts: texts.facts.read(row.facts) }),
  ...(row.fault !== null && { fault: texts.fault.read(row.fault) }),
});

/** In the order of `PUT_SYSTEM`. */
export const paramsOf = (system: CouncilSystem): unknown[] => [
  system.id,
  system.name,
  system.address,
  texts.otherHosts.write(system.otherHosts),
  system.privateNetwork,
  system.active,
  system.inspectedAt,
  system.facts && texts.facts.write(system.facts),
  system.fault && texts.fault.write(system.fault),
];

export const PUT_SYSTEM = `INSERT INTO oparl_system
  (id, name, address, other_hosts, private_network, active, inspected_at, facts, fault)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET name = excluded.name, address = excluded.address,
    other_hosts = excluded.other_hosts, private_network = excluded.private_network, active = excluded.active,
    inspected_at = excluded.inspected_at, facts = excluded.facts, fault = excluded.fault`;
