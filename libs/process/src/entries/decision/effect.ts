import type { Attempt } from '../../contract/attempt.js';
import { entry, type Subject } from '../../contract/entry.js';
import { requirement } from '../../contract/requirement.js';
import { council } from '../../contract/rights.js';
import { openCondition, openObjection, stands } from '../../council/coverage.js';
import { decisionState } from '../../council/decision-state.js';
import { kindDecided } from '../../council/papers.js';
import type { Decision, DecisionItem } from '../../dossier/council.js';
import type { Dossier } from '../../dossier/dossier.js';
import { byId, withPart } from '../../dossier/parts.js';
import type { Duty } from '../../dossier/work.js';
import { movePaper } from '../../machines/paper.js';
import { withDecidedMandate } from '../../mandate/decided.js';
import { measuresContested, measuresUndone } from '../../measures/decided.js';
import { measuresWithoutMoney } from '../../money/funding.js';
import { types } from '../../vocabulary/entry-types.js';
import { isAdoption, type ObjectionOutcome } from '../../vocabulary/vocabulary.js';
import {
  DecisionAnnulled,
  DecisionConditionMet,
  DecisionObjected,
  DecisionObjectionSettled,
  DecisionRepealed,
  DecisionTookEffect,
} from './data.js';

type OfDecision = { decisionId: string };

const decisionOf = (dossier: Dossier, attempt: Attempt<Partial<OfDecision>>): Decision | undefined =>
  byId(dossier.decisions, attempt.data.decisionId);

/** Why a decision takes no such entry: where it stands, or that it adopted nothing. */
const whereItStands = [
  requirement<Partial<OfDecision>>('decision.takesIt', 'decisionId', (dossier, attempt) => {
    const decision = decisionOf(dossier, attempt);
    const state = decision && decisionState(dossier, decision, attempt.occurredOn);
    return state ? [{ params: { decidedOn: decision.decidedOn, decisionState: state } }] : [];
  }),
  requirement<Partial<OfDecision>>('decision.adoptedSomething', 'decisionId', (dossier, attempt) => {
    const decision = decisionOf(dossier, attempt);
    return decision && decisionState(dossier, decision, attempt.occurredOn) === undefined
      ? [{ params: { decidedOn: decision.decidedOn } }]
      : [];
  }),
];

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
  because: whereItStands,
});

const withDecision = (dossier: Dossier, id: string, change: (decision: Decision) => Decision): Dossier => ({
  ...dossier,
  decisions: withPart(dossier.decisions, id, change),
});

/** Duties to report that come into being with a decision (model 2.3). */
function dutiesOf(decision: Decision): Duty[] {
  return decision.items
    .filter((item) => item.kind === 'reportDuty' && isAdoption(item.result) && item.dueOn !== undefined)
    .map((item) => ({
      // Ids have 64 characters at most, and item numbers three digits: the number must not be cut off.
      id: `${decision.id.slice(0, 60)}-${String(item.no)}`,
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
  measuresWithoutMoney(dossier, measuresUndone(withDecision(dossier, decisionId, change)));

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
  { remedy: types.decision.objectionSettled },
);

/** Items that are the point of a decision: all of one kind wait for their own condition only. */
const conditionsMet = requirement<Partial<OfDecision>>(
  'decision.conditionsMet',
  'decisions',
  (dossier, attempt) => {
    const decision = decisionOf(dossier, attempt);
    if (!decision) return [];
    const ofMeasures = kindDecided(dossier, decision.id) === 'measures';
    const kinds = ofMeasures ? ['adoptPlan', 'adoptMeasure'] : ['commission'];
    const point = decision.items.filter((item) => kinds.includes(item.kind) && isAdoption(item.result));
    // One unconditional measure is enough for the others to wait without holding it up.
    const held = ofMeasures && !point.every(openCondition) ? [] : point.filter(openCondition);
    return held.map((item) => ({
      params: { no: item.no, condition: item.conditional?.text ?? '' },
      where: `decisions.${decision.id}`,
    }));
  },
  { remedy: types.decision.conditionMet },
);

/** Nothing takes effect that nobody decided. */
const recordedFirst = requirement<Partial<OfDecision>>(
  'decision.recordedFirst',
  'decisions',
  (dossier, { data }) =>
    data.decisionId === undefined &&
    !dossier.decisions.some((decision) => decision.effectiveOn === undefined && stands(decision)),
  { remedy: types.decision.recorded },
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

/** What becomes of a decision once it was made (model 2.3). */
export const decisionEffectEntries = [
  entry('decision.tookEffect', {
    data: DecisionTookEffect,
    by: council,
    form: { day: { field: 'effectiveOn' } },
    subject: decisionsThat((decision) => decision.effectiveOn === undefined && stands(decision)),
    requires: [recordedFirst, noObjection, conditionsMet],
    expects: [effectAfterDecision],
    apply: tookEffect,
  }),
  entry('decision.conditionMet', {
    data: DecisionConditionMet,
    by: council,
    form: { day: { field: 'metOn' }, chooses: { itemNo: 'waitingItem' }, named: ['itemNo'] },
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
      measuresWithoutMoney(
        dossier,
        measuresContested(
          withDecision(dossier, data.decisionId, (decision) => ({
            ...decision,
            objections: [...decision.objections, { by: data.by, grounds: data.grounds, on: occurredOn }],
          })),
        ),
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
