import { OneOf, Optional, Part, spatialLevels, Text, type SpatialLevel } from '@plankreis/process';
import { CalendarDay, TextList } from '../../http/fields.js';

export class ReportView {
  @Text() title!: string;
  @Text() version!: string;
  @CalendarDay() on!: string;
}

export class AnalysisView {
  @CalendarDay() startOn!: string;
  @TextList() team!: readonly string[];
  @Optional() @Text() steeringGroup?: string;
  @Optional() @Part(() => ReportView) report?: ReportView;
}

export class FindingView {
  @Text() id!: string;
  @Text() text!: string;
  @Text() source!: string;
  @CalendarDay() asOf!: string;
  @OneOf(spatialLevels) spatialLevel!: SpatialLevel;
  @Optional() @Text() area?: string;
}

export class RecommendationView {
  @Text() id!: string;
  @Text() text!: string;
  @TextList() findingIds!: readonly string[];
}
