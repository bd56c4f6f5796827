import { Inject, Injectable } from '@nestjs/common';
import type { Database, Transaction } from '@plankreis/journal';
import { OParlFault, type PaperFacts } from '@plankreis/oparl';
import { randomUUID } from 'node:crypto';
import { Clock } from '../../../platform/clock/clock.js';
import { DATABASE } from '../../../platform/database/tokens.js';
import { Problem } from '../../../platform/problems/problem.js';
import { keptFault, type KeptFault } from '../connection/fault.js';
import { Clients } from '../connection/clients.js';
import { Systems } from '../connection/systems.js';
import { knownAfter, linkOf, linkTexts, type Link, type LinkRow } from './link-row.js';

/** Nobody who waits for a paper waits longer. */
const PATIENCE_MS = 60_000;

export interface LinkFilter {
  readonly processId?: string;
  readonly paperId?: string;
  readonly systemId?: string;
}

/** The links between papers here and there, with what was read of them last. */
@Injectable()
export class Links {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly systems: Systems,
    private readonly clients: Clients,
    private readonly clock: Clock,
  ) {}

  async all({ processId, paperId, systemId }: LinkFilter): Promise<Link[]> {
    const wanted = Object.entries({ process_id: processId, paper_id: paperId, system_id: systemId }).filter(
      ([, value]) => value !== undefined,
    );
    const where = wanted.map(([column]) => `${column} = ?`).join(' AND ') || '1 = 1';
    const rows = await this.db.read.all<LinkRow>(
      `SELECT * FROM oparl_link WHERE ${where} ORDER BY linked_at, id LIMIT 1000`,
      wanted.map(([, value]) => value),
    );
    return rows.map(linkOf);
  }

  /** @throws Problem 404 */
  async one(id: string): Promise<Link> {
    const [row] = await this.db.read.all<LinkRow>('SELECT * FROM oparl_link WHERE id = ?', [id]);
    if (!row) throw new Problem(404, 'oparl.linkNotFound');
    return linkOf(row);
  }

  /** Links a paper that can be read. @throws OParlFault, Problem 409 where it is linked there already */
  async add(
    wanted: Pick<Link, 'processId' | 'paperId' | 'systemId' | 'address'>,
    personId: string,
    alongside?: (tx: Transaction, link: Link) => Promise<void>,
  ): Promise<Link> {
    const system = await this.systems.active(wanted.systemId);
    const { processId, paperId, systemId } = wanted;
    const there = await this.all({ processId, paperId, systemId });
    if (there.length > 0) throw new Problem(409, 'oparl.alreadyLinked');
    const paper = await this.clients.of(system).paper(wanted.address, { totalMs: PATIENCE_MS });
    const now = this.#now();
    const link: Link = {
      ...wanted,
      id: randomUUID(),
      address: paper.address,
      linkedBy: personId,
      linkedAt: now,
      triedAt: now,
      readAt: now,
      known: knownAfter(undefined, paper),
    };
    await this.db.write(async (tx) => {
      const { changes } = await tx.run(
        'INSERT INTO oparl_link (id, process_id, paper_id, system_id, address, linked_by, linked_at, tried_at, read_at, facts) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (process_id, paper_id, system_id) DO NOTHING',
        [
          link.id,
          processId,
          paperId,
          systemId,
          link.address,
          personId,
          now,
          now,
          now,
          linkTexts.known.write(link.known),
        ],
      );
      if (changes === 0) throw new Problem(409, 'oparl.alreadyLinked');
      await alongside?.(tx, link);
    });
    return link;
  }

  async remove(id: string): Promise<void> {
    await this.db.write(async (tx) => {
      await tx.run('DELETE FROM oparl_proposal WHERE link_id = ?', [id]);
      await tx.run('DELETE FROM oparl_link WHERE id = ?', [id]);
    });
  }

  /** Reads a linked paper again and keeps what it says, or why it could not be read. @throws Problem 409 */
  async readAgain(link: Link): Promise<Link> {
    const system = await this.systems.active(link.systemId);
    try {
      const paper = await this.clients.of(system).paper(link.address, { totalMs: PATIENCE_MS });
      return await this.#kept(link, paper);
    } catch (error) {
      if (!(error instanceof OParlFault)) throw error;
      return this.#failed(link, keptFault(error));
    }
  }

  async #kept(link: Link, paper: PaperFacts): Promise<Link> {
    const now = this.#now();
    const known = knownAfter(link.known, paper);
    await this.db.write((tx) =>
      tx.run('UPDATE oparl_link SET tried_at = ?, read_at = ?, fault = NULL, facts = ? WHERE id = ?', [
        now,
        now,
        linkTexts.known.write(known),
        link.id,
      ]),
    );
    return { ...link, triedAt: now, readAt: now, fault: undefined, known };
  }

  async #failed(link: Link, fault: KeptFault): Promise<Link> {
    const triedAt = this.#now();
    await this.db.write((tx) =>
      tx.run('UPDATE oparl_link SET tried_at = ?, fault = ? WHERE id = ?', [
        triedAt,
        linkTexts.fault.write(fault),
        link.id,
      ]),
    );
    return { ...link, triedAt, fault };
  }

  /** The links nobody has looked at since then, the longest first; and they count as looked at from now on. */
  async claimDue(since: string, most: number): Promise<Link[]> {
    const now = this.#now();
    const due = await this.db.read.all<LinkRow>(
      'SELECT oparl_link.* FROM oparl_link JOIN oparl_system ON oparl_system.id = system_id WHERE active = 1 AND tried_at <= ? ORDER BY tried_at, oparl_link.id LIMIT ?',
      [since, most],
    );
    const mine: Link[] = [];
    for (const row of due) {
      const { changes } = await this.db.write((tx) =>
        tx.run('UPDATE oparl_link SET tried_at = ? WHERE id = ? AND tried_at = ?', [
          now,
          row.id,
          row.tried_at,
        ]),
      );
      if (changes === 1) mine.push(linkOf(row));
    }
    return mine;
  }

  #now(): string {
    return this.clock.now().toISOString();
  }
}
