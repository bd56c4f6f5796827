import { asksCompetence, competent, requiredDeliberations, sumOf } from '../../competence/competence.js';
import type { Attempt } from '../../contract/attempt.js';
import { requirement } from '../../contract/requirement.js';
import {
  bodyDeciding,
  consultationDecided,
  consultationsOf,
  hasResult,
} from '../../council/consultations.js';
import { provisoUnread, unconfirmedItems } from '../../council/confirmed.js';
import { kindOfPaper, onItsWay } from '../../council/papers.js';
import type { Paper } from '../../dossier/council.js';
import type { Dossier } from '../../dossier/dossier.js';
import { byId } from '../../dossier/parts.js';
import { commissionItems, spelledOut } from '../../mandate/decided.js';
import { types } from '../../vocabulary/entry-types.js';
import { movingPaper } from '../../vocabulary/states.js';
import { isAdoption } from '../../vocabulary/vocabulary.js';
import type { DecisionRecorded } from './data.js';

const asksForCommission = (dossier: Dossier, paperId: string): boolean =>
  ['mandate', 'extension'].includes(kindOfPaper(dossier, paperId) ?? '');

/** Kinds of item that bind: they give the mandate or adopt what was planned. */
const binding = ['commission', 'adoptPlan', 'adoptMeasure'];

/** What a result and its items must say to be one. */
export const resultRequirements = [
  requirement<DecisionRecorded>(
    'decision.items',
    'items',
    (_, { data }) => isAdoption(data.resultCode) && data.items.length === 0,
  ),
  // "Noted" and its like never commission anything, whatever an item says (model 2.9, 3).
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
  // What was amended is asked for, never assumed to be what was proposed (model 2.11, 2).
  requirement<DecisionRecorded>('decision.itemsConfirmed', 'items', (dossier, { data }) =>
    unconfirmedItems(byId(dossier.papers, data.paperId), data)
      .filter(({ because }) => because === 'unseen')
      .map(({ no, index }) => ({ params: { no }, where: `items.${String(index)}.asProposed` })),
  ),
  requirement<DecisionRecorded>('decision.differsFromProposal', 'items', (dossier, { data }) =>
    unconfirmedItems(byId(dossier.papers, data.paperId), data)
      .filter(({ because }) => because === 'differs')
      .map(({ no, index }) => ({ params: { no }, where: `items.${String(index)}.asProposed` })),
  ),
  requirement<DecisionRecorded>('decision.provisoStated', 'items', (_, { data }) => {
    const proviso = provisoUnread(data);
    return proviso === undefined ? [] : [{ params: { proviso }, where: 'withoutProviso' }];
  }),
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
  // Only a measures paper is looked through for them: adopted elsewhere they would stay where they are, unnoticed.
  requirement<DecisionRecorded>('decision.measuresPaper', 'items', (dossier, { data }) =>
    kindOfPaper(dossier, data.paperId) === 'measures'
      ? []
      : data.items.flatMap((item, index) =>
          item.kind === 'adoptMeasure' && item.measureId !== undefined && isAdoption(item.result)
            ? [{ params: { no: item.no }, where: `items.${String(index)}.measureId` }]
            : [],
        ),
  ),
  requirement<DecisionRecorded>('decision.throughPhase', 'items', (dossier, { data }) =>
    commissionItems(spelledOut(dossier, data))
      .filter((item) => item.throughPhase === undefined)
      .map((item) => ({ params: { no: item.no } })),
  ),
  // What nobody knows the day of nobody can follow up.
  requirement<DecisionRecorded>('decision.reportDue', 'items', (_, { data }) =>
    data.items.flatMap((item, index) =>
      item.kind === 'reportDuty' && isAdoption(item.result) && item.dueOn === undefined
        ? [{ params: { no: item.no }, where: `items.${String(index)}.dueOn` }]
        : [],
    ),
  ),
];

type Given = Partial<DecisionRecorded>;

/** The paper that is decided: the one named, or the one the state waits for. */
const paperDecided = (dossier: Dossier, paperId: string | undefined): Paper | undefined =>
  byId(dossier.papers, paperId) ??
  dossier.papers.find((paper) => paper.kind === movingPaper(dossier.state) && onItsWay(paper));

