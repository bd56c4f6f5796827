import { bundleTable } from '../lists/bundles/table.js';
import { lineTable } from '../lists/budget-lines/table.js';
import { consultationTable } from '../lists/consultations/table.js';
import { deadlineTable } from '../lists/deadlines/table.js';
import { effectTable, objectionTable } from '../lists/decisions/table.js';
import { dutyTable } from '../lists/duties/table.js';
import { findingTable } from '../lists/findings/table.js';
import { itemTable } from '../lists/follow-up/table.js';
import { grantTable } from '../lists/grants/table.js';
import { measureTable } from '../lists/measures/table.js';
import { moneyCheckTable } from '../lists/money-checks/table.js';
import { moneyTable } from '../lists/money/table.js';
import { paperTable } from '../lists/papers/table.js';
import { participationTable } from '../lists/participation/table.js';
import { personTable, processTable, processTotals } from '../lists/processes/table.js';
import { relationTable } from '../lists/relations/table.js';
import { reportTable } from '../lists/reports/table.js';
import { signingTable } from '../lists/signatures/table.js';
import { topicTable } from '../lists/topics/table.js';
import { transitionTable } from '../lists/transitions/table.js';
import type { AnyPartTable } from '../tables/part-table.js';
import type { AnyTable } from '../tables/table.js';

/** Every list over the parts of all processes, in the order in which they are written. */
export const partTables: readonly AnyPartTable[] = [
  ...[consultationTable, paperTable, effectTable, objectionTable, dutyTable, itemTable, lineTable],
  ...[deadlineTable, signingTable, moneyCheckTable, topicTable, bundleTable, measureTable, reportTable],
  ...[relationTable, transitionTable, participationTable, moneyTable, grantTable, findingTable],
];

/** Tables of the processes themselves. */
export const ofProcesses: readonly AnyTable[] = [processTable, personTable];

/** Every table that is made from the journals. */
export const tables: readonly AnyTable[] = [
  ...ofProcesses,
  processTotals,
  ...partTables,
  ...partTables.flatMap(({ totals }) => (totals ? [totals] : [])),
];

/** The names of all of them. */
export const listTables: readonly string[] = tables.map(({ name }) => name);
