import {
  bodyKinds,
  Cents,
  Flag,
  Named,
  OneOf,
  Optional,
  Parts,
  Text,
  type BodyKind,
} from '@plankreis/process';
import { AnyText, CalendarDay, Count, Removable } from '../../platform/http/fields.js';

export class BodyResponsibilityData {
  /** Those of one kind of planning, by its key, or `any`. */
  @Named('subject') subject!: string;
  @Optional() @Cents() mostCents?: number;
  @Optional() @CalendarDay() from?: string;
  @Optional() @CalendarDay() until?: string;
}

export class BodyItem {
  @AnyText() id!: string;
  /** To be named in `If-Match` by whoever changes it. */
  @Count() version!: number;
  @AnyText() name!: string;
  @OneOf(bodyKinds) kind!: BodyKind;
  @Optional() @AnyText() area?: string;
  @Parts(() => BodyResponsibilityData) responsibilities!: BodyResponsibilityData[];
  /** Still at work; one that is not stays named in old minutes and is not chosen for what is new. */
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

/** What is to be different about a body; the rest stays as it is. */
export class BodyChange {
  @Optional() @Text(200) name?: string;
  @Optional() @OneOf(bodyKinds) kind?: BodyKind;
  @Removable() @Text(200) area?: string | null;
  @Optional() @Parts(() => BodyResponsibilityData, 50) responsibilities?: BodyResponsibilityData[];
  @Optional() @Flag() active?: boolean;
}
