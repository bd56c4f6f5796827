import type { Attempt } from '../../contract/attempt.js';
import { entry, type Subject } from '../../contract/entry.js';
import { requirement } from '../../contract/requirement.js';
import { treasury } from '../../contract/rights.js';
import { itemStatus } from '../../council/coverage.js';
import type { Dossier } from '../../dossier/dossier.js';
import type { Appropriation, Block, BudgetLine } from '../../dossier/money.js';
import { byId } from '../../dossier/parts.js';
import { notBounded } from '../../money/bounds.js';
import { measuresWithoutMoney } from '../../money/funding.js';
import { givenOut } from '../../money/grant-sums.js';
import { appropriationStanding, givenCents, isBlocking, lineSums, waits } from '../../money/line-sums.js';
import { liveLines } from '../../money/lines.js';
import type { Fault } from '../../schema/validate.js';
import type { AppropriationSource } from '../../vocabulary/vocabulary.js';
import { BudgetAppropriated, BudgetBlocked, BudgetConditionMet, BudgetUnblocked } from './data.js';
import { lineLives, lineOf, someLine, withLine } from './the-line.js';

const isMove = (source: AppropriationSource): boolean => source === 'transfer' || source === 'carryForward';

/** Sources that rest on a decision, or on what the law lets the treasurer do alone. */
const needsGround: readonly AppropriationSource[] = [
  'aboveAppropriation',
  'withoutAppropriation',
  'transfer',
];

/** Which fields belong together: a move names its line, a grant its notice, a decision its item. */
function sourceFaults(data: BudgetAppropriated): Fault[] {
  const { source, fromLineId, decisionId, itemNo, grantId, legalGround } = data;
  const faults: Fault[] = [];
  if (isMove(source) !== (fromLineId !== undefined))
    faults.push({ path: 'fromLineId', code: isMove(source) ? 'required' : 'notExpected' });
  if ((source === 'grant') !== (grantId !== undefined))
    faults.push({ path: 'grantId', code: source === 'grant' ? 'required' : 'notExpected' });
  if ((decisionId === undefined) !== (itemNo === undefined))
    faults.push(
      decisionId === undefined
        ? { path: 'decisionId', code: 'required' }
        : { path: 'itemNo', code: 'required' },
    );
  if (needsGround.includes(source) && decisionId === undefined && legalGround === undefined)
    faults.push({ path: 'decisionId', code: 'groundMissing' });
  return faults;
}

const appropriated = (
  dossier: Dossier,
  { data: { appropriationId, lineId, ...data }, occurredOn }: Attempt<BudgetAppropriated>,
): Dossier =>
  withLine(dossier, lineId, (line) => ({
    ...line,
    appropriations: [...line.appropriations, { ...data, id: appropriationId ?? '', on: occurredOn }],
  }));

const source = (dossier: Dossier, { data }: Attempt<BudgetAppropriated>): BudgetLine | undefined =>
  byId(dossier.budgetLines, data.fromLineId);

/** Money of the process pays no measure, and the other way round (model 2.9, 11). */
const samePurse = requirement<BudgetAppropriated>('budget.samePurse', 'fromLineId', (dossier, attempt) => {
  const from = source(dossier, attempt);
  return from !== undefined && from.owner.kind !== lineOf(dossier, attempt)?.owner.kind;
});

/** A transfer stays in its year, a carry-forward goes to a later one; both between lines that cost. */
const movesRightly = requirement<BudgetAppropriated>('budget.moves', 'fromLineId', (dossier, attempt) => {
  const [from, to] = [source(dossier, attempt), lineOf(dossier, attempt)];
  if (!from || !to) return false;
  if (from.id === to.id || from.kind !== to.kind || from.cancelledBecause !== undefined) return true;
  return attempt.data.source === 'transfer' ? from.year !== to.year : from.year >= to.year;
});

const isLeft = requirement<BudgetAppropriated>('budget.left', 'cents', (dossier, attempt) => {
  const from = source(dossier, attempt);
  if (!from) return [];
  const { freeCents } = lineSums(dossier, from);
  return attempt.data.cents > freeCents
    ? [{ params: { purpose: from.purpose, freeCents: Math.max(0, freeCents) } }]
    : [];
});

/** Only what was adopted gives money: noted or rejected gives none (model 2.9, 3). */
const itemStands = requirement<BudgetAppropriated>('budget.itemStands', 'itemNo', (dossier, { data }) => {
  const decision = byId(dossier.decisions, data.decisionId);
  const item = decision?.items.find(({ no }) => no === data.itemNo);
  if (!decision) return false;
  return !item || ['none', 'repealed'].includes(itemStatus(decision, item))
    ? [{ params: { no: data.itemNo ?? 0 } }]
    : [];
});

/** A grant gives what was granted, and no more. */
const withinGrant = requirement<BudgetAppropriated>('budget.withinGrant', 'cents', (dossier, { data }) => {
  const grant = byId(dossier.grants, data.grantId);
  if (!grant) return [];
  const used = givenOut(dossier, grant.id);
  return grant.state === 'refused' || used + data.cents > grant.amountCents
    ? [
        {
          params: {
            grant: grant.programme,
            leftCents: grant.state === 'refused' ? 0 : Math.max(0, grant.amountCents - used),
          },
        },
      ]
    : [];
});

const allAppropriations = (dossier: Dossier): { line: BudgetLine; appropriation: Appropriation }[] =>
  liveLines(dossier).flatMap((line) => line.appropriations.map((appropriation) => ({ line, appropriation })));

