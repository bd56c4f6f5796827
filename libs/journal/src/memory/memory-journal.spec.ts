import { expect, it } from '@jest/globals';
import { append } from '../entries.testing.js';
import { journalContract } from '../journal.contract.testing.js';
import { memoryJournal } from './memory-journal.js';

journalContract('memory', async () => ({
  journal: memoryJournal(() => '2026-05-01T00:00:00.000Z'),
  close: async () => undefined,
}));

it('gives projections no statements', async () => {
  const journal = memoryJournal();
  await expect(
    journal.append([append('p', 0)], async (tx) => {
      await tx.all('SELECT 1');
    }),
  ).rejects.toThrow('no statements');
  await expect(
    journal.append([append('p', 0)], async (tx) => {
      await tx.manager.query('SELECT 1');
    }),
  ).rejects.toThrow('no statements');
  expect(await journal.head('p')).toBeUndefined();
});
