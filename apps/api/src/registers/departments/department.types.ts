import { Optional, Parts, Text } from '@plankreis/process';
import { AnyText, Count } from '../../platform/http/fields.js';

export class DepartmentRef {
  @AnyText() id!: string;
  @AnyText() name!: string;
}

export class DepartmentItem {
  @AnyText() id!: string;
  /** To be named in `If-Match` by whoever changes it. */
  @Count() version!: number;
  @AnyText() name!: string;
  @AnyText() short!: string;
}

export class DepartmentList {
  @Parts(() => DepartmentItem) items!: DepartmentItem[];
}

/** A department as an administrator describes it. */
export class DepartmentRequest {
  @Text(200) name!: string;
  /** How it is called in tables. */
  @Text(30) short!: string;
}

/** What is to be different about a department. */
export class DepartmentChange {
  @Optional() @Text(200) name?: string;
  @Optional() @Text(30) short?: string;
}
