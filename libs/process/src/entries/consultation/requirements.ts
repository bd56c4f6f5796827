import type { Attempt } from '../../contract/attempt.js';
import { requirement } from '../../contract/requirement.js';
import { consultationsOf } from '../../council/consultations.js';
import type { Consultation } from '../../dossier/council.js';
import type { Dossier } from '../../dossier/dossier.js';
import { byId } from '../../dossier/parts.js';
import { paperTakes } from '../../machines/paper.js';
import { types } from '../../vocabulary/entry-types.js';
import type { ConsultationRescheduled, ConsultationScheduled } from './data.js';

export type Named = { consultationId: string };

export const consultationOf = (
  dossier: Dossier,
  attempt: Attempt<Partial<Named>>,
): Consultation | undefined => byId(dossier.consultations, attempt.data.consultationId);

/** Why a consultation takes nothing any more: it has its result, its body decides, or its paper is out of the way. */
export const whyNot = [
  requirement<Partial<Named>>('consultation.noResultYet', 'consultationId', (dossier, attempt) => {
    const { sessionOn, resultCode } = consultationOf(dossier, attempt) ?? {};
    return sessionOn !== undefined && resultCode !== undefined
      ? [{ params: { sessionOn, consultationResult: resultCode } }]
      : [];
  }),
  requirement<Partial<Named>>(
    'consultation.decidesNothing',
    'consultationId',
    (dossier, attempt) =>
      attempt.type === types.consultation.held && consultationOf(dossier, attempt)?.role === 'decision',
    { remedy: types.decision.recorded },
  ),
  requirement<Partial<Named>>('paper.takesIt', 'consultationId', (dossier, attempt) => {
    const paper = byId(dossier.papers, consultationOf(dossier, attempt)?.paperId);
    return paper && !paperTakes(paper.state, attempt) && paper.state !== 'decided'
      ? [{ params: { title: paper.title, paperState: paper.state } }]
      : [];
  }),
];

/**
 * Days of a session that lies ahead are those of an invitation; what was is history. Confirmation is the
 * administration's own affair, to which nobody is invited.
 */
export const invitation = requirement<Partial<ConsultationScheduled & ConsultationRescheduled>>(
  'consultation.invitationPeriod',
  'sessionOn',
  (dossier, { data, occurredOn }, context) => {
    const { sessionOn, shortNoticeBecause } = data;
    const role = data.role ?? byId(dossier.consultations, data.consultationId)?.role;
    if (sessionOn === undefined || sessionOn <= context.today) return [];
    if (shortNoticeBecause !== undefined || role === 'confirmation') return [];
    const [days, atLeast] = [context.workingDays(occurredOn, sessionOn), context.council.invitationDays];
    return days < atLeast ? [{ params: { days, atLeast } }] : [];
  },
);

/** One paper stands on the agenda of one session once. */
export const onlyOnce = requirement<Partial<ConsultationScheduled & ConsultationRescheduled>>(
  'consultation.onlyOnce',
  'sessionOn',
  (dossier, { data: { consultationId, sessionOn, ...data } }) => {
    const known = byId(dossier.consultations, consultationId);
    const [paperId, bodyId] = [data.paperId ?? known?.paperId, data.bodyId ?? known?.bodyId];
    return consultationsOf(dossier, paperId).some(
      (one) => one.id !== consultationId && one.bodyId === bodyId && one.sessionOn === sessionOn,
    );
  },
);

/** What is decided is not put before another body to decide. */
export const stillToDecide = requirement<ConsultationScheduled>(
  'consultation.stillToDecide',
  'role',
  (dossier, { data }) => data.role === 'decision' && byId(dossier.papers, data.paperId)?.state === 'decided',
);

const whenDecided = (dossier: Dossier, paperId: string): string | undefined =>
  dossier.decisions.findLast((decision) => decision.paperId === paperId)?.decidedOn;

/** A preliminary deliberation comes before the decision, also where its minutes come after (model 2.9, 7). */
export const beforeTheDecision = requirement<{
  paperId?: string;
  consultationId?: string;
  role?: string;
  sessionOn?: string;
}>('consultation.beforeTheDecision', 'sessionOn', (dossier, { data }) => {
  const known = byId(dossier.consultations, data.consultationId);
  const [role, paperId] = [data.role ?? known?.role, data.paperId ?? known?.paperId ?? ''];
  if (role !== 'preliminary' || byId(dossier.papers, paperId)?.state !== 'decided') return [];
  const decidedOn = whenDecided(dossier, paperId);
  const sessionOn = data.sessionOn ?? known?.sessionOn;
  return decidedOn !== undefined && sessionOn !== undefined && sessionOn > decidedOn
    ? [{ params: { decidedOn } }]
    : [];
});

export const sessionHeld = requirement<Partial<Named>>(
  'consultation.sessionHeld',
  'consultations',
  (dossier, attempt) => {
    const sessionOn = consultationOf(dossier, attempt)?.sessionOn;
    return sessionOn !== undefined && sessionOn > attempt.occurredOn
      ? [{ params: { sessionOn }, where: `consultations.${attempt.data.consultationId ?? ''}` }]
      : [];
  },
  { remedy: types.consultation.rescheduled },
);
