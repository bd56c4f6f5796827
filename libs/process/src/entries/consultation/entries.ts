import type { Attempt } from '../../contract/attempt.js';
import type { Context } from '../../contract/context.js';
import { entry, type Subject } from '../../contract/entry.js';
import { council } from '../../contract/rights.js';
import { hasResult } from '../../council/consultations.js';
import type { Consultation } from '../../dossier/council.js';
import type { Dossier } from '../../dossier/dossier.js';
import { byId, withPart } from '../../dossier/parts.js';
import { movePaper, paperTakes } from '../../machines/paper.js';
import { types } from '../../vocabulary/entry-types.js';
import { withItsBundle } from '../bundle/entries.js';
import { thePaper } from '../paper/the-paper.js';
import { ConsultationHeld, ConsultationRescheduled, ConsultationScheduled } from './data.js';
import {
  beforeTheDecision,
  consultationOf,
  invitation,
  onlyOnce,
  sessionHeld,
  stillToDecide,
  whyNot,
  type Named,
} from './requirements.js';

/** A consultation in a few words; the name of its body where the context knows it. */
const labelOf = ({ bodyId, sessionOn }: Consultation, context: Context | undefined): string =>
  `${context?.bodies().find(({ id }) => id === bodyId)?.name ?? bodyId}, ${sessionOn}`;

const paperTakesIt = (dossier: Dossier, { paperId }: Consultation, type: string): boolean => {
  const paper = byId(dossier.papers, paperId);
  return paper !== undefined && paperTakes(paper.state, { type, data: {} });
};

/** A consultation that has no result yet, where its paper still takes one. */
const awaiting = (
  type: 'consultation.scheduled' | 'consultation.held',
  asks: (consultation: Consultation) => boolean = () => true,
): Subject<Named> => {
  const fits = (dossier: Dossier, one: Consultation): boolean =>
    !hasResult(one) && asks(one) && paperTakesIt(dossier, one, type);
  return {
    field: 'consultationId',
    candidates: (dossier, context) =>
      dossier.consultations
        .filter((one) => fits(dossier, one))
        .map((one) => ({ id: one.id, label: labelOf(one, context) })),
    takes: (dossier, attempt) => {
      const consultation = consultationOf(dossier, attempt);
      return consultation !== undefined && fits(dossier, consultation);
    },
    because: whyNot,
  };
};

const withConsultation = (
  dossier: Dossier,
  id: string,
  change: (consultation: Consultation) => Consultation,
): Dossier => ({ ...dossier, consultations: withPart(dossier.consultations, id, change) });

/** The dossier with the result of a consultation; its paper is then under deliberation. */
function held(dossier: Dossier, attempt: Attempt<ConsultationHeld>): Dossier {
  const { consultationId, ...result } = attempt.data;
  const paperId = consultationOf(dossier, attempt)?.paperId ?? '';
  const paperVersion = byId(dossier.papers, paperId)?.version;
  return {
    ...withConsultation(dossier, consultationId, (one) => ({ ...one, ...result, paperVersion })),
    papers: withPart(dossier.papers, paperId, (paper) => movePaper(paper, attempt)),
  };
}

export const consultationEntries = [
  entry('consultation.scheduled', {
    data: ConsultationScheduled,
    by: council,
    subject: {
      ...thePaper,
      candidates: (dossier) =>
        dossier.papers
          .filter(({ state }) => paperTakes(state, { type: 'consultation.scheduled', data: {} }))
          .map(({ id, title }) => ({ id, label: title })),
    },
    usual: (dossier, { paperId }) => ({ public: byId(dossier.papers, paperId)?.public }),
    requires: [withItsBundle],
    expects: [onlyOnce, stillToDecide, beforeTheDecision, invitation],
    apply: (dossier, { data: { consultationId, shortNoticeBecause, ...data } }) => ({
      ...dossier,
      consultations: [
        ...dossier.consultations,
        {
          ...data,
          id: consultationId ?? '',
          public: data.public ?? byId(dossier.papers, data.paperId)?.public ?? true,
          earlierDays: [],
          ...(shortNoticeBecause === undefined ? {} : { shortNoticeBecause }),
        },
      ],
    }),
  }),
  entry('consultation.rescheduled', {
    data: ConsultationRescheduled,
    by: council,
    subject: awaiting('consultation.scheduled'),
    requires: [withItsBundle],
    expects: [onlyOnce, beforeTheDecision, invitation],
    apply: (dossier, { data: { consultationId, sessionOn, reason, shortNoticeBecause } }) =>
      withConsultation(dossier, consultationId, (one) => ({
        ...one,
        sessionOn,
        earlierDays: [...one.earlierDays, { sessionOn: one.sessionOn, reason }],
        ...(shortNoticeBecause === undefined ? {} : { shortNoticeBecause }),
      })),
  }),
  entry('consultation.held', {
    data: ConsultationHeld,
    by: council,
    // The result of a body that decides is a decision.
    subject: awaiting(types.consultation.held, ({ role }) => role !== 'decision'),
    form: { day: { field: 'on', of: 'consultationId' } },
    requires: [withItsBundle, sessionHeld, beforeTheDecision],
    apply: held,
  }),
] as const;
