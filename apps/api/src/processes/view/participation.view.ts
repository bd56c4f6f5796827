import {
  Flag,
  groupStandings,
  OneOf,
  Optional,
  Part,
  participationMethods,
  participationStates,
  Parts,
  phases,
  type GroupStandingName,
  type ParticipationMethod,
  type ParticipationState,
  type Phase,
} from '@plankreis/process';
import { AnyText, CalendarDay, Count } from '../../platform/http/fields.js';
import { Named } from '../../platform/http/named.js';

export class EarlierPlannedDayView {
  @CalendarDay() plannedOn!: string;
  @AnyText() reason!: string;
}

export class ParticipationHeldView {
  @CalendarDay() on!: string;
  @Optional() @Count() attendance?: number;
  @AnyText() result!: string;
  /** By when an answer was promised. */
  @Optional() @CalendarDay() answerBy?: string;
}

export class ParticipationAnswerView {
  @AnyText() text!: string;
  @CalendarDay() on!: string;
}

/** One step of the register: a group being involved in a phase. */
export class ParticipationStepView {
  @AnyText() id!: string;
  @OneOf(phases) phase!: Phase;
  @AnyText() group!: string;
  @OneOf(participationMethods) method!: ParticipationMethod;
  @Optional() @AnyText() area?: string;
  @Optional() @Part(() => Named) space?: Named;
  @OneOf(participationStates) state!: ParticipationState;
  @CalendarDay() plannedOn!: string;
  @Parts(() => EarlierPlannedDayView) earlierDays!: readonly EarlierPlannedDayView[];
  @Optional() @Part(() => ParticipationHeldView) held?: ParticipationHeldView;
  @Optional() @Part(() => ParticipationAnswerView) answer?: ParticipationAnswerView;
  @Optional() @AnyText() cancelledBecause?: string;
  /** The day something is to be done about it. */
  @Optional() @CalendarDay() dueOn?: string;
  @Flag() overdue!: boolean;
}

export class ParticipationWaiverView {
  @AnyText() reason!: string;
  @Part(() => Named) by!: Named;
  @CalendarDay() on!: string;
}

/** A group the template demands in a phase, and how far its participation has come. */
export class RequiredGroupView {
  @OneOf(phases) phase!: Phase;
  @AnyText() group!: string;
  @Optional() @AnyText() norm?: string;
  /** The law wants it involved early: nobody can do without it. */
  @Flag() early!: boolean;
  @OneOf(groupStandings) standing!: GroupStandingName;
  /** The step that has come furthest. */
  @Optional() @AnyText() participationId?: string;
  @Optional() @Part(() => ParticipationWaiverView) waiver?: ParticipationWaiverView;
}

/** A social space where this process has asked nobody yet. */
export class SpaceNotAskedView extends Named {
  /** Findings or measures of this process are about it. */
  @Flag() concerned!: boolean;
}

export class ParticipationView {
  @Parts(() => RequiredGroupView) groups!: readonly RequiredGroupView[];
  @Parts(() => ParticipationStepView) steps!: readonly ParticipationStepView[];
  @Parts(() => SpaceNotAskedView) notAsked!: readonly SpaceNotAskedView[];
}
