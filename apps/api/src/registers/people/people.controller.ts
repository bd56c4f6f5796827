import { Controller } from '@nestjs/common';
import { Route, signedIn } from '../../platform/http/route.js';
import { Idempotency } from '../../platform/idempotency/idempotency.js';
import { Directory } from '../directory/directory.js';
import { accountItem, PersonRegister } from './person-register.js';
import { AccountItem, AccountList, PersonChange, PersonList, PersonRequest } from './person.types.js';
import { keptRegister } from '../register/kept-register.js';

const kept = keptRegister({
  id: 'personId',
  roles: ['admin'],
  item: AccountItem,
  add: { summary: 'Add a person; a link lets them choose a password.', body: PersonRequest },
  change: {
    summary: 'Change a person; who leaves is set inactive, nobody is ever removed.',
    body: PersonChange,
  },
});

@Controller('api/people')
export class PeopleController extends kept {
  constructor(
    private readonly directory: Directory,
    people: PersonRegister,
    idempotency: Idempotency,
  ) {
    super(people, idempotency);
  }

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

  @Route({
    method: 'get',
    path: 'accounts',
    summary: 'Everybody, also who has left, with what only administrators see.',
    roles: ['admin'],
    answer: AccountList,
  })
  accounts(): AccountList {
    return { items: this.directory.people().map(accountItem) };
  }
}
