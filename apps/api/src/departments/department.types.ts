import { Parts, Text } from '@plankreis/process';

export class DepartmentRef {
  @Text() id!: string;
  @Text() name!: string;
}

export class DepartmentItem {
  @Text() id!: string;
  @Text() name!: string;
  @Text() short!: string;
}

export class DepartmentList {
  @Parts(() => DepartmentItem) items!: DepartmentItem[];
}
