import { storedAnchorHolds } from '../journal/anchoring.js';
import type { EntryRow } from '../chain/chain.js';
import { COLUMNS } from './statement-store.js';
import type { Statements } from '../database/statements.js';
import type { Chain } from '../chain/verification.js';
import type { ChainReading, Ids } from '../journal/verifying.js';

interface ChainRow {
  readonly version: number;
  readonly head_hash: string;
  readonly last: number | null;
  readonly anchored_version: number | null;
  readonly anchored_hash: string | null;
}

/** Reads the tables of the journal for verifying. */
export class StatementReading implements ChainReading {
  constructor(private readonly read: Statements) {}

  async chain(processId: string): Promise<Chain | undefined> {
    // in one statement, so that it is one moment
    const [row] = await this.read.all<ChainRow>(
      `SELECT p.version, p.head_hash, a.version AS anchored_version, a.hash AS anchored_hash,
        (SELECT max(seq) FROM entry e WHERE e.process_id = p.id) AS last
      FROM process p LEFT JOIN anchor_head a ON a.process_id = p.id WHERE p.id = ?`,
      [processId],
    );
    if (!row) return undefined;
    const { anchored_version: version, anchored_hash: hash } = row;
    return {
      processId,
      version: row.version,
      hash: row.head_hash,
      last: row.last ?? 0,
      ...(version !== null && hash !== null && { anchored: { version, hash } }),
    };
  }

  async processIds(after: string, limit: number): Promise<string[]> {
    const rows = await this.read.all<{ id: string }>(
      'SELECT id FROM process WHERE id > ? ORDER BY id LIMIT ?',
      [after, limit],
    );
    return rows.map(({ id }) => id);
  }

  async outdatedIds(modelVersion: number, after: string, limit: number): Promise<string[]> {
    const rows = await this.read.all<{ id: string }>(
      'SELECT id FROM process WHERE id > ? AND model_version < ? ORDER BY id LIMIT ?',
      [after, modelVersion, limit],
    );
    return rows.map(({ id }) => id);
  }

  rows(processId: string, fromSeq: number, upTo: number, limit: number): Promise<EntryRow[]> {
    return this.read.all<EntryRow>(
      `SELECT ${COLUMNS} FROM entry WHERE process_id = ? AND seq >= ? AND seq <= ? ORDER BY seq LIMIT ?`,
      [processId, fromSeq, upTo, limit],
    );
  }

  async missing(among: Ids): Promise<{ processId: string; seq: number } | undefined> {
    const [condition, params] = within(among);
    const first = (table: string, seq: string): Promise<{ process_id: string; seq: number }[]> =>
      this.read.all(
        `SELECT process_id, ${seq} AS seq FROM ${table} WHERE ${condition}
        AND NOT EXISTS (SELECT 1 FROM process p WHERE p.id = process_id) ORDER BY process_id, seq LIMIT 1`,
        params,
      );
    const rows = [...(await first('entry', 'seq')), ...(await first('anchor_head', '1'))];
    const [row] = rows.sort((a, b) => (a.process_id < b.process_id ? -1 : 1));
    return row && { processId: row.process_id, seq: row.seq };
  }

  anchorHolds(): Promise<boolean> {
    return storedAnchorHolds(this.read);
  }
}

function within(among: Ids): [condition: string, params: string[]] {
  if ('only' in among) return ['process_id = ?', [among.only]];
  const { after, upTo } = among;
  if (upTo === undefined) return ['process_id > ?', [after]];
  return ['process_id > ? AND process_id <= ?', [after, upTo]];
}
