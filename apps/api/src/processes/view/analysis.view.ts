import { OneOf, Optional, Part, spatialLevels, type SpatialLevel } from '@plankreis/process';
import { AnyText, CalendarDay, TextList } from '../../http/fields.js';

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

export class FindingView {
  @AnyText() id!: string;
  @AnyText() text!: string;
  @AnyText() source!: string;
  @CalendarDay() asOf!: string;
  @OneOf(spatialLevels) spatialLevel!: SpatialLevel;
  @Optional() @AnyText() spaceId?: string;
  @Optional() @AnyText() area?: string;
}

export class RecommendationView {
  @AnyText() id!: string;
  @AnyText() text!: string;
  @TextList() findingIds!: readonly string[];
}
