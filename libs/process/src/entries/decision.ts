import { byId, withPart, type Decision, type DecisionItem, type Dossier, type Duty } from '../dossier.js';
import { itemStatus, openCondition, openObjection } from '../coverage.js';
import { entry, type Attempt, type Subject } from '../entry.js';
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
  Wholes,
} from '../fields.js';
import { measuresAfter, measuresContested, measuresUndone } from '../measures-decided.js';
import { movePaper, paperTakes } from '../machines/paper.js';
import { kindDecided, kindOfPaper, onItsWay } from '../papers.js';
import { requirement } from '../requirement.js';
import { council } from '../rights.js';
import {
  conditionKinds,
  decisionResults,
  itemKinds,
  objectionOutcomes,
  objectors,
  phases,
  type ConditionKind,
  type DecisionResult,
  type ItemKind,
  type ObjectionOutcome,
  type Objector,
  type Phase,
} from '../vocabulary.js';
import { withVersion } from './mandate.js';
import { itemNumberFaults } from './paper.js';

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

export class DecisionTookEffect {
  @Ref('decision') decisionId!: string;
  @PastDay() effectiveOn!: string;
}

export class DecisionConditionMet {
  @Ref('decision') decisionId!: string;
  @Whole(1, 500) itemNo!: number;
  @PastDay() metOn!: string;
  @LongText() evidence!: string;
}

export class DecisionObjected {
  @Ref('decision') decisionId!: string;
  @OneOf(objectors) by!: Objector;
  @LongText() grounds!: string;
}

export class DecisionObjectionSettled {
  @Ref('decision') decisionId!: string;
  @OneOf(objectionOutcomes) outcome!: ObjectionOutcome;
}

export class DecisionAnnulled {
  @Ref('decision') decisionId!: string;
  @LongText() cause!: string;
}

export class DecisionRepealed {
  @Ref('decision') decisionId!: string;
  @Text() byReference!: string;
  @Optional() @Wholes(1, 500) itemNos?: number[];
}

export const isAdoption = (result: string): boolean => result === 'adopted' || result === 'adoptedAmended';

/** The items that give the process a mandate: adopted ones of kind commission. */
export const commissionItems = <I extends DecisionItemData>(items: readonly I[]): I[] =>
  items.filter((item) => item.kind === 'commission' && isAdoption(item.result));

type OfDecision = { decisionId: string };

const decisionOf = (dossier: Dossier, attempt: Attempt<Partial<OfDecision>>): Decision | undefined =>
  byId(dossier.decisions, attempt.data.decisionId);

const decisionsThat = (takes: (decision: Decision) => boolean): Subject<OfDecision> => ({
  field: 'decisionId',
  candidates: (dossier) =>
    dossier.decisions
      .filter(takes)
      .map(({ id, reference, decidedOn }) => ({ id, label: reference ?? decidedOn })),
  takes: (dossier, attempt) => {
    const decision = decisionOf(dossier, attempt);
    return decision !== undefined && takes(decision);
  },
});

const stands = (decision: Decision): boolean =>
  decision.items.some((item) => !['none', 'repealed'].includes(itemStatus(decision, item)));

const paperOnItsWay: Subject<{ paperId: string }> = {
  field: 'paperId',
  candidates: (dossier) => dossier.papers.filter(onItsWay).map(({ id, title }) => ({ id, label: title })),
  takes: (dossier, attempt) => {
    const paper = byId(dossier.papers, attempt.data.paperId);
    return paper !== undefined && paperTakes(paper.state, attempt);
  },
};

const withDecision = (dossier: Dossier, id: string, change: (decision: Decision) => Decision): Dossier => ({
  ...dossier,
  decisions: withPart(dossier.decisions, id, change),
});

const asksForCommission = (dossier: Dossier, paperId: string): boolean =>
  ['mandate', 'extension'].includes(kindOfPaper(dossier, paperId) ?? '');

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
  requirement<DecisionRecorded>('decision.throughPhase', 'items', (dossier, { data }) => {
    const paper = byId(dossier.papers, data.paperId);
    const inherited =
      paper?.throughPhase ?? (paper?.kind === 'mandate' ? dossier.mandate?.draft.throughPhase : undefined);
    return inherited !== undefined
      ? []
      : commissionItems(data.items)
          .filter((item) => item.throughPhase === undefined)
          .map((item) => ({ params: { no: item.no } }));
  }),
];

