import type { Decision } from '../../dossier/council.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { MeasureState } from '../../dossier/measures.js';
import type { Appropriation, BudgetLine } from '../../dossier/money.js';
import { byId } from '../../dossier/parts.js';
import { types } from '../../vocabulary/entry-types.js';
import type { LineOwnerKind } from '../../vocabulary/vocabulary.js';
import { appropriationStanding, givenCents, isMove, lineSums, type LineSums } from '../line-sums.js';
import { liveLines, sum } from '../lines.js';
import { charges, groundOf, type Charge } from './charges.js';
import { latest, type MoneyCheck } from './check.js';

/** An item of a decision. */
interface Item {
  readonly decisionId: string;
  readonly itemNo: number;
}

/** The money of a line that an item gave; what is only moved from line to line was given before. */
const givenBy = (dossier: Dossier, line: BudgetLine, { decisionId, itemNo }: Item): Appropriation[] =>
  line.appropriations.filter(
    (one) =>
      one.decisionId === decisionId &&
      one.itemNo === itemNo &&
      !isMove(one) &&
      appropriationStanding(dossier, one) !== 'gone',
  );

/** The items a line's money rests on, each once. */
function itemsOf({ appropriations }: BudgetLine): Item[] {
  const items = appropriations.flatMap(({ decisionId, itemNo }) =>
    decisionId === undefined || itemNo === undefined ? [] : [{ decisionId, itemNo }],
  );
  return items.filter(
    (one, index) =>
      items.findIndex((other) => other.decisionId === one.decisionId && other.itemNo === one.itemNo) ===
      index,
  );
}

const bound = ({ committedCents, spentCents }: LineSums): number => committedCents + spentCents;

/** What one item gave, and what all lines make of it. */
function ofItem(dossier: Dossier, item: Item, purse: LineOwnerKind): MoneyCheck[] {
  const decision: Decision | undefined = byId(dossier.decisions, item.decisionId);
  const amountCents = decision?.items.find(({ no }) => no === item.itemNo)?.amountCents;
  if (decision === undefined || amountCents === undefined) return [];
  const lines = liveLines(dossier)
    .map((line) => ({ line, given: givenBy(dossier, line, item) }))
    .filter(({ given }) => given.length > 0);
  const given = lines.flatMap((one) => one.given);
  const citedCents = sum(given.map(({ cents }) => cents));
  if (citedCents <= amountCents) return [];
  const sums = lines.map(({ line }) => lineSums(dossier, line));
  const counting = sum(
    given.filter((one) => appropriationStanding(dossier, one) === 'approved').map(({ cents }) => cents),
  );
  // Without what the item did not give, that much is there for all these lines together.
  const coveredCents = sum(sums.map(givenCents)) - Math.max(0, counting - amountCents);
  const overCents = sum(sums.map(bound)) - coveredCents;
  const common = {
    code: 'M16',
    purse,
    where: `decisions.${decision.id}`,
    from: latest(given.map(({ on }) => on)) ?? decision.decidedOn,
    remedy: types.decision.recorded,
  } as const;
  const params = { no: item.itemNo, decidedOn: decision.decidedOn, amountCents, citedCents };
  if (overCents <= 0)
    return [
      { ...common, effect: 'alert', says: 'money.beyondItem', cents: citedCents - amountCents, params },
    ];
  return [
    {
      ...common,
      effect: 'block',
      says: 'money.withinItem',
      cents: overCents,
      params: { ...params, boundCents: sum(sums.map(bound)) },
      ...groundOf(lines.flatMap(({ line }) => charges(line))),
    },
  ];
}

/** M16: more than the items gave that a line's money rests on, over all lines and years that name them. */
export const beyondItems = (dossier: Dossier, line: BudgetLine): MoneyCheck[] =>
  itemsOf(line).flatMap((item) => ofItem(dossier, item, line.owner.kind));

const NOT_ADOPTED: readonly MeasureState[] = ['proposed', 'rejected', 'deferred'];

/** M17: money of a measure that no body has adopted. */
export function ofNotAdopted(dossier: Dossier, line: BudgetLine, charged: readonly Charge[]): MoneyCheck[] {
  const measure = byId(dossier.measures, line.owner.measureId);
  if (!measure || !NOT_ADOPTED.includes(measure.state)) return [];
  const sums = lineSums(dossier, line);
  const [boundCents, grantedCents] = [bound(sums), givenCents(sums) + sums.conditionalCents];
  const common = {
    code: 'M17',
    purse: 'measure',
    year: line.year,
    where: `budgetLines.${line.id}`,
    remedy: types.decision.recorded,
  } as const;
  const about = { measure: measure.title, measureState: measure.state, year: line.year };
  if (boundCents > 0)
    return [
      {
        ...common,
        effect: 'block',
        says: 'money.measureAdopted',
        from: latest(charged.map(({ on }) => on)) ?? line.plannedOn,
        cents: boundCents,
        params: { ...about, amountCents: boundCents },
        ...groundOf(charged),
      },
    ];
  if (grantedCents <= 0) return [];
  return [
    {
      ...common,
      effect: 'alert',
      says: 'money.givenWithoutAdoption',
      from: latest(line.appropriations.map(({ on }) => on)) ?? line.plannedOn,
      cents: grantedCents,
      params: { ...about, amountCents: grantedCents },
    },
  ];
}
