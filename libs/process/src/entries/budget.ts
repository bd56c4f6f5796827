import { entry } from '../entry.js';
import { Cents, CentsByYear, Flag, NewId, OneOf, Optional, Part, Parts, Ref, Text, Year } from '../fields.js';
import { signedAnew } from '../papers.js';
import { budgeting } from '../rights.js';
import {
  lineClasses,
  lineKinds,
  lineOwners,
  type LineClass,
  type LineKind,
  type LineOwnerKind,
} from '../vocabulary.js';
import type { Fault } from '../validate.js';

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

export class BudgetPlanned {
  @NewId('line') lineId?: string;
  @Part(() => LineOwner) owner!: LineOwner;
  @Year() year!: number;
  @Part(() => Account) account!: Account;
  @OneOf(lineKinds) kind!: LineKind;
  @OneOf(lineClasses) class!: LineClass;
  @Text() purpose!: string;
  @Cents() plannedCents!: number;
  @Optional() @Parts(() => CoverShare, 50) cover?: CoverShare[];
  @Optional() @Flag() recurring?: boolean;
  @Optional() @CentsByYear() commitmentAppropriations?: Record<string, number>;
}

/** A measure's line names its measure, the process's line none: the purses never mix (design 2.9, 11). */
function ownerFaults({ owner }: BudgetPlanned): Fault[] {
  if (owner.kind === 'measure' && owner.measureId === undefined)
    return [{ path: 'owner.measureId', code: 'measureMissing' }];
  if (owner.kind === 'process' && owner.measureId !== undefined)
    return [{ path: 'owner.measureId', code: 'measureNotExpected' }];
  return [];
}

export const budgetEntries = [
  entry('budget.planned', {
    data: BudgetPlanned,
    by: budgeting,
    faults: ownerFaults,
    apply: (dossier, { data, occurredOn }) =>
      signedAnew(
        { ...dossier, budgetLines: [...dossier.budgetLines, { ...data, id: data.lineId ?? '' }] },
        data.owner.kind === 'process' ? ['mandate', 'extension', 'amendment'] : ['measures'],
        occurredOn,
      ),
  }),
] as const;
