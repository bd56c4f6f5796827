import { Flag, Parts, PastDay } from '@plankreis/process';
import { AnyText, CalendarDay, TextOrNull } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page-query.js';
import { PaperItem } from './council.types.js';
import { OfProcessView } from '../../processes/view/of-process.view.js';

export class LapseQuery extends PageQuery {
  /** The last day of a council term. */
  @CalendarDay() term!: string;
}

/** What would lapse with a council term. */
export class LapsePreview {
  /** Whether the municipality has configured that undecided papers lapse with the term. */
  @Flag() applies!: boolean;
  @CalendarDay() endsOn!: string;
  @Parts(() => PaperItem) papers!: readonly PaperItem[];
  @TextOrNull() next!: string | null;
}

export class LapseRequest {
  /** The last day of the council term that has ended. */
  @PastDay() endsOn!: string;
}

export class LapsedPaper extends OfProcessView {
  @AnyText() paperId!: string;
  @AnyText() title!: string;
}

export class RefusedLapse extends LapsedPaper {
  /** Why this paper did not lapse. */
  @AnyText() message!: string;
}

export class LapseOutcome {
  @Parts(() => LapsedPaper) lapsed!: readonly LapsedPaper[];
  @Parts(() => RefusedLapse) refused!: readonly RefusedLapse[];
}
