import { byId, withPart, type BudgetLine, type Dossier } from '../dossier.js';
import { entry } from '../entry.js';
import {
  Cents,
  CentsByYear,
  Flag,
  LongText,
  NewId,
  OneOf,
  Optional,
  Part,
  Parts,
  Ref,
  Text,
  Year,
} from '../fields.js';
import { notBounded } from '../money-bounds.js';
import { signedAnew } from '../papers.js';
import { requirement } from '../requirement.js';
import { budgeting } from '../rights.js';
import {
  lineClasses,
  lineKinds,
  lineOwners,
  type LineClass,
  type LineKind,
  type LineOwnerKind,
  type PaperKind,
} from '../vocabulary.js';
import type { Fault } from '../validate.js';
import { lineLives, someLine, yearFits } from './the-line.js';

/** One source of money and how much of it. */
export class CoverShare {
  @Text() source!: string;
  @Cents() cents!: number;
}

/** Whose purse a line belongs to. */
export class LineOwner {
  @OneOf(lineOwners) kind!: LineOwnerKind;
  @Optional() @Ref('measure') measureId?: string;
}

/** Municipalities book by product and ledger account, PSP element or budget item: a scheme and a code, no more. */
export class Account {
  @Text(60) scheme!: string;
  @Text(60) code!: string;
}

/** What is said about a line besides what it is: it may change with the planning. */
class LineFields {
  @Optional() @Parts(() => CoverShare, 50) cover?: CoverShare[];
  /** What the municipality bears itself of this year's sum, where others pay the rest. */
  @Optional() @Cents() ownShareCents?: number;
  @Optional() @Ref('grant') grantId?: string;
  /** The norm or contract by which the money is owed; without one it is discretionary. */
  @Optional() @Text() owedBy?: string;
  @Optional() @Flag() recurring?: boolean;
  @Optional() @CentsByYear() commitmentAppropriations?: Record<string, number>;
}

export class BudgetPlanned extends LineFields {
  @NewId('line') lineId?: string;
  @Part(() => LineOwner) owner!: LineOwner;
  @Year() year!: number;
  @Part(() => Account) account!: Account;
  @OneOf(lineKinds) kind!: LineKind;
  @OneOf(lineClasses) class!: LineClass;
  @Text() purpose!: string;
  @Cents() plannedCents!: number;
}

export class LineChanges extends LineFields {
  @Optional() @Part(() => Account) account?: Account;
  @Optional() @OneOf(lineClasses) class?: LineClass;
  @Optional() @Text() purpose?: string;
  @Optional() @Cents() plannedCents?: number;
}

export class BudgetRevised {
  @Ref('line') lineId!: string;
  @Part(() => LineChanges) changes!: LineChanges;
}

export class BudgetCancelled {
  @Ref('line') lineId!: string;
  @LongText() reason!: string;
}

/** A measure's line names its measure, the process's line none: the purses never mix (design 2.9, 11). */
export function ownerFaults({ owner }: { readonly owner: LineOwner }): Fault[] {
  if (owner.kind === 'measure' && owner.measureId === undefined)
    return [{ path: 'owner.measureId', code: 'measureMissing' }];
  if (owner.kind === 'process' && owner.measureId !== undefined)
    return [{ path: 'owner.measureId', code: 'measureNotExpected' }];
  return [];
}

/** The papers that say what a line costs. */
const carrying = ({ owner }: Pick<BudgetLine, 'owner'>): readonly PaperKind[] =>
  owner.kind === 'process' ? ['mandate', 'extension', 'amendment'] : ['measures'];

const plannedLine = ({ lineId, ...data }: BudgetPlanned, plannedOn: string): BudgetLine => ({
  ...data,
  id: lineId ?? '',
  plannedOn,
  registrations: [],
  appropriations: [],
  blocks: [],
  commitments: [],
  bookings: [],
});

const withPlanned = (dossier: Dossier, data: BudgetPlanned, on: string): Dossier => ({
  ...dossier,
  budgetLines: [...dossier.budgetLines, plannedLine(data, on)],
});

const revisedLine = (dossier: Dossier, { lineId, changes }: BudgetRevised): Dossier => ({
  ...dossier,
  budgetLines: withPart(dossier.budgetLines, lineId, (line) => ({ ...line, ...changes })),
});

/** Money that was given or booked stays where it is: such a line is not given up. */
const untouched = requirement<BudgetCancelled>('budget.untouched', 'lineId', (dossier, { data }) => {
  const line = byId(dossier.budgetLines, data.lineId);
  const takenFrom = dossier.budgetLines.some(({ appropriations }) =>
    appropriations.some(({ fromLineId }) => fromLineId === data.lineId),
  );
  return (
    takenFrom ||
    (line?.appropriations.length ?? 0) + (line?.commitments.length ?? 0) + (line?.bookings.length ?? 0) > 0
  );
});

const paysNoMeasure = requirement<BudgetCancelled>('budget.paysNoMeasure', 'lineId', (dossier, { data }) =>
  dossier.measures
    .filter(({ fundedBy }) => fundedBy.includes(data.lineId))
    .map(({ id, title }) => ({ params: { measure: title }, where: `measures.${id}` })),
);

export const budgetEntries = [
  entry('budget.planned', {
    data: BudgetPlanned,
    by: budgeting,
    faults: ownerFaults,
    expects: [
      yearFits,
      requirement<BudgetPlanned>('budget.bounded', 'plannedCents', (dossier, { data, occurredOn }) =>
        notBounded(dossier, withPlanned(dossier, data, occurredOn)),
      ),
    ],
    apply: (dossier, { data, occurredOn }) =>
      signedAnew(withPlanned(dossier, data, occurredOn), carrying(data), occurredOn),
  }),
  entry('budget.revised', {
    data: BudgetRevised,
    by: budgeting,
    requires: [someLine],
    expects: [
      lineLives,
      requirement<BudgetRevised>('budget.bounded', 'changes.plannedCents', (dossier, { data }) =>
        notBounded(dossier, revisedLine(dossier, data)),
      ),
    ],
    apply: (dossier, { data, occurredOn }) => {
      const line = byId(dossier.budgetLines, data.lineId);
      return signedAnew(revisedLine(dossier, data), line ? carrying(line) : [], occurredOn);
    },
  }),
  entry('budget.cancelled', {
    data: BudgetCancelled,
    by: budgeting,
    requires: [someLine],
    expects: [lineLives, untouched, paysNoMeasure],
    apply: (dossier, { data, occurredOn }) => {
      const line = byId(dossier.budgetLines, data.lineId);
      const budgetLines = withPart(dossier.budgetLines, data.lineId, (one) => ({
        ...one,
        cancelledBecause: data.reason,
      }));
      return signedAnew({ ...dossier, budgetLines }, line ? carrying(line) : [], occurredOn);
    },
  }),
] as const;
