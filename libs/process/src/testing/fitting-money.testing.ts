import { effective, itemStatus } from '../council/coverage.js';
import type { Dossier } from '../dossier/dossier.js';
import type { BudgetLine } from '../dossier/money.js';
import { openCommitments } from '../entries/budget/booking.js';
import { hasMoney } from '../money/funding.js';
import { givenCents, isBlocking, lineSums } from '../money/line-sums.js';
import { isCost, liveLines } from '../money/lines.js';
import { yearOf, type Day } from '../time/days.js';
import type { Circumstances, Fit } from './fit.testing.js';

const costs = (dossier: Dossier): BudgetLine[] => liveLines(dossier).filter(isCost);

/** Lines of measures that are to be paid and have no money come first. */
const wanting = (dossier: Dossier): BudgetLine[] => {
  const bereft = dossier.measures.filter(
    (measure) => measure.state === 'funded' && !hasMoney(dossier, measure),
  );
  return costs(dossier).filter(({ id }) => bereft.some(({ fundedBy }) => fundedBy.includes(id)));
};

const isFree = (dossier: Dossier, line: BudgetLine): boolean => lineSums(dossier, line).freeCents > 0;

/** Nothing that a grant is not for: most lines have none. */
const isGrantMoney = (dossier: Dossier, { grantId }: BudgetLine, today: Day): boolean => {
  const grant = dossier.grants.find(({ id }) => id === grantId);
  return grant === undefined || (grant.state !== 'refused' && grant.from <= today && today <= grant.until);
};

const chargeable = ({ dossier, today }: Circumstances): BudgetLine[] =>
  costs(dossier).filter((line) => isFree(dossier, line) && isGrantMoney(dossier, line, today));

const upTo = ({ chance }: Circumstances, most: number): number => 1 + chance.below(most);

const transferred = (circumstances: Circumstances, line: BudgetLine): object | undefined => {
  const { dossier, chance } = circumstances;
  const from = chance.of(
    costs(dossier).filter(
      (one) =>
        one.id !== line.id &&
        one.owner.kind === line.owner.kind &&
        one.kind === line.kind &&
        one.year === line.year &&
        isFree(dossier, one),
    ),
  );
  return (
    from && {
      source: 'transfer',
      fromLineId: from.id,
      cents: upTo(circumstances, lineSums(dossier, from).freeCents),
      legalGround: '§ 20 GemHVO',
    }
  );
};

/** Resting on an item that was adopted, in effect or not. */
const byDecision = ({ dossier, chance }: Circumstances, cents: number): object | undefined => {
  const found = chance.of(
    dossier.decisions.flatMap((decision) =>
      decision.items
        .filter((item) => effective(decision, item) || itemStatus(decision, item) === 'conditional')
        .map(({ no }) => ({ decisionId: decision.id, itemNo: no })),
    ),
  );
  return found && { ...found, source: 'aboveAppropriation', cents };
};

const byGrant = ({ dossier, chance }: Circumstances): object | undefined => {
  const given = (id: string): number =>
    dossier.budgetLines
      .flatMap(({ appropriations }) => appropriations)
      .filter(({ grantId }) => grantId === id)
      .reduce((total, { cents }) => total + cents, 0);
  const grant = chance.of(
    dossier.grants.filter(({ id, state, amountCents }) => state !== 'refused' && given(id) < amountCents),
  );
  return grant && { source: 'grant', grantId: grant.id, cents: grant.amountCents - given(grant.id) };
};

const appropriated: Fit = (circumstances) => {
  const { dossier, chance } = circumstances;
  const line = chance.of(wanting(dossier)) ?? chance.of(liveLines(dossier));
  if (!line) return undefined;
  const cents = Math.max(1, line.plannedCents);
  const plain = {
    source: 'plan',
    cents,
    ...(chance.in100(10) ? { conditional: { on: 'budget', text: 'Haushalt genehmigt' } } : {}),
  };
  const other = chance.in100(45)
    ? chance.among(transferred(circumstances, line), byDecision(circumstances, cents), byGrant(circumstances))
    : undefined;
  return { lineId: line.id, ...(other ?? plain) };
};

const blocked: Fit = (circumstances) => {
  const { dossier, chance } = circumstances;
  const line = chance.of(liveLines(dossier));
  if (!line) return undefined;
  const sums = lineSums(dossier, line);
  const left = givenCents(sums) - sums.blockedCents;
  const isFrozen = line.blocks.some((one) => one.cents === undefined && isBlocking(one));
  if (left > 0 && (isFrozen || chance.in100(60)))
    return { lineId: line.id, cents: upTo(circumstances, left), reason: 'Haushaltssperre' };
  return isFrozen ? undefined : { lineId: line.id, reason: 'Haushaltssperre' };
};

/** Something bound that may still be paid. */
const payable = ({ dossier, today, chance }: Circumstances) =>
  chance.of(openCommitments(dossier).filter(({ line }) => isGrantMoney(dossier, line, today)));

