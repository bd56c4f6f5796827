import { Controller } from '@nestjs/common';
import { Route, signedIn } from '../../platform/http/route.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { Directory } from '../directory/directory.js';
import { DepartmentChange, DepartmentItem, DepartmentList, DepartmentRequest } from './department.types.js';
import { departmentItem, DepartmentRegister } from './department-register.js';
import { keptRegister } from '../register/kept-register.js';

const kept = keptRegister({
  id: 'departmentId',
  roles: ['admin'],
  item: DepartmentItem,
  add: { summary: 'Add a department.', body: DepartmentRequest },
  change: {
    summary: 'Rename a department; none is ever removed.',
    body: DepartmentChange,
  },
});

@Controller('api/departments')
export class DepartmentsController extends kept {
  constructor(
    private readonly directory: Directory,
    departments: DepartmentRegister,
    idempotency: Idempotency,
  ) {
    super(departments, idempotency);
  }

  @Route({ method: 'get', summary: 'All departments, by name.', roles: signedIn, answer: DepartmentList })
  list(): DepartmentList {
    return { items: this.directory.departments().map(departmentItem) };
  }
}
