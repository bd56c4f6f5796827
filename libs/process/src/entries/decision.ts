import { byId, withPart, type Decision, type Dossier } from '../dossier.js';
import { entry, type Attempt } from '../entry.js';
import {
  Cents,
  Day,
  LongText,
  NewId,
  OneOf,
  Optional,
  Part,
  Parts,
  PastDay,
  Ref,
  Text,
  Whole,
} from '../fields.js';
import { measuresAfter } from '../measures-decided.js';
import { movePaper } from '../machines/paper.js';
import { kindOfPaper } from '../papers.js';
import { requirement } from '../requirement.js';
import { council } from '../rights.js';
import {
  conditionKinds,
  decisionResults,
  itemKinds,
  phases,
  type ConditionKind,
  type DecisionResult,
  type ItemKind,
  type Phase,
} from '../vocabulary.js';
import { withVersion } from './mandate.js';
import { itemNumberFaults, thePaper } from './paper.js';

export class Votes {
  @Optional() @Whole(0, 10_000) yes?: number;
  @Optional() @Whole(0, 10_000) no?: number;
  @Optional() @Whole(0, 10_000) abstain?: number;
  @Optional() @Whole(0, 10_000) excluded?: number;
}

export class ItemCondition {
  @OneOf(conditionKinds) on!: ConditionKind;
  @LongText() text!: string;
}

export class DecisionItemData {
  @Whole(1, 500) no!: number;
  @LongText() text!: string;
  @OneOf(itemKinds) kind!: ItemKind;
  @OneOf(decisionResults) result!: DecisionResult;
  @Optional() @OneOf(phases) throughPhase?: Phase;
  @Optional() @Ref('measure') measureId?: string;
  @Optional() @Cents() amountCents?: number;
  @Optional() @Part(() => ItemCondition) conditional?: ItemCondition;
  @Optional() @Day() dueOn?: string;
  @Optional() @Text() owner?: string;
}

export class DecisionRecorded {
  @NewId('decision') decisionId?: string;
  @Ref('paper') paperId!: string;
  @Ref('body') bodyId!: string;
  @OneOf(decisionResults) resultCode!: DecisionResult;
  @Optional() @Text() resultLabel?: string;
  @Optional() @Text(100) reference?: string;
  @PastDay() decidedOn!: string;
  @Optional() @LongText() resolutionText?: string;
  @Optional() @Part(() => Votes) votes?: Votes;
  @Parts(() => DecisionItemData) items!: DecisionItemData[];
}

export const isAdoption = (result: string): boolean => result === 'adopted' || result === 'adoptedAmended';

/** The items that give the process a mandate: adopted ones of kind commission. */
export const commissionItems = <I extends DecisionItemData>(items: readonly I[]): I[] =>
  items.filter((item) => item.kind === 'commission' && isAdoption(item.result));

const asksForCommission = (dossier: Dossier, paperId: string): boolean =>
  ['mandate', 'extension'].includes(kindOfPaper(dossier, paperId) ?? '');

/** Kinds of item that bind: they give the mandate or adopt what was planned. */
const binding = ['commission', 'adoptPlan', 'adoptMeasure'];

const resultRequirements = [
  requirement<DecisionRecorded>(
    'decision.items',
    'items',
    (_, { data }) => isAdoption(data.resultCode) && data.items.length === 0,
  ),
  // "Noted" and its like never commission anything, whatever an item says (design 2.9, 3).
  requirement<DecisionRecorded>('decision.itemsFitResult', 'items', (_, { data }) =>
    isAdoption(data.resultCode)
      ? []
      : data.items.flatMap((item, index) =>
          isAdoption(item.result) && binding.includes(item.kind)
            ? [{ params: { no: item.no }, where: `items.${String(index)}.result` }]
            : [],
        ),
  ),
  requirement<DecisionRecorded>(
    'decision.decidedText',
    'resolutionText',
    (_, { data }) => data.resultCode === 'adoptedAmended' && data.resolutionText === undefined,
  ),
  requirement<DecisionRecorded>(
    'decision.commissionItem',
    'items',
    (dossier, { data }) =>
      isAdoption(data.resultCode) &&
      asksForCommission(dossier, data.paperId) &&
      commissionItems(data.items).length === 0,
  ),
  // Only a paper that asks for a mandate, or for more or other of one, gives one.
  requirement<DecisionRecorded>('decision.noCommissionHere', 'items', (dossier, { data }) =>
    ['report', 'approval'].includes(kindOfPaper(dossier, data.paperId) ?? '')
      ? commissionItems(data.items).map((item) => ({ params: { no: item.no } }))
      : [],
  ),
  requirement<DecisionRecorded>('decision.throughPhase', 'items', (dossier, { data }) =>
    commissionItems(spelledOut(dossier, data))
      .filter((item) => item.throughPhase === undefined)
      .map((item) => ({ params: { no: item.no } })),
  ),
];

