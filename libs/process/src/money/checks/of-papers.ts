import type { Context } from '../../contract/context.js';
import type { Requirement } from '../../contract/requirement.js';
import { itemStatus } from '../../council/coverage.js';
import { isOpen } from '../../council/papers.js';
import type { Paper } from '../../dossier/council.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { BudgetLine } from '../../dossier/money.js';
import { costDisclosed, coverEqualsCost } from '../../mandate/completeness.js';
import { followOnCosts } from '../../measures/completeness.js';
import type { CheckTextCode } from '../../texts/money-checks.js';
import { addMonths } from '../../time/days.js';
import { types } from '../../vocabulary/entry-types.js';
import type { LineOwnerKind, MoneyCheckCode } from '../../vocabulary/vocabulary.js';
import { hasMoney } from '../funding.js';
import { coverOf, isCost, measureLines, planned, processCover, processLines, sum } from '../lines.js';
import { decidedOn, purses, type Purse } from '../purses.js';
import type { MoneyCheck } from './check.js';
import { coverGap } from './of-years.js';

// These requirements read the dossier alone: neither entry nor context.
const nothing = { type: '', data: {}, actor: { id: '', role: 'planner' }, occurredOn: '' } as const;
const nowhere = {} as Context;

/** A requirement of a paper as a check, so that there is one truth. */
const asFound = (
  dossier: Dossier,
  code: MoneyCheckCode,
  purse: LineOwnerKind,
  one: Requirement<object>,
): MoneyCheck[] =>
  one.missing(dossier, nothing, nowhere).map(({ code: says, params, where, remedy }) => ({
    code,
    effect: 'blockPaper',
    says,
    from: dossier.since,
    purse,
    ...(typeof params['year'] === 'number' ? { year: params['year'] } : {}),
    params,
    where,
    ...(remedy === undefined ? {} : { remedy }),
  }));

interface Asked {
  readonly says: CheckTextCode;
  readonly purse: LineOwnerKind;
  readonly amountCents: number;
  readonly coverCents: number;
}

/** Who asks for one year, or for the first years, asks for as much as is planned for them. */
function partsOf(lines: readonly BudgetLine[]): number[] {
  const years = [...new Set(lines.map(({ year }) => year))].toSorted((one, other) => one - other);
  const each = years.map((year) => planned(lines.filter((line) => line.year === year)));
  return [...each, ...each.map((_, index) => sum(each.slice(0, index + 1)))];
}

interface Item {
  readonly kind: string;
  readonly measureId?: string;
  readonly amountCents?: number;
}

/** What items ask for, set against what covers it; nothing where no item names a sum. */
function askedOf(dossier: Dossier, kind: Paper['kind'], items: readonly Item[]): Asked[] {
  const named = items.filter(({ amountCents }) => amountCents !== undefined);
  if (kind === 'mandate') {
    const amounts = named.filter((item) => item.kind === 'commission' || item.kind === 'money');
    if (amounts.length === 0) return [];
    const amountCents = sum(amounts.map((item) => item.amountCents ?? 0));
    if (partsOf(processLines(dossier)).includes(amountCents)) return [];
    return [
      { says: 'paper.coverEqualsAmount', purse: 'process', amountCents, coverCents: processCover(dossier) },
    ];
  }
  if (kind !== 'measures') return [];
  return named.flatMap(({ measureId, amountCents = 0 }): Asked[] => {
    const lines = measureLines(dossier, measureId ?? '').filter(isCost);
    if (measureId === undefined || lines.length === 0 || partsOf(lines).includes(amountCents)) return [];
    const says = lines.some(({ cover }) => cover !== undefined)
      ? ('paper.coverEqualsAmount' as const)
      : ('paper.plannedEqualsAmount' as const);
    const coverCents = says === 'paper.coverEqualsAmount' ? coverOf(lines) : planned(lines);
    return [{ says, purse: 'measure', amountCents, coverCents }];
  });
}

