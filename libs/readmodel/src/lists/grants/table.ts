import { NEVER, grantSums, reportOwedOn, type GrantState, type LineClass } from '@plankreis/process';
import { cents, day, text } from '../../tables/column.js';
import { folded } from '../../tables/folded.js';
import { partTable } from '../../tables/part-table.js';

/** The sums that are kept of a grant. */
export const sumsOfGrant = [
  ...(['grantedCents', 'ownShareCents', 'ownCoveredCents', 'givenOutCents'] as const),
  ...(['receivedCents', 'spentCents'] as const),
] as const;

/** Grants with what became of them. */
export const grantTable = partTable(
  'grant_row',
  {
    programme: text(),
    funder: text().optional(),
    /** However it is written. */
    funderKey: text().optional(),
    purpose: text(),
    fromOn: day(),
    untilOn: day(),
    /** The last day of what asks for something yet, or one that never comes. */
    orderKey: day(),
    state: text<GrantState>(),
    measureId: text().optional(),
    measureTitle: text().optional(),
    class: text<LineClass>().optional(),
    noticeOn: day().optional(),
    because: text().optional(),
    /** Applied for or granted. */
    amountCents: cents(),
    grantedCents: cents(),
    ownShareCents: cents(),
    ownCoveredCents: cents(),
    givenOutCents: cents(),
    receivedCents: cents(),
    spentCents: cents(),
    reportDueOn: day().optional(),
    /** The day a report of use is due, or one that never comes. */
    reportKey: day(),
    reportedOn: day().optional(),
  },
  {
    indexes: [
      ['orderKey'],
      ...(['state', 'department', 'funderKey'] as const).map((filter) => [filter, 'orderKey'] as const),
    ],
    totals: { name: 'grant_total', by: ['state'], sums: ['amountCents', ...sumsOfGrant] },
    derive: (dossier) =>
      dossier.grants.map((grant) => {
        const { id, programme, funder, purpose, from, until, state, owner, noticeOn, because } = grant;
        const owedOn = reportOwedOn(grant);
        const isOver = state === 'refused' || (state === 'ended' && owedOn === undefined);
        const measure = dossier.measures.find((one) => one.id === owner?.measureId);
        return {
          ...grantSums(dossier, grant),
          partId: id,
          // Whoever reads a dossier reads its budget.
          public: true,
          ...{ programme, funder, funderKey: funder === undefined ? undefined : folded(funder), purpose },
          ...{ fromOn: from, untilOn: until, orderKey: isOver ? NEVER : until, state },
          ...{ measureId: measure?.id, measureTitle: measure?.title, class: grant.class, noticeOn, because },
          ...{ amountCents: grant.amountCents, ownShareCents: grant.ownShareCents },
          ...{ reportDueOn: grant.reportDueOn, reportKey: owedOn ?? NEVER, reportedOn: grant.useReport?.on },
        };
      }),
  },
);
