import type { Attempt } from '../../contract/attempt.js';
import { requirement, type Requirement } from '../../contract/requirement.js';
import { isUnreleased } from '../../council/papers.js';
import type { Paper } from '../../dossier/council.js';
import type { Dossier } from '../../dossier/dossier.js';
import { byId } from '../../dossier/parts.js';
import type { MoneyCheck } from '../../money/checks/check.js';
import { checksOfGrants } from '../../money/checks/of-grants.js';
import { askedBeyondCover, coverOfMeasure } from '../../money/checks/of-papers.js';
import { ownShareByYear, withoutCommitmentAppropriation } from '../../money/checks/of-years.js';
import { purses } from '../../money/purses.js';
import type { RequirementCode } from '../../texts/requirements.js';
import { types, type EntryTypeName } from '../../vocabulary/entry-types.js';
import { movingPaper } from '../../vocabulary/states.js';
import type { LineOwnerKind } from '../../vocabulary/vocabulary.js';

type Named = { readonly paperId?: string };

/** The paper to be released: the one named, or the one the state waits for. */
const paperOf = (dossier: Dossier, { data }: Attempt<Named>): Paper | undefined =>
  byId(dossier.papers, data.paperId) ??
  dossier.papers.findLast((paper) => isUnreleased(paper) && paper.kind === movingPaper(dossier.state));

/** The purse a paper is about; a report and an approval ask for no money. */
function purseOf({ kind }: Paper): LineOwnerKind | undefined {
  switch (kind) {
    case 'mandate':
    case 'extension':
    case 'amendment':
      return 'process';
    case 'measures':
      return 'measure';
    case 'report':
    case 'approval':
      return undefined;
  }
}

/** What stands against a paper's money: M5, M9 and M12 of the purse it is about. */
function against(dossier: Dossier, paper: Paper): MoneyCheck[] {
  const purse = purseOf(paper);
  if (purse === undefined) return [];
  const concerned = purses(dossier).filter(
    ({ owner, measure }) =>
      owner.kind === purse && (!measure || measure.state === 'proposed' || measure.state === 'deferred'),
  );
  return [
    ...askedBeyondCover(dossier, paper),
    ...concerned.flatMap((one) => [
      ...coverOfMeasure(one, dossier),
      ...withoutCommitmentAppropriation(one),
      ...ownShareByYear(one),
    ]),
    ...checksOfGrants(dossier).filter((one) => one.code === 'M12' && one.purse === purse),
  ];
}

const codes: readonly (readonly [code: RequirementCode, remedy: EntryTypeName])[] = [
  ['paper.coverEqualsAmount', types.paper.revised],
  ['paper.plannedEqualsAmount', types.paper.revised],
  ['measure.coverEqualsCost', types.budget.revised],
  ['money.commitmentAppropriation', types.budget.revised],
  ['money.ownShare', types.budget.revised],
  ['money.grantShare', types.grant.revised],
];

/** What the checks hold a paper back for (model 2.5), each as a requirement of its release. */
export const paperMoney: readonly Requirement<Named>[] = codes.map(([code, remedy]) =>
  requirement<Named>(
    code,
    'budgetLines',
    (dossier, attempt) => {
      const paper = paperOf(dossier, attempt);
      return paper
        ? against(dossier, paper)
            .filter(({ says }) => says === code)
            .map(({ params, where }) => ({ params, where }))
        : [];
    },
    { remedy },
  ),
);
