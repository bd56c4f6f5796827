import {
  Decimal,
  Flag,
  LongText,
  OneOf,
  Optional,
  Part,
  Parts,
  PastDay,
  Ref,
  spatialLevels,
  Text,
  type SpatialLevel,
} from '@plankreis/process';
import { Answers, AnyText, CalendarDay, Count, Removable } from '../../platform/http/fields.js';
import { missings, valueNotes, type Missing, type ValueNote } from './signs.js';

/** A value with its day: where it began, or where it is to lead. */
export class ValueOnDay {
  @Decimal(6, -1e12, 1e12) value!: number;
  @CalendarDay() on!: string;
}

/** An indicator as somebody who plans describes it. */
export class IndicatorRequest {
  @Text(200) name!: string;
  @Text(60) unit!: string;
  @Text(500) source!: string;
  @Optional() @LongText() note?: string;
  @Optional() @Part(() => ValueOnDay) baseline?: ValueOnDay;
  @Optional() @Part(() => ValueOnDay) target?: ValueOnDay;
  @Flag() active!: boolean;
}

/** What is to be different about an indicator; the rest stays as it is. */
export class IndicatorChange {
  @Optional() @Text(200) name?: string;
  @Optional() @Text(60) unit?: string;
  @Optional() @Text(500) source?: string;
  @Removable() @LongText() note?: string | null;
  @Removable() @Part(() => ValueOnDay) baseline?: ValueOnDay | null;
  @Removable() @Part(() => ValueOnDay) target?: ValueOnDay | null;
  @Optional() @Flag() active?: boolean;
}

export class IndicatorItem extends IndicatorRequest {
  @AnyText() id!: string;
  /** To be named in `If-Match` by whoever changes it. */
  @Count() version!: number;
}

/** An indicator that comes in with others. */
export type NewIndicator = IndicatorRequest & { readonly id: string };

/** By name. */
export class IndicatorList {
  @Parts(() => IndicatorItem) items!: IndicatorItem[];
}

export class IndicatorValueItem {
  @AnyText() indicatorId!: string;
  @AnyText() spaceId!: string;
  @CalendarDay() asOf!: string;
  /** An exact decimal, `12.5`; left out where it is missing. */
  @Optional() @Answers({ type: 'string', pattern: String.raw`^-?\d+(\.\d+)?$` }) value?: string;
  /** Which kind of nothing stands in its place; never zero. */
  @Optional() @OneOf(missings) missing?: Missing;
  /** What is said of the value: limited, provisional, revised, estimated. */
  @Optional() @OneOf(valueNotes) note?: ValueNote;
}

/** One value as somebody types it in: a number, or the kind of nothing that stands in its place. */
export class IndicatorValueRequest {
  @Ref('socialSpace') spaceId!: string;
  @PastDay() asOf!: string;
  /** Nine digits before the point and six behind it are kept to the last one; more come by a file. */
  @Optional() @Decimal(6, -1e9, 1e9) value?: number;
  @Optional() @OneOf(missings) missing?: Missing;
  @Optional() @OneOf(valueNotes) note?: ValueNote;
}

/** By indicator, space and day. */
export class IndicatorValueList {
  @Parts(() => IndicatorValueItem) items!: IndicatorValueItem[];
  /** Whether there are more than are told; then a narrower question is needed. */
  @Flag() more!: boolean;
}

/** Which values: of one indicator, of one space, of the spaces of one level. */
export class IndicatorValuesQuery {
  @Optional() @Text(64) indicatorId?: string;
  @Optional() @Text(64) spaceId?: string;
  @Optional() @OneOf(spatialLevels) level?: SpatialLevel;
}