/** The last phase a decision commissions; the paper speaks where its items are silent. */
function phaseDecided(dossier: Dossier, decision: Decision): Phase | undefined {
  const paper = byId(dossier.papers, decision.paperId);
  const reached = commissionItems(decision.items).map(
    (item) => item.throughPhase ?? paper?.throughPhase ?? dossier.mandate?.draft.throughPhase,
  );
  return phases.findLast((phase) => reached.includes(phase));
}

/** The dossier with the mandate that a decision gave: the decided text, beside what was proposed. */
function withDecidedMandate(dossier: Dossier, decision: Decision, on: string): Dossier {
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
    content: { ...mandate.draft, throughPhase: phaseDecided(dossier, decision) },
    proposedText: texts(paper?.proposedItems ?? []),
    decidedText: decision.resolutionText ?? texts(items),
  });
}

function recorded(dossier: Dossier, attempt: Attempt<DecisionRecorded>): Dossier {
  const { decisionId, ...data } = attempt.data;
  const decision: Decision = { ...data, id: decisionId ?? '', objections: [] };
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

/** Duties to report that come into being with a decision (design 2.3). */
function dutiesOf(decision: Decision): Duty[] {
  return decision.items
    .filter((item) => item.kind === 'reportDuty' && isAdoption(item.result) && item.dueOn !== undefined)
    .map((item) => ({
      id: `${decision.id}-${String(item.no)}`.slice(0, 64),
      text: item.text,
      dueOn: item.dueOn ?? '',
      toBodyId: decision.bodyId,
      decisionId: decision.id,
      itemNo: item.no,
    }));
}

function tookEffect(dossier: Dossier, { data }: Attempt<DecisionTookEffect>): Dossier {
  const next = withDecision(dossier, data.decisionId, (decision) => ({
    ...decision,
    effectiveOn: data.effectiveOn,
  }));
  const decision = byId(next.decisions, data.decisionId);
  if (!decision) return next;
  const withDuties = { ...next, duties: [...next.duties, ...dutiesOf(decision)] };
  // A mandate became the decided text when it was decided; what changes a running one applies from its effect on.
  const changesRunning = ['extension', 'amendment'].includes(kindDecided(dossier, decision.id) ?? '');
  return changesRunning ? withDecidedMandate(withDuties, decision, data.effectiveOn) : withDuties;
}

/** A decision that is no more: what it adopted goes back to being proposed. */
const undone = (dossier: Dossier, decisionId: string, change: (decision: Decision) => Decision): Dossier =>
  measuresUndone(withDecision(dossier, decisionId, change));

const settleObjection = (decision: Decision, outcome: ObjectionOutcome): Decision => ({
  ...decision,
  objections: decision.objections.map((objection) =>
    objection.outcome === undefined ? { ...objection, outcome } : objection,
  ),
});

function objectionSettled(dossier: Dossier, { data }: Attempt<DecisionObjectionSettled>): Dossier {
  const grounds = byId(dossier.decisions, data.decisionId)?.objections.at(-1)?.grounds ?? '';
  const next = undone(dossier, data.decisionId, (decision) => ({
    ...settleObjection(decision, data.outcome),
    annulledBecause: data.outcome === 'annulled' ? grounds : decision.annulledBecause,
  }));
  if (data.outcome !== 'redecided') return next;
  const decided = byId(next.decisions, data.decisionId);
  return {
    ...next,
    papers: withPart(next.papers, decided?.paperId ?? '', (paper) =>
      movePaper(paper, { type: 'paper.takenUpAgain', data: {} }),
    ),
  };
}

const repealItem = (item: DecisionItem, itemNos: readonly number[] | undefined, on: string): DecisionItem =>
  itemNos === undefined || itemNos.includes(item.no) ? { ...item, repealedOn: on } : item;

const noObjection = requirement<Partial<OfDecision>>(
  'decision.noObjection',
  'decisions',
  (dossier, attempt) => {
    const decision = decisionOf(dossier, attempt);
    return decision !== undefined && openObjection(decision);
  },
);

/** Items that are the point of a decision: all of one kind wait for their own condition only. */
const conditionsMet = requirement<Partial<OfDecision>>(
  'decision.conditionsMet',
  'decisions',
  (dossier, attempt) => {
    const decision = decisionOf(dossier, attempt);
    if (!decision) return [];
    const point = decision.items.filter((item) => binding.includes(item.kind) && isAdoption(item.result));
    // One unconditional measure is enough for the others to wait without holding it up.
    const held =
      kindDecided(dossier, decision.id) === 'measures' && !point.every(openCondition)
        ? []
        : point.filter(openCondition);
    return held.map((item) => ({
      params: { no: item.no, condition: item.conditional?.text ?? '' },
      where: `decisions.${decision.id}`,
    }));
  },
);

const itemWaits = requirement<DecisionConditionMet>(
  'decision.itemConditional',
  'itemNo',
  (dossier, attempt) => {
    const item = decisionOf(dossier, attempt)?.items.find((one) => one.no === attempt.data.itemNo);
    return item === undefined || !openCondition(item);
  },
);

const itemsThere = requirement<DecisionRepealed>('decision.itemsThere', 'itemNos', (dossier, attempt) => {
  const known = new Set(decisionOf(dossier, attempt)?.items.map((item) => item.no));
  return (attempt.data.itemNos ?? []).filter((no) => !known.has(no)).map((no) => ({ params: { no } }));
});

const effectAfterDecision = requirement<DecisionTookEffect>(
  'decision.effectAfterDecision',
  'effectiveOn',
  (dossier, attempt) => {
    const decidedOn = decisionOf(dossier, attempt)?.decidedOn;
    return decidedOn !== undefined && attempt.data.effectiveOn < decidedOn ? [{ params: { decidedOn } }] : [];
  },
);

export const decisionEntries = [
  entry('decision.recorded', {
    data: DecisionRecorded,
    by: council,
    subject: paperOnItsWay,
    notBy: (dossier, { data, actor }) => {
      const paper = byId(dossier.papers, data.paperId);
      return paper !== undefined && (paper.drafters.includes(actor.id) || paper.releasedBy === actor.id);
    },
    faults: (data) => itemNumberFaults(data.items, 'items'),
    expects: resultRequirements,
    apply: recorded,
  }),
  entry('decision.tookEffect', {
    data: DecisionTookEffect,
    by: council,
    subject: decisionsThat((decision) => decision.effectiveOn === undefined && stands(decision)),
    requires: [noObjection, conditionsMet],
    expects: [effectAfterDecision],
    apply: tookEffect,
  }),
  entry('decision.conditionMet', {
    data: DecisionConditionMet,
    by: council,
    subject: decisionsThat((decision) => stands(decision) && decision.items.some(openCondition)),
    expects: [itemWaits],
    apply: (dossier, { data }) =>
      withDecision(dossier, data.decisionId, (decision) => ({
        ...decision,
        items: decision.items.map((item) =>
          item.no === data.itemNo
            ? { ...item, conditionMetOn: data.metOn, conditionEvidence: data.evidence }
            : item,
        ),
      })),
  }),
  entry('decision.objected', {
    data: DecisionObjected,
    by: council,
    subject: decisionsThat((decision) => stands(decision) && !openObjection(decision)),
    apply: (dossier, { data, occurredOn }) =>
      measuresContested(
        withDecision(dossier, data.decisionId, (decision) => ({
          ...decision,
          objections: [...decision.objections, { by: data.by, grounds: data.grounds, on: occurredOn }],
        })),
      ),
  }),
  entry('decision.objectionSettled', {
    data: DecisionObjectionSettled,
    by: council,
    subject: decisionsThat(openObjection),
    apply: objectionSettled,
  }),
  entry('decision.annulled', {
    data: DecisionAnnulled,
    by: council,
    subject: decisionsThat(stands),
    apply: (dossier, { data }) =>
      undone(dossier, data.decisionId, (decision) => ({
        ...settleObjection(decision, 'annulled'),
        annulledBecause: data.cause,
      })),
  }),
  entry('decision.repealed', {
    data: DecisionRepealed,
    by: council,
    subject: decisionsThat(stands),
    expects: [itemsThere],
    apply: (dossier, { data, occurredOn }) =>
      undone(dossier, data.decisionId, (decision) => ({
        ...decision,
        repealedBy: data.byReference,
        items: decision.items.map((item) => repealItem(item, data.itemNos, occurredOn)),
      })),
  }),
] as const;
