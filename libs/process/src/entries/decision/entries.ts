import type { Attempt } from '../../contract/attempt.js';
import { entry } from '../../contract/entry.js';
import { council } from '../../contract/rights.js';
import {
  bodyDeciding,
  consultationDecided,
  consultationsOf,
  hasResult,
  liesBeforeAnother,
} from '../../council/consultations.js';
import { decidedAsProposed, kindOfPaper, nextVersion } from '../../council/papers.js';
import type { Decision } from '../../dossier/council.js';
import type { Dossier } from '../../dossier/dossier.js';
import { byId, withPart } from '../../dossier/parts.js';
import type { Duty } from '../../dossier/work.js';
import { movePaper } from '../../machines/paper.js';
import { spelledOut, withDecidedMandate } from '../../mandate/decided.js';
import { measuresAfter } from '../../measures/decided.js';
import type { Begun } from '../../contract/entry.js';
import type { Day } from '../../time/days.js';
import { isAdoption, type DecisionResult } from '../../vocabulary/vocabulary.js';
import { withItsBundle, withoutBundle } from '../bundle/entries.js';
import type { ProposedItem } from '../paper/data.js';
import { itemNumberFaults, thePaper } from '../paper/the-paper.js';
import { DecisionRecorded } from './data.js';
import { deliberatedBefore, resultRequirements, sessionRequirements } from './requirements.js';

/** The competent body is told of what was decided in its place. */
const reportOfUrgency = ({ id, urgent }: Decision): Duty[] =>
  urgent
    ? [
        {
          id: `${id.slice(0, 60)}-u`,
          text: urgent.grounds,
          toBodyId: urgent.reportToBodyId,
          dueOn: urgent.reportDueOn,
          decisionId: id,
        },
      ]
    : [];

/** The dossier with the consultation that ended in a decision. */
const withResult = (
  dossier: Dossier,
  consultationId: string | undefined,
  resultCode: DecisionResult,
  { resultLabel, votes, id, paperVersion }: Decision,
): Dossier => {
  const result = { resultCode, resultLabel, votes, decisionId: id, paperVersion };
  return consultationId === undefined
    ? dossier
    : {
        ...dossier,
        consultations: withPart(dossier.consultations, consultationId, (one) => ({ ...one, ...result })),
      };
};

function recorded(dossier: Dossier, attempt: Attempt<DecisionRecorded>): Dossier {
  const { decisionId, bodyId: _, consultationId: __, ...data } = attempt.data;
  const consultation = consultationDecided(dossier, attempt.data);
  const decision: Decision = {
    ...data,
    items: spelledOut(dossier, attempt.data),
    id: decisionId ?? '',
    bodyId: bodyDeciding(dossier, attempt.data) ?? '',
    ...(consultation ? { consultationId: consultation.id } : {}),
    paperVersion: byId(dossier.papers, data.paperId)?.version,
    objections: [],
  };
  const more = liesBeforeAnother(dossier, attempt.data);
  const noted = withResult(dossier, consultation?.id, data.resultCode, decision);
  const moved: Dossier = {
    ...noted,
    decisions: [...dossier.decisions, decision],
    duties: [...dossier.duties, ...reportOfUrgency(decision)],
    papers: withPart(dossier.papers, data.paperId, (paper) => {
      const next = movePaper(paper, attempt, more);
      // What was sent back comes again by itself.
      return next.state === 'draft' ? withoutBundle(nextVersion(next, data.decidedOn)) : next;
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

/** What only stands in a paper to be noted is. */
const notedIfNote = <I extends ProposedItem>(item: I): I & { result?: DecisionResult } =>
  item.kind === 'note' ? { ...item, result: 'noted' } : item;

/** A decision begins with what was proposed and, where only one is waited for, with the session it is made in. */
function usualDecision(dossier: Dossier, paperId: string | undefined, today: Day): Begun<DecisionRecorded> {
  const paper = byId(dossier.papers, paperId);
  const waiting = consultationsOf(dossier, paperId).filter(
    (one) => one.role === 'decision' && !hasResult(one),
  );
  const [session] = waiting.length === 1 ? waiting : [];
  return {
    ...(paper && { items: decidedAsProposed(paper).map(notedIfNote) }),
    ...(session && { consultationId: session.id }),
    ...(session && session.sessionOn <= today && { decidedOn: session.sessionOn }),
  };
}

export const decisionEntries = [
  entry('decision.recorded', {
    data: DecisionRecorded,
    by: council,
    subject: thePaper,
    usual: (dossier, { paperId }, _, today) => usualDecision(dossier, paperId, today),
    form: {
      day: { field: 'decidedOn' },
      // The session says which body it was.
      asked: [{ fields: ['bodyId'], when: { field: 'consultationId', not: true } }],
      follows: [{ list: 'items', field: 'result', from: 'resultCode' }],
      numbers: ['items'],
      named: ['consultationId'],
    },
    notBy: (dossier, { data, actor }) => {
      const paper = byId(dossier.papers, data.paperId);
      return paper !== undefined && (paper.drafters.includes(actor.id) || paper.releasedBy === actor.id);
    },
    faults: (data) => [
      ...itemNumberFaults(data.items, 'items'),
      // A result without any prior scheduling is allowed (old minutes): then the body is to be named.
      ...(data.bodyId === undefined && data.consultationId === undefined
        ? [{ path: 'bodyId', code: 'required' as const }]
        : []),
    ],
    requires: [withItsBundle, deliberatedBefore],
    expects: [...resultRequirements, ...sessionRequirements],
    apply: recorded,
  }),
] as const;
