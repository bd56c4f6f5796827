import type { Dossier } from '../../dossier/dossier.js';
import type { Grant } from '../../dossier/money.js';
import { addMonths, type Day } from '../../time/days.js';
import { types } from '../../vocabulary/entry-types.js';
import { liveLines, planned, sum } from '../lines.js';
import { isSamePurse, purses, type Purse } from '../purses.js';
import type { MoneyCheck } from './check.js';

/** Whom a grant pays: whom it names, or whose lines name it, or else the process. */
export function paid(dossier: Dossier, grant: Grant): Purse[] {
  const owners = grant.owner
    ? [grant.owner]
    : liveLines(dossier)
        .filter(({ grantId }) => grantId === grant.id)
        .map(({ owner }) => owner);
  const named = owners.length > 0 ? owners : [{ kind: 'process' as const }];
  return purses(dossier).filter((purse) => named.some((owner) => isSamePurse(owner, purse.owner)));
}

/** Months before its end at which a grant that ends too early is shown, each time anew. */
const stages = [12, 6, 3];

/** Each stage holds until the next one begins, the last for good. */
const stageDays = (until: Day): { from: Day; until?: Day }[] =>
  stages.map((months, index) => {
    const next = stages[index + 1];
    return {
      from: addMonths(until, -months),
      ...(next === undefined ? {} : { until: addMonths(until, -next) }),
    };
  });

/** M6: a grant ends before what it pays does. */
const endsTooEarly = (dossier: Dossier, grant: Grant): MoneyCheck[] =>
  paid(dossier, grant).flatMap(({ owner, title, endOn }) =>
    endOn === undefined || grant.until >= endOn
      ? []
      : stageDays(grant.until).map((days): MoneyCheck => ({
          code: 'M6',
          effect: 'alert',
          says: 'money.grantEnds',
          ...days,
          purse: owner.kind,
          cents: grant.amountCents,
          params: { grant: grant.programme, until: grant.until, title, endOn },
          where: `grants.${grant.id}`,
          remedy: types.grant.recorded,
        })),
  );

/** M12: what a grant and the own share come to is not what its lines cost. */
function doesNotAddUp(dossier: Dossier, grant: Grant): MoneyCheck[] {
  const lines = liveLines(dossier).filter(({ grantId }) => grantId === grant.id);
  const grossCents = planned(lines);
  if (lines.length === 0 || grossCents === sum([grant.amountCents, grant.ownShareCents])) return [];
  return [
    {
      code: 'M12',
      effect: 'blockPaper',
      says: 'money.grantShare',
      from:
        lines
          .map(({ plannedOn }) => plannedOn)
          .toSorted()
          .at(-1) ?? '',
      purse: lines[0]?.owner.kind ?? 'process',
      cents: Math.abs(grossCents - grant.amountCents - grant.ownShareCents),
      params: {
        grant: grant.programme,
        grossCents,
        grantCents: grant.amountCents,
        ownShareCents: grant.ownShareCents,
      },
      where: `grants.${grant.id}`,
      remedy: types.grant.revised,
    },
  ];
}

/** What is found about the grants: M6, and their side of M12. */
export const checksOfGrants = (dossier: Dossier): MoneyCheck[] =>
  dossier.grants
    .filter(({ state }) => state === 'applied' || state === 'granted')
    .flatMap((grant) => [...endsTooEarly(dossier, grant), ...doesNotAddUp(dossier, grant)]);
