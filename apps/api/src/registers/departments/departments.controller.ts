import { Controller } from '@nestjs/common';
import { Caller } from '../../platform/http/caller.js';
import { PathId } from '../../platform/http/path-id.js';
import { Route, signedIn } from '../../platform/http/route.js';
import { SentBody } from '../../platform/http/sent-body.js';
import { Idempotency, type Repeatable } from '../../platform/idempotency/idempotency.js';
import { RepeatableRequest } from '../../platform/idempotency/repeatable-request.js';
import { Directory } from '../directory/directory.js';
import type { KnownPerson } from '../../platform/http/known-person.js';
import { DepartmentChange, DepartmentItem, DepartmentList, DepartmentRequest } from './department.types.js';
import { departmentItem, Departments } from './departments.js';

@Controller('api/departments')
export class DepartmentsController {
  constructor(
    private readonly directory: Directory,
    private readonly departments: Departments,
    private readonly idempotency: Idempotency,
  ) {}

  @Route({ method: 'get', summary: 'All departments, by name.', roles: signedIn, answer: DepartmentList })
  list(): DepartmentList {
    return { items: this.directory.departments().map(departmentItem) };
  }

  @Route({
    method: 'post',
    summary: 'Add a department.',
    roles: ['admin'],
    body: DepartmentRequest,
    answer: DepartmentItem,
    status: 201,
    idempotent: true,
  })
  add(
    @SentBody() sent: unknown,
    @Caller() caller: KnownPerson,
    @RepeatableRequest() repeatable: Repeatable | undefined,
  ): Promise<DepartmentItem> {
    return this.idempotency.once<DepartmentItem>(repeatable, (keep) =>
      this.departments.add(sent, caller, keep),
    );
  }

  @Route({
    method: 'patch',
    path: ':departmentId',
    summary: 'Rename a department; none is ever removed.',
    roles: ['admin'],
    body: DepartmentChange,
    answer: DepartmentItem,
    problems: [404],
  })
  change(
    @PathId('departmentId') id: string,
    @SentBody() sent: unknown,
    @Caller() caller: KnownPerson,
  ): Promise<DepartmentItem> {
    return this.departments.change(id, sent, caller);
  }
}
