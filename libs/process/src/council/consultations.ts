import type { Consultation, Decision, Paper } from '../dossier/council.js';
import type { Dossier } from '../dossier/dossier.js';
import { byId } from '../dossier/parts.js';
import type { Votes } from '../entries/consultation/data.js';
import type { Day } from '../time/days.js';
import type { ConsultationRole } from '../vocabulary/vocabulary.js';
import { onItsWay } from './papers.js';

export const hasResult = (consultation: Consultation): boolean => consultation.resultCode !== undefined;

/** The consultations of a paper, in the order they were scheduled. */
export const consultationsOf = (dossier: Dossier, paperId: string | undefined): Consultation[] =>
  dossier.consultations.filter((consultation) => consultation.paperId === paperId);

/** Whether a body still has the paper before it: no result, and not left over from before its last release. */
const isAwaited = (dossier: Dossier, one: Consultation): boolean =>
  !hasResult(one) && one.sessionOn >= (byId(dossier.papers, one.paperId)?.releasedOn ?? '');

/** What names the consultation a decision was made in. */
interface Deciding {
  readonly paperId?: string;
  readonly consultationId?: string;
  readonly bodyId?: string;
  readonly decidedOn?: Day;
}

/** The consultation a decision is the result of: the one named, or the one of that body on that day; old minutes have none. */
export const consultationDecided = (
  dossier: Dossier,
  { consultationId, paperId, bodyId, decidedOn }: Deciding,
): Consultation | undefined =>
  consultationId === undefined
    ? consultationsOf(dossier, paperId).find(
        (one) =>
          one.role === 'decision' && !hasResult(one) && one.bodyId === bodyId && one.sessionOn === decidedOn,
      )
    : byId(dossier.consultations, consultationId);

/** The body that decides, as named or as scheduled. */
export const bodyDeciding = (dossier: Dossier, deciding: Deciding): string | undefined =>
  deciding.bodyId ?? byId(dossier.consultations, deciding.consultationId)?.bodyId;

/** Whether the paper still lies before another deciding body than the one that has just dealt with it. */
export function liesBeforeAnother(dossier: Dossier, deciding: Deciding): boolean {
  const present = consultationDecided(dossier, deciding);
  return consultationsOf(dossier, deciding.paperId).some(
    (one) => one.role === 'decision' && isAwaited(dossier, one) && one.id !== present?.id,
  );
}

/** Papers the council has and nobody has put on an agenda. */
export const papersToSchedule = (dossier: Dossier): Paper[] =>
  dossier.papers.filter(
    (paper) => onItsWay(paper) && !consultationsOf(dossier, paper.id).some((one) => isAwaited(dossier, one)),
  );

/** One step on the way of a paper: a consultation, or a decision of which only the result is known. */
export interface SequenceStep {
  readonly consultationId?: string;
  readonly decisionId?: string;
  readonly bodyId: string;
  readonly role: ConsultationRole;
  readonly on: Day;
  readonly public: boolean;
  readonly resultCode?: string;
  readonly resultLabel?: string;
  readonly votes?: Votes;
  readonly note?: string;
  readonly earlierDays: Consultation['earlierDays'];
}

const stepOf = ({
  id,
  paperId: _paper,
  paperVersion: _version,
  sessionOn,
  ...rest
}: Consultation): SequenceStep => ({
  ...rest,
  consultationId: id,
  on: sessionOn,
});

const stepWithout = ({ id, bodyId, decidedOn, resultCode, resultLabel, votes }: Decision): SequenceStep => ({
  decisionId: id,
  bodyId,
  role: 'decision',
  on: decidedOn,
  public: true,
  resultCode,
  ...(resultLabel === undefined ? {} : { resultLabel }),
  ...(votes === undefined ? {} : { votes }),
  earlierDays: [],
});

/** The deliberation sequence of a paper, by day: its consultations, and decisions that came without one. */
export const sequence = (dossier: Dossier, paperId: string): readonly SequenceStep[] =>
  [
    ...consultationsOf(dossier, paperId).map(stepOf),
    ...dossier.decisions
      .filter((decision) => decision.paperId === paperId && decision.consultationId === undefined)
      .map(stepWithout),
  ].toSorted((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
