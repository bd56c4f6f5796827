import {
  OneOf,
  Optional,
  Part,
  Parts,
  Ref,
  spatialLevels,
  Text,
  type SpatialLevel,
} from '@plankreis/process';
import { OfProcessView } from '../../processes/view/of-process.view.js';
import { AnyText, CalendarDay, TextOrNull } from '../../platform/http/fields.js';
import { PageQuery } from '../../platform/http/page-query.js';
import { CitedValueView } from '../../processes/view/analysis.view.js';
import { Named } from '../../platform/http/named.js';

export class AnalysisFindingsQuery extends PageQuery {
  /** About this space or a part of it. */
  @Optional() @Ref('socialSpace') space?: string;
  @Optional() @Text(64) process?: string;
  @Optional() @Ref('department') department?: string;
}

/** What the analysis of a process has found, with where it is from, as of when and how small-scale. */
export class AnalysisFindingEntry extends OfProcessView {
  @AnyText() findingId!: string;
  @AnyText() text!: string;
  @AnyText() source!: string;
  @CalendarDay() asOf!: string;
  @OneOf(spatialLevels) spatialLevel!: SpatialLevel;
  @Optional() @Part(() => Named) space?: Named;
  @Optional() @AnyText() area?: string;
  /** The values of the register it rests on. */
  @Parts(() => CitedValueView) values!: readonly CitedValueView[];
}

/** The newest first. */
export class AnalysisFindingList {
  @Parts(() => AnalysisFindingEntry) items!: readonly AnalysisFindingEntry[];
  /** The cursor of the next page; null on the last. */
  @TextOrNull() next!: string | null;
}
