import type { ConsultationFacts, PaperFacts } from '../client/paper-facts.js';
import { fold } from '../labels/fold.js';
import { pairs, type ConsultationHeld, type Pair } from './pairs.js';

/**
 * What is different. `resultMissingHere`: a result was published that we do not hold. `missingThere`: we hold a
 * consultation that is not published, which is no proof of anything: public records leave out closed sessions.
 */
export type Mark =
  'same' | 'missingHere' | 'missingThere' | 'otherDay' | 'otherRole' | 'otherResult' | 'resultMissingHere';

export interface Difference {
  readonly marks: readonly Mark[];
  readonly ours?: ConsultationHeld;
  readonly theirs?: ConsultationFacts;
}

/**
 * A paper's consultations as we hold them beside those the council system publishes, in the order of their days, each
 * with what is different. It only compares: what becomes of a difference is decided by a person, and nothing of ours is
 * replaced. What the system does not say is no difference.
 */
export function differences(ours: readonly ConsultationHeld[], theirs: PaperFacts): Difference[] {
  return pairs(ours, theirs.consultations)
    .map((pair) => ({ marks: marks(pair), ...pair }))
    .sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
}

const dayOf = ({ ours, theirs }: Pair): string => theirs?.sessionOn ?? ours?.sessionOn ?? '9999';

function marks({ ours, theirs }: Pair): readonly Mark[] {
  if (ours === undefined) return ['missingHere'];
  if (theirs === undefined) return ['missingThere'];
  const found: Mark[] = [];
  if (theirs.sessionOn !== undefined && theirs.sessionOn !== ours.sessionOn) found.push('otherDay');
  if (theirs.role !== undefined && theirs.role !== ours.role) found.push('otherRole');
  const result = resultMark(ours, theirs);
  if (result !== undefined) found.push(result);
  return found.length > 0 ? found : ['same'];
}

/** Results are compared by what their labels say; where ours or theirs says nothing we know, by the labels. */
function resultMark(ours: ConsultationHeld, theirs: ConsultationFacts): Mark | undefined {
  const { code } = theirs.reading;
  if (theirs.resultLabel === undefined && code === 'unknown') return undefined;
  if (ours.resultCode === undefined && ours.resultLabel === undefined) return 'resultMissingHere';
  if (ours.resultLabel !== undefined && theirs.resultLabel !== undefined)
    if (fold(ours.resultLabel) === fold(theirs.resultLabel)) return undefined;
  if (code !== 'unknown' && ours.resultCode !== undefined)
    return code === ours.resultCode ? undefined : 'otherResult';
  return ours.resultLabel === undefined || theirs.resultLabel === undefined ? undefined : 'otherResult';
}
