import { isNativeError } from 'node:util/types';
import type { Statements } from '@plankreis/journal';
import { usualSurroundings, type Dossier, type StateName, type Surroundings } from '@plankreis/process';
import {
  counted,
  identity,
  light,
  passing,
  people,
  personTable,
  processTable,
  processTotals,
  situation,
  type Moment,
} from '../lists/processes/table.js';
import { total } from '../tables/totals.js';
import { others, writer } from '../tables/write.js';
import { projectParts } from './project-parts.js';
import { partTables } from './tables.js';

const processes = writer(processTable);
const assigned = writer(personTable);

/**
 * Brings the lists and counters from one dossier to the next, inside the transaction that appends the entry.
 * `before` is undefined for a process that was just submitted, or whose journal has `travelled` through these states.
 */
export async function project(
  tx: Statements,
  before: Dossier | undefined,
  after: Dossier,
  moment: Moment,
  travelled: readonly StateName[] = [after.state],
): Promise<void> {
  const around = moment.around ?? usualSurroundings;
  const [now, named] = [situation(after, around, before), identity(after, around, before)];
  const passed = passing(after, moment);
  const key = { processId: after.id };
  if (before) {
    const changes = {
      ...passed,
      ...others(now, situation(before, around)),
      ...others(named, identity(before, around)),
    };
    const isListed = await processes.update(
      tx,
      key,
      changes,
      before.state === after.state ? {} : { travelled: `,${after.state}` },
    );
    // Still to be put in: whoever does so puts in the whole of it, and what was added up here would be added twice.
    if (!isListed) return;
  } else
    await processes.insert(tx, {
      ...key,
      ...passed,
      ...now,
      ...named,
      ...processTable.storeSome({ travelled }),
    });
  if (before?.responsibilities !== after.responsibilities) await assign(tx, after);
  await projectParts(tx, partTables, before, after, around);
  const [from, to] = [before && counted(before, around), counted(after, around, before)];
  if (from !== to) await total(tx, processTotals, from ? [from] : [], [to]);
}

async function assign(tx: Statements, dossier: Dossier): Promise<void> {
  await assigned.removeAll(tx, dossier.id);
  for (const person of people(dossier)) await assigned.insert(tx, person);
}

/** Writes anew what in the row of a process depends on what is configured. */
export const restateProcess = (tx: Statements, dossier: Dossier, around: Surroundings): Promise<unknown> =>
  processes.update(tx, { processId: dossier.id }, light(dossier, around));

/** Whether a write failed because the process it follows has a successor already: there is at most one (model 2.9, 10). */
export const isPredecessorTaken = (error: unknown): boolean =>
  isNativeError(error) && /process_row(_by_|\.)predecessor/.test(error.message);
