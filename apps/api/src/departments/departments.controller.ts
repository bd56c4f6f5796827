import { Controller } from '@nestjs/common';
import { Route, signedIn } from '../http/route.js';
import { Directory } from '../people/directory.js';
import { DepartmentList } from './department.types.js';

@Controller('api/departments')
export class DepartmentsController {
  constructor(private readonly directory: Directory) {}

  @Route({ method: 'get', summary: 'All departments, by name.', roles: signedIn, answer: DepartmentList })
  list(): DepartmentList {
    return { items: this.directory.departments().map(({ id, name, short }) => ({ id, name, short })) };
  }
}
