import type { Context } from '../context.js';
import { consultationsOf, hasResult } from '../consultations.js';
import { byId, withPart, type Consultation, type Dossier } from '../dossier.js';
import { entry, type Attempt, type Subject } from '../entry.js';
import { Day, Flag, LongText, NewId, OneOf, Optional, Part, Ref, ServerMade, Text } from '../fields.js';
import { movePaper, paperTakes } from '../machines/paper.js';
import { requirement } from '../requirement.js';
import { council } from '../rights.js';
import {
  consultationResults,
  consultationRoles,
  type ConsultationResult,
  type ConsultationRole,
} from '../vocabulary.js';
import { withItsBundle } from './bundle.js';
import { thePaper } from './the-paper.js';
import { Votes } from './votes.js';

export class ConsultationScheduled {
  @Ref('paper') paperId!: string;
  @NewId('consultation') consultationId?: string;
  @Ref('body') bodyId!: string;
  @OneOf(consultationRoles) role!: ConsultationRole;
  @Day() sessionOn!: string;
  @Optional() @Flag() public?: boolean;
  @Optional() @LongText() shortNoticeBecause?: string;
  /** The bundle it is recorded for. */
  @Optional() @ServerMade() @Text(64) bundleId?: string;
}

export class ConsultationRescheduled {
  @Ref('consultation') consultationId!: string;
  @Day() sessionOn!: string;
  @LongText() reason!: string;
  @Optional() @LongText() shortNoticeBecause?: string;
  /** The bundle it is recorded for. */
  @Optional() @ServerMade() @Text(64) bundleId?: string;
}

export class ConsultationHeld {
  @Ref('consultation') consultationId!: string;
  @OneOf(consultationResults) resultCode!: ConsultationResult;
  @Optional() @Text() resultLabel?: string;
  @Optional() @Part(() => Votes) votes?: Votes;
  @Optional() @LongText() note?: string;
  /** The bundle it is recorded for. */
  @Optional() @ServerMade() @Text(64) bundleId?: string;
}

type Named = { consultationId: string };

const consultationOf = (dossier: Dossier, attempt: Attempt<Partial<Named>>): Consultation | undefined =>
  byId(dossier.consultations, attempt.data.consultationId);

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

/** Why a consultation takes nothing any more: it has its result, its body decides, or its paper is out of the way. */
const whyNot = [
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
      attempt.type === 'consultation.held' && consultationOf(dossier, attempt)?.role === 'decision',
    { remedy: 'decision.recorded' },
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
const invitation = requirement<Partial<ConsultationScheduled & ConsultationRescheduled>>(
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
const onlyOnce = requirement<Partial<ConsultationScheduled & ConsultationRescheduled>>(
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
const stillToDecide = requirement<ConsultationScheduled>(
  'consultation.stillToDecide',
  'role',
  (dossier, { data }) => data.role === 'decision' && byId(dossier.papers, data.paperId)?.state === 'decided',
);

const whenDecided = (dossier: Dossier, paperId: string): string | undefined =>
  dossier.decisions.findLast((decision) => decision.paperId === paperId)?.decidedOn;

/** A preliminary deliberation comes before the decision, also where its minutes come after (design 2.9, 7). */
const beforeTheDecision = requirement<{
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

const sessionHeld = requirement<Partial<Named>>(
  'consultation.sessionHeld',
  'consultations',
  (dossier, attempt) => {
    const sessionOn = consultationOf(dossier, attempt)?.sessionOn;
    return sessionOn !== undefined && sessionOn > attempt.occurredOn
      ? [{ params: { sessionOn }, where: `consultations.${attempt.data.consultationId ?? ''}` }]
      : [];
  },
  { remedy: 'consultation.rescheduled' },
);

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
    subject: awaiting('consultation.held', ({ role }) => role !== 'decision'),
    requires: [withItsBundle, sessionHeld, beforeTheDecision],
    apply: held,
  }),
] as const;
