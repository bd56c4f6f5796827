import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { linked, type EntryRow } from './chain/chain.js';
import type { Database } from './database/database.js';
import { databaseJournal } from './stored/database-journal.js';
import type { TestDatabase } from './databases.testing.js';
import { append, entry, erasure } from './entries.testing.js';
import type { Journal } from './journal/journal.js';
import { marker } from './chain/redaction.js';
import { journalMigrations } from './stored/schema.js';
import { StatementStore } from './stored/statement-store.js';
import { KnownLinks } from './chain/known-links.js';

const REFUSED = 'The journal is append-only.';
const TRIGGERS = [
  'entry_refuses_update',
  'entry_refuses_delete',
  'process_refuses_update',
  'process_refuses_delete',
];

/** What someone with the password of the database can and cannot do unseen. `open` gives an empty database. */
export function tamperingContract(name: string, open: () => Promise<TestDatabase>): void {
  describe(`tampering on ${name}`, () => {
    let test: TestDatabase;
    let journal: Journal;
    let intruder: Database;
    const run = (sql: string, ...params: unknown[]): Promise<{ changes: number }> =>
      intruder.write((tx) => tx.run(sql, params));
    const disarm = async (): Promise<void> => {
      for (const trigger of TRIGGERS) {
        const on = intruder.dialect === 'postgres' ? `ON ${trigger.split('_')[0]}` : '';
        await run(`DROP TRIGGER ${trigger} ${on}`);
      }
    };
    const broken = async (processId?: string): Promise<unknown> => (await journal.verify(processId)).broken;
    /** Entry 3 of p (or another) written anew, as by someone who knows how the hashes are made. */
    const forge = async (seq: number): Promise<EntryRow> => {
      const store = (tx: Parameters<Parameters<Database['write']>[0]>[0]): StatementStore =>
        new StatementStore(tx, new KnownLinks());
      return intruder.write(async (tx) => {
        const row = await store(tx).row('p', seq);
        if (!row) throw new Error(`no entry ${seq}`);
        const forged = linked(
          'p',
          { version: seq - 1, hash: row.prev_hash },
          entry({ forged: true }, { id: row.id }),
        );
        await tx.run('DELETE FROM entry WHERE process_id = ? AND seq = ?', ['p', seq]);
        await store(tx).insert([forged]);
        return forged;
      });
    };

    beforeEach(async () => {
      test = await open();
      await test.db.migrate(journalMigrations);
      journal = databaseJournal(test.db, () => '2026-05-01T00:00:00.000Z');
      intruder = await test.again();
      await journal.append([append('a', 0)]);
      await journal.append([
        append('p', 0, entry({ n: 1 }), entry({ n: 2 }), entry({ n: 3 }), entry({ n: 4 })),
      ]);
      await journal.append([append('z', 0)]);
      expect(await journal.verify()).toEqual({ ok: true, processes: 3, entries: 6 });
    });
    afterEach(() => test.remove());

    it('is refused by the database as long as its triggers stand', async () => {
      const text = marker({ reason: 'r', at: 't', by: 'b' });
      for (const sql of [
        "UPDATE entry SET data = '{}' WHERE process_id = 'p' AND seq = 2",
        "UPDATE entry SET actor_id = 'x' WHERE process_id = 'p' AND seq = 2",
        "UPDATE entry SET basis = 'x' WHERE process_id = 'p' AND seq = 2",
        `UPDATE entry SET data = '${text}', actor_id = 'x' WHERE process_id = 'p' AND seq = 2`,
        "DELETE FROM entry WHERE process_id = 'p' AND seq = 4",
        'DELETE FROM entry',
        "DELETE FROM process WHERE id = 'p'",
        "UPDATE process SET version = 3 WHERE id = 'p'",
        "UPDATE process SET id = 'q' WHERE id = 'p'",
        ...(intruder.dialect === 'postgres'
          ? ['TRUNCATE entry']
          : ["REPLACE INTO entry SELECT * FROM entry WHERE process_id = 'p' AND seq = 2"]),
      ]) {
        await expect(run(sql)).rejects.toThrow(REFUSED);
      }
      await run('UPDATE entry SET data = ? WHERE process_id = ? AND seq = ?', text, 'p', 2);
      await expect(run("UPDATE entry SET data = '{}' WHERE process_id = 'p' AND seq = 2")).rejects.toThrow(
        REFUSED,
      );
      await expect(
        run(
          'UPDATE entry SET data = ? WHERE process_id = ? AND seq = ?',
          marker({ reason: 'q', at: 't', by: 'b' }),
          'p',
          2,
        ),
      ).rejects.toThrow(REFUSED);
      // what the trigger lets pass the chain does not: no erasure names the entry
      expect(await broken()).toEqual({ processId: 'p', seq: 2, fault: 'dataChanged' });
    });

    it('refuses changes of a stored anchor', async () => {
      await journal.anchor();
      await expect(run("UPDATE anchor SET hash = 'x'")).rejects.toThrow(REFUSED);
      await expect(run('DELETE FROM anchor')).rejects.toThrow(REFUSED);
    });

    it.each([
      ['an entry taken out', "DELETE FROM entry WHERE process_id = 'p' AND seq = 2", 2, 'gap'],
      ['the first entry taken out', "DELETE FROM entry WHERE process_id = 'p' AND seq = 1", 1, 'gap'],
      ['the last entry taken out', "DELETE FROM entry WHERE process_id = 'p' AND seq = 4", 4, 'gap'],
      ['all entries taken out', "DELETE FROM entry WHERE process_id = 'p'", 1, 'gap'],
      [
        'other data',
        `UPDATE entry SET data = '{"n":9}' WHERE process_id = 'p' AND seq = 3`,
        3,
        'dataChanged',
      ],
      [
        'text that is no JSON',
        `UPDATE entry SET data = '{"$redacted":x' WHERE process_id = 'p' AND seq = 3`,
        3,
        'dataChanged',
      ],
      [
        'another person',
        "UPDATE entry SET actor_id = 'x' WHERE process_id = 'p' AND seq = 2",
        2,
        'envelopeChanged',
      ],
      [
        'another day',
        "UPDATE entry SET occurred_on = '2020-01-01' WHERE process_id = 'p' AND seq = 4",
        4,
        'envelopeChanged',
      ],
      [
        'a basis put in',
        "UPDATE entry SET basis = '{}' WHERE process_id = 'p' AND seq = 1",
        1,
        'envelopeChanged',
      ],
      [
        'another hash of the data',
        "UPDATE entry SET data = '{}', data_hash = '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a' WHERE process_id = 'p' AND seq = 2",
        2,
        'envelopeChanged',
      ],
      [
        'another predecessor',
        "UPDATE entry SET prev_hash = 'x' WHERE process_id = 'p' AND seq = 3",
        3,
        'chainBroken',
      ],
      ['another head', "UPDATE process SET head_hash = 'x' WHERE id = 'p'", 4, 'headMismatch'],
      ['a head that went back', "UPDATE process SET version = 2 WHERE id = 'p'", 2, 'headMismatch'],
      ['a head that went ahead', "UPDATE process SET version = 5 WHERE id = 'p'", 5, 'gap'],
      ['a process taken away from its entries', "DELETE FROM process WHERE id = 'p'", 1, 'processMissing'],
    ] as const)('finds %s', async (_, sql, seq, fault) => {
      await disarm();
      expect(await run(sql)).not.toEqual({ changes: 0 });
      expect(await journal.verify()).toMatchObject({ ok: false, broken: { processId: 'p', seq, fault } });
      expect(await broken('p')).toEqual({ processId: 'p', seq, fault });
      expect(await broken('a')).toBeUndefined();
      expect(await broken('z')).toBeUndefined();
    });

    it('finds a forged entry at the one after it', async () => {
      await disarm();
      await forge(2);
      expect(await broken()).toEqual({ processId: 'p', seq: 3, fault: 'chainBroken' });
    });

    it('finds a forged last entry at the head', async () => {
      await disarm();
      await forge(4);
      expect(await broken()).toEqual({ processId: 'p', seq: 4, fault: 'headMismatch' });
    });

    it('names the first of several', async () => {
      await disarm();
      await run("UPDATE entry SET actor_id = 'x' WHERE process_id = 'z' AND seq = 1");
      await run("UPDATE entry SET actor_id = 'x' WHERE process_id = 'p' AND seq IN (2, 4)");
      expect(await broken()).toEqual({ processId: 'p', seq: 2, fault: 'envelopeChanged' });
      await run("DELETE FROM process WHERE id = 'a'");
      expect(await broken()).toEqual({ processId: 'a', seq: 1, fault: 'processMissing' });
    });

    it('finds a blanked entry whose erasure says something else', async () => {
      await journal.redact('p', 2, erasure(2, 4));
      expect(await broken()).toBeUndefined();
      await disarm();
      await run(
        'UPDATE entry SET data = ? WHERE process_id = ? AND seq = 2',
        marker({ reason: 'x', at: 't', by: 'b' }),
        'p',
      );
      expect(await broken()).toEqual({ processId: 'p', seq: 2, fault: 'dataChanged' });
    });

    it('finds more blanked than was ordered', async () => {
      await journal.redact('p', 2, erasure(2, 4));
      await run(
        'UPDATE entry SET data = (SELECT data FROM entry WHERE process_id = ? AND seq = 2) WHERE process_id = ? AND seq = 3',
        'p',
        'p',
      );
      expect(await broken()).toEqual({ processId: 'p', seq: 3, fault: 'dataChanged' });
    });

    it('finds a process that vanished whole since an anchor, also after later anchors', async () => {
      const before = await journal.anchor();
      expect(before.processes).toBe(3);
      await disarm();
      await run("DELETE FROM entry WHERE process_id = 'p'");
      await run("DELETE FROM process WHERE id = 'p'");
      expect(await broken()).toEqual({ processId: 'p', seq: 1, fault: 'processMissing' });
      await journal.anchor();
      expect(await broken()).toEqual({ processId: 'p', seq: 1, fault: 'processMissing' });
    });

    it('finds the vanished at either end of the ids too', async () => {
      await journal.anchor();
      await disarm();
      for (const id of ['z', 'a']) {
        await run('DELETE FROM entry WHERE process_id = ?', id);
        await run('DELETE FROM process WHERE id = ?', id);
        expect(await broken()).toEqual({ processId: id, seq: 1, fault: 'processMissing' });
        expect(await broken(id)).toEqual({ processId: id, seq: 1, fault: 'processMissing' });
        expect(await broken('p')).toBeUndefined();
      }
    });

    it('finds a chain that was cut back since an anchor, also after later anchors', async () => {
      await journal.anchor();
      await disarm();
      await run("DELETE FROM entry WHERE process_id = 'p' AND seq = 4");
      await run(
        'UPDATE process SET version = 3, head_hash = (SELECT hash FROM entry WHERE process_id = ? AND seq = 3) WHERE id = ?',
        'p',
        'p',
      );
      expect(await broken()).toEqual({ processId: 'p', seq: 4, fault: 'headMismatch' });
      await journal.anchor();
      expect(await broken()).toEqual({ processId: 'p', seq: 4, fault: 'headMismatch' });
    });

    it('finds a chain that was forged to its end since an anchor', async () => {
      await journal.anchor();
      await disarm();
      const { hash } = await forge(4);
      await run("UPDATE process SET head_hash = ? WHERE id = 'p'", hash);
      expect(await broken()).toEqual({ processId: 'p', seq: 4, fault: 'headMismatch' });
      // further entries do not hide it
      await databaseJournal(intruder).append([append('p', 4)]);
      expect(await broken('p')).toEqual({ processId: 'p', seq: 4, fault: 'headMismatch' });
    });

    it('finds an anchor that no longer matches what it folded', async () => {
      await journal.anchor();
      await run("DELETE FROM anchor_head WHERE process_id = 'p'");
      expect(await broken()).toEqual({ processId: '', seq: 0, fault: 'headMismatch' });
    });
  });
}
