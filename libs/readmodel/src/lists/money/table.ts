import {
  isCost,
  liveLines,
  totals,
  type BudgetLine,
  type Dossier,
  type LineOwnerKind,
} from '@plankreis/process';
import { cents, text } from '../../tables/column.js';
import { partTable } from '../../tables/part-table.js';

/** The sums that are kept of a purse. */
export const purseSums = [
  ...(['plannedCents', 'registeredCents', 'registeredOpenCents', 'approvedCents'] as const),
  ...(['conditionalCents', 'carriedForwardCents', 'transferredCents', 'blockedCents'] as const),
  ...(['availableCents', 'committedCents', 'spentCents', 'freeCents'] as const),
] as const;

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
export const moneyTable = partTable(
  'money_row',
  {
    purse: text<LineOwnerKind>(),
    measureId: text().optional(),
    measureTitle: text().optional(),
    yearKey: text(),
    /** Planned to come in. */
    revenueCents: cents(),
    plannedCents: cents(),
    registeredCents: cents(),
    registeredOpenCents: cents(),
    approvedCents: cents(),
    conditionalCents: cents(),
    carriedForwardCents: cents(),
    transferredCents: cents(),
    blockedCents: cents(),
    availableCents: cents(),
    committedCents: cents(),
    spentCents: cents(),
    freeCents: cents(),
  },
  {
    indexes: [
      ['yearKey DESC'],
      ...(['purse', 'department'] as const).map((filter) => [filter, 'yearKey DESC'] as const),
    ],
    totals: { name: 'money_total', by: ['purse', 'yearKey'], sums: ['revenueCents', ...purseSums] },
    derive: (dossier) =>
      [...byPurse(dossier)].flatMap(([id, lines]) => {
        const [first] = lines;
        if (!first) return [];
        const { kind, measureId } = first.owner;
        const revenue = lines.filter((line) => !isCost(line));
        return [
          {
            ...totals(dossier, lines),
            partId: id,
            // Whoever reads a dossier reads its budget.
            public: true,
            purse: kind,
            measureId,
            measureTitle: dossier.measures.find((one) => one.id === measureId)?.title,
            yearKey: String(first.year),
            revenueCents: revenue.reduce((sum, one) => sum + one.plannedCents, 0),
          },
        ];
      }),
  },
);
