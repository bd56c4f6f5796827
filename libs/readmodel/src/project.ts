import { isNativeError } from 'node:util/types';
import type { Statements } from '@plankreis/journal';
import { usualSurroundings, type Dossier } from '@plankreis/process';
import { count } from './counters.js';
import { projectParts } from './project-parts.js';
import { movingColumns, movingValues, people, settledColumns, settledValues, type Moment } from './row.js';

const moving = movingColumns.map((column) => `${column} = ?`).join(', ');
const settled = settledColumns.map((column) => `${column} = ?`).join(', ');
const all = ['process_id', ...movingColumns, ...settledColumns, 'travelled'];

const INSERT = `INSERT INTO process_row (${all.join(', ')}) VALUES (${all.map(() => '?').join(', ')})`;
const UPDATE = `UPDATE process_row SET ${moving} WHERE process_id = ?`;
const UPDATE_AND_TRAVEL = `UPDATE process_row SET ${moving}, travelled = travelled || ? WHERE process_id = ?`;
const RENAME = `UPDATE process_row SET ${settled} WHERE process_id = ?`;

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
  const { id, state } = after;
  if (!before) await tx.run(INSERT, [id, ...movingValues(after, moment), ...settledValues(after), state]);
  else if (before.state === state) await tx.run(UPDATE, [...movingValues(after, moment), id]);
  else await tx.run(UPDATE_AND_TRAVEL, [...movingValues(after, moment), `,${state}`, id]);
  if (before && settlesOtherwise(before, after)) await tx.run(RENAME, [...settledValues(after), id]);
  if (before?.responsibilities !== after.responsibilities) await assign(tx, after);
  await projectParts(tx, before, after, moment.around ?? usualSurroundings);
  await count(tx, before, after);
}

const settlesOtherwise = (before: Dossier, after: Dossier): boolean =>
  before.title !== after.title ||
  before.area !== after.area ||
  before.summary !== after.summary ||
  before.department !== after.department ||
  before.template.version !== after.template.version;

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
