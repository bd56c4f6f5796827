import { isNativeError } from 'node:util/types';
import type { Statements } from '@plankreis/journal';
import { usualSurroundings, type Dossier } from '@plankreis/process';
import { count } from './counters.js';
import { projectParts } from './project-parts.js';
import {
  passingColumns,
  passingValues,
  people,
  settledColumns,
  settledValues,
  standingColumns,
  standingValues,
  type Moment,
} from './row.js';

const all = ['process_id', ...passingColumns, ...standingColumns, ...settledColumns, 'travelled'];
const INSERT = `INSERT INTO process_row (${all.join(', ')}) VALUES (${all.map(() => '?').join(', ')})`;

/**
 * Brings the lists and counters from one dossier to the next, inside the transaction that appends the entry.
 * `before` is undefined for a process that was just submitted.
 */
export async function project(
  tx: Statements,
  before: Dossier | undefined,
  after: Dossier,
  moment: Moment,
): Promise<void> {
  const around = moment.around ?? usualSurroundings;
  const stood = before && standingValues(before, around);
  const stands = standingValues(after, around, before);
  if (before)
    await update(tx, after.id, [
      ...others(passingColumns, passingValues(after, moment)),
      ...others(standingColumns, stands, stood),
      ...others(settledColumns, settledValues(after), settledValues(before)),
      ...(before.state === after.state ? [] : [['travelled = travelled || ?', `,${after.state}`] as const]),
    ]);
  else
    await tx.run(INSERT, [
      after.id,
      ...passingValues(after, moment),
      ...stands,
      ...settledValues(after),
      after.state,
    ]);
  if (before?.responsibilities !== after.responsibilities) await assign(tx, after);
  await projectParts(tx, before, after, around);
  await count(tx, before, after, around);
}

type Assignment = readonly [sql: string, value: unknown];

/** The columns that have become other, for an update: an index without such a column is left alone. */
const others = (
  columns: readonly string[],
  values: readonly unknown[],
  earlier: readonly unknown[] = [],
): Assignment[] =>
  columns.flatMap((column, index) =>
    index in earlier && values[index] === earlier[index] ? [] : [[`${column} = ?`, values[index]] as const],
  );

const update = (tx: Statements, id: string, set: readonly Assignment[]): Promise<unknown> =>
  tx.run(`UPDATE process_row SET ${set.map(([sql]) => sql).join(', ')} WHERE process_id = ?`, [
    ...set.map(([, value]) => value),
    id,
  ]);

async function assign(tx: Statements, dossier: Dossier): Promise<void> {
  await tx.run('DELETE FROM process_person WHERE process_id = ?', [dossier.id]);
  for (const [personId, until] of people(dossier))
    await tx.run('INSERT INTO process_person (person_id, process_id, until) VALUES (?, ?, ?)', [
      personId,
      dossier.id,
      until,
    ]);
}

/** Whether a write failed because the process it follows has a successor already: there is at most one (design 2.9, 10). */
export const isPredecessorTaken = (error: unknown): boolean =>
  isNativeError(error) && /process_row(_by_|\.)predecessor/.test(error.message);
