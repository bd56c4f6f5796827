import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { append, entry, erasure } from './entries.testing.js';
import { NotErasable } from './chain/entry.js';
import { VersionConflict, type Journal } from './journal/journal.js';

export interface JournalUnderTest {
  readonly journal: Journal;
  close(): Promise<void>;
}

/** What every journal keeps to, wherever it stores. `open` gives an empty one. */
export function journalContract(name: string, open: () => Promise<JournalUnderTest>): void {
  describe(`the journal on ${name}`, () => {
    let opened: JournalUnderTest;
    let journal: Journal;
    beforeAll(async () => {
      opened = await open();
      journal = opened.journal;
    });
    afterAll(() => opened.close());

    it('gives back what was appended, chained and in order', async () => {
      const id = randomUUID();
      const first = entry(
        { title: 'Grüße „🙂“', n: 3, list: [null, true, { b: 1, a: 2 }] },
        { basis: { norm: '§ 80' } },
      );
      const stored = await journal.append([append(id, 0, first, entry({ n: 2 }))]);
      expect(stored.map(({ seq }) => seq)).toEqual([1, 2]);
      expect(stored[0]).toMatchObject({ ...first, processId: id, prevHash: '0'.repeat(64) });
      expect(stored[1]?.prevHash).toBe(stored[0]?.hash);
      expect(stored[1]).not.toHaveProperty('basis');
      expect(await journal.entries(id)).toEqual(stored);
      expect(await journal.head(id)).toEqual({
        processId: id,
        version: 2,
        snapshot: { version: 2 },
        modelVersion: 1,
        hash: stored[1]?.hash,
      });
    });

    it('goes on from where the chain ends', async () => {
      const id = randomUUID();
      const [first] = await journal.append([append(id, 0)]);
      const [second] = await journal.append([append(id, 1)]);
      expect(second).toMatchObject({ seq: 2, prevHash: first?.hash });
      expect(await journal.entries(id, { fromSeq: 2 })).toEqual([second]);
      expect(await journal.entries(id, { limit: 1 })).toEqual([first]);
    });

    it('knows nothing of a process no one began', async () => {
      expect(await journal.head(randomUUID())).toBeUndefined();
      expect(await journal.entries(randomUUID())).toEqual([]);
    });

    it('refuses a writer who has not seen the newest version', async () => {
      const id = randomUUID();
      await journal.append([append(id, 0, entry(), entry())]);
      for (const expected of [0, 1, 3]) {
        const refused = await journal.append([append(id, expected)]).catch((error: unknown) => error);
        expect(refused).toBeInstanceOf(VersionConflict);
        expect(refused).toMatchObject({ processId: id, expected, actual: 2 });
      }
      const none = await journal.append([append(randomUUID(), 4)]).catch((error: unknown) => error);
      expect(none).toMatchObject({ name: 'VersionConflict', expected: 4, actual: 0 });
      expect((await journal.head(id))?.version).toBe(2);
    });

    it('refuses a second entry with the same id', async () => {
      const one = entry();
      await journal.append([append(randomUUID(), 0, one)]);
      const id = randomUUID();
      await expect(journal.append([append(id, 0, one)])).rejects.toThrow();
      expect(await journal.head(id)).toBeUndefined();
    });

    it('lets exactly one of 64 writers win per version', async () => {
      const id = randomUUID();
      for (let version = 0; version < 3; version++) {
        const outcomes = await Promise.allSettled(
          Array.from({ length: 64 }, () => journal.append([append(id, version)])),
        );
        const lost = outcomes.filter((outcome) => outcome.status === 'rejected');
        expect(outcomes.length - lost.length).toBe(1);
        for (const { reason } of lost)
          expect(reason).toMatchObject({ expected: version, actual: version + 1 });
      }
      expect((await journal.entries(id)).map(({ seq }) => seq)).toEqual([1, 2, 3]);
    });

    it('lets 64 writers to 64 processes all succeed', async () => {
      const ids = Array.from({ length: 64 }, () => randomUUID());
      await Promise.all(ids.map((id) => journal.append([append(id, 0)])));
      await Promise.all(ids.map((id) => journal.append([append(id, 1)])));
      expect(await Promise.all(ids.map(async (id) => (await journal.head(id))?.version))).toEqual(
        ids.map(() => 2),
      );
    });

    it('appends to two processes together or to neither', async () => {
      const [old, next] = [randomUUID(), randomUUID()];
      await journal.append([append(old, 0)]);
      const stored = await journal.append([append(old, 1), append(next, 0, entry(), entry())]);
      expect(stored.map(({ processId, seq }) => [processId, seq])).toEqual([
        [old, 2],
        [next, 1],
        [next, 2],
      ]);
      const third = randomUUID();
      await expect(journal.append([append(third, 0), append(old, 1)])).rejects.toBeInstanceOf(
        VersionConflict,
      );
      expect(await journal.head(third)).toBeUndefined();
    });

    it('takes back the entries when the projection fails, and nothing else', async () => {
      const ids = Array.from({ length: 30 }, () => randomUUID());
      const outcomes = await Promise.allSettled(
        ids.map((id, index) =>
          journal.append([append(id, 0)], async (_, stored) => {
            expect(stored[0]?.processId).toBe(id);
            if (index % 3 === 0) throw new Error(`no room for ${index}`);
          }),
        ),
      );
      for (const [index, outcome] of outcomes.entries()) {
        expect(outcome.status).toBe(index % 3 === 0 ? 'rejected' : 'fulfilled');
        if (outcome.status === 'rejected') expect(outcome.reason).toEqual(new Error(`no room for ${index}`));
      }
      const heads = await Promise.all(ids.map((id) => journal.head(id)));
      expect(heads.map((head) => head?.version)).toEqual(
        ids.map((_, index) => (index % 3 === 0 ? undefined : 1)),
      );
    });

    it('goes on after a failure at the version from before', async () => {
      const id = randomUUID();
      await journal.append([append(id, 0)]);
      const failing = journal.append([append(id, 1)], () => Promise.reject(new Error('no')));
      await expect(failing).rejects.toThrow('no');
      const [second] = await journal.append([append(id, 1)]);
      expect(second?.seq).toBe(2);
      expect(await journal.verify(id)).toEqual({ ok: true, processes: 1, entries: 2 });
    });

    it('refuses what has no canonical text, and an append of nothing', async () => {
      const id = randomUUID();
      await expect(journal.append([append(id, 0, entry({ share: Number.NaN }))])).rejects.toThrow('$.share');
      await expect(journal.append([{ ...append(id, 0), entries: [] }])).rejects.toThrow(RangeError);
      expect(await journal.head(id)).toBeUndefined();
    });

    it('lists the processes in pages, in order of id', async () => {
      const all = await journal.processIds('', 10_000);
      expect(all.length).toBeGreaterThan(64);
      expect(all).toEqual([...all].sort());
      const pages: string[] = [];
      for (
        let page = await journal.processIds('', 7);
        page.length > 0;
        page = await journal.processIds(pages.at(-1), 7)
      )
        pages.push(...page);
      expect(pages).toEqual(all);
    });

    it('blanks the data of an entry and still verifies', async () => {
      const id = randomUUID();
      const stored = await journal.append([
        append(id, 0, entry(), entry({ name: 'Erika Mustermann' }), entry()),
      ]);
      await journal.redact(id, 2, erasure(2, 3));
      const after = await journal.entries(id);
      const { reason, by, at } = erasure(2, 3);
      expect(after[1]).toEqual({ ...stored[1], data: null, redacted: { reason, by, at } });
      expect(after[3]).toMatchObject({ seq: 4, type: 'data.erased', data: { erasedSeq: 2, reason } });
      expect(await journal.head(id)).toMatchObject({
        version: 4,
        snapshot: { version: 4 },
        hash: after[3]?.hash,
      });
      expect(await journal.verify(id)).toEqual({ ok: true, processes: 1, entries: 4 });
    });

    it('refuses to blank what is missing, blanked, an erasure, or named otherwise', async () => {
      const id = randomUUID();
      await journal.append([append(id, 0, entry(), entry())]);
      await journal.redact(id, 1, erasure(1, 2));
      const before = await journal.entries(id);
      for (const [seq, refused] of [
        [1, erasure(1, 3)], // blanked already
        [3, erasure(3, 3)], // the erasure itself
        [4, erasure(4, 3)], // what is being appended
        [9, erasure(9, 3)],
        [0, erasure(0, 3)],
        [2, erasure(1, 3)], // names another
        [2, erasure(2, 3, { reason: 'because' })], // gives another reason
        [2, erasure(2, 3, { entry: entry({ n: 1 }) })],
      ] as const) {
        await expect(journal.redact(id, seq, refused)).rejects.toBeInstanceOf(NotErasable);
      }
      await expect(journal.redact(id, 2, erasure(2, 2))).rejects.toBeInstanceOf(VersionConflict);
      expect(await journal.entries(id)).toEqual(before);
      expect((await journal.head(id))?.version).toBe(3);
    });

    it('refuses data that would pass for a marker or for an erasure', async () => {
      for (const data of [{ $redacted: { reason: 'x', at: 'y', by: 'z' } }, { erasedSeq: 1, reason: 'x' }]) {
        await expect(journal.append([append(randomUUID(), 0, entry(data))])).rejects.toThrow(TypeError);
      }
    });

    it('replaces a snapshot, at the version it was made for', async () => {
      const id = randomUUID();
      const [stored] = await journal.append([append(id, 0)]);
      await journal.replaceSnapshot(id, 1, { anew: true }, 2);
      expect(await journal.head(id)).toEqual({
        processId: id,
        version: 1,
        snapshot: { anew: true },
        modelVersion: 2,
        hash: stored?.hash,
      });
      const late = await journal.replaceSnapshot(id, 2, {}, 2).catch((error: unknown) => error);
      expect(late).toMatchObject({ name: 'VersionConflict', expected: 2, actual: 1 });
    });

    it('replaces a snapshot with all that is written alongside, or nothing', async () => {
      const id = randomUUID();
      await journal.append([append(id, 0)]);
      const before = await journal.head(id);
      const failed = journal.replaceSnapshot(id, 1, { anew: true }, 2, () =>
        Promise.reject(new Error('full')),
      );
      await expect(failed).rejects.toThrow('full');
      expect(await journal.head(id)).toEqual(before);
      let ran = 0;
      await journal.replaceSnapshot(id, 1, { anew: true }, 2, async () => void (ran += 1));
      expect([ran, (await journal.head(id))?.snapshot]).toEqual([1, { anew: true }]);
    });

    it('names those whose state an earlier model wrote, in order and page by page', async () => {
      const ids: string[] = [randomUUID(), randomUUID(), randomUUID()].sort();
      for (const id of ids) await journal.append([append(id, 0)]);
      const [first, second, third] = ids as [string, string, string];
      await journal.replaceSnapshot(second, 1, {}, 5);
      const outdated = await journal.outdatedIds(5);
      expect(outdated.filter((id) => ids.includes(id))).toEqual([first, third]);
      expect(outdated).toEqual([...outdated].sort());
      expect(await journal.outdatedIds(5, first, 1)).toEqual([outdated[outdated.indexOf(first) + 1]]);
      expect(await journal.outdatedIds(1)).toEqual([]);
    });

    it('verifies as a whole, also after anchors, and gives the same anchor for the same heads', async () => {
      const before = await journal.verify();
      expect(before).toMatchObject({ ok: true });
      const anchor = await journal.anchor();
      expect(anchor).toEqual({
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
        processes: before.processes,
        at: '2026-05-01T00:00:00.000Z',
      });
      expect((await journal.anchor()).hash).toBe(anchor.hash);
      await journal.append([append(randomUUID(), 0)]);
      expect(await journal.verify()).toEqual({
        ok: true,
        processes: before.processes + 1,
        entries: before.entries + 1,
      });
      expect((await journal.anchor()).hash).not.toBe(anchor.hash);
    });
  });
}
