import type { Database, Statements } from '@plankreis/journal';
import { commissioning, phaseOf, type Dossier, type Surroundings } from '@plankreis/process';
import { derivation } from './derivation.js';

/** How many processes there are, as the desks show it. */
export interface Counts {
  readonly total: number;
  readonly byPhase: Readonly<Record<string, number>>;
  readonly byCommissioning: Readonly<Record<string, number>>;
  readonly byDepartment: Readonly<Record<string, number>>;
}

/** What of a process is counted. */
export interface Counted {
  readonly phase: string;
  readonly commissioning: string;
  readonly department: string;
}

const countedOf = derivation((dossier): Counted => ({
  phase: phaseOf(dossier.state),
  commissioning: commissioning(dossier),
  department: dossier.department,
}));

const keysOf = (counted: Counted | undefined): string[] =>
  counted
    ? [
        'total/',
        `phase/${counted.phase}`,
        `commissioning/${counted.commissioning}`,
        `department/${counted.department}`,
      ]
    : [];

/** Adds what the change of one process makes in the counters; nothing where it stays in its drawers. */
export async function count(
  tx: Statements,
  before: Dossier | undefined,
  after: Dossier,
  around: Surroundings,
): Promise<void> {
  const from = before && countedOf(before, around);
  const to = countedOf(after, around, before);
  if (from !== to) await move(tx, from, to);
}

/** Takes a process out of the counters. */
export const uncount = (tx: Statements, counted: Counted): Promise<void> => move(tx, counted, undefined);

async function move(tx: Statements, from: Counted | undefined, to: Counted | undefined): Promise<void> {
  const [left, entered] = [keysOf(from), keysOf(to)];
  const deltas = [
    ...left.filter((key) => !entered.includes(key)).map((key) => [key, -1] as const),
    ...entered.filter((key) => !left.includes(key)).map((key) => [key, 1] as const),
  ];
  // always in the same order, so that two transactions cannot wait for each other
  for (const [key, delta] of deltas.sort(([one], [other]) => (one < other ? -1 : 1)))
    await tx.run(
      'INSERT INTO process_count (kind, key, n) VALUES (?, ?, ?) ON CONFLICT (kind, key) DO UPDATE SET n = process_count.n + excluded.n',
      [...split(key), delta],
    );
}

const split = (key: string): [kind: string, key: string] => {
  const slash = key.indexOf('/');
  return [key.slice(0, slash), key.slice(slash + 1)];
};

/** The counters as they stand; reads a handful of rows however many processes there are. */
export async function counts(db: Database): Promise<Counts> {
  const rows = await db.read.all<{ kind: string; key: string; n: number | string }>(
    'SELECT kind, key, n FROM process_count WHERE n <> 0 ORDER BY kind, key',
  );
  const of = (kind: string): Record<string, number> =>
    Object.fromEntries(rows.filter((row) => row.kind === kind).map((row) => [row.key, Number(row.n)]));
  return {
    total: of('total')[''] ?? 0,
    byPhase: of('phase'),
    byCommissioning: of('commissioning'),
    byDepartment: of('department'),
  };
}
