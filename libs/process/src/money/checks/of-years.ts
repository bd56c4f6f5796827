import type { Dossier } from '../../dossier/dossier.js';
import type { BudgetLine } from '../../dossier/money.js';
import { types } from '../../vocabulary/entry-types.js';
import { givenCents, lineSums } from '../line-sums.js';
import { coverOf, isCost, planned, sum } from '../lines.js';
import { decidedOn, isSamePurse, placeOf, type Purse } from '../purses.js';
import { latest, type MoneyCheck } from './check.js';

const costs = ({ lines }: Purse): BudgetLine[] => lines.filter(isCost);

const years = (numbers: Iterable<number>): number[] => [...new Set(numbers)].toSorted((a, b) => a - b);

/** New posts the mandate asks for, in hundredths of a full-time equivalent. */
const asked = (dossier: Dossier, purse: Purse) =>
  purse.measure
    ? []
    : (dossier.mandate?.versions.at(-1)?.content.staff ?? dossier.mandate?.draft.staff ?? []).filter(
        ({ source, fte }) => source === 'new' && fte > 0,
      );

const newPosts = (dossier: Dossier, purse: Purse) =>
  dossier.posts.filter(
    ({ source, cancelledBecause, owner }) =>
      source === 'new' && cancelledBecause === undefined && isSamePurse(owner, purse.owner),
  );

/** Years in which something is to be paid: a planned cost, or a new post. */
const plannedYears = (dossier: Dossier, purse: Purse): number[] =>
  years([
    ...costs(purse)
      .filter(({ plannedCents }) => plannedCents > 0)
      .map(({ year }) => year),
    ...asked(dossier, purse).map(({ year }) => year),
    ...newPosts(dossier, purse).flatMap(({ year, untilYear = year }) =>
      Array.from({ length: untilYear - year + 1 }, (_, index) => year + index),
    ),
  ]);

/** M4: a planned year has no appropriation, the second to the last too. */
export function withoutAppropriation(dossier: Dossier, purse: Purse): MoneyCheck[] {
  const from = decidedOn(dossier, purse);
  if (from === undefined) return [];
  return plannedYears(dossier, purse)
    .filter((year) =>
      costs(purse)
        .filter((line) => line.year === year)
        .map((line) => lineSums(dossier, line))
        .every((sums) => givenCents(sums) + sums.conditionalCents <= 0),
    )
    .map((year): MoneyCheck => {
      const ofYear = purse.lines.filter((line) => line.year === year);
      const unregistered = ofYear.find((line) => isCost(line) && line.registrations.length === 0);
      const about = unregistered ?? ofYear.find(isCost);
      return {
        code: 'M4',
        effect: 'alert',
        says: 'money.noAppropriation',
        from,
        purse: purse.owner.kind,
        year,
        cents: planned(ofYear),
        params: { title: purse.title, year },
        where: about ? `budgetLines.${about.id}` : placeOf(purse),
        remedy: types.budget.appropriated,
        ...(unregistered ? { alternative: types.budget.registered } : {}),
      };
    });
}

/** M9: capital over several years, and nobody may bind the later ones. */
export function withoutCommitmentAppropriation(purse: Purse): MoneyCheck[] {
  const capital = costs(purse).filter((line) => line.class === 'capital');
  const [first, ...later] = years(capital.map(({ year }) => year));
  if (first === undefined) return [];
  return later.flatMap((year): MoneyCheck[] => {
    const ofYear = capital.filter((line) => line.year === year);
    const allowedCents = sum(
      capital
        .filter((line) => line.year < year)
        .map(({ commitmentAppropriations }) => commitmentAppropriations?.[String(year)] ?? 0),
    );
    const plannedCents = planned(ofYear);
    if (allowedCents >= plannedCents) return [];
    return [
      {
        code: 'M9',
        effect: 'blockPaper',
        says: 'money.commitmentAppropriation',
        from: latest(ofYear.map(({ plannedOn }) => plannedOn)) ?? '',
        purse: purse.owner.kind,
        year,
        cents: plannedCents - allowedCents,
        params: { title: purse.title, year, plannedCents, allowedCents },
        where: `budgetLines.${ofYear[0]?.id ?? ''}`,
        remedy: types.budget.revised,
      },
    ];
  });
}

/** M12: what a year costs less what comes in is not what the municipality said to bear itself. */
export function ownShareByYear(purse: Purse): MoneyCheck[] {
  return years(purse.lines.map(({ year }) => year)).flatMap((year): MoneyCheck[] => {
    const ofYear = purse.lines.filter((line) => line.year === year);
    const stated = ofYear.filter(({ ownShareCents }) => ownShareCents !== undefined);
    if (stated.length === 0) return [];
    const grossCents = planned(ofYear);
    const revenueCents = sum(ofYear.filter((line) => !isCost(line)).map((line) => line.plannedCents));
    const ownShareCents = sum(stated.map((line) => line.ownShareCents ?? 0));
    if (grossCents - revenueCents === ownShareCents) return [];
    return [
      {
        code: 'M12',
        effect: 'blockPaper',
        says: 'money.ownShare',
        from: latest(ofYear.map(({ plannedOn }) => plannedOn)) ?? '',
        purse: purse.owner.kind,
        year,
        cents: Math.abs(grossCents - revenueCents - ownShareCents),
        params: { title: purse.title, year, grossCents, revenueCents, ownShareCents },
        where: `budgetLines.${stated[0]?.id ?? ''}`,
        remedy: types.budget.revised,
      },
    ];
  });
}

const hundredths = (fte: number): number => Math.round(fte * 100);

/** M10: posts that nobody has given a place in the establishment plan. */
export function withoutPlace(dossier: Dossier, purse: Purse): MoneyCheck[] {
  const posts = newPosts(dossier, purse);
  const unplaced = posts
    .filter(({ place }) => place === undefined)
    .map((post): MoneyCheck => ({
      code: 'M10',
      effect: 'alert',
      says: 'money.postUnplaced',
      from: post.plannedOn,
      purse: purse.owner.kind,
      year: post.year,
      params: { post: post.title, year: post.year },
      where: `posts.${post.id}`,
      remedy: types.post.placed,
    }));
  const unnamed = asked(dossier, purse).flatMap(({ year, fte }): MoneyCheck[] => {
    const named = sum(
      posts
        .filter((post) => post.year <= year && year <= (post.untilYear ?? post.year))
        .map((post) => hundredths(post.fte)),
    );
    if (named >= hundredths(fte)) return [];
    return [
      {
        code: 'M10',
        effect: 'alert',
        says: 'money.postUnnamed',
        from: decidedOn(dossier, purse) ?? dossier.since,
        purse: 'process',
        year,
        params: { year, fte: (hundredths(fte) - named) / 100 },
        where: 'posts',
        remedy: types.post.planned,
      },
    ];
  });
  return [...unplaced, ...unnamed];
}

/** What is asked for a measure is not what its cover comes to; undefined where nothing is said about its cover. */
export function coverGap({ lines }: Purse): { costCents: number; coverCents: number } | undefined {
  const paid = lines.filter(isCost);
  if (paid.every(({ cover }) => cover === undefined)) return undefined;
  const [costCents, coverCents] = [planned(paid), coverOf(paid)];
  return costCents === coverCents ? undefined : { costCents, coverCents };
}
