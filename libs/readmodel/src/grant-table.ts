import { NEVER, grantSums, reportOwedOn } from '@plankreis/process';
import { folded } from './folded.js';
import type { PartRow, PartTable } from './part-tables.js';

/** The sums that are kept of a grant, by the name each has in a list. */
export const grantSumColumns = [
  ['grantedCents', 'granted'],
  ['ownShareCents', 'own_share'],
  ['ownCoveredCents', 'own_covered'],
  ['givenOutCents', 'given_out'],
  ['receivedCents', 'received'],
  ['spentCents', 'spent'],
] as const;

/** Grants with what became of them. */
export const grantTable: PartTable = {
  name: 'grant_row',
  totals: {
    name: 'grant_total',
    by: ['state'],
    sums: ['amount', ...grantSumColumns.map(([, column]) => column)],
  },
  columns: [
    ...['programme', 'funder', 'funder_key', 'purpose', 'from_on', 'until_on', 'order_key', 'state'],
    ...['measure_id', 'measure_title', 'class', 'notice_on', 'because', 'amount'],
    ...grantSumColumns.map(([, column]) => column),
    ...['report_due_on', 'report_key', 'reported_on'],
  ],
  rows: (dossier) =>
    dossier.grants.map((grant): PartRow => {
      const { id, programme, funder, purpose, from, until, state, owner, noticeOn, because } = grant;
      const sums = { ...grantSums(dossier, grant), ownShareCents: grant.ownShareCents };
      const owedOn = reportOwedOn(grant);
      const isSettled = state === 'refused' || (state === 'ended' && owedOn === undefined);
      const measure = dossier.measures.find((one) => one.id === owner?.measureId);
      return {
        id,
        // Whoever reads a dossier reads its budget.
        public: true,
        values: [
          ...[programme, funder, funder === undefined ? undefined : folded(funder), purpose, from, until],
          ...[isSettled ? NEVER : until, state, measure?.id, measure?.title, grant.class, noticeOn, because],
          grant.amountCents,
          ...grantSumColumns.map(([key]) => sums[key]),
          ...[grant.reportDueOn, owedOn ?? NEVER, grant.useReport?.on],
        ],
      };
    }),
};
