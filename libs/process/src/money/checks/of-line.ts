import type { InterimPeriod } from '../../contract/surroundings.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { BudgetLine, Grant } from '../../dossier/money.js';
import { byId } from '../../dossier/parts.js';
import type { Day } from '../../time/days.js';
import { types } from '../../vocabulary/entry-types.js';
import { givenCents, lineSums } from '../line-sums.js';
import { isCost } from '../lines.js';
import { centsOf, charges, groundOf, type Charge } from './charges.js';
import { earliest, latest, type MoneyCheck } from './check.js';
import { beyondItems, ofNotAdopted } from './of-what-was-decided.js';

/** The day from which money of a line may be spent: that of the decision, or of the notice to the body. */
function authorisedSince(dossier: Dossier, { owner }: BudgetLine): Day | undefined {
  if (owner.kind === 'measure') {
    const measure = byId(dossier.measures, owner.measureId);
    return byId(dossier.decisions, measure?.decidedBy?.decisionId)?.effectiveOn;
  }
  return earliest(
    (dossier.mandate?.versions ?? []).flatMap(({ authority }) => {
      if (authority.by === 'norm') return authority.noticeOn;
      return authority.by === 'decision'
        ? (byId(dossier.decisions, authority.decisionId)?.effectiveOn ?? [])
        : [];
    }),
  );
}

const isInterim = (interim: readonly InterimPeriod[], day: Day): boolean =>
  interim.some(({ from, until }) => from <= day && (until === undefined || day <= until));

/** What is owed by law or contract goes on without a budget; all else is new spending. */
const isOwed = ({ statutory }: Dossier, { owner, owedBy }: BudgetLine): boolean =>
  owedBy !== undefined || (statutory && owner.kind === 'process');

const serves = ({ owner, class: moneyClass }: Grant, line: BudgetLine): boolean =>
  (owner === undefined || (owner.kind === line.owner.kind && owner.measureId === line.owner.measureId)) &&
  (moneyClass === undefined || moneyClass === line.class);

/** What was charged to a line that a grant pays, and is not what the grant is for. */
const strayed = (grant: Grant, line: BudgetLine): Charge[] =>
  charges(line).filter(
    ({ on }) => grant.state === 'refused' || !serves(grant, line) || on < grant.from || on > grant.until,
  );

/** A commitment binds, a payment is gone: each is told in its own words. */
const EARLY = {
  committed: { withoutEffect: 'money.committedWithoutEffect', beforeEffect: 'money.committedBeforeEffect' },
  spent: { withoutEffect: 'money.spentWithoutEffect', beforeEffect: 'money.spentBeforeEffect' },
} as const;

/** What is found about one line: M1, M2, M3, M8, M11, M15, M16, M17. */
export function checksOfLine(
  dossier: Dossier,
  line: BudgetLine,
  interim: readonly InterimPeriod[],
): MoneyCheck[] {
  if (!isCost(line)) return [];
  const [sums, charged] = [lineSums(dossier, line), charges(line)];
  const from = latest(charged.map(({ on }) => on)) ?? line.plannedOn;
  const common = { purse: line.owner.kind, year: line.year, where: `budgetLines.${line.id}` };
  const about = { purpose: line.purpose, year: line.year };
  const found: MoneyCheck[] = [];
  const { spentCents, committedCents, availableCents, blockedCents, conditionalCents } = sums;
  const givenNow = givenCents(sums);
  if (spentCents > givenNow)
    found.push({
      ...common,
      code: 'M1',
      effect: 'alert',
      says: 'money.spentBeyond',
      from,
      cents: spentCents - givenNow,
      params: { ...about, spentCents, approvedCents: givenNow },
      remedy: types.budget.appropriated,
    });
  const excess = -sums.freeCents;
  if (excess > 0)
    found.push({
      ...common,
      code: 'M2',
      effect: 'block',
      says: 'money.withinAvailable',
      from,
      cents: excess,
      params: { ...about, boundCents: spentCents + committedCents, availableCents, blockedCents },
      remedy: types.budget.appropriated,
      ...groundOf(charged),
    });
  const since = authorisedSince(dossier, line);
  for (const kind of ['committed', 'spent'] as const) {
    const early = charged.filter((one) => one.kind === kind && (since === undefined || one.on < since));
    if (early.length > 0)
      found.push({
        ...common,
        code: 'M3',
        effect: 'alert',
        says: EARLY[kind][since === undefined ? 'withoutEffect' : 'beforeEffect'],
        from: earliest(early.map(({ on }) => on)) ?? from,
        cents: centsOf(early),
        params: { ...about, amountCents: centsOf(early), ...(since === undefined ? {} : { since }) },
        remedy: types.decision.tookEffect,
      });
  }
  const fresh = isOwed(dossier, line)
    ? []
    : charged.filter((one) => !one.isOfCommitment && isInterim(interim, one.on));
  if (fresh.length > 0)
    found.push({
      ...common,
      code: 'M8',
      effect: 'block',
      says: 'money.interim',
      from: latest(fresh.map(({ on }) => on)) ?? from,
      cents: centsOf(fresh),
      params: { ...about, amountCents: centsOf(fresh) },
      ...(fresh.every(({ legalGround }) => legalGround !== undefined) ? groundOf(fresh) : {}),
    });
  const grant = byId(dossier.grants, line.grantId);
  const stray = grant ? strayed(grant, line) : [];
  if (grant && stray.length > 0)
    found.push({
      ...common,
      code: 'M11',
      effect: 'block',
      says: serves(grant, line) ? 'money.grantPeriod' : 'money.grantPurpose',
      from: earliest(stray.map(({ on }) => on)) ?? from,
      cents: centsOf(stray),
      params: {
        ...about,
        grant: grant.programme,
        from: grant.from,
        until: grant.until,
        grantPurpose: grant.purpose,
      },
      remedy: types.budget.revised,
    });
  const counted = Math.min(conditionalCents, excess);
  if (counted > 0)
    found.push({
      ...common,
      code: 'M15',
      effect: 'block',
      says: 'money.unconditional',
      from,
      cents: counted,
      params: { ...about, conditionalCents, availableCents },
      remedy: types.decision.conditionMet,
    });
  return [...found, ...beyondItems(dossier, line), ...ofNotAdopted(dossier, line, charged)];
}
