import {
  Flag,
  OneOf,
  Optional,
  Part,
  participationMethods,
  Parts,
  phases,
  Ref,
  Text,
  type ParticipationMethod,
  type Phase,
} from '@plankreis/process';
import {
  involvedFilters,
  involvedStates,
  type InvolvedFilter,
  type InvolvedState,
} from '@plankreis/readmodel';
import { OfProcessView } from '../../processes/view/of-process.view.js';
import { AnyText, CalendarDay, Count, TextList, TextOrNull } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page-query.js';
import { Named } from '../../platform/http/named.js';
import { askedHow, type AskedHow } from '../../registers/spaces/spaces-asked.js';

export class ParticipationQuery extends PageQuery {
  @Optional() @OneOf(phases) phase?: Phase;
  /** However it is written. */
  @Optional() @Text(200) group?: string;
  /** Everything that is not over, unless said otherwise; `all` is that and what is over. */
  @Optional() @OneOf(involvedFilters) state?: InvolvedFilter;
  /** In this space or a part of it. */
  @Optional() @Ref('socialSpace') space?: string;
  @Optional() @Ref('department') department?: string;
}

/** A step of participation, or a group that is demanded and has none. */
export class ParticipationEntry extends OfProcessView {
  /** The step; left out for a group without one. */
  @Optional() @AnyText() participationId?: string;
  @OneOf(phases) phase!: Phase;
  @AnyText() group!: string;
  @Optional() @AnyText() norm?: string;
  @Optional() @OneOf(participationMethods) method?: ParticipationMethod;
  @Optional() @AnyText() area?: string;
  @Optional() @Part(() => Named) space?: Named;
  @OneOf(involvedStates) state!: InvolvedState;
  @Optional() @CalendarDay() plannedOn?: string;
  @Optional() @CalendarDay() heldOn?: string;
  @Optional() @CalendarDay() answeredOn?: string;
  @Optional() @Count() attendance?: number;
  /** The day something is to be done about it. */
  @Optional() @CalendarDay() dueOn?: string;
  @Flag() overdue!: boolean;
}

export class ParticipationList {
  @Parts(() => ParticipationEntry) items!: readonly ParticipationEntry[];
  /** The cursor of the next page; null on the last. */
  @TextOrNull() next!: string | null;
}

export class InvolvedGroups {
  /** Each once, by name. */
  @TextList() groups!: readonly string[];
}

/** A space in use, and whether somebody was asked there. */
export class SpaceAskedView extends Named {
  /** In it, in a part of it, for something it is part of, or not at all. */
  @OneOf(askedHow) asked!: AskedHow;
  /** The last day on which that was so. */
  @Optional() @CalendarDay() lastOn?: string;
}

export class SpacesAskedView {
  /** How many social spaces are looked at. */
  @Count() spaces!: number;
  /** Those in which no process has asked anybody yet. */
  @Parts(() => Named) notAsked!: readonly Named[];
  /** Every space in use, of whatever level, parents before their parts. */
  @Parts(() => SpaceAskedView) items!: readonly SpaceAskedView[];
}