/** Before the data is there an adoption by the council is what to expect. */
const isExpectedToAdopt = ({ data }: Attempt<Given>): boolean =>
  data.urgent === undefined && (data.resultCode === undefined || isAdoption(data.resultCode));

/** Who must have deliberated has (model 2.1, 2.9, 7); told in advance, since a refusal may come without it. */
export const deliberatedBefore = requirement<Given>(
  'decision.deliberatedBefore',
  'consultations',
  (dossier, attempt, context) => {
    const paper = paperDecided(dossier, attempt.data.paperId);
    if (!paper || !isExpectedToAdopt(attempt)) return [];
    const { decidedOn = attempt.occurredOn } = attempt.data;
    const decider = context.bodies().find(({ id }) => id === bodyDeciding(dossier, attempt.data));
    // What another body than the council decides by itself lies within the means it was given.
    const within = decider !== undefined && decider.kind !== 'council';
    return requiredDeliberations(dossier, paper, context, attempt.data.items).flatMap(
      ({ bodies, because, doneBy }) =>
        bodies.some(({ id }) => id === decider?.id) ||
        (within && because === 'unbudgetedMoney') ||
        (doneBy !== undefined && doneBy.sessionOn <= decidedOn)
          ? []
          : [
              {
                params: {
                  body: bodies.map(({ name }) => name).join(' / '),
                  deliberationGround: because,
                },
                where: `papers.${paper.id}`,
              },
            ],
    );
  },
  { remedy: types.consultation.scheduled, advance: true },
);

/** No preliminary deliberation that was held lies after the decision it prepares. */
const afterDeliberation = requirement<DecisionRecorded>(
  'decision.afterDeliberation',
  'decidedOn',
  (dossier, { data }) =>
    consultationsOf(dossier, data.paperId)
      .filter((one) => one.role === 'preliminary' && hasResult(one) && one.sessionOn > data.decidedOn)
      .slice(0, 1)
      .map(({ sessionOn }) => ({ params: { sessionOn } })),
);

const bodyCompetent = requirement<DecisionRecorded>(
  'decision.bodyCompetent',
  'bodyId',
  (dossier, { data }, context) => {
    const body = context.bodies().find(({ id }) => id === bodyDeciding(dossier, data));
    if (!body || data.urgent !== undefined) return [];
    return data.items
      .filter((item) => isAdoption(item.result) && asksCompetence(item))
      .map((item) => ({ no: item.no, amountCents: sumOf(item, dossier) }))
      .filter(
        ({ amountCents }) =>
          !competent(body, { template: dossier.template.key, amountCents, on: data.decidedOn }),
      )
      .map(({ no, amountCents }) => ({ params: { body: body.name, no, amountCents } }));
  },
);

/** The consultation named is one of this paper, decides, and has no result yet. */
const consultationFits = requirement<DecisionRecorded>(
  'decision.consultationFits',
  'consultationId',
  (dossier, { data }) => {
    if (data.consultationId === undefined) return [];
    const one = byId(dossier.consultations, data.consultationId);
    const fits = one?.paperId === data.paperId && one.role === 'decision' && !hasResult(one);
    if (fits && (data.bodyId === undefined || data.bodyId === one.bodyId)) return [];
    return [{ params: { consultationRole: one?.role ?? '', consultationResult: one?.resultCode ?? 'open' } }];
  },
);

const onSessionDay = requirement<DecisionRecorded>(
  'decision.onSessionDay',
  'decidedOn',
  (dossier, { data }) => {
    const one = data.consultationId === undefined ? undefined : consultationDecided(dossier, data);
    return one && one.sessionOn !== data.decidedOn ? [{ params: { sessionOn: one.sessionOn } }] : [];
  },
  { remedy: types.consultation.rescheduled },
);

/** What a decision must be besides: made by somebody who may, where and when it was due. */
export const sessionRequirements = [afterDeliberation, bodyCompetent, consultationFits, onSessionDay];
