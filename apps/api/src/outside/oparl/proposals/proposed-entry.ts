import { readResult, type Confidence, type ConsultationFacts } from '@plankreis/oparl';
import {
  byId,
  consultationResults,
  decidedAsProposed,
  decisionResults,
  type Consultation,
  type Language,
} from '@plankreis/process';
import type { Here } from '../papers/comparison.js';
import { reasonTold } from '../reading/reason-told.js';
import type { Change } from './changes.js';
import { own } from '../../../processes/record/own-entries.js';

/** An entry as it follows from a change, to be corrected and recorded by a person. */
export interface ProposedEntry {
  readonly type: EntryProposed;
  /** What is not known is left out. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Where today would be wrong. */
  readonly occurredOn?: string;
  readonly basis: string;
  /** How sure the result is read, and by what. */
  readonly confidence?: Confidence;
  readonly reason?: string;
}

export type EntryProposed = (typeof own)['scheduled' | 'rescheduled' | 'held' | 'decided'];

/** The entry that follows from a change; none from a mere hint. */
export function proposedEntry(
  change: Change,
  here: Here,
  basis: string,
  language: Language,
): ProposedEntry | undefined {
  const { theirs, kind, consultationId } = change;
  const ours = byId(here.dossier.consultations, consultationId);
  if (!theirs) return undefined;
  if (kind === 'newConsultation') return scheduled(theirs, here, basis);
  if (!ours) return undefined;
  if (kind === 'otherDay') return rescheduled(ours, theirs, basis, language);
  return kind === 'result' ? withResult(ours, theirs, here, basis, language) : undefined;
}

const scheduled = (
  { body, role, sessionOn, public: isPublic }: ConsultationFacts,
  { paperId, bodyOf }: Here,
  basis: string,
): ProposedEntry => ({
  type: own.scheduled,
  data: given({ paperId, bodyId: bodyOf(body), role, sessionOn, public: isPublic }),
  basis,
});

const reasons = {
  de: 'Neuer Termin laut Ratsinformationssystem',
  en: 'New date in the council information system',
} as const;

const rescheduled = (
  { id }: Consultation,
  { sessionOn }: ConsultationFacts,
  basis: string,
  language: Language,
): ProposedEntry => ({
  type: own.rescheduled,
  data: given({ consultationId: id, sessionOn, reason: reasons[language] }),
  basis,
});

function withResult(
  ours: Consultation,
  theirs: ConsultationFacts,
  { dossier, bodyNamed, rules }: Here,
  basis: string,
  language: Language,
): ProposedEntry {
  const { resultLabel, resolutionText, session } = theirs;
  const { role, bodyId, sessionOn } = ours;
  const { confidence, reason, votes, ...read } = readResult(
    { role, body: bodyNamed(bodyId), label: resultLabel, sessionCancelled: session?.cancelled },
    rules,
  );
  // A guess is told but not taken, as on the page where a session's results are typed.
  const code = confidence === 'guess' ? 'unknown' : read.code;
  const asResult = { resultLabel: resultLabel?.slice(0, 500), votes: votes && countable(votes) };
  const heldOn = theirs.sessionOn ?? sessionOn;
  const why = { occurredOn: heldOn, basis, confidence, reason: reasonTold(reason, language) };
  if (role !== 'decision')
    return {
      type: own.held,
      data: given({ consultationId: ours.id, resultCode: oneOf(consultationResults, code), ...asResult }),
      ...why,
    };
  const resultCode = oneOf(decisionResults, code);
  const paper = byId(dossier.papers, ours.paperId);
  return {
    type: own.decided,
    data: given({
      paperId: ours.paperId,
      consultationId: ours.id,
      resultCode,
      ...asResult,
      decidedOn: heldOn,
      resolutionText,
      items: paper && decidedAsProposed(paper, resultCode),
    }),
    ...why,
  };
}

/** Some votes are no numbers a body can have. */
const countable = (votes: object): object =>
  Object.fromEntries(Object.entries(votes).filter(([, count]) => Number(count) <= 10_000));

/** A code that the entry has a word for: an approval of a body that does not decide can only be a recommendation. */
const oneOf = (codes: readonly string[], code: string): string | undefined =>
  codes.includes(code) ? code : undefined;

const given = (data: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(data).filter(([, value]) => value !== undefined));
