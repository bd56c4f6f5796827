import { byId, type Dossier, type Paper } from '../dossier.js';
import type { Attempt } from '../entry.js';
import type { MoneyFinding } from '../findings/finding.js';
import { findingsOfGrants } from '../findings/of-grants.js';
import { askedBeyondCover, coverOfMeasure } from '../findings/of-papers.js';
import { ownShareByYear, withoutCommitmentAppropriation } from '../findings/of-years.js';
import { purses } from '../money-owners.js';
import { movingPaper } from '../machines/states.js';
import { isUnreleased } from '../papers.js';
import { requirement, type Requirement } from '../requirement.js';
import type { RequirementCode } from '../texts/requirements.js';
import type { LineOwnerKind } from '../vocabulary.js';

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
function against(dossier: Dossier, paper: Paper): MoneyFinding[] {
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
    ...findingsOfGrants(dossier).filter((one) => one.code === 'M12' && one.purse === purse),
  ];
}

const codes: readonly (readonly [code: RequirementCode, remedy: string])[] = [
  ['paper.coverEqualsAmount', 'paper.revised'],
  ['paper.plannedEqualsAmount', 'paper.revised'],
  ['measure.coverEqualsCost', 'budget.revised'],
  ['money.commitmentAppropriation', 'budget.revised'],
  ['money.ownShare', 'budget.revised'],
  ['money.grantShare', 'grant.revised'],
];

/** What the findings hold a paper back for (design 2.5), each as a requirement of its release. */
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
