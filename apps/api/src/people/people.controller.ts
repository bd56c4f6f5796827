import { Controller } from '@nestjs/common';
import { OneOf, Parts, roles, type Role } from '@plankreis/process';
import { DepartmentRef } from '../departments/department.types.js';
import { AnyText, OrNull } from '../http/fields.js';
import { Route, signedIn } from '../http/route.js';
import { Directory } from './directory.js';

/** What colleagues see of each other; no addresses. */
export class PersonItem {
  @AnyText() id!: string;
  @AnyText() name!: string;
  @OneOf(roles) role!: Role;
  @OrNull(() => DepartmentRef) department!: DepartmentRef | null;
}

export class PersonList {
  @Parts(() => PersonItem) items!: PersonItem[];
}

@Controller('api/people')
export class PeopleController {
  constructor(private readonly directory: Directory) {}

  @Route({ method: 'get', summary: 'Everybody in office, by name.', roles: signedIn, answer: PersonList })
  list(): PersonList {
    const inOffice = this.directory.people().filter(({ active }) => active);
    return {
      items: inOffice.map(({ id, name, role, departmentId }) => {
        const department = this.directory.department(departmentId ?? '');
        return {
          id,
          name,
          role,
          department: department ? { id: department.id, name: department.name } : null,
        };
      }),
    };
  }
}
