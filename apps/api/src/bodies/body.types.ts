import {
  bodyKinds,
  Cents,
  Flag,
  OneOf,
  Optional,
  Parts,
  Text,
  templates,
  type BodyKind,
} from '@plankreis/process';
import { AnyText, CalendarDay } from '../http/fields.js';

/** Matters a body decides by itself: those of one kind of planning, or any. */
const subjects = ['any', ...new Set(templates.map(({ key }) => key))];

export class BodyResponsibilityData {
  @OneOf(subjects) subject!: string;
  @Optional() @Cents() mostCents?: number;
  @Optional() @CalendarDay() from?: string;
  @Optional() @CalendarDay() until?: string;
}

export class BodyItem {
  @AnyText() id!: string;
  @AnyText() name!: string;
  @OneOf(bodyKinds) kind!: BodyKind;
  @Optional() @AnyText() area?: string;
  @Parts(() => BodyResponsibilityData) responsibilities!: BodyResponsibilityData[];
  @Flag() active!: boolean;
}

export class BodyList {
  @Parts(() => BodyItem) items!: BodyItem[];
}

/** A body as an administrator describes it. */
export class BodyRequest {
  @Text(200) name!: string;
  @OneOf(bodyKinds) kind!: BodyKind;
  @Optional() @Text(200) area?: string;
  @Parts(() => BodyResponsibilityData, 50) responsibilities!: BodyResponsibilityData[];
  @Flag() active!: boolean;
}
