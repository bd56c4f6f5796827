import type { SystemFacts } from '@plankreis/oparl';
import type { KeptFault } from './fault.js';

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

export const systemOf = (row: SystemRow): CouncilSystem => ({
  id: row.id,
  name: row.name,
  address: row.address,
  // Only `paramsOf` writes these columns.
  otherHosts: JSON.parse(row.other_hosts) as string[],
  privateNetwork: row.private_network === 1,
  active: row.active === 1,
  ...(row.inspected_at !== null && { inspectedAt: row.inspected_at }),
  ...(row.facts !== null && { facts: JSON.parse(row.facts) as SystemFacts }),
  ...(row.fault !== null && { fault: JSON.parse(row.fault) as KeptFault }),
});

/** In the order of `PUT_SYSTEM`. */
export const paramsOf = (system: CouncilSystem): unknown[] => [
  system.id,
  system.name,
  system.address,
  JSON.stringify(system.otherHosts),
  system.privateNetwork,
  system.active,
  system.inspectedAt,
  system.facts && JSON.stringify(system.facts),
  system.fault && JSON.stringify(system.fault),
];

export const PUT_SYSTEM = `INSERT INTO oparl_system
  (id, name, address, other_hosts, private_network, active, inspected_at, facts, fault)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (id) DO UPDATE SET name = excluded.name, address = excluded.address,
    other_hosts = excluded.other_hosts, private_network = excluded.private_network, active = excluded.active,
    inspected_at = excluded.inspected_at, facts = excluded.facts, fault = excluded.fault`;