const spent: Fit = (circumstances) => {
  const { dossier, chance, today } = circumstances;
  const common = { bookedOn: today, voucher: `B ${String(dossier.version)}` };
  const bound = payable(circumstances);
  if (bound && (dossier.state === 'suspended' || chance.in100(50)))
    return {
      ...common,
      lineId: bound.line.id,
      commitmentId: bound.commitment.id,
      cents: upTo(circumstances, bound.openCents),
    };
  const line = dossier.state === 'suspended' ? undefined : chance.of(chargeable(circumstances));
  return (
    line && { ...common, lineId: line.id, cents: upTo(circumstances, lineSums(dossier, line).freeCents) }
  );
};

const wholeGrant: Fit = ({ today, chance }) => ({
  programme: 'Landesprogramm',
  funder: 'Land',
  purpose: 'Fachstelle aufbauen',
  amountCents: 500_000,
  ownShareCents: 1_000_000,
  from: today,
  until: `${String(yearOf(today) + 2)}-12-31`,
  state: chance.among('applied', 'granted'),
  ...(chance.in100(50) && { reportDueOn: `${String(yearOf(today) + 3)}-06-30` }),
});

const named =
  (field: string, ids: (dossier: Dossier) => readonly string[], rest: Fit): Fit =>
  (circumstances) => {
    const id = circumstances.about?.[field] ?? circumstances.chance.of(ids(circumstances.dossier));
    const more = rest(circumstances);
    return id === undefined || more === undefined ? undefined : { [field]: id, ...more };
  };

const appropriations = (dossier: Dossier): string[] =>
  dossier.budgetLines.flatMap((line) => line.appropriations.map(({ id }) => id));
const blocks = (dossier: Dossier): string[] =>
  dossier.budgetLines.flatMap((line) => line.blocks.map(({ id }) => id));
const grants = (dossier: Dossier): string[] => dossier.grants.map(({ id }) => id);
const posts = (dossier: Dossier): string[] => dossier.posts.map(({ id }) => id);

const isTakenFrom = (dossier: Dossier, id: string): boolean =>
  dossier.budgetLines.some((line) => line.appropriations.some(({ fromLineId }) => fromLineId === id));

/** Fitting data of the entries about money. */
export const fittingMoney = {
  'budget.revised': ({ dossier, chance }) => {
    const line = chance.of(liveLines(dossier));
    return line && { lineId: line.id, changes: { purpose: 'Werkstätten und Fachtage' } };
  },
  'budget.cancelled': ({ dossier, chance }) => {
    const line = chance.of(
      liveLines(dossier).filter(
        ({ id, appropriations: given, commitments, bookings }) =>
          given.length + commitments.length + bookings.length === 0 &&
          !isTakenFrom(dossier, id) &&
          dossier.measures.every(({ fundedBy }) => !fundedBy.includes(id)),
      ),
    );
    return line && { lineId: line.id, reason: 'Doppelt geplant' };
  },
  'budget.registered': ({ dossier, chance }) => {
    const line = chance.of(liveLines(dossier));
    return line && { lineId: line.id, cents: 1 + chance.below(line.plannedCents + 1) };
  },
  'budget.appropriated': appropriated,
  'budget.conditionMet': named('appropriationId', appropriations, ({ today }) => ({
    metOn: today,
    evidence: 'Verfügung der Aufsicht',
  })),
  'budget.blocked': blocked,
  'budget.unblocked': named('blockId', blocks, () => ({})),
  'budget.committed': (circumstances) => {
    const { dossier, chance, today } = circumstances;
    const line = chance.of(chargeable(circumstances));
    const most = line ? lineSums(dossier, line).freeCents : 0;
    return line && { lineId: line.id, cents: upTo(circumstances, most), on: today, reference: 'Vertrag' };
  },
  'budget.released': ({ dossier, chance }) => {
    const bound = chance.of(openCommitments(dossier));
    return bound && { commitmentId: bound.commitment.id, reason: 'Vertrag beendet' };
  },
  'budget.spent': spent,
  'budget.refunded': (circumstances) => {
    const { dossier, chance, today } = circumstances;
    const line = chance.of(liveLines(dossier).filter((one) => lineSums(dossier, one).spentCents > 0));
    return (
      line && {
        lineId: line.id,
        cents: upTo(circumstances, lineSums(dossier, line).spentCents),
        bookedOn: today,
        voucher: 'G 1',
      }
    );
  },
  'grant.recorded': wholeGrant,
  'grant.revised': named('grantId', grants, () => ({ changes: { purpose: 'Fachstelle betreiben' } })),
  'grant.granted': named('grantId', grants, ({ today, chance }) => ({
    noticeOn: today,
    ...(chance.in100(50) && { reportDueOn: '2035-06-30' }),
  })),
  'grant.refused': named('grantId', grants, ({ today }) => ({ noticeOn: today, reason: 'Überzeichnet' })),
  'grant.ended': named('grantId', grants, ({ today }) => ({ noticeOn: today, reason: 'Abgerechnet' })),
  'grant.useReported': named('grantId', grants, ({ today }) => ({ reportedOn: today })),
  'post.planned': ({ dossier, chance }) => ({
    title: 'Planungsstelle',
    owner: { kind: 'process' },
    fte: 0.5,
    source: chance.among('new', 'existing'),
    year: yearOf(dossier.submittedOn),
  }),
  'post.placed': named('postId', posts, () => ({ number: '50.12', year: 2025 })),
  'post.cancelled': named('postId', posts, () => ({ reason: 'Nicht nötig' })),
} satisfies Readonly<Record<string, Fit>>;
