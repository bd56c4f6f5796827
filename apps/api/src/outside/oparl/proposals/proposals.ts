import { Inject, Injectable } from '@nestjs/common';
import type { Database, Transaction } from '@plankreis/journal';
import type { ConsultationFacts } from '@plankreis/oparl';
import { randomUUID } from 'node:crypto';
import { Clock } from '../../../platform/clock/clock.js';
import { DATABASE } from '../../../platform/database/tokens.js';
import { invalid, Problem } from '../../../platform/problems/problem.js';
import type { Change, ChangeKind } from './changes.js';
import { jsonText } from '../../../platform/database/json-text.js';

/** `settled`: what was proposed is so here meanwhile, or is so there no more. */
export const proposalStates = ['open', 'taken', 'dismissed', 'settled'] as const;
export type ProposalState = (typeof proposalStates)[number];

/** A change found over there, as it was proposed to the people here. */
export interface Proposal extends Change {
  readonly id: string;
  readonly linkId: string;
  readonly foundAt: string;
  readonly state: ProposalState;
  readonly closedBy?: string;
  readonly closedAt?: string;
  /** Why it was dismissed. */
  readonly reason?: string;
  /** The entry that was recorded for it. */
  readonly seq?: number;
}

interface Row {
  readonly id: string;
  readonly link_id: string;
  readonly change_key: string;
  readonly kind: ChangeKind;
  readonly consultation_id: string | null;
  readonly theirs: string | null;
  readonly found_at: string;
  readonly state: ProposalState;
  readonly closed_by: string | null;
  readonly closed_at: string | null;
  readonly reason: string | null;
  readonly seq: number | null;
}

const orNone = <T>(value: T | null): T | undefined => value ?? undefined;

/** What a change says of theirs, in its column. */
const theirsText = jsonText<ConsultationFacts>();

const proposalOf = (row: Row): Proposal => ({
  id: row.id,
  linkId: row.link_id,
  key: row.change_key,
  kind: row.kind,
  consultationId: orNone(row.consultation_id),
  theirs: row.theirs === null ? undefined : theirsText.read(row.theirs),
  foundAt: row.found_at,
  state: row.state,
  closedBy: orNone(row.closed_by),
  closedAt: orNone(row.closed_at),
  reason: orNone(row.reason),
  seq: orNone(row.seq),
});

export interface ProposalFilter {
  readonly state?: ProposalState;
  readonly processId?: string;
  readonly linkId?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** What was found in council information systems, waiting for a person: nothing of it is in a dossier by itself. */
@Injectable()
export class Proposals {
  constructor(
    @Inject(DATABASE) private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Proposes the changes of a link. One that is known is not proposed twice, and one that was dismissed or taken is not
   * proposed again; what is no change any more is settled.
   */
  async propose(linkId: string, changes: readonly Change[]): Promise<void> {
    const foundAt = this.clock.now().toISOString();
    await this.db.write(async (tx) => {
      const known = await tx.all<Row>('SELECT * FROM oparl_proposal WHERE link_id = ?', [linkId]);
      for (const { key, kind, consultationId, theirs } of changes)
        await tx.run(
          `INSERT INTO oparl_proposal (id, link_id, change_key, kind, consultation_id, theirs, found_at, state)
           VALUES (?, ?, ?, ?, ?, ?, ?, 'open')
           ON CONFLICT (link_id, change_key) DO UPDATE
           SET theirs = excluded.theirs, consultation_id = excluded.consultation_id, state = 'open'
           WHERE oparl_proposal.state IN ('open', 'settled')`,
          [randomUUID(), linkId, key, kind, consultationId, theirs && theirsText.write(theirs), foundAt],
        );
      const present = new Set(changes.map(({ key }) => key));
      for (const { id, change_key, state } of known)
        if (state === 'open' && !present.has(change_key))
          await tx.run("UPDATE oparl_proposal SET state = 'settled' WHERE id = ?", [id]);
    });
  }

  /** Newest first, page by page. */
  async list({ state, processId, linkId, cursor, limit }: ProposalFilter): Promise<{
    items: Proposal[];
    next: string | null;
  }> {
    const wanted: [string, unknown[]][] = [];
    if (state !== undefined) wanted.push(['state = ?', [state]]);
    if (linkId !== undefined) wanted.push(['link_id = ?', [linkId]]);
    if (processId !== undefined)
      wanted.push(['link_id IN (SELECT id FROM oparl_link WHERE process_id = ?)', [processId]]);
    if (cursor !== undefined) {
      const [at, id] = placeOf(cursor);
      wanted.push(['(found_at < ? OR (found_at = ? AND id < ?))', [at, at, id]]);
    }
    const where = wanted.map(([condition]) => condition).join(' AND ') || '1 = 1';
    const rows = await this.db.read.all<Row>(
      `SELECT * FROM oparl_proposal WHERE ${where} ORDER BY found_at DESC, id DESC LIMIT ?`,
      [...wanted.flatMap(([, params]) => params), limit + 1],
    );
    const items = rows.slice(0, limit).map(proposalOf);
    const last = items.at(-1);
    return rows.length > limit && last
      ? { items, next: `${last.foundAt}_${last.id}` }
      : { items, next: null };
  }

  /** @throws Problem 404 */
  async one(id: string): Promise<Proposal> {
    const [row] = await this.db.read.all<Row>('SELECT * FROM oparl_proposal WHERE id = ?', [id]);
    if (!row) throw new Problem(404, 'oparl.proposalNotFound');
    return proposalOf(row);
  }

  /** Closes a proposal as part of a larger write. @throws Problem 409 where that was done already */
  async close(
    tx: Transaction,
    id: string,
    how: {
      readonly state: 'taken' | 'dismissed';
      readonly by: string;
      readonly reason?: string;
      readonly seq?: number;
    },
  ): Promise<void> {
    const { changes } = await tx.run(
      "UPDATE oparl_proposal SET state = ?, closed_by = ?, closed_at = ?, reason = ?, seq = ? WHERE id = ? AND state = 'open'",
      [how.state, how.by, this.clock.now().toISOString(), how.reason, how.seq, id],
    );
    if (changes !== 1) throw new Problem(409, 'oparl.proposalClosed');
  }

  async dismiss(id: string, by: string, reason: string): Promise<Proposal> {
    await this.one(id);
    await this.db.write((tx) => this.close(tx, id, { state: 'dismissed', by, reason }));
    return this.one(id);
  }
}

function placeOf(cursor: string): [string, string] {
  const [, at, id] = /^([\dT:.Z-]{1,40})_([0-9a-f-]{36})$/.exec(cursor) ?? [];
  if (at === undefined || id === undefined) throw invalid([{ path: 'cursor', code: 'cursor' }]);
  return [at, id];
}
