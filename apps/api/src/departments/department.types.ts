import { Parts } from '@plankreis/process';
import { AnyText } from '../http/fields.js';

export class DepartmentRef {
  @AnyText() id!: string;
  @AnyText() name!: string;
}

export class DepartmentItem {
  @AnyText() id!: string;
  @AnyText() name!: string;
  @AnyText() short!: string;
}

export class DepartmentList {
  @Parts(() => DepartmentItem) items!: DepartmentItem[];
}
