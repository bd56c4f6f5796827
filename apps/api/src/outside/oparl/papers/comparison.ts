import {
  differences,
  readResult,
  type BodyNamed,
  type ConsultationFacts,
  type ConsultationHeld,
  type Mark,
  type PaperFacts,
  type ResultReading,
  type ResultRule,
} from '@plankreis/oparl';
import { sequence, type Dossier, type SequenceStep } from '@plankreis/process';
import type { BodyFinder } from '../connection/bodies-meant.js';

/** What is to be known of here to compare it with there. */
export interface Here {
  readonly dossier: Dossier;
  readonly paperId: string;
  readonly bodyOf: BodyFinder;
  readonly bodyNamed: (id: string) => BodyNamed | undefined;
  readonly rules: readonly ResultRule[];
}

export interface Theirs {
  readonly facts: ConsultationFacts;
  /** The body of ours it is, where that is known. */
  readonly bodyId?: string;
  /** What the result says to us: in the role the consultation has here, if it is here. */
  readonly reading: ResultReading;
}

/** A step of ours beside the one it is over there; one of them where the other does not exist. */
export interface Compared {
  readonly marks: readonly Mark[];
  readonly ours?: SequenceStep;
  readonly theirs?: Theirs;
}

/** The way of a paper as we hold it beside the one that is published. */
export function compared(here: Here, published: PaperFacts): Compared[] {
  const steps = new Map<ConsultationHeld, SequenceStep>(
    sequence(here.dossier, here.paperId).map((step) => [held(step, here), step]),
  );
  const told = new Map<ConsultationFacts, Theirs>(
    published.consultations.map((facts) => {
      const theirs = understood(facts, here);
      return [asOurs(theirs, here), theirs];
    }),
  );
  return differences([...steps.keys()], { ...published, consultations: [...told.keys()] }).map(
    ({ marks, ours, theirs }) => {
      const step = ours && steps.get(ours);
      const other = theirs && told.get(theirs);
      return {
        marks,
        ours: step,
        theirs: other && (step ? understood(other.facts, here, step.role) : other),
      };
    },
  );
}

const held = (step: SequenceStep, { bodyNamed }: Here): ConsultationHeld => ({
  id: step.consultationId ?? step.decisionId,
  bodyName: bodyNamed(step.bodyId)?.name ?? step.bodyId,
  role: step.role,
  sessionOn: step.on,
  resultCode: step.resultCode,
  resultLabel: step.resultLabel,
});

/** Bodies are compared by name: one that is known to be ours goes by the name it has here. */
const asOurs = ({ facts, bodyId = '', reading }: Theirs, { bodyNamed }: Here): ConsultationFacts => ({
  ...facts,
  reading,
  body: { ...facts.body, name: bodyNamed(bodyId)?.name ?? facts.body.name },
});

function understood(facts: ConsultationFacts, { bodyOf, bodyNamed, rules }: Here, roleHere?: string): Theirs {
  const bodyId = bodyOf(facts.body);
  const body = bodyId === undefined ? undefined : bodyNamed(bodyId);
  const { resultLabel, roleLabel, authoritative, session } = facts;
  const reading = readResult(
    {
      role: roleHere ?? roleLabel ?? facts.role,
      authoritative: roleHere === undefined ? authoritative : undefined,
      body: body ?? facts.body,
      label: resultLabel,
      sessionCancelled: session?.cancelled,
    },
    rules,
  );
  return { facts, reading, ...(bodyId !== undefined && { bodyId }) };
}
