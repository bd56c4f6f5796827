import type { Database } from '@plankreis/journal';
import { addedUp } from '../../paging/added-up.js';
import { processTable, processTotals } from './table.js';

/** How many processes there are, as the desks show it. */
export interface Counts {
  readonly total: number;
  readonly byPhase: Readonly<Record<string, number>>;
  readonly byCommissioning: Readonly<Record<string, number>>;
  readonly byDepartment: Readonly<Record<string, number>>;
}

/** The counters as they stand; reads a handful of rows however many processes there are. */
export async function counts(db: Database): Promise<Counts> {
  const drawers = await addedUp(db, {
    table: { ...processTable, totals: processTotals },
    by: ['department', 'phase', 'commissioning'],
    sums: [],
    conditions: [],
    isKept: true,
  });
  const counted = (by: 'department' | 'phase' | 'commissioning'): Record<string, number> => {
    const found: Record<string, number> = {};
    for (const key of drawers.map((drawer) => drawer[by]).toSorted()) found[key] = 0;
    for (const drawer of drawers) found[drawer[by]] = (found[drawer[by]] ?? 0) + drawer.n;
    return found;
  };
  return {
    total: drawers.reduce((sum, { n }) => sum + n, 0),
    byPhase: counted('phase'),
    byCommissioning: counted('commissioning'),
    byDepartment: counted('department'),
  };
}
