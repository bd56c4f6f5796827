import { expect } from '@jest/globals';
import { record, submit, topic, type Client, type TestApp } from '../../app.testing.js';

export const HEADINGS = 'Haushaltsjahr;Sachkonto;Betrag;Buchungsdatum;Belegnummer';

export const fileOf = (content: string | Buffer, name = 'ist.csv') => ({
  name,
  content: Buffer.from(content).toString('base64'),
});

/** A file with the usual headings and these rows. */
export const csvOf = (...rows: readonly string[]) => fileOf([HEADINGS, ...rows].join('\r\n'));

interface Line {
  readonly lineId: string;
  readonly code: string;
  readonly year?: number;
  readonly approvedCents?: number;
}

/** A process with budget lines that were given money. */
export async function processWith(test: TestApp, lines: readonly Line[], by = 'planner'): Promise<string> {
  const planner = await test.as(by);
  const department = by === 'planner2' ? 'school' : 'youth';
  const { id } = await submit(planner, { ...topic, department });
  let version = 1;
  const add = async (client: Client, type: string, data: object) => {
    const answer = await record(client, id, version, type, data);
    expect([answer.status, answer.body.missing, answer.body.errors]).toEqual([201, undefined, undefined]);
    version += 1;
  };
  for (const { lineId, code, year = 2026, approvedCents = 0 } of lines) {
    await add(planner, 'budget.planned', {
      lineId,
      owner: { kind: 'process' },
      year,
      account: { scheme: 'Produkt/Sachkonto', code },
      kind: 'expense',
      class: 'operating',
      purpose: `Zweck von ${lineId}`,
      plannedCents: 1_000_000,
    });
    if (approvedCents > 0)
      await add(await test.as('liaison'), 'budget.appropriated', {
        lineId,
        cents: approvedCents,
        source: 'plan',
      });
  }
  return id;
}

/** The types of the entries on a process, oldest first. */
export async function typesOn(client: Client, id: string): Promise<string[]> {
  const { body } = await client.get(`/api/processes/${id}/entries`);
  return (body.items ?? body).map(({ type }: { type: string }) => type);
}
