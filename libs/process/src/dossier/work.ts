import type { Day } from '../time/days.js';
import type {
  ParticipationMethod,
  Phase,
  ResponsibilityRole,
  SignalKind,
  WaitingFor,
} from '../vocabulary/vocabulary.js';

export interface Parked {
  readonly reason: string;
  readonly reviewOn: Day;
  readonly waitingFor: WaitingFor;
  /** The one window it waits for; else any of that kind. */
  readonly windowId?: string;
}

export interface Signal {
  readonly kind: SignalKind | 'window';
  readonly source: string;
  readonly notedOn: Day;
  readonly note?: string;
  /** The window in which it was taken up again. */
  readonly windowId?: string;
}

export interface Responsibility {
  readonly role: ResponsibilityRole;
  readonly personId: string;
  readonly from: Day;
  readonly until?: Day;
  readonly deputyForId?: string;
  /** The rest of the lead that a deputy without an end took over; it goes on when the deputy ends. */
  readonly interrupts?: { readonly personId: string; readonly until?: Day };
}

export interface Step {
  readonly id: string;
  readonly phase: Phase;
  readonly title: string;
  readonly dueOn: Day;
  readonly assigneeId?: string;
  readonly state: 'planned' | 'completed' | 'cancelled';
  readonly note?: string;
}

/** A group being involved in a phase, at a place, on a day. */
export interface ParticipationStep {
  readonly id: string;
  readonly phase: Phase;
  readonly group: string;
  readonly method: ParticipationMethod;
  readonly area?: string;
  readonly spaceId?: string;
  readonly plannedOn: Day;
  readonly earlierDays: readonly { readonly plannedOn: Day; readonly reason: string }[];
  readonly held?: {
    readonly on: Day;
    readonly attendance?: number;
    readonly result: string;
    /** By when those who were asked were promised an answer. */
    readonly answerBy?: Day;
  };
  /** What they were told of what became of it. */
  readonly answer?: { readonly text: string; readonly on: Day };
  readonly cancelledBecause?: string;
}

/** The head does without a group the template demands. */
export interface ParticipationWaiver {
  readonly phase: Phase;
  readonly group: string;
  readonly reason: string;
  readonly by: string;
  readonly on: Day;
}

export interface Duty {
  readonly id: string;
  readonly text: string;
  readonly dueOn: Day;
  readonly toBodyId?: string;
  readonly decisionId?: string;
  readonly itemNo?: number;
  readonly deliveredOn?: Day;
  readonly note?: string;
}

export interface Note {
  readonly text: string;
  readonly by: string;
  readonly on: Day;
}
