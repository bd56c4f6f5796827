import { OneOf, Optional, Part, Parts, spatialLevels, type SpatialLevel } from '@plankreis/process';
import { Answers, AnyText, CalendarDay, TextList } from '../../platform/http/fields.js';

export class ReportView {
  @AnyText() title!: string;
  @AnyText() version!: string;
  @CalendarDay() on!: string;
}

export class AnalysisView {
  @CalendarDay() startOn!: string;
  @TextList() team!: readonly string[];
  @Optional() @AnyText() steeringGroup?: string;
  @Optional() @Part(() => ReportView) report?: ReportView;
}

export class CitedValueView {
  @AnyText() indicatorId!: string;
  @AnyText() spaceId!: string;
  @CalendarDay() asOf!: string;
}

/** A value the process measured itself. */
export class IndicatorValueView {
  @Optional() @AnyText() measureId?: string;
  @AnyText() name!: string;
  @Answers({ type: 'number' }) value!: number;
  @AnyText() unit!: string;
  @CalendarDay() asOf!: string;
  @Optional() @AnyText() spaceId?: string;
  @Optional() @AnyText() area?: string;
  @AnyText() source!: string;
}

export class FindingView {
  @AnyText() id!: string;
  @AnyText() text!: string;
  @AnyText() source!: string;
  @CalendarDay() asOf!: string;
  @OneOf(spatialLevels) spatialLevel!: SpatialLevel;
  @Optional() @AnyText() spaceId?: string;
  @Optional() @Parts(() => CitedValueView) values?: readonly CitedValueView[];
  @Optional() @AnyText() area?: string;
}

export class RecommendationView {
  @AnyText() id!: string;
  @AnyText() text!: string;
  @TextList() findingIds!: readonly string[];
}