/** Money that waits for a condition of its own; what waits for a decided item is told there. */
const waitingMoney: Subject<BudgetConditionMet> = {
  field: 'appropriationId',
  candidates: (dossier) =>
    allAppropriations(dossier)
      .filter(
        ({ appropriation }) =>
          waits(appropriation) && appropriationStanding(dossier, appropriation) !== 'gone',
      )
      .map(({ line, appropriation }) => ({
        id: appropriation.id,
        label: `${line.purpose}: ${appropriation.conditional?.text ?? ''}`,
      })),
  takes: (dossier, { data }) =>
    allAppropriations(dossier).some(
      ({ appropriation }) =>
        appropriation.id === data.appropriationId &&
        waits(appropriation) &&
        appropriationStanding(dossier, appropriation) !== 'gone',
    ),
  because: [
    requirement<Partial<BudgetConditionMet>>(
      'budget.conditionOpen',
      'appropriationId',
      (dossier, { data }) => {
        const found = allAppropriations(dossier).find(
          ({ appropriation }) => appropriation.id === data.appropriationId,
        );
        return found ? [{ params: { purpose: found.line.purpose, year: found.line.year } }] : [];
      },
    ),
  ],
};

const allBlocks = (dossier: Dossier): { line: BudgetLine; block: Block }[] =>
  dossier.budgetLines.flatMap((line) => line.blocks.map((block) => ({ line, block })));

const aBlock: Subject<BudgetUnblocked> = {
  field: 'blockId',
  candidates: (dossier) =>
    allBlocks(dossier)
      .filter(({ block }) => isBlocking(block))
      .map(({ line, block }) => ({ id: block.id, label: `${line.purpose}: ${block.reason}` })),
  takes: (dossier, { data }) =>
    allBlocks(dossier).some(({ block }) => block.id === data.blockId && isBlocking(block)),
  because: [
    requirement<Partial<BudgetUnblocked>>('budget.stillBlocked', 'blockId', (dossier, { data }) => {
      const found = allBlocks(dossier).find(({ block }) => block.id === data.blockId);
      return found ? [{ params: { purpose: found.line.purpose, reason: found.block.reason } }] : [];
    }),
  ],
};

/** Only money that is there can be frozen. */
const isThere = requirement<BudgetBlocked>('budget.blockWithin', 'cents', (dossier, attempt) => {
  const line = lineOf(dossier, attempt);
  if (!line || attempt.data.cents === undefined) return [];
  const sums = lineSums(dossier, line);
  const leftCents = givenCents(sums) - sums.blockedCents;
  return attempt.data.cents > leftCents ? [{ params: { leftCents: Math.max(0, leftCents) } }] : [];
});

const liftsInPart = requirement<BudgetUnblocked>('budget.liftWithin', 'cents', (dossier, { data }) => {
  const block = allBlocks(dossier).find((one) => one.block.id === data.blockId)?.block;
  if (!block || data.cents === undefined) return [];
  const leftCents = block.cents === undefined ? undefined : block.cents - block.liftedCents;
  if (leftCents === undefined) return [{ params: { leftCents: 0 } }];
  return data.cents > leftCents ? [{ params: { leftCents } }] : [];
});

const lifted = (block: Block, { data, occurredOn }: Attempt<BudgetUnblocked>): Block => {
  if (block.cents === undefined) return { ...block, liftedOn: occurredOn };
  return {
    ...block,
    liftedCents: data.cents === undefined ? block.cents : block.liftedCents + data.cents,
    liftedOn: occurredOn,
  };
};

export const appropriationEntries = [
  entry('budget.appropriated', {
    data: BudgetAppropriated,
    by: treasury,
    faults: sourceFaults,
    requires: [someLine],
    expects: [
      lineLives,
      samePurse,
      movesRightly,
      isLeft,
      itemStands,
      withinGrant,
      requirement<BudgetAppropriated>('budget.bounded', 'cents', (dossier, attempt) =>
        notBounded(dossier, appropriated(dossier, attempt)),
      ),
    ],
    apply: (dossier, attempt) => measuresWithoutMoney(dossier, appropriated(dossier, attempt)),
  }),
  entry('budget.conditionMet', {
    data: BudgetConditionMet,
    by: treasury,
    form: { day: { field: 'metOn' } },
    subject: waitingMoney,
    apply: (dossier, { data }) => ({
      ...dossier,
      budgetLines: dossier.budgetLines.map((line) => ({
        ...line,
        appropriations: line.appropriations.map((one) =>
          one.id === data.appropriationId
            ? { ...one, conditionMetOn: data.metOn, conditionEvidence: data.evidence }
            : one,
        ),
      })),
    }),
  }),
  entry('budget.blocked', {
    data: BudgetBlocked,
    by: treasury,
    requires: [someLine],
    expects: [
      lineLives,
      isThere,
      requirement<BudgetBlocked>(
        'budget.blockedOnce',
        'lineId',
        (dossier, attempt) =>
          attempt.data.cents === undefined &&
          (lineOf(dossier, attempt)?.blocks.some((one) => one.cents === undefined && isBlocking(one)) ??
            false),
      ),
    ],
    apply: (dossier, { data: { blockId, lineId, ...data }, occurredOn }) =>
      withLine(dossier, lineId, (line) => ({
        ...line,
        blocks: [
          ...line.blocks,
          {
            ...data,
            id: blockId ?? '',
            on: occurredOn,
            liftedCents: 0,
            before: { commitments: line.commitments.length, bookings: line.bookings.length },
          },
        ],
      })),
  }),
  entry('budget.unblocked', {
    data: BudgetUnblocked,
    by: treasury,
    subject: aBlock,
    expects: [liftsInPart],
    apply: (dossier, attempt) => ({
      ...dossier,
      budgetLines: dossier.budgetLines.map((line) => ({
        ...line,
        blocks: line.blocks.map((block) =>
          block.id === attempt.data.blockId ? lifted(block, attempt) : block,
        ),
      })),
    }),
  }),
] as const;