/** The last phase the paper asks for where its items do not say; an extension never means the old scope. */
const phaseAsked = (dossier: Dossier, paperId: string): Phase | undefined => {
  const paper = byId(dossier.papers, paperId);
  return paper?.throughPhase ?? (paper?.kind === 'mandate' ? dossier.mandate?.draft.throughPhase : undefined);
};

/** Items that say how far they commission, so that nothing that happens later changes what was decided. */
const spelledOut = (dossier: Dossier, { items, paperId }: DecisionRecorded): DecisionItemData[] =>
  items.map((item) =>
    item.kind === 'commission' && item.throughPhase === undefined
      ? { ...item, throughPhase: phaseAsked(dossier, paperId) }
      : item,
  );

/** The last phase a decision commissions. */
function phaseDecided(decision: Decision): Phase | undefined {
  const reached = commissionItems(decision.items).map((item) => item.throughPhase);
  return phases.findLast((phase) => reached.includes(phase));
}

/** The dossier with the mandate that a decision gave: the decided text, beside what was proposed. */
export function withDecidedMandate(dossier: Dossier, decision: Decision, on: string): Dossier {
  const { mandate } = dossier;
  const items = commissionItems(decision.items);
  if (!mandate || items.length === 0) return dossier;
  const paper = byId(dossier.papers, decision.paperId);
  const texts = (list: readonly { readonly text: string }[]): string =>
    list.map(({ text }) => text).join('\n\n');
  return withVersion(dossier, {
    on,
    kind: mandate.kind === 'executive' ? 'council' : mandate.kind,
    authority: { by: 'decision', decisionId: decision.id, itemNos: items.map((item) => item.no) },
    content: { ...mandate.draft, throughPhase: phaseDecided(decision) },
    proposedText: texts(paper?.proposedItems ?? []),
    decidedText: decision.resolutionText ?? texts(items),
  });
}

function recorded(dossier: Dossier, attempt: Attempt<DecisionRecorded>): Dossier {
  const { decisionId, ...data } = attempt.data;
  const items = spelledOut(dossier, attempt.data);
  const decision: Decision = { ...data, items, id: decisionId ?? '', objections: [] };
  const moved: Dossier = {
    ...dossier,
    decisions: [...dossier.decisions, decision],
    papers: withPart(dossier.papers, data.paperId, (paper) => {
      const next = movePaper(paper, attempt);
      return next.state === 'draft' ? { ...next, version: next.version + 1 } : next;
    }),
  };
  switch (kindOfPaper(dossier, data.paperId)) {
    case 'mandate':
      return isAdoption(data.resultCode) ? withDecidedMandate(moved, decision, data.decidedOn) : moved;
    case 'measures':
      return measuresAfter(moved, decision);
    default:
      return moved;
  }
}

export const decisionEntries = [
  entry('decision.recorded', {
    data: DecisionRecorded,
    by: council,
    subject: thePaper,
    notBy: (dossier, { data, actor }) => {
      const paper = byId(dossier.papers, data.paperId);
      return paper !== undefined && (paper.drafters.includes(actor.id) || paper.releasedBy === actor.id);
    },
    faults: (data) => itemNumberFaults(data.items, 'items'),
    expects: resultRequirements,
    apply: recorded,
  }),
] as const;