const unequal = (paper: Paper, from: string, where: string, asked: readonly Asked[]): MoneyCheck[] =>
  asked
    .filter(({ amountCents, coverCents }) => amountCents !== coverCents)
    .map(({ says, purse, amountCents, coverCents }) => ({
      code: 'M5',
      effect: 'blockPaper',
      says,
      from,
      purse,
      cents: Math.abs(amountCents - coverCents),
      params: { paper: paper.title, amountCents, coverCents },
      where,
      remedy: types.paper.revised,
    }));

/** M5 of a paper that is not decided: what it asks for is not what covers it. */
export const askedBeyondCover = (dossier: Dossier, paper: Paper): MoneyCheck[] =>
  unequal(paper, dossier.since, `papers.${paper.id}`, askedOf(dossier, paper.kind, paper.proposedItems));

/** M5 of what was decided last on a paper. */
function decidedBeyondCover(dossier: Dossier, paper: Paper): MoneyCheck[] {
  const decision = dossier.decisions.findLast(({ paperId }) => paperId === paper.id);
  if (!decision) return [];
  const standing = decision.items.filter(
    (item) => !['none', 'repealed'].includes(itemStatus(decision, item)),
  );
  return unequal(
    paper,
    decision.decidedOn,
    `decisions.${decision.id}`,
    askedOf(dossier, paper.kind, standing),
  );
}

/** What changed the mandate since asks for other money than the first paper did. */
const isChanged = ({ mandate }: Dossier): boolean => (mandate?.versions.length ?? 0) > 1;

const ofPapers = (dossier: Dossier): MoneyCheck[] =>
  dossier.papers.flatMap((paper) => {
    if (isOpen(paper)) return askedBeyondCover(dossier, paper);
    return paper.kind === 'mandate' && isChanged(dossier) ? [] : decidedBeyondCover(dossier, paper);
  });

/** M5 of a measure: its lines say whence the money comes, and it is not what they cost. */
export function coverOfMeasure(purse: Purse, dossier: Dossier): MoneyCheck[] {
  const gap = purse.measure ? coverGap(purse) : undefined;
  if (!gap || !purse.measure) return [];
  return [
    {
      code: 'M5',
      effect: 'blockPaper',
      says: 'measure.coverEqualsCost',
      from: dossier.since,
      purse: 'measure',
      cents: Math.abs(gap.costCents - gap.coverCents),
      params: { measure: purse.title, ...gap },
      where: `measures.${purse.measure.id}`,
      remedy: types.budget.revised,
    },
  ];
}

/** M7: decided over a year ago, and nobody has given money for it. */
function unfunded(dossier: Dossier, purse: Purse): MoneyCheck[] {
  const { measure } = purse;
  const since = decidedOn(dossier, purse);
  if (!measure || since === undefined || !['decided', 'funded'].includes(measure.state)) return [];
  if (measure.state === 'funded' && hasMoney(dossier, measure)) return [];
  return [
    {
      code: 'M7',
      effect: 'alert',
      says: 'money.unfunded',
      from: addMonths(since, 12),
      purse: 'measure',
      params: { measure: measure.title, since },
      where:
        measure.state === 'decided' || measure.fundedBy[0] === undefined
          ? `measures.${measure.id}`
          : `budgetLines.${measure.fundedBy[0]}`,
      remedy: measure.state === 'decided' ? types.measure.funded : types.budget.appropriated,
    },
  ];
}

/** What papers and measures say about money, and what they leave out: M5, M7, M13, M14. */
export const checksOfPapers = (dossier: Dossier): MoneyCheck[] => [
  ...(dossier.mandate
    ? [
        ...asFound(dossier, 'M5', 'process', coverEqualsCost),
        ...asFound(dossier, 'M14', 'process', costDisclosed),
      ]
    : []),
  ...asFound(dossier, 'M13', 'measure', followOnCosts),
  ...ofPapers(dossier),
  ...purses(dossier).flatMap((purse) => [...coverOfMeasure(purse, dossier), ...unfunded(dossier, purse)]),
];
