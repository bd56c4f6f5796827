import {
  NEVER,
  isCost,
  liveLines,
  moneyChecks,
  totals,
  visibleToAnybody,
  type BudgetLine,
  type Dossier,
  type LineSums,
} from '@plankreis/process';
import type { PartRow, PartTable } from './part-tables.js';
import type { Totals } from './totals.js';

/** The paper or decision a finding goes to, where it goes to one: only then can it be secret. */
const councilPart = (where: string): string | undefined => /^(?:papers|decisions)\.(.+)$/.exec(where)?.[1];

/** Findings about money with the days on which each holds, so that those of a day are found without looking anew. */
export const findingTable: PartTable = {
  name: 'finding_row',
  columns: [
    ...['code', 'effect', 'says', 'from_on', 'until_key', 'purse', 'year', 'cents', 'params', 'place'],
    ...['remedy', 'overridden', 'alternative'],
  ],
  rows(dossier, { interim }) {
    const open = visibleToAnybody(dossier);
    const readable = new Set([...open.papers, ...open.decisions].map(({ id }) => id));
    return moneyChecks(dossier, interim).map((one, index): PartRow => {
      const part = councilPart(one.where);
      return {
        id: `${one.code}/${String(index).padStart(6, '0')}`,
        public: part === undefined || readable.has(part),
        values: [
          ...[one.code, one.effect, one.says, one.from, one.until ?? NEVER, one.purse, one.year, one.cents],
          ...[JSON.stringify(one.params), one.where, one.remedy, one.overriddenBecause],
          one.alternative,
        ],
      };
    });
  },
};

/** The sums that are kept of a purse, in the order of the columns. */
export const sumColumns = [
  ['plannedCents', 'planned'],
  ['registeredCents', 'registered'],
  ['registeredOpenCents', 'registered_open'],
  ['approvedCents', 'approved'],
  ['conditionalCents', 'conditional'],
  ['carriedForwardCents', 'carried_forward'],
  ['transferredCents', 'transferred'],
  ['blockedCents', 'blocked'],
  ['availableCents', 'available'],
  ['committedCents', 'committed'],
  ['spentCents', 'spent'],
  ['freeCents', 'free'],
] as const satisfies readonly (readonly [keyof LineSums, string])[];

/** What all purses together hold in each year. */
const purseTotals: Totals = {
  name: 'money_total',
  by: ['purse', 'year_key'],
  sums: ['revenue', ...sumColumns.map(([, column]) => column)],
};

/** Lines by purse and year; the purse of a measure is its own. */
function byPurse(dossier: Dossier): Map<string, BudgetLine[]> {
  const found = new Map<string, BudgetLine[]>();
  for (const line of liveLines(dossier)) {
    const key = `${line.owner.measureId ?? 'process'}/${String(line.year)}`;
    found.set(key, [...(found.get(key) ?? []), line]);
  }
  return found;
}

/** What each purse of a process holds in each year; cost and revenue stand side by side and are never netted. */
export const moneyTable: PartTable = {
  name: 'money_row',
  totals: purseTotals,
  columns: [
    ...['purse', 'measure_id', 'measure_title', 'year_key', 'revenue'],
    ...sumColumns.map(([, column]) => column),
  ],
  rows: (dossier) =>
    [...byPurse(dossier)].flatMap(([id, lines]): PartRow[] => {
      const [first] = lines;
      if (!first) return [];
      const { kind, measureId } = first.owner;
      const sums = totals(dossier, lines);
      const revenue = lines.filter((line) => !isCost(line)).reduce((sum, one) => sum + one.plannedCents, 0);
      return [
        {
          id,
          // Whoever reads a dossier reads its budget.
          public: true,
          values: [
            ...[kind, measureId, dossier.measures.find((one) => one.id === measureId)?.title],
            ...[String(first.year), revenue, ...sumColumns.map(([key]) => sums[key])],
          ],
        },
      ];
    }),
};
