import type { Day } from '../time/days.js';
import type { PlanningWindow } from '../time/windows.js';
import type { OutsideKind } from '../vocabulary/kinds.js';
import type { Entry } from './attempt.js';
import type { BodyFacts, Surroundings } from './surroundings.js';

/** What the other processes of a bundle say of it; asked of a paper that joins it. */
export interface BundleFacts {
  readonly id: string;
  readonly title: string;
  /** The sessions for which it was put on the agenda. */
  readonly sessions: readonly BundleSession[];
}

export interface BundleSession {
  readonly sessionOn: Day;
  /** What the body did with the papers that have a result. */
  readonly results: readonly string[];
  /** Whether a paper still waits for its result. */
  readonly open: boolean;
}

/**
 * The facts from outside the dossier that one attempt is judged by: what is configured ({@link Surroundings}), the day,
 * and what other processes and registers say. All of it handed in, nothing looked up.
 */
export interface Context extends Pick<Surroundings, 'council' | 'template' | 'interim'> {
  readonly today: Day;
  /** The id of the process that a submission opens; made by the shell. */
  readonly processId?: string;
  /** Whether something outside the dossier is there (and, for a person, still in office). */
  knows(kind: OutsideKind, id: string): boolean;
  /** The days on which the register holds a value of an indicator for a space, the first first; also why there is none. */
  measuredOn(indicatorId: string, spaceId: string): readonly Day[];
  /** Every body there is. */
  bodies(): readonly BodyFacts[];
  /** The calendar of windows: elections, budget rounds, funding calls. */
  windows(): readonly PlanningWindow[];
  /** The name of a department; the id where there is none. */
  departmentName(id: string): string;
  /** Working days after the one day and before the other, by the holidays of the federal state. */
  workingDays(after: Day, before: Day): number;
  /** The process that names this one as its predecessor, if there is one. */
  readonly successorId?: string;
  /** The successor that the predecessor named in a submission already has, if any. */
  successorOf(processId: string): string | undefined;
  /** The bundle that a paper is to join, where there is one already. */
  readonly bundle?: BundleFacts;
  /** The journal so far; only taking back an entry reads it. */
  readonly journal: readonly Entry[];
  /** The first entry that would not be legal if the given one had not been recorded; put in by `record`. */
  readonly breaksWithout?: (seq: number) => Entry | undefined;
}
