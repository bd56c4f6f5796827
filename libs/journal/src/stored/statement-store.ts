import { START, type EntryRow, type Link } from '../chain/chain.js';
import type { Append } from '../journal/journal.js';
import type { KnownLinks } from '../chain/known-links.js';
import type { ChainStore } from '../journal/recording.js';
import type { Statements } from '../database/statements.js';

/** The columns of an entry, in the order of EntryRow. */
export const COLUMNS =
  'process_id, seq, id, type, data, actor_id, actor_role, occurred_on, recorded_at, basis, model_version, data_hash, prev_hash, hash';

/** As many rows in one statement as stay below the drivers' limits of parameters. */
const ROWS_AT_ONCE = 50;

/** A store over the tables `process` and `entry`, within the transaction of these statements. */
export class StatementStore implements ChainStore {
  constructor(
    private readonly tx: Statements,
    private readonly known: KnownLinks,
  ) {}

  async link(processId: string, expectedVersion?: number): Promise<Link | undefined> {
    const known = this.known.at(processId, expectedVersion);
    if (known) return known;
    const [row] = await this.tx.all<Link>('SELECT version, head_hash AS hash FROM process WHERE id = ?', [
      processId,
    ]);
    return row;
  }

  async advance({ processId, snapshot, modelVersion }: Append, from: Link, to: Link): Promise<boolean> {
    const state = [to.version, to.hash, JSON.stringify(snapshot ?? null), modelVersion];
    const { changes } =
      from.version === START.version
        ? await this.tx.run(
            'INSERT INTO process (version, head_hash, snapshot, model_version, id) VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING',
            [...state, processId],
          )
        : await this.tx.run(
            'UPDATE process SET version = ?, head_hash = ?, snapshot = ?, model_version = ? WHERE id = ? AND version = ? AND head_hash = ?',
            [...state, processId, from.version, from.hash],
          );
    return changes === 1;
  }

  async insert(rows: readonly EntryRow[]): Promise<void> {
    for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
      const some = rows.slice(from, from + ROWS_AT_ONCE);
      const places = some.map(() => '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').join(', ');
      await this.tx.run(`INSERT INTO entry (${COLUMNS}) VALUES ${places}`, some.flatMap(values));
    }
  }

  async row(processId: string, seq: number): Promise<EntryRow | undefined> {
    const [row] = await this.tx.all<EntryRow>(
      `SELECT ${COLUMNS} FROM entry WHERE process_id = ? AND seq = ?`,
      [processId, seq],
    );
    return row;
  }

  async blank(processId: string, seq: number, marker: string): Promise<void> {
    await this.tx.run('UPDATE entry SET data = ? WHERE process_id = ? AND seq = ?', [marker, processId, seq]);
  }
}

function values(row: EntryRow): unknown[] {
  return [
    row.process_id,
    row.seq,
    row.id,
    row.type,
    row.data,
    row.actor_id,
    row.actor_role,
    row.occurred_on,
    row.recorded_at,
    row.basis,
    row.model_version,
    row.data_hash,
    row.prev_hash,
    row.hash,
  ];
}
