import {
  coordinations,
  lifeTransitions,
  OneOf,
  Optional,
  Part,
  Parts,
  Ref,
  type Coordination,
  type LifeTransition,
} from '@plankreis/process';
import { OfProcessView } from '../../processes/view/of-process.view.js';
import { Answers, AnyText, CalendarDay, TextOrNull } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page-query.js';
import { TouchedPlanView } from '../../processes/view/dependency.view.js';
import { Named } from '../../platform/http/named.js';
import { ChainLinkView } from '../../processes/chain/chain.view.js';

/** Of which department and kind of planning. */
export class NarrowedPlansQuery extends PageQuery {
  @Optional() @Ref('department') department?: string;
  @Optional() @Ref('template') template?: string;
}

export class DependenciesQuery extends NarrowedPlansQuery {
  @Optional() @OneOf(coordinations) coordination?: Coordination;
}

export class OtherProcess {
  @AnyText() processId!: string;
  @AnyText() number!: string;
  @AnyText() title!: string;
}

/** A plan that a process touches, and how far they are agreed. */
export class DependencyEntry extends OfProcessView {
  @AnyText() plan!: string;
  /** The process that plan is, where it is tracked here. */
  @Optional() @Part(() => OtherProcess) other?: OtherProcess;
  @OneOf(coordinations) coordination!: Coordination;
  @CalendarDay() since!: string;
  @Optional() @Part(() => Named) unit?: Named;
  @Optional() @Part(() => Named) coordinator?: Named;
  @Optional() @AnyText() note?: string;
  /** The transitions in the life course by which it is touched. */
  @Answers({ type: 'array', items: { enum: [...lifeTransitions] } }) transitions!: readonly LifeTransition[];
}

export class DependencyList {
  @Parts(() => DependencyEntry) items!: readonly DependencyEntry[];
  /** The cursor of the next page; null on the last. */
  @TextOrNull() next!: string | null;
}

/** A process that is about a transition in the life course. */
export class TransitionEntry extends OfProcessView {
  @OneOf(lifeTransitions) transition!: LifeTransition;
  @Parts(() => TouchedPlanView) plans!: readonly TouchedPlanView[];
  @Optional() @AnyText() note?: string;
  @CalendarDay() since!: string;
}

export class TransitionList {
  @Parts(() => TransitionEntry) items!: readonly TransitionEntry[];
  @TextOrNull() next!: string | null;
}

export class ChainView {
  /** The first cycle first. */
  @Parts(() => ChainLinkView) links!: readonly ChainLinkView[];
}

export class ChainList {
  @Parts(() => ChainView) items!: readonly ChainView[];
  @TextOrNull() next!: string | null;
}
